// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program as scripts and desktops start it.

#include "singleinstance.h"
#include "support/sessionbus.h"
#include "support/suite.h"

#include <QDeadlineTimer>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int code = -1;
    QString output;
    QString errors;
};

QProcessEnvironment withoutDisplay()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"QT_QPA_PLATFORM"_s);
    return environment;
}

/// Runs the program to its end.
Outcome run(const QStringList &arguments,
            const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(PARLOUR_PROGRAM), arguments);
    if (!program.waitForFinished(20'000) || program.exitStatus() != QProcess::NormalExit)
        return {};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

} // namespace

class ProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysItsVersion()
    {
        const auto said = run({u"--version"_s}, withoutDisplay());
        QCOMPARE(said.code, 0);
        QVERIFY(said.output.startsWith("parlour "_L1));
        QVERIFY(said.errors.isEmpty());
    }

    void explainsItself()
    {
        const auto said = run({u"--help"_s}, withoutDisplay());
        QCOMPARE(said.code, 0);
        QVERIFY(said.output.contains("--profile"_L1));
        QVERIFY(said.errors.isEmpty());
    }

    void usageErrorsAreSaidInWords_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList {u"--colour"_s};
        QTest::newRow("not a link") << QStringList {u"orchard"_s};
        QTest::newRow("account alone") << QStringList {u"--account"_s, u"juliet@example.org"_s};
        QTest::newRow("password file that is not there")
            << QStringList {u"--account"_s, u"juliet@example.org"_s, u"--password-file"_s, u"/nonexistent"_s};
        QTest::newRow("authorities that are not there") << QStringList {u"--ca-file"_s, u"/nonexistent"_s};
        QTest::newRow("authorities in a file without any") << QStringList {u"--ca-file"_s, u"/proc/self/status"_s};
        QTest::newRow("endpoint that is none") << QStringList {u"--connect"_s, u"localhost"_s};
    }

    void usageErrorsAreSaidInWords()
    {
        QFETCH(QStringList, arguments);
        const auto said = run(arguments, withoutDisplay());
        QCOMPARE(said.code, 2);
        QVERIFY(said.output.isEmpty());
        QVERIFY(said.errors.startsWith("parlour: "_L1));
    }

    void aProfileThatCannotBeMade()
    {
        const auto said = run({u"--profile"_s, u"/proc/parlour"_s}, withoutDisplay());
        QCOMPARE(said.code, 1);
        QVERIFY(said.errors.contains("/proc/parlour"_L1));
    }

    void theSecondStartCallsTheFirst()
    {
        const QTemporaryDir folder;
        const QStringList arguments {u"--profile"_s, folder.filePath(u"profile"_s)};
        QProcess first;
        first.setProcessChannelMode(QProcess::ForwardedChannels);
        first.start(QStringLiteral(PARLOUR_PROGRAM), arguments);
        QVERIFY(first.waitForStarted());
        const QString settings = folder.filePath(u"profile/parlour.ini"_s);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(settings), 20'000);

        const auto second = run(arguments + QStringList {u"xmpp:orchard@muc.example.org?join"_s});
        QCOMPARE(second.code, 0);
        QCOMPARE(second.errors, QString());
        QCOMPARE(first.state(), QProcess::Running);

        first.terminate();
        QVERIFY(first.waitForFinished(20'000));
        QCOMPARE(first.exitStatus(), QProcess::NormalExit);
        QCOMPARE(first.exitCode(), 0);
    }

    void aPasswordThatOthersCanReadIsAUsageError()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"password"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("secret\n");
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        const auto said = run({u"--profile"_s, folder.filePath(u"profile"_s), u"--account"_s, u"juliet@example.org"_s,
                               u"--password-file"_s, file.fileName()},
                              withoutDisplay());
        QCOMPARE(said.code, 2);
        QVERIFY(said.errors.contains("can be read by others"_L1));
        QVERIFY(!said.errors.contains("secret"_L1));
    }

    /// A link is handed over to the first one; meanwhile everybody can read how the second one was started.
    void aPasswordIsNotSeenInTheListOfProcesses()
    {
        const QTemporaryDir folder;
        parlour::SingleInstance first(folder.path()); // Answers from the event loop, and not before.
        QVERIFY(first.claim({}) == parlour::SingleInstance::Outcome::First);
        QSignalSpy called(&first, &parlour::SingleInstance::called);
        const QString link = u"xmpp:orchard@muc.example.org?join;password=lark"_s;
        QProcess second;
        second.start(QStringLiteral(PARLOUR_PROGRAM), {u"--profile"_s, folder.path(), link});
        QVERIFY(second.waitForStarted());
        const auto of = [&second](const char *name) {
            QFile file(u"/proc/%1/%2"_s.arg(QString::number(second.processId()), QLatin1StringView(name)));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QDeadlineTimer deadline(20'000);
        QByteArray arguments;
        do {
            arguments = of("cmdline");
        } while ((arguments.isEmpty() || arguments.contains("lark")) && !deadline.hasExpired());
        QVERIFY(arguments.contains("xmpp:orchard@muc.example.org?***"));
        const QByteArray limits = of("limits");
        QVERIFY2(QByteArrayView(limits.sliced(limits.indexOf("Max core file size") + 18)).trimmed().startsWith("0 "),
                 limits.constData());
        QVERIFY(second.waitForFinished(1) == false); // It waits for an answer.
        QTRY_COMPARE_WITH_TIMEOUT(called.size(), 1, 20'000);
        QCOMPARE(called.first().first().value<parlour::InstanceCall>().link, link);
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 20'000); // Perhaps it has gone already.
        QCOMPARE(second.exitCode(), 0);
    }

    void aKilledOneLeavesTheProfileFree()
    {
        const QTemporaryDir folder;
        for (int i = 0; i < 2; ++i) {
            QProcess program;
            program.start(QStringLiteral(PARLOUR_PROGRAM), {u"--profile"_s, folder.path()});
            QVERIFY(program.waitForStarted());
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(u"parlour.ini"_s)), 20'000);
            QVERIFY(QFile::remove(folder.filePath(u"parlour.ini"_s))); // seen: it is the first one
            program.kill();
            QVERIFY(program.waitForFinished());
        }
    }

    void aFolderThatOthersMayReadLeaksNothing()
    {
        const QTemporaryDir folder;
        QVERIFY(::chmod(QFile::encodeName(folder.path()).constData(), 0777) == 0);
        QProcess program;
        program.setChildProcessModifier([] { ::umask(0); });
        program.start(QStringLiteral(PARLOUR_PROGRAM), {u"--profile"_s, folder.path()});
        QVERIFY(program.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(u"data/profile.sqlite-wal"_s)), 20'000);
        QCOMPARE(run({u"--profile"_s, folder.path()}).code, 0); // It is up, and answers.
        const auto check = [&folder] {
            QDirIterator files(folder.path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                               QDirIterator::Subdirectories);
            int count = 0;
            while (files.hasNext()) {
                struct stat info = {};
                if (::lstat(QFile::encodeName(files.next()).constData(), &info) == 0) // SQLite's may come and go.
                    QVERIFY2((info.st_mode & 077) == 0, qPrintable(files.filePath()));
                ++count;
            }
            QVERIFY(count >= 5);
        };
        check();
        program.terminate();
        QVERIFY(program.waitForFinished(20'000));
        QCOMPARE(program.exitCode(), 0);
        check();
    }

private:
    parlour::SessionBus m_home; // no bus: the person's keychain is not ours to ask
};

PARLOUR_TEST(ProgramTest)
#include "programtest.moc"

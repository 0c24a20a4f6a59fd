// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program as scripts and desktops start it.

#include "support/sessionbus.h"
#include "support/suite.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

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

private:
    parlour::SessionBus m_home; // no bus: the person's keychain is not ours to ask
};

PARLOUR_TEST(ProgramTest)
#include "programtest.moc"

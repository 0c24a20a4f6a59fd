// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"
#include "secrecy.h"
#include "support/suite.h"

#include <QFile>
#include <QTemporaryDir>
#include <fcntl.h>
#include <optional>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace parlour;

namespace {

/// The options of a command line written with blanks, or nothing.
std::optional<Options> options(const QString &line)
{
    const auto parsed = parseCommandLine(u"parlour "_s.append(line).split(u' ', Qt::SkipEmptyParts));
    const auto *options = std::get_if<Options>(&parsed);
    return options ? std::optional(*options) : std::nullopt;
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAskedFor() { QCOMPARE(options(u""_s), Options()); }

    void everythingAskedFor()
    {
        const auto all =
            options(u"--profile /p --account juliet@example.org --password-file f --connect localhost:5222 "
                    "--ca-file ca.pem --minimized --theme dark xmpp:orchard@muc?join"_s);
        QVERIFY(all);
        QCOMPARE(all->action, Options::Action::Run);
        QCOMPARE(all->profile, u"/p"_s);
        QCOMPARE(all->account, u"juliet@example.org"_s);
        QCOMPARE(all->passwordFile, u"f"_s);
        QCOMPARE(all->host, u"localhost"_s);
        QCOMPARE(all->port, 5222);
        QCOMPARE(all->caFile, u"ca.pem"_s);
        QCOMPARE(all->theme, u"dark"_s);
        QCOMPARE(all->link, u"xmpp:orchard@muc?join"_s);
        QVERIFY(all->minimized);
    }

    void endpoints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::newRow("name") << u"xmpp.example.org:5222"_s << u"xmpp.example.org"_s << 5222;
        QTest::newRow("name with an underscore") << u"xmpp_server:1"_s << u"xmpp_server"_s << 1;
        QTest::newRow("name beyond ASCII") << u"bücher.example:5222"_s << u"bücher.example"_s << 5222;
        QTest::newRow("IPv4") << u"192.0.2.1:65535"_s << u"192.0.2.1"_s << 65535;
        QTest::newRow("IPv6") << u"[2001:db8::1]:5223"_s << u"2001:db8::1"_s << 5223;
        QTest::newRow("IPv6 loopback") << u"[::1]:5222"_s << u"::1"_s << 5222;
    }

    void endpoints()
    {
        QFETCH(QString, text);
        const auto parsed = options("--connect="_L1 + text);
        QVERIFY(parsed);
        QTEST(parsed->host, "host");
        QTEST(int(parsed->port), "port");
    }

    void information()
    {
        QCOMPARE(options(u"--help"_s)->action, Options::Action::ShowHelp);
        QCOMPARE(options(u"-h"_s)->action, Options::Action::ShowHelp);
        QCOMPARE(options(u"--version"_s)->action, Options::Action::ShowVersion);
        QCOMPARE(options(u"--theme pink --version"_s)->action, Options::Action::ShowVersion);
        for (const auto &option : {u"--profile"_s, u"--account"_s, u"--password-file"_s, u"--connect"_s, u"--ca-file"_s,
                                   u"--minimized"_s, u"--theme"_s, u"--version"_s, u"--help"_s, u"xmpp:"_s})
            QVERIFY2(helpText().contains(option), qPrintable(option));
    }

    void leavesQtItsOptions()
    {
        QCOMPARE(options(u"-platform offscreen -reverse --minimized"_s)->minimized, true);
        QCOMPARE(options(u"-- xmpp:a@b"_s)->link, u"xmpp:a@b"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("unknown option") << u"--colour red"_s;
        QTest::newRow("unknown short option") << u"-x"_s;
        QTest::newRow("missing value") << u"--profile"_s;
        QTest::newRow("empty value") << u"--profile="_s;
        QTest::newRow("account without password file") << u"--account juliet@example.org"_s;
        QTest::newRow("password file without account") << u"--password-file f"_s;
        QTest::newRow("account that is none") << u"--account juliet --password-file f"_s;
        QTest::newRow("account with a resource") << u"--account a@b/c --password-file f"_s;
        QTest::newRow("endpoint without port") << u"--connect localhost"_s;
        QTest::newRow("endpoint without host") << u"--connect :5222"_s;
        QTest::newRow("port 0") << u"--connect localhost:0"_s;
        QTest::newRow("port 65536") << u"--connect localhost:65536"_s;
        QTest::newRow("negative port") << u"--connect localhost:-1"_s;
        QTest::newRow("port that is none") << u"--connect localhost:xmpp"_s;
        QTest::newRow("IPv6 without brackets") << u"--connect 2001:db8::1:5222"_s;
        QTest::newRow("IPv6 without port") << u"--connect [::1]"_s;
        QTest::newRow("IPv4 in brackets") << u"--connect [192.0.2.1]:5222"_s;
        QTest::newRow("host with a slash") << u"--connect http://x:80"_s;
        QTest::newRow("unknown theme") << u"--theme pink"_s;
        QTest::newRow("value for a switch") << u"--minimized=yes"_s;
        QTest::newRow("not a link") << u"orchard@muc"_s;
        QTest::newRow("two links") << u"xmpp:a@b xmpp:c@d"_s;
        QTest::newRow("endless link") << u"xmpp:"_s + QString(100'000, u'x');
    }

    void refuses()
    {
        QFETCH(QString, line);
        const auto parsed = parseCommandLine(u"parlour "_s.append(line).split(u' '));
        const auto *error = std::get_if<UsageError>(&parsed);
        QVERIFY(error);
        QVERIFY(!error->text.isEmpty());
    }

    void passwords_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("password"); // null: refused
        QTest::newRow("one line") << "secret\n"_ba << u"secret"_s;
        QTest::newRow("no line end") << "secret"_ba << u"secret"_s;
        QTest::newRow("from Windows") << "secret\r\n"_ba << u"secret"_s;
        QTest::newRow("only the first line") << "secret\nmore\n"_ba << u"secret"_s;
        QTest::newRow("blanks count") << " se cret \n"_ba << u" se cret "_s;
        QTest::newRow("emoji") << "🌹\n"_ba << u"🌹"_s;
        QTest::newRow("empty file") << ""_ba << QString();
        QTest::newRow("empty line") << "\nsecret\n"_ba << QString();
        QTest::newRow("not UTF-8") << "\xff\xfe\n"_ba << QString();
        QTest::newRow("not text") << QByteArray("a\0b\n", 4) << QString();
        QTest::newRow("endless") << QByteArray(100'000, 'x') << QString();
    }

    void passwords()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, password);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"password"_s));
        QVERIFY(file.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner));
        file.write(content);
        file.close();
        const auto read = readPassword(file.fileName());
        QCOMPARE(std::holds_alternative<QString>(read), !password.isNull());
        if (!password.isNull()) {
            QCOMPARE(std::get<QString>(read), password);
        } else {
            QVERIFY(!std::get<UsageError>(read).text.contains("secret"_L1));
        }
    }

    void anUnreadablePasswordFileIsSaidInWords()
    {
        const auto read = readPassword(u"/nonexistent/password"_s);
        QVERIFY(std::get<UsageError>(read).text.contains("/nonexistent/password"_L1));
        QVERIFY(std::holds_alternative<UsageError>(readPassword(u"/"_s)));
        QVERIFY(std::holds_alternative<UsageError>(readPassword(u"/dev/zero"_s)));
    }

    void passwordsThatOthersCanReadAreRefused_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("taken");
        QTest::newRow("to its owner") << 0600 << true;
        QTest::newRow("to its owner, to be read only") << 0400 << true;
        QTest::newRow("to the group") << 0640 << false;
        QTest::newRow("to everybody") << 0604 << false;
        QTest::newRow("to whoever may write it") << 0622 << false;
    }
    void passwordsThatOthersCanReadAreRefused()
    {
        QFETCH(int, mode);
        QFETCH(bool, taken);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"password"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("secret\n");
        file.close();
        QCOMPARE(::chmod(QFile::encodeName(file.fileName()).constData(), mode_t(mode)), 0);
        const auto read = readPassword(file.fileName());
        QCOMPARE(std::holds_alternative<QString>(read), taken);
        if (const auto *error = std::get_if<UsageError>(&read))
            QVERIFY(error->text.contains("can be read by others"_L1) && !error->text.contains("secret"_L1));
    }

    void aPipeIsAsGoodAsAFile()
    {
        int ends[2] = {};
        QCOMPARE(::pipe(ends), 0);
        QCOMPARE(::write(ends[1], "secret\n", 7), 7);
        ::close(ends[1]);
        const auto read = readPassword(u"/dev/fd/%1"_s.arg(ends[0]));
        ::close(ends[0]);
        QVERIFY(std::holds_alternative<QString>(read));
        QCOMPARE(std::get<QString>(read), u"secret"_s);
    }

    void linksAreHidden_data()
    {
        QTest::addColumn<QByteArray>("argument");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("with a password") << "xmpp:a@b?join;password=secret"_ba
                                         << "xmpp:a@b?********************"_ba;
        QTest::newRow("however it is written") << "XMPP:a@b?join;p%61ssword=x"_ba
                                               << "XMPP:a@b?*****************"_ba;
        QTest::newRow("without a query") << "xmpp:a@b"_ba
                                         << "xmpp:a@b"_ba;
        QTest::newRow("no link") << "--profile=what?"_ba
                                 << "--profile=what?"_ba;
    }
    void linksAreHidden()
    {
        QFETCH(QByteArray, argument);
        QByteArray program("parlour");
        char *arguments[] {program.data(), argument.data(), nullptr};
        secrecy::hideLinks(2, arguments);
        QTEST(argument, "expected");
    }

    void nobodyReadsTheMemoryAndNoCoreIsLeft()
    {
        rlimit before = {};
        ::getrlimit(RLIMIT_CORE, &before);
        secrecy::sealProcess();
        rlimit after = {};
        ::getrlimit(RLIMIT_CORE, &after);
        QCOMPARE(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
        QCOMPARE(after.rlim_cur, rlim_t(0));
        QCOMPARE(after.rlim_max, before.rlim_max);
        ::setrlimit(RLIMIT_CORE, &before);
        ::prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
    }
};

PARLOUR_TEST(CommandLineTest)
#include "commandlinetest.moc"

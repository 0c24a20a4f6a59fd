// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/streamerror.h"
#include "protocol/xml/dom.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;
using Problem = ConnectionProblem;

Q_DECLARE_METATYPE(Stage)

/// What stream errors mean, and where servers may send us.
class RedirectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<Endpoint>>("expected");
        const auto fine = [](const QString &text, const QString &host, quint16 port) {
            QTest::addRow("%s", qPrintable(text)) << text << std::optional(Endpoint {host, port});
        };
        fine(u"example.org"_s, u"example.org"_s, 5222);
        fine(u"example.org:5223"_s, u"example.org"_s, 5223);
        fine(u" \n example.org:1 \t"_s, u"example.org"_s, 1);
        fine(u"example.org.:65535"_s, u"example.org."_s, 65535);
        fine(u"chat_srv:80"_s, u"chat_srv"_s, 80);
        fine(u"b\u00fccher.example"_s, u"xn--bcher-kva.example"_s, 5222);
        fine(u"192.0.2.1:5222"_s, u"192.0.2.1"_s, 5222);
        fine(u"[2001:db8::1]"_s, u"2001:db8::1"_s, 5222);
        fine(u"[2001:DB8::0:1]:5269"_s, u"2001:db8::1"_s, 5269);
        fine(u"[::ffff:192.0.2.1]:1"_s, u"::ffff:192.0.2.1"_s, 1);
        for (const auto &text : {u""_s,
                                 u" "_s,
                                 u":5222"_s,
                                 u"example.org:"_s,
                                 u"example.org:0"_s,
                                 u"example.org:65536"_s,
                                 u"example.org:99999999999"_s,
                                 u"example.org:+1"_s,
                                 u"example.org:-1"_s,
                                 u"example.org: 80"_s,
                                 u"example.org:80x"_s,
                                 u"example.org:80:80"_s,
                                 u"2001:db8::1"_s,
                                 u"[2001:db8::1"_s,
                                 u"[2001:db8::1]5222"_s,
                                 u"[2001:db8::1]:"_s,
                                 u"[fe80::1%eth0]:5222"_s,
                                 u"[192.0.2.1]:5222"_s,
                                 u"[example.org]:5222"_s,
                                 u"[]"_s,
                                 u"user@example.org"_s,
                                 u"http://example.org"_s,
                                 u"example.org/path"_s,
                                 u"two words"_s,
                                 u".example"_s,
                                 u"a..b"_s,
                                 u"example.org\u0000:80"_s,
                                 u"ex\u202Eample.org"_s,
                                 QString(300, u'a')})
            QTest::addRow("malformed: %s", qPrintable(text.left(40))) << text << std::optional<Endpoint>();
    }
    void parse()
    {
        QFETCH(QString, text);
        QFETCH(std::optional<Endpoint>, expected);
        const auto found = redirect::parse(text);
        QCOMPARE(found.has_value(), expected.has_value());
        if (found) {
            QCOMPARE(found->host, expected->host);
            QCOMPARE(found->port, expected->port);
        }
    }

    void reach_data()
    {
        QTest::addColumn<Reach>("expected");
        const auto rows = [](Reach reach, const QStringList &addresses) {
            for (const auto &address : addresses)
                QTest::addRow("%s", qPrintable(address)) << reach;
        };
        rows(Reach::Nobody,
             {u"0.0.0.0"_s, u"0.1.2.3"_s, u"::"_s, u"224.0.0.1"_s, u"239.255.255.255"_s, u"240.0.0.1"_s,
              u"255.255.255.255"_s, u"ff02::1"_s, u"::ffff:0.0.0.0"_s, u"::10.0.0.1"_s, u"192.0.2.1"_s,
              u"2001:db8::1"_s, u"2001::1"_s, u"2002:7f00:1::"_s});
        rows(Reach::Computer,
             {u"127.0.0.1"_s, u"127.9.9.9"_s, u"::1"_s, u"::ffff:127.0.0.1"_s, u"64:ff9b::127.0.0.1"_s});
        rows(Reach::Network,
             {u"10.0.0.1"_s, u"172.16.0.1"_s, u"172.31.255.255"_s, u"192.168.1.1"_s, u"169.254.1.1"_s, u"100.64.0.1"_s,
              u"100.127.255.255"_s, u"198.18.0.1"_s, u"192.0.0.8"_s, u"fe80::1"_s, u"fec0::1"_s, u"fc00::1"_s,
              u"fd12:3456::1"_s, u"::ffff:10.0.0.1"_s, u"64:ff9b::192.168.0.1"_s, u"64:ff9b:1::8.8.8.8"_s});
        rows(Reach::World,
             {u"8.8.8.8"_s, u"172.15.0.1"_s, u"172.32.0.1"_s, u"100.63.0.1"_s, u"100.128.0.1"_s, u"2606:4700::1111"_s,
              u"::ffff:8.8.8.8"_s, u"64:ff9b::8.8.8.8"_s});
    }
    void reach()
    {
        QFETCH(Reach, expected);
        const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!address.isNull());
        QCOMPARE(parlour::reach(address), expected);
    }

    void allowed_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QStringList>("to");
        QTest::addColumn<QStringList>("expected");
        const QStringList all {u"0.0.0.0"_s, u"127.0.0.1"_s, u"10.0.0.1"_s, u"8.8.8.8"_s};
        QTest::newRow("from this computer to anywhere") << u"127.0.0.1"_s << all << all.mid(1);
        QTest::newRow("from this computer, IPv6") << u"::1"_s << all << all.mid(1);
        QTest::newRow("from the network not back to this computer") << u"192.168.0.1"_s << all << all.mid(2);
        QTest::newRow("from the world only into the world") << u"9.9.9.9"_s << all << all.mid(3);
        QTest::newRow("from nobody knows where") << QString() << all << all.mid(3);
        QTest::newRow("from an address that no server has") << u"0.0.0.0"_s << all << all.mid(1);
        QTest::newRow("no address at all") << u"9.9.9.9"_s << QStringList() << QStringList();
        QTest::newRow("of many some") << u"9.9.9.9"_s << QStringList {u"1.1.1.1"_s, u"1.1.1.2"_s, u"::1"_s,
                                                                      u"1.1.1.3"_s, u"1.1.1.4"_s, u"1.1.1.5"_s}
                                      << QStringList {u"1.1.1.1"_s, u"1.1.1.2"_s, u"1.1.1.3"_s, u"1.1.1.4"_s};
    }
    void allowed()
    {
        QFETCH(QString, from);
        QFETCH(QStringList, to);
        QList<QHostAddress> addresses;
        for (const auto &address : to)
            addresses << QHostAddress(address);
        QStringList found;
        for (const auto &address : redirect::allowed(addresses, QHostAddress(from)))
            found << address.toString();
        QTEST(found, "expected");
    }

    void error_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<Problem>("inTls");
        QTest::addColumn<Problem>("inSession");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *condition, Problem inTls, Problem inSession) {
            QTest::newRow(condition) << u"<%1 xmlns='%2'/>"_s.arg(QLatin1StringView(condition), Ns) << inTls
                                     << inSession << QString::fromLatin1(condition);
        };
        row("conflict", Problem::Conflict, Problem::Conflict);
        row("system-shutdown", Problem::ServerShutdown, Problem::ServerShutdown);
        row("reset", Problem::ServerShutdown, Problem::ServerShutdown);
        row("host-unknown", Problem::NoSuchServer, Problem::NoSuchServer);
        row("host-gone", Problem::NoSuchServer, Problem::NoSuchServer);
        row("connection-timeout", Problem::NetworkLost, Problem::NetworkLost);
        row("remote-connection-failed", Problem::NetworkLost, Problem::NetworkLost);
        row("not-well-formed", Problem::StreamBroken, Problem::StreamBroken);
        row("undefined-condition", Problem::StreamBroken, Problem::StreamBroken);
        row("policy-violation", Problem::Other, Problem::Other);
        row("not-authorized", Problem::Other, Problem::Other);
        row("what-nobody-knows", Problem::Other, Problem::Other);
        QTest::newRow("no condition") << QString() << Problem::Other << Problem::Other << QString();
        QTest::newRow("a condition of somebody else")
            << u"<conflict xmlns='urn:x'/>"_s << Problem::Other << Problem::Other << QString();
        QTest::newRow("words") << u"<conflict xmlns='%1'/><text xmlns='%1'> Two\n words </text>"_s.arg(Ns)
                               << Problem::Conflict << Problem::Conflict << u"Two words"_s;
        QTest::newRow("words first") << u"<text xmlns='%1'>x</text><reset xmlns='%1'/>"_s.arg(Ns)
                                     << Problem::ServerShutdown << Problem::ServerShutdown << u"x"_s;
        QTest::newRow("very many words") << u"<reset xmlns='%1'/><text xmlns='%1'>%2</text>"_s.arg(Ns,
                                                                                                   QString(5000, u'x'))
                                         << Problem::ServerShutdown << Problem::ServerShutdown << QString(500, u'x');
        QTest::newRow("see-other-host") << u"<see-other-host xmlns='%1'>a.example</see-other-host>"_s.arg(Ns)
                                        << Problem::Refused << Problem::ServerShutdown << QString();
        QTest::newRow("malformed see-other-host")
            << u"<see-other-host xmlns='%1'/>"_s.arg(Ns) << Problem::Refused << Problem::ServerShutdown << QString();
    }
    void error()
    {
        QFETCH(QString, content);
        QFETCH(Problem, inTls);
        QFETCH(Problem, inSession);
        QFETCH(QString, detail);
        const auto error = streamError(xml::parse(u"<error>%1</error>"_s.arg(content)));
        QCOMPARE(ending(error, Stage::Unsecured), (Ending {Problem::Refused, {}})); // Whatever it says.
        QCOMPARE(ending(error, Stage::Secured), (Ending {inTls, detail}));
        QCOMPARE(ending(error, Stage::Session), (Ending {inSession, detail}));
    }

    void elsewhere_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("expected");
        QTest::newRow("well-formed") << u"<see-other-host xmlns='%1'>a.example:1</see-other-host>"_s << u"a.example"_s;
        QTest::newRow("the first counts")
            << u"<see-other-host xmlns='%1'>a.example</see-other-host><see-other-host xmlns='%1'>b.example</see-other-host>"_s
            << u"a.example"_s;
        QTest::newRow("of somebody else") << u"<see-other-host xmlns='urn:x'>a.example</see-other-host>"_s << QString();
        QTest::newRow("malformed") << u"<see-other-host xmlns='%1'>a@b</see-other-host>"_s << QString();
        QTest::newRow("beside another condition")
            << u"<conflict xmlns='%1'/><see-other-host xmlns='%1'>a.example</see-other-host>"_s << QString();
    }
    void elsewhere()
    {
        QFETCH(QString, content);
        const auto error = streamError(xml::parse(u"<error>%1</error>"_s.arg(content.replace("%1"_L1, Ns))));
        QTEST(error.elsewhere.value_or(Endpoint {}).host, "expected");
    }

private:
    static constexpr auto Ns = "urn:ietf:params:xml:ns:xmpp-streams"_L1;
};

PARLOUR_TEST(RedirectTest)
#include "redirecttest.moc"

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/address/prepare.h"
#include "protocol/sasl/message.h"
#include "protocol/xml/dom.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;
using sasl::Choice;
using sasl::Offer;
using sasl::Profile;
using sasl::Voucher;

/// What servers offer for signing in, what is taken of it, and how it is said.
class SaslTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offers_data()
    {
        QTest::addColumn<QString>("features");
        QTest::addColumn<std::optional<Offer>>("expected");
        QTest::newRow("Prosody 13")
            << u"<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>SCRAM-SHA-1</mechanism>"
               "<mechanism>SCRAM-SHA-256-PLUS</mechanism></mechanisms>"
               "<sasl-channel-binding xmlns='urn:xmpp:sasl-cb:0'><channel-binding type='tls-exporter'/>"
               "</sasl-channel-binding>"_s
            << std::optional(
                   Offer {Profile::First, {u"SCRAM-SHA-1"_s, u"SCRAM-SHA-256-PLUS"_s}, {u"tls-exporter"_s}, {}});
        QTest::newRow("ejabberd: both, and tokens")
            << u"<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>PLAIN</mechanism></mechanisms>"
               "<authentication xmlns='urn:xmpp:sasl:2'><mechanism>SCRAM-SHA-1</mechanism>"
               "<mechanism> PLAIN </mechanism><inline><fast xmlns='urn:xmpp:fast:0'>"
               "<mechanism>HT-SHA-256-NONE</mechanism></fast><bind xmlns='urn:xmpp:bind:0'/></inline>"
               "</authentication>"_s
            << std::optional(Offer {Profile::Second, {u"SCRAM-SHA-1"_s, u"PLAIN"_s}, {}, {u"HT-SHA-256-NONE"_s}});
        QTest::newRow("no mechanism") << u"<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>"_s
                                      << std::optional(Offer {});
        QTest::newRow("not before STARTTLS")
            << u"<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>"_s << std::optional<Offer>();
        QTest::newRow("of another namespace")
            << u"<mechanisms><mechanism>PLAIN</mechanism></mechanisms>"_s << std::optional<Offer>();
    }
    void offers()
    {
        QFETCH(QString, features);
        const auto element =
            xml::parse(u"<features xmlns='http://etherx.jabber.org/streams'>%1</features>"_s.arg(features));
        QTEST(sasl::offer(element), "expected");
    }

    void choices_data()
    {
        QTest::addColumn<QString>("mechanisms");
        QTest::addColumn<QString>("announced");
        QTest::addColumn<QString>("ours");
        QTest::addColumn<Profile>("profile");
        QTest::addColumn<QString>("mechanism"); // Empty: nothing will do.
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("doubted");
        const auto first = Profile::First;
        const auto second = Profile::Second;
        const QString scram = u"PLAIN SCRAM-SHA-1 SCRAM-SHA-256"_s;
        const QString plus = scram + u" SCRAM-SHA-1-PLUS SCRAM-SHA-256-PLUS"_s;
        const QString all = u"tls-server-end-point tls-exporter"_s;
        QTest::newRow("bound, and the longest hash")
            << plus << u"tls-exporter"_s << all << first << u"SCRAM-SHA-256-PLUS"_s << QByteArray("p=tls-exporter,,")
            << false;
        QTest::newRow("the exporter before the certificate")
            << plus << all << all << second << u"SCRAM-SHA-256-PLUS"_s << QByteArray("p=tls-exporter,,") << false;
        QTest::newRow("the certificate where there is nothing else")
            << plus << u"tls-server-end-point"_s << all << first << u"SCRAM-SHA-256-PLUS"_s
            << QByteArray("p=tls-server-end-point,,") << false;
        QTest::newRow("TLS 1.2") << plus << u"tls-unique"_s << u"tls-unique tls-server-end-point"_s << first
                                 << u"SCRAM-SHA-256-PLUS"_s << QByteArray("p=tls-unique,,") << false;
        QTest::newRow("bound with SHA-1 before unbound with SHA-512")
            << u"SCRAM-SHA-512 SCRAM-SHA-1-PLUS"_s << all << all << first << u"SCRAM-SHA-1-PLUS"_s
            << QByteArray("p=tls-exporter,,") << false;
        QTest::newRow("the server offers no binding: it must hear that we would have")
            << scram << QString() << all << first << u"SCRAM-SHA-256"_s << QByteArray("y,,") << false;
        QTest::newRow("nor do we have any")
            << scram << QString() << QString() << first << u"SCRAM-SHA-256"_s << QByteArray("n,,") << false;
        QTest::newRow("only we have none")
            << plus << all << QString() << second << u"SCRAM-SHA-256"_s << QByteArray("n,,") << false;
        QTest::newRow("old ejabberd does not say of which kind")
            << plus << QString() << all << first << u"SCRAM-SHA-256"_s << QByteArray("n,,") << false;
        QTest::newRow("with SASL2 it has to")
            << plus << QString() << all << second << u"SCRAM-SHA-256"_s << QByteArray("n,,") << true;
        QTest::newRow("kinds that nobody has")
            << plus << u"tls-magic"_s << all << first << u"SCRAM-SHA-256"_s << QByteArray("n,,") << true;
        QTest::newRow("kinds, and nothing to use them with")
            << scram << all << all << first << u"SCRAM-SHA-256"_s << QByteArray("n,,") << true;
        QTest::newRow("a bound mechanism that we do not have, and nothing said of kinds")
            << u"SCRAM-SHA-384-PLUS SCRAM-SHA-1"_s << QString() << all << first << u"SCRAM-SHA-1"_s << QByteArray("n,,")
            << false;
        QTest::newRow("ejabberd with LDAP")
            << u"PLAIN"_s << all << all << second << u"PLAIN"_s << QByteArray() << false;
        QTest::newRow("SHA3-512 is the best") << u"SCRAM-SHA-512 SCRAM-SHA3-512"_s << QString() << QString() << first
                                              << u"SCRAM-SHA3-512"_s << QByteArray("n,,") << false;
        QTest::newRow("nothing that will do")
            << u"ANONYMOUS DIGEST-MD5 X-OAUTH2 EXTERNAL"_s << all << all << first << QString() << QByteArray() << false;
    }
    void choices()
    {
        QFETCH(QString, mechanisms);
        QFETCH(QString, announced);
        QFETCH(QString, ours);
        QFETCH(Profile, profile);
        QFETCH(QString, mechanism);
        QFETCH(QByteArray, header);
        QFETCH(bool, doubted);
        const Offer offer {profile, mechanisms.split(u' '), announced.split(u' ', Qt::SkipEmptyParts), {}};
        const auto choice = sasl::choose(offer, ours.split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(choice.has_value(), !mechanism.isEmpty());
        if (!choice)
            return;
        QCOMPARE(choice->mechanism, mechanism);
        QCOMPARE(choice->header, header);
        QCOMPARE(choice->doubted, doubted);
        QCOMPARE(choice->strength(),
                 header.startsWith('p') ? sasl::Strength::Bound
                     : header.isEmpty() ? sasl::Strength::Sent
                                        : sasl::Strength::Proven);
        QCOMPARE(choice->binding.isEmpty(), !header.startsWith('p'));
        QVERIFY(header.contains(choice->binding.toLatin1()));
    }

    void vouchers_data()
    {
        QTest::addColumn<QByteArray>("offered");
        QTest::addColumn<QByteArray>("offeredOld");
        QTest::addColumn<Voucher>("expected");
        // The examples of XEP-0474 0.4 and 0.3.1: SHA-1 over the two mechanisms and the two kinds of binding.
        const QByteArray right = "G6k/rBLDqgOhRRaCuuatSDFkJ08=";
        const QByteArray rightOld = "dRc3RenuSY9ypgPpERowoaySQZY=";
        QTest::newRow("says nothing") << QByteArray() << QByteArray() << Voucher::None;
        QTest::newRow("right") << right << QByteArray() << Voucher::Right;
        QTest::newRow("right by the old rules") << QByteArray() << rightOld << Voucher::Right;
        QTest::newRow("both") << right << rightOld << Voucher::Right;
        QTest::newRow("one of both") << right << right << Voucher::Wrong;
        QTest::newRow("wrong") << rightOld << QByteArray() << Voucher::Wrong;
        QTest::newRow("wrong by the old rules") << QByteArray() << right << Voucher::Wrong;
        QTest::newRow("no hash") << QByteArray("x") << QByteArray() << Voucher::Wrong;
    }
    void vouchers()
    {
        QFETCH(QByteArray, offered);
        QFETCH(QByteArray, offeredOld);
        const Offer offer {Profile::Second,
                           {u"SCRAM-SHA-1-PLUS"_s, u"SCRAM-SHA-1"_s},
                           {u"tls-server-end-point"_s, u"tls-exporter"_s},
                           {u"HT-SHA-256-NONE"_s}};
        const scram::Challenge challenge {{}, {}, {}, 0, offered, offeredOld};
        QTEST(sasl::voucher(challenge, offer, scram::Hash::Sha1), "expected");
        Offer stripped = offer;
        stripped.bindings.clear();
        QVERIFY(sasl::voucher(challenge, stripped, scram::Hash::Sha1) != Voucher::Right);
        stripped = offer;
        stripped.mechanisms.removeFirst();
        QVERIFY(sasl::voucher(challenge, stripped, scram::Hash::Sha1) != Voucher::Right);
    }

    void messages()
    {
        QCOMPARE(xml::toString(sasl::opening(Profile::First, u"PLAIN"_s, sasl::plain(u"a"_s, "b"))),
                 u"<auth xmlns=\"urn:ietf:params:xml:ns:xmpp-sasl\" mechanism=\"PLAIN\">AGEAYg==</auth>"_s);
        QCOMPARE(xml::toString(sasl::opening(Profile::Second, u"PLAIN"_s, "x")),
                 u"<authenticate xmlns=\"urn:xmpp:sasl:2\" mechanism=\"PLAIN\">"
                 "<initial-response>eA==</initial-response></authenticate>"_s);
        QCOMPARE(xml::toString(sasl::response(Profile::First, "x")),
                 u"<response xmlns=\"urn:ietf:params:xml:ns:xmpp-sasl\">eA==</response>"_s);
        QCOMPARE(xml::toString(sasl::response(Profile::Second, {})), u"<response xmlns=\"urn:xmpp:sasl:2\"/>"_s);
        QCOMPARE(sasl::streamHeader(Jid::parse(u"romeo@montague.example/x").value()),
                 u"<?xml version=\"1.0\"?><stream:stream from=\"romeo@montague.example\" to=\"montague.example\" "
                 "version=\"1.0\" xmlns=\"jabber:client\" xmlns:stream=\"http://etherx.jabber.org/streams\">"_s);
    }

    void data_data()
    {
        QTest::addColumn<QString>("element");
        QTest::addColumn<std::optional<QByteArray>>("expected");
        QTest::newRow("a challenge") << u"<challenge xmlns='urn:xmpp:sasl:2'>\n cj0x \n</challenge>"_s
                                     << std::optional<QByteArray>("r=1");
        QTest::newRow("SASL success") << u"<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>dj0x</success>"_s
                                      << std::optional<QByteArray>("v=1");
        QTest::newRow("an empty success")
            << u"<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>"_s << std::optional<QByteArray>("");
        QTest::newRow("an equals sign is empty, too")
            << u"<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>=</success>"_s << std::optional<QByteArray>("");
        QTest::newRow("SASL2 success") << u"<success xmlns='urn:xmpp:sasl:2'><additional-data>dj0x</additional-data>"
                                          "<authorization-identifier>a@b</authorization-identifier></success>"_s
                                       << std::optional<QByteArray>("v=1");
        QTest::newRow("SASL2 success without data")
            << u"<success xmlns='urn:xmpp:sasl:2'><authorization-identifier>a@b</authorization-identifier></success>"_s
            << std::optional<QByteArray>("");
        QTest::newRow("no base64") << u"<challenge xmlns='urn:xmpp:sasl:2'>cj0x!</challenge>"_s
                                   << std::optional<QByteArray>();
        QTest::newRow("broken in the middle")
            << u"<challenge xmlns='urn:xmpp:sasl:2'>cj\n0x</challenge>"_s << std::optional<QByteArray>();
        QTest::newRow("letters of another script")
            << u"<challenge xmlns='urn:xmpp:sasl:2'>\u0441j0x</challenge>"_s << std::optional<QByteArray>();
    }
    void data()
    {
        QFETCH(QString, element);
        QTEST(sasl::data(xml::parse(element)), "expected");
    }

    void passwords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"pencil"_s << u"pencil"_s;
        QTest::newRow("an umlaut") << u"P\u00e4ssw\u00f6rd"_s << u"P\u00e4ssw\u00f6rd"_s;
        QTest::newRow("decomposed, as macOS pastes it") << u"Pa\u0308sswo\u0308rd"_s << u"P\u00e4ssw\u00f6rd"_s;
        QTest::newRow("a no-break space is a space") << u"two\u00a0words"_s << u"two words"_s;
        QTest::newRow("an ideographic space, too") << u"two\u3000words"_s << u"two words"_s;
        QTest::newRow("a soft hyphen is nothing") << u"a\u00adb"_s << u"ab"_s;
        QTest::newRow("case counts") << u"USER"_s << u"USER"_s;
        QTest::newRow("RFC 4013: a small letter above") << u"\u00aa"_s << u"a"_s;
        QTest::newRow("RFC 4013: a Roman nine") << u"\u2168"_s << u"IX"_s;
        QTest::newRow("blanks at the ends count") << u" x "_s << u" x "_s;
        QTest::newRow("not allowed, as typed: a control") << u"a\u0007\u00a0b"_s << u"a\u0007\u00a0b"_s;
        QTest::newRow("not allowed, as typed: both directions") << u"\u0627\u00a01"_s << u"\u0627\u00a01"_s;
        QTest::newRow("unknown to Unicode 3.2, as typed") << u"a\u00ad\U0001F511"_s << u"a\u00ad\U0001F511"_s;
        QTest::newRow("nothing left, as typed") << u"\u00ad"_s << u"\u00ad"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void passwords()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromUtf8(prepare::password(typed)), expected);
    }
};

PARLOUR_TEST(SaslTest)
#include "sasltest.moc"

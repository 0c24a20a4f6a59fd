// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/sasl/scram.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;
using scram::Flaw;
using scram::Hash;

/// SCRAM: the examples of the RFCs, and what a server must not get away with.
class ScramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examples_data()
    {
        QTest::addColumn<QString>("mechanism");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("channel");
        QTest::addColumn<QByteArray>("nonce");
        QTest::addColumn<QByteArray>("server");
        QTest::addColumn<QByteArray>("client");
        QTest::addColumn<QByteArray>("end");
        const QByteArray unbound = "n,,";
        QTest::newRow("RFC 5802 section 5")
            << u"SCRAM-SHA-1"_s << unbound << QByteArray() << QByteArray("fyko+d2lbbFgONRv9qkxdawL")
            << QByteArray("r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,"
                          "s=QSXCR+Q6sek8bf92,i=4096")
            << QByteArray("c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,"
                          "p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=")
            << QByteArray("v=rmF9pqV8S7suAoZWja4dJRkFsKQ=");
        QTest::newRow("RFC 7677 section 3")
            << u"SCRAM-SHA-256"_s << unbound << QByteArray() << QByteArray("rOprNGfwEbeRWgbNEkqO")
            << QByteArray("r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096")
            << QByteArray("c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
                          "p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=")
            << QByteArray("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=");
        // Both made by Python's hashlib and hmac.
        const QByteArray nonce = "rOprNGfwEbeRWgbNEkqO02431b08-2f0e-4bb6-a4e3-90a0e3d5e0f5";
        QTest::newRow("SHA-512") << u"SCRAM-SHA-512"_s << unbound << QByteArray() << nonce.first(20)
                                 << "r=" + nonce + ",s=Yzg5NzE0MDY4MGUxNDQyOQ==,i=10000"
                                 << "c=biws,r=" + nonce
                + ",p=wpvt/AuUFH98XVt/9ioqp+J0kB3+iuUZka6E04c+b/8IZRpYWO8E+B6+4em2VuF8QfgetVpMQoWpRvWLeSPcYA=="
                                 << QByteArray("v=CQknXvxDiO2RHPlk2tYGZMQBA08fh2kpce94DOuRHgRQHEmr76oehMxkt6LXQaW36z4b"
                                               "hMxLqPP76k+mxp0UVw==");
        QTest::newRow("SHA3-512") << u"SCRAM-SHA3-512"_s << unbound << QByteArray() << nonce.first(20)
                                  << "r=" + nonce + ",s=Yzg5NzE0MDY4MGUxNDQyOQ==,i=10000"
                                  << "c=biws,r=" + nonce
                + ",p=N9isS4rBsubXepjEG5/AVvTMjvxmDruZHJFi/A1gi34Hl3ec8xmQ/iJfQ1nj2WZJpPj5Vd3Pn/O+8IRC6QIB/g=="
                                  << QByteArray("v=jpyisvCe/D9csMsmbVQnpkaO/PQ7wCGQHhf5nR/Cy+0O6fiY7UicImUepu+Q8JMQf+mv"
                                                "7z6YXwzIz+6WVGnw2A==");
        const QByteArray both = "12C4CD5C-E38E-4A98-8F6D-15C38F51CCC6a09117a6-ac50-4f2f-93f1-93799c2bddf6";
        QTest::newRow("XEP-0474 0.3.1, bound, with an attribute")
            << u"SCRAM-SHA-1-PLUS"_s << QByteArray("p=tls-exporter,,") << QByteArray("THIS IS FAKE CB DATA")
            << both.first(36) << "r=" + both + ",s=QSXCR+Q6sek8bf92,i=4096,d=dRc3RenuSY9ypgPpERowoaySQZY="
            << "c=cD10bHMtZXhwb3J0ZXIsLFRISVMgSVMgRkFLRSBDQiBEQVRB,r=" + both + ",p=YrZgr+FXrBmtcPY6weDLAFcSb9k="
            << QByteArray("v=bWt5Od0DkLlIvhb4BDO8kzkx0LM=");
    }
    void examples()
    {
        QFETCH(QString, mechanism);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, channel);
        QFETCH(QByteArray, nonce);
        QFETCH(QByteArray, server);
        QFETCH(QByteArray, client);
        QFETCH(QByteArray, end);
        const auto hash = scram::hash(mechanism);
        QVERIFY(hash);
        const auto opening = scram::opening(header, u"user"_s, nonce);
        QCOMPARE(opening.message(), header + "n=user,r=" + nonce);
        const auto taken = scram::challenge(server, opening);
        const auto *challenge = std::get_if<scram::Challenge>(&taken);
        QVERIFY(challenge);
        const auto salted = scram::saltedPassword(*hash, "pencil", challenge->salt, challenge->rounds);
        const auto answer = scram::answer(*hash, salted, opening, *challenge, channel);
        QCOMPARE(answer.message, client);
        QVERIFY(scram::proves(end, answer.signature));
        QVERIFY(scram::proves(end + ",x=more", answer.signature));

        const auto other = scram::saltedPassword(*hash, "pen", challenge->salt, challenge->rounds);
        QVERIFY(!scram::proves(end, scram::answer(*hash, other, opening, *challenge, channel).signature));
        QVERIFY(!scram::proves(end, scram::answer(*hash, salted, opening, *challenge, channel + '!').signature));
    }

    void noProof_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("an empty one") << QByteArray("v=");
        QTest::newRow("an error") << QByteArray("e=other-error");
        QTest::newRow("no base64") << QByteArray("v=c2ln*bmF0dXJl");
        QTest::newRow("a part of it") << QByteArray("v=c2lnbmF0dXI=");
        QTest::newRow("another") << QByteArray("v=c2lnbmF0dXJF");
        QTest::newRow("not in the first place") << QByteArray("x=1,v=c2lnbmF0dXJl");
        QTest::newRow("two") << QByteArray("v=c2lnbmF0dXJl,v=c2lnbmF0dXJl");
    }
    void noProof()
    {
        QFETCH(QByteArray, message);
        QVERIFY(scram::proves("v=c2lnbmF0dXJl", "signature"));
        QVERIFY(!scram::proves(message, "signature"));
        QVERIFY(!scram::proves(message, {}));
    }

    void hashes()
    {
        QCOMPARE(scram::hash(u"SCRAM-SHA-256-PLUS"), Hash::Sha256);
        for (const auto name : {"SCRAM-SHA-224"_L1, "SCRAM-SHA-1-"_L1, "SCRAM-PLUS"_L1, "SHA-1"_L1, "PLAIN"_L1, ""_L1})
            QVERIFY(!scram::hash(QString(name)));
    }

    void namesAreEscaped()
    {
        QCOMPARE(scram::opening("y,,", u"a=b,\u00fc"_s, "r").message(), QByteArray("y,,n=a=3Db=2C\xc3\xbc,r=r"));
    }

    void flaws_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<std::optional<Flaw>>("flaw");
        const auto row = [](const char *name, const QByteArray &message, std::optional<Flaw> flaw = {}) {
            QTest::newRow(name) << message << flaw;
        };
        row("fine", "r=ours.theirs,s=c2FsdA==,i=4096");
        row("the most rounds", "r=ours.theirs,s=c2FsdA==,i=600000");
        row("more that nobody needs to understand", "r=ours.theirs,s=c2FsdA==,i=4096,h=aA==,x=1,Y=2");
        row("salt without padding", "r=ours.theirs,s=c2FsdA,i=4096");
        row("nothing", "", Flaw::Malformed);
        row("no words at all", "\xff\xfe\0\x01", Flaw::Malformed);
        row("an error", "e=other-error", Flaw::Malformed);
        row("no rounds", "r=ours.theirs,s=c2FsdA==", Flaw::Malformed);
        row("no salt", "r=ours.theirs,i=4096,x=1", Flaw::Malformed);
        row("another order", "s=c2FsdA==,r=ours.theirs,i=4096", Flaw::Malformed);
        row("the count twice", "r=ours.theirs,s=c2FsdA==,i=4096,i=2147483647", Flaw::Malformed);
        row("the count twice, the big one first", "r=ours.theirs,s=c2FsdA==,i=2147483647,i=4096", Flaw::Malformed);
        row("the nonce twice", "r=ours.theirs,s=c2FsdA==,i=4096,r=other", Flaw::Malformed);
        row("the salt twice", "r=ours.theirs,s=c2FsdA==,i=4096,s=b3RoZXI=", Flaw::Malformed);
        row("an unknown attribute twice", "r=ours.theirs,s=c2FsdA==,i=4096,x=1,x=1", Flaw::Malformed);
        row("an empty attribute", "r=ours.theirs,s=c2FsdA==,i=4096,", Flaw::Malformed);
        row("an attribute without a value", "r=ours.theirs,s=c2FsdA==,i=4096,x=", Flaw::Malformed);
        row("no letter in front", "r=ours.theirs,s=c2FsdA==,i=4096,1=x", Flaw::Malformed);
        row("much too long", "r=ours." + QByteArray(5000, 'x') + ",s=c2FsdA==,i=4096", Flaw::Malformed);
        row("a mandatory extension in front", "m=ext,r=ours.theirs,s=c2FsdA==,i=4096", Flaw::Extension);
        row("a mandatory extension behind", "r=ours.theirs,s=c2FsdA==,i=4096,m=ext", Flaw::Extension);
        row("a nonce of its own", "r=theirs,s=c2FsdA==,i=4096", Flaw::Nonce);
        row("our nonce and nothing", "r=ours.,s=c2FsdA==,i=4096", Flaw::Nonce);
        row("our nonce behind", "r=theirsours.,s=c2FsdA==,i=4096", Flaw::Nonce);
        row("an empty salt", "r=ours.theirs,s=,i=4096", Flaw::Malformed);
        row("a salt of padding", "r=ours.theirs,s==,i=4096", Flaw::Salt);
        row("a salt that is no base64", "r=ours.theirs,s=c2F*dA==,i=4096", Flaw::Salt);
        row("a salt with blanks", "r=ours.theirs,s=c2Fs dA==,i=4096", Flaw::Salt);
        row("no round", "r=ours.theirs,s=c2FsdA==,i=0", Flaw::Rounds);
        row("one round", "r=ours.theirs,s=c2FsdA==,i=1", Flaw::Rounds);
        row("a round too few", "r=ours.theirs,s=c2FsdA==,i=4095", Flaw::Rounds);
        row("a round too many", "r=ours.theirs,s=c2FsdA==,i=600001", Flaw::Rounds);
        row("half an hour", "r=ours.theirs,s=c2FsdA==,i=2147483647", Flaw::Rounds);
        row("more than an int", "r=ours.theirs,s=c2FsdA==,i=4294971392", Flaw::Rounds);
        row("a sign", "r=ours.theirs,s=c2FsdA==,i=+4096", Flaw::Rounds);
        row("below nothing", "r=ours.theirs,s=c2FsdA==,i=-4096", Flaw::Rounds);
        row("blanks", "r=ours.theirs,s=c2FsdA==,i= 4096", Flaw::Rounds);
        row("a leading zero", "r=ours.theirs,s=c2FsdA==,i=04096", Flaw::Rounds);
        row("hexadecimal", "r=ours.theirs,s=c2FsdA==,i=0x4096", Flaw::Rounds);
        row("a fraction", "r=ours.theirs,s=c2FsdA==,i=4096.5", Flaw::Rounds);
        row("an exponent", "r=ours.theirs,s=c2FsdA==,i=5e3", Flaw::Rounds);
        row("digits of another script", "r=ours.theirs,s=c2FsdA==,i=\xd9\xa4\xd9\xa0\xd9\xa9\xd9\xa6", Flaw::Rounds);
        row("words", "r=ours.theirs,s=c2FsdA==,i=many", Flaw::Rounds);
    }
    void flaws()
    {
        QFETCH(QByteArray, message);
        QFETCH(std::optional<Flaw>, flaw);
        const auto taken = scram::challenge(message, scram::opening("n,,", u"user"_s, "ours."));
        const auto *found = std::get_if<Flaw>(&taken);
        QCOMPARE(found != nullptr, flaw.has_value());
        if (found)
            QCOMPARE(*found, *flaw);
        else
            QCOMPARE(std::get<scram::Challenge>(taken).salt, QByteArray("salt"));
    }

    void hashingEndsWhenNobodyWantsItAnyMore()
    {
        int asked = 0;
        const auto salted =
            scram::saltedPassword(Hash::Sha512, "pencil", "salt", scram::MostRounds, [&asked] { return ++asked == 3; });
        QVERIFY(salted.isEmpty());
        QCOMPARE(asked, 3);
    }
};

PARLOUR_TEST(ScramTest)
#include "scramtest.moc"

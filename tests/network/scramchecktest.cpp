// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/scramcheck.h"

#include "protocol/xml/dom.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;
using Verdict = ScramCheck::Verdict;

static constexpr auto Sasl = "urn:ietf:params:xml:ns:xmpp-sasl"_L1;

static QDomElement element(const QString &name, const QByteArray &content, const QString &mechanism = {})
{
    QDomDocument document;
    auto result = document.createElementNS(Sasl, name);
    document.appendChild(result);
    if (!mechanism.isEmpty())
        result.setAttribute(u"mechanism"_s, mechanism);
    result.appendChild(document.createTextNode(QString::fromLatin1(content.toBase64())));
    return result;
}

/// The examples of RFC 5802 and RFC 7677.
class ScramCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proof_data()
    {
        QTest::addColumn<QString>("mechanism");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QByteArray>("proof");
        QTest::addColumn<Verdict>("expected");
        const QByteArray one = "v=rmF9pqV8S7suAoZWja4dJRkFsKQ=";
        const QByteArray two = "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=";
        QTest::newRow("SHA-1") << u"SCRAM-SHA-1"_s << u"pencil"_s << one << Verdict::Fine;
        QTest::newRow("SHA-256") << u"SCRAM-SHA-256"_s << u"pencil"_s << two << Verdict::Fine;
        QTest::newRow("a proof for another login") << u"SCRAM-SHA-1"_s << u"pencil"_s << two << Verdict::Unproven;
        QTest::newRow("a server with another password") << u"SCRAM-SHA-256"_s << u"pen"_s << two << Verdict::Unproven;
        QTest::newRow("no proof") << u"SCRAM-SHA-1"_s << u"pencil"_s << QByteArray() << Verdict::Unproven;
        QTest::newRow("an error in place of it")
            << u"SCRAM-SHA-1"_s << u"pencil"_s << QByteArray("e=other-error") << Verdict::Unproven;
        QTest::newRow("PLAIN has none") << u"PLAIN"_s << u"pencil"_s << QByteArray() << Verdict::Fine;
    }
    void proof()
    {
        QFETCH(QString, mechanism);
        QFETCH(QString, password);
        QFETCH(QByteArray, proof);
        const bool first = mechanism == "SCRAM-SHA-1"_L1;
        const QByteArray client = first ? "fyko+d2lbbFgONRv9qkxdawL" : "rOprNGfwEbeRWgbNEkqO";
        const QByteArray both =
            first ? "fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j" : "rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0";
        const QByteArray salt = first ? "QSXCR+Q6sek8bf92" : "W22ZaJ0SNY7soEsUEjb6gQ==";
        for (const bool inChallenge : {false, true}) {
            ScramCheck check(password);
            check.sent(element(u"auth"_s, "n,,n=user,r=" + client, mechanism));
            QCOMPARE(check.received(element(u"challenge"_s, "r=" + both + ",s=" + salt + ",i=4096")), Verdict::Fine);
            check.sent(element(u"response"_s, "c=biws,r=" + both + ",p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts="));
            if (inChallenge && proof.startsWith("v=")) {
                QTEST(check.received(element(u"challenge"_s, proof)), "expected");
                QTEST(check.received(element(u"success"_s, {})), "expected");
            } else {
                QTEST(check.received(element(u"success"_s, proof)), "expected");
            }
        }
    }

    void tooMuchWork()
    {
        ScramCheck check(u"pencil"_s);
        check.sent(element(u"auth"_s, "n,,n=user,r=a", u"SCRAM-SHA-1"_s));
        QCOMPARE(check.received(element(u"challenge"_s, "r=ab,s=QSXCR+Q6sek8bf92,i=1000000000")), Verdict::Excessive);
    }

    void successAtOnce()
    {
        ScramCheck check(u"pencil"_s);
        check.sent(element(u"auth"_s, "n,,n=user,r=a", u"SCRAM-SHA-1"_s));
        QCOMPARE(check.received(element(u"success"_s, {})), Verdict::Unproven);
    }
};

PARLOUR_TEST(ScramCheckTest)
#include "scramchecktest.moc"

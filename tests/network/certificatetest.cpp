// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/certificate.h"
#include "support/suite.h"

#include <QProcess>
#include <QSslCertificate>
#include <QTemporaryDir>

using namespace parlour;
using namespace Qt::StringLiterals;

/// What a certificate that nobody vouches for may say on our card.
class CertificateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("names"); // Alternative names, as openssl wants them.
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("one name") << u"x"_s << u"DNS:a.example"_s << QStringList {u"a.example"_s};
        QTest::newRow("no other name than its own") << u"a.example"_s << QString() << QStringList {u"a.example"_s};
        QTest::newRow("many names") << u"x"_s << u"DNS:a1,DNS:a1,DNS:a2,DNS:a3,DNS:a4,DNS:a5,DNS:a6,DNS:a7"_s
                                    << QStringList {u"a1"_s, u"a2"_s, u"a3"_s, u"a4"_s, u"a5"_s};
        QTest::newRow("a long name") << u"x"_s << u"DNS:"_s + QString(1000, u'a') << QStringList {QString(253, u'a')};
        const auto service = u"otherName:1.3.6.1.5.5.7.8.7;IA5STRING:_xmpp-client.a.example"_s;
        const auto address = u"otherName:1.3.6.1.5.5.7.8.5;UTF8:a.example"_s;
        QTest::newRow("a service's only") << u"x"_s << service << QStringList {u"_xmpp-client.a.example"_s};
        QTest::newRow("an XMPP address only") << u"x"_s << address << QStringList {u"a.example"_s};
        QTest::newRow("both") << u"x"_s << QString(service + u',' + address)
                              << QStringList {u"_xmpp-client.a.example"_s, u"a.example"_s};
        QTest::newRow("another kind of name")
            << u"x"_s << u"otherName:1.3.6.1.4.1.311.20.2.3;UTF8:a.example"_s << QStringList {u"x"_s};
        QTest::newRow("a service's, of another type")
            << u"x"_s << u"otherName:1.3.6.1.5.5.7.8.7;UTF8:a.example"_s << QStringList {u"x"_s};
        QTest::newRow("invisible characters")
            << u"a\u202E\u200Bb\n\u2028c\u0007\u2066d"_s << QString() << QStringList {u"abcd"_s};
        QTest::newRow("beyond the first plane") << u"\U0001F339"_s << QString() << QStringList {u"\U0001F339"_s};
    }
    void says()
    {
        QFETCH(QString, subject);
        QFETCH(QString, names);
        QFETCH(QStringList, expected);
        const auto certificate = make(subject, names);
        QVERIFY(!certificate.isNull());
        const auto report = certificateReport(certificate, {}, u"localhost"_s);
        auto found = report.presentNames;
        std::sort(found.begin(), found.end());
        if (names.contains(u','))
            QCOMPARE(found.size(), expected.size()); // Which ones is openssl's business.
        else
            QCOMPARE(found, expected);
        QCOMPARE(report.issuer, names.isEmpty() ? expected.first() : u"x"_s);
        QCOMPARE(report.expectedName, u"localhost"_s);
    }

    void files()
    {
        QVERIFY(!make(u"x"_s, u"DNS:x"_s).isNull());
        QVERIFY(holdsCertificate(m_folder.filePath(u"it.pem"_s)));
        QVERIFY(!holdsCertificate(m_folder.filePath(u"it.key"_s)));
        QVERIFY(!holdsCertificate(m_folder.filePath(u"nothing.pem"_s)));
        QVERIFY(!holdsCertificate(m_folder.path()));
    }

private:
    QSslCertificate make(const QString &subject, const QString &names)
    {
        QStringList arguments {u"req"_s,      u"-x509"_s,
                               u"-newkey"_s,  u"ec"_s,
                               u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                               u"-nodes"_s,   u"-utf8"_s,
                               u"-subj"_s,    u"/CN="_s + subject,
                               u"-out"_s,     m_folder.filePath(u"it.pem"_s),
                               u"-keyout"_s,  m_folder.filePath(u"it.key"_s)};
        if (!names.isEmpty())
            arguments << u"-addext"_s << u"subjectAltName="_s + names;
        QProcess openssl;
        openssl.start(u"openssl"_s, arguments);
        openssl.waitForFinished();
        return QSslCertificate::fromPath(m_folder.filePath(u"it.pem"_s), QSsl::Pem).value(0);
    }

    QTemporaryDir m_folder;
};

PARLOUR_TEST(CertificateTest)
#include "certificatetest.moc"

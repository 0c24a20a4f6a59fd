// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/download.h"
#include "network/fixture.h"
#include "support/suite.h"

#include <QSslServer>
#include <QSslSocket>

using namespace parlour;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Fetching what a stranger points to.
class DownloadTest : public QObject
{
    Q_OBJECT

    /// A web server on this computer that answers each path as the test says, and remembers what it was asked.
    struct Site
    {
        QSslServer server;
        QHash<QString, QByteArray> pages; ///< Whole answers; an empty one is never sent.
        QList<QByteArray> requests;

        explicit Site(const TestCertificate &certificate, QHostAddress::SpecialAddress address = QHostAddress::Any)
        {
            QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
            configuration.setLocalCertificate(certificate.certificate);
            configuration.setPrivateKey(certificate.key);
            server.setSslConfiguration(configuration);
            QVERIFY(server.listen(address));
            connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [this] {
                auto *socket = server.nextPendingConnection();
                connect(socket, &QIODevice::readyRead, socket, [this, socket] {
                    const QByteArray request = socket->readAll();
                    requests << request;
                    const QByteArray page = pages.value(QString::fromLatin1(request.split(' ').value(1)));
                    if (!page.isEmpty()) {
                        socket->write(page);
                        socket->disconnectFromHost();
                    }
                });
            });
        }
        QUrl url(const QString &path) const
        {
            return QUrl(u"https://localhost:%1%2"_s.arg(server.serverPort()).arg(path));
        }
        static QByteArray page(const QByteArray &body, const QByteArray &more = {})
        {
            return "HTTP/1.1 200 OK\r\nConnection: close\r\n" + more + "\r\n" + body;
        }
        static QByteArray redirection(const QString &to)
        {
            return "HTTP/1.1 302 Found\r\nConnection: close\r\nContent-Length: 0\r\nLocation: " + to.toLatin1()
                + "\r\n\r\n";
        }
    };

    Download::Rules rules() const
    {
        Download::Rules rules;
        rules.maxBytes = 1000;
        rules.maxHops = 2;
        rules.patience = 5s;
        rules.mayReach = [](const QHostAddress &address) { return address.isLoopback(); };
        rules.tls.setCaCertificates({m_certificates.good.certificate});
        return rules;
    }
    /// What came, or "failed".
    static QByteArray fetched(const QUrl &url, const Download::Rules &rules)
    {
        Download download(rules);
        QByteArray outcome;
        connect(&download, &Download::finished, &download, [&](const QByteArray &data) { outcome = "got " + data; });
        connect(&download, &Download::failed, &download, [&] { outcome = "failed"; });
        download.start(url);
        const bool came = QTest::qWaitFor([&] { return !outcome.isEmpty(); }, 20'000);
        return came ? outcome : QByteArray("nothing");
    }

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<bool>("isPublic");
        const auto row = [](const char *address, bool isPublic) { QTest::newRow(address) << isPublic; };
        row("93.184.216.34", true);
        row("2606:2800:220:1:248:1893:25c8:1946", true);
        row("::ffff:93.184.216.34", true);
        row("64:ff9b::5db8:d822", true);
        row("127.0.0.1", false);
        row("127.9.9.9", false);
        row("::1", false);
        row("::", false);
        row("0.0.0.0", false);
        row("0.1.2.3", false);
        row("10.0.0.1", false);
        row("172.16.0.1", false);
        row("192.168.1.1", false);
        row("100.64.0.1", false);
        row("169.254.169.254", false);
        row("198.18.0.1", false);
        row("224.0.0.1", false);
        row("255.255.255.255", false);
        row("fe80::1", false);
        row("fc00::1", false);
        row("fd12:3456::1", false);
        row("ff02::1", false);
        row("::ffff:127.0.0.1", false);
        row("::ffff:10.0.0.1", false);
        row("64:ff9b::7f00:1", false);
        row("2002:7f00:1::", false);
        row("2001::1", false);
        row("2001:db8::1", false);
    }
    void addresses()
    {
        QFETCH(bool, isPublic);
        const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!address.isNull());
        QCOMPARE(parlour::isPublic(address), isPublic);
    }

    void links_data()
    {
        QTest::addColumn<bool>("fetchable");
        const auto row = [](const char *url, bool fetchable) { QTest::newRow(url) << fetchable; };
        row("https://example.org/a.png", true);
        row("https://example.org:8443/a.png?x#y", true);
        row("http://example.org/a.png", false);
        row("HTTPS://example.org/", true);
        row("https://user@example.org/", false);
        row("https://bank.example:pw@evil.example/", false);
        row("https:///a.png", false);
        row("file:///etc/passwd", false);
        row("data:image/png;base64,AAAA", false);
        row("cid:x", false);
        row("", false);
    }
    void links()
    {
        QFETCH(bool, fetchable);
        QCOMPARE(isFetchable(QUrl(QString::fromLatin1(QTest::currentDataTag()), QUrl::StrictMode)), fetchable);
    }

    void whatMayBeHad_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QByteArray>("outcome");
        const QByteArray failed("failed");
        QTest::newRow("a page") << Site::page("hello") << QByteArray("got hello");
        QTest::newRow("of a known size") << Site::page("hello", "Content-Length: 5\r\n") << QByteArray("got hello");
        QTest::newRow("too large") << Site::page(QByteArray(1001, 'x')) << failed;
        QTest::newRow("just not") << Site::page(QByteArray(1000, 'x')) << "got " + QByteArray(1000, 'x');
        QTest::newRow("not there") << QByteArray("HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\nhello") << failed;
        QTest::newRow("for those with a password")
            << QByteArray("HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"x\"\r\nConnection: close\r\n\r\n")
            << failed;
        QTest::newRow("elsewhere, in the open") << Site::redirection(u"http://localhost:1/"_s) << failed;
        QTest::newRow("elsewhere, on this computer's disk") << Site::redirection(u"file:///etc/hostname"_s) << failed;
        QTest::newRow("elsewhere, with a password") << Site::redirection(u"https://a:b@localhost:1/"_s) << failed;
        QTest::newRow("round and round") << Site::redirection(u"/page"_s) << failed;
        QTest::newRow("one hop away") << Site::redirection(u"/second"_s) << QByteArray("got second");
    }
    void whatMayBeHad()
    {
        QFETCH(QByteArray, page);
        Site site(m_certificates.good);
        site.pages = {{u"/page"_s, page}, {u"/second"_s, Site::page("second")}};
        QTEST(fetched(site.url(u"/page"_s), rules()), "outcome");
    }

    /// A host may have an address that cannot be reached from here.
    void oneAddressAfterTheOther_data()
    {
        QTest::addColumn<QStringList>("addresses");
        QTest::addColumn<bool>("comes");
        QTest::newRow("the second") << QStringList {u"127.0.0.5"_s, u"127.0.0.1"_s} << true;
        QTest::newRow("none") << QStringList {u"127.0.0.5"_s, u"127.0.0.6"_s} << false;
        QTest::newRow("one of them is not allowed") << QStringList {u"127.0.0.1"_s, u"192.0.2.1"_s} << false;
    }
    void oneAddressAfterTheOther()
    {
        QFETCH(QStringList, addresses);
        QFETCH(bool, comes);
        Site site(m_certificates.good, QHostAddress::LocalHost);
        site.pages = {{u"/page"_s, Site::page("hello")}};
        Download download(rules());
        QSignalSpy finished(&download, &Download::finished), failed(&download, &Download::failed);
        QList<QHostAddress> all;
        for (const QString &address : addresses)
            all << QHostAddress(address);
        download.start(site.url(u"/page"_s), all);
        QTRY_COMPARE(finished.size() + failed.size(), 1);
        QCOMPARE(finished.size(), comes ? 1 : 0);
    }

    void nothingGoesAlong()
    {
        Site site(m_certificates.good);
        site.pages = {{u"/page"_s, Site::page("hello", "Set-Cookie: who=alice\r\n")}};
        Download download(rules());
        QSignalSpy finished(&download, &Download::finished);
        for (int i = 1; i <= 2; ++i) {
            download.start(site.url(u"/page"_s));
            QTRY_COMPARE(finished.size(), i);
        }
        QCOMPARE(site.requests.size(), 2); // Nor does it come out of a cache.
        for (const QByteArray &request : std::as_const(site.requests)) {
            QVERIFY2(!request.toLower().contains("cookie"), request);
            QVERIFY2(!request.toLower().contains("authorization"), request);
            QVERIFY2(request.toLower().contains("host: localhost:"), request);
            QVERIFY2(request.toLower().contains("accept-language: *\r"), request);
        }
    }

    void notFromThisComputer()
    {
        Site site(m_certificates.good);
        site.pages = {{u"/page"_s, Site::page("hello")}};
        auto strict = rules();
        strict.mayReach = isPublic;
        QCOMPARE(fetched(site.url(u"/page"_s), strict), "failed");
        QVERIFY(site.requests.isEmpty());
    }

    void notFromSomebodyElse()
    {
        Site site(m_certificates.misnamed);
        site.pages = {{u"/page"_s, Site::page("hello")}};
        auto trusting = rules();
        trusting.tls.setCaCertificates({m_certificates.misnamed.certificate});
        QCOMPARE(fetched(site.url(u"/page"_s), trusting), "failed");
    }

    void notForEver()
    {
        Site site(m_certificates.good);
        auto hasty = rules();
        hasty.patience = 300ms;
        QCOMPARE(fetched(site.url(u"/silence"_s), hasty), "failed");
    }

private:
    TestCertificates m_certificates;
};

PARLOUR_TEST(DownloadTest)
#include "downloadtest.moc"

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/tlschannel.h"
#include "network/fixture.h"
#include "support/suite.h"

#include <QSslSocket>
#include <QThread>
#include <openssl/ssl.h>

using namespace parlour;
using namespace Qt::StringLiterals;

/// An OpenSSL object that nobody's socket has.
class Stranger
{
public:
    Stranger()
        : m_context(SSL_CTX_new(TLS_client_method()))
        , m_ssl(SSL_new(m_context))
    {
    }
    ~Stranger()
    {
        SSL_free(m_ssl);
        SSL_CTX_free(m_context);
    }
    Q_DISABLE_COPY_MOVE(Stranger)

private:
    SSL_CTX *m_context;
    SSL *m_ssl;
};

/// What a login can be bound to.
class TlsChannelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<bool>("old");
        QTest::addColumn<QStringList>("kinds");
        QTest::newRow("TLS 1.3") << false << QStringList {u"tls-exporter"_s, u"tls-server-end-point"_s};
        QTest::newRow("TLS 1.2") << true << QStringList {u"tls-exporter"_s, u"tls-server-end-point"_s, u"tls-unique"_s};
    }
    void kinds()
    {
        QFETCH(bool, old);
        Wire wire(m_certificates.good);
        wire.server.script.oldTls = old;
        QSslSocket socket;
        const TlsChannel channel(socket);
        QVERIFY(channel.bindings().isEmpty());
        QVERIFY(connectTo(wire, socket));
        const auto bindings = channel.bindings();
        QTEST(QStringList(bindings.keys()), "kinds");
        QCOMPARE(bindings[u"tls-exporter"_s].size(), 32);
        QCOMPARE(bindings[u"tls-server-end-point"_s],
                 m_certificates.good.certificate.digest(QCryptographicHash::Sha256));
        QCOMPARE(channel.bindings(), bindings);

        socket.abort();
        QVERIFY(channel.bindings().isEmpty());
        QVERIFY(connectTo(wire, socket));
        QVERIFY(channel.bindings()[u"tls-exporter"_s] != bindings[u"tls-exporter"_s]);
        QCOMPARE(channel.bindings().keys(), bindings.keys());
    }

    void twoAtOnceKeepTheirOwn()
    {
        Wire wire(m_certificates.good);
        Wire other(m_certificates.good);
        QSslSocket first;
        QSslSocket second;
        const TlsChannel one(first);
        const TlsChannel two(second);
        QVERIFY(meet(wire, first) && meet(other, second));
        first.startClientEncryption();
        second.startClientEncryption();
        QTRY_VERIFY(first.isEncrypted() && second.isEncrypted());
        QCOMPARE(one.bindings().size(), 2);
        QCOMPARE(two.bindings().size(), 2);
        QVERIFY(one.bindings()[u"tls-exporter"_s] != two.bindings()[u"tls-exporter"_s]);
    }

    void whereTwoMayBeMeantThereIsOnlyTheCertificate()
    {
        Wire wire(m_certificates.good);
        std::unique_ptr<Stranger> stranger;
        QSslSocket socket;
        const TlsChannel channel(socket);
        connect(&socket, &QSslSocket::modeChanged, this, [&] { stranger = std::make_unique<Stranger>(); });
        QVERIFY(connectTo(wire, socket));
        QCOMPARE(channel.bindings().keys(), QStringList {u"tls-server-end-point"_s});
    }

    void othersDoNotMatter()
    {
        Wire wire(m_certificates.good);
        QSslSocket socket;
        const TlsChannel channel(socket);
        const Stranger before;
        connect(&socket, &QSslSocket::modeChanged, this, [] { // On another thread.
            std::unique_ptr<QThread> thread(QThread::create([] { const Stranger stranger; }));
            thread->start();
            thread->wait();
        });
        QVERIFY(connectTo(wire, socket));
        const Stranger after;
        QCOMPARE(channel.bindings().size(), 2);
    }

private:
    /// Up to where TLS may begin.
    static bool meet(Wire &wire, QSslSocket &socket)
    {
        auto configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromPath(wire.credentials.caFile));
        socket.setSslConfiguration(configuration);
        socket.setPeerVerifyName(u"localhost"_s);
        socket.connectToHost(QHostAddress::LocalHost, wire.credentials.port);
        if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }))
            return false;
        socket.write("<stream:stream to='localhost' version='1.0' xmlns='jabber:client' "
                     "xmlns:stream='http://etherx.jabber.org/streams'>"
                     "<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>");
        QByteArray said;
        return QTest::qWaitFor([&] { return (said += socket.readAll()).contains("<proceed"); });
    }
    static bool connectTo(Wire &wire, QSslSocket &socket)
    {
        if (!meet(wire, socket))
            return false;
        socket.startClientEncryption();
        return QTest::qWaitFor([&] { return socket.isEncrypted(); });
    }

    TestCertificates m_certificates;
};

PARLOUR_TEST(TlsChannelTest)
#include "tlschanneltest.moc"

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/scriptedserver.h"

#include "network/tlschannel.h"
#include "protocol/xml/dom.h"

#include <QFile>
#include <QProcess>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace parlour {

TestCertificate TestCertificate::make(const QTemporaryDir &folder, const QString &name, const QString &subject)
{
    const QString file = folder.filePath(name + u".pem"_s);
    const QString keyFile = folder.filePath(name + u".key"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                   u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN="_s + subject, u"-addext"_s,
                   u"subjectAltName=DNS:"_s + subject, u"-out"_s, file, u"-keyout"_s, keyFile});
    openssl.waitForFinished();
    QFile certificate(file);
    QFile key(keyFile);
    if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
        return TestCertificate();
    return {file, QSslCertificate(&certificate), QSslKey(&key, QSsl::Ec)};
}

ScriptedServer::ScriptedServer(const TestCertificate &certificate)
    : m_certificate(certificate)
{
}

ScriptedServer::~ScriptedServer() = default;

bool ScriptedServer::start()
{
    const bool listening = listen(QHostAddress::LocalHost, m_port);
    m_port = serverPort();
    return listening;
}

void ScriptedServer::incomingConnection(qintptr descriptor)
{
    ++connections;
    m_loggedIn = false;
    m_parser.reset();
    auto *socket = m_socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->setLocalCertificate(m_certificate.certificate);
    socket->setPrivateKey(m_certificate.key);
    if (script.oldTls)
        socket->setProtocol(QSsl::TlsV1_2);
    m_channel = std::make_unique<TlsChannel>(*socket);
    connect(socket, &QIODevice::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QObject::destroyed, this, [this, socket] {
        if (m_socket == socket)
            m_socket = nullptr;
    });
}

void ScriptedServer::send(const QByteArray &bytes)
{
    if (!m_socket)
        return;
    m_socket->write(bytes);
    m_socket->flush();
}

void ScriptedServer::sendInBytes(const QByteArray &bytes)
{
    for (const char byte : bytes)
        send(QByteArray(1, byte));
}

void ScriptedServer::drop()
{
    if (m_socket)
        m_socket->abort();
}

void ScriptedServer::leave(const QByteArray &error)
{
    if (error.startsWith('<'))
        send("<stream:error>" + error + "</stream:error>");
    else if (!error.isEmpty())
        send("<stream:error><" + error + " xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error>");
    send("</stream:stream>");
    if (!m_socket)
        return;
    m_socket->flush(); // So that the end comes in one with the words.
    closeWhenSent(m_socket);
}

/// Qt drops what it has not written yet when it closes.
void ScriptedServer::closeWhenSent(QSslSocket *socket)
{
    if (socket->bytesToWrite() == 0 && socket->encryptedBytesToWrite() == 0)
        return socket->disconnectFromHost();
    connect(
        socket, &QSslSocket::encryptedBytesWritten, this, [this, socket] { closeWhenSent(socket); },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void ScriptedServer::read(QSslSocket *socket)
{
    const QByteArray bytes = socket->readAll();
    if (socket != m_socket || script.silent || (script.silentInTls && socket->isEncrypted()))
        return;
    if (script.closes)
        return socket->disconnectFromHost();
    m_parser.feed(bytes);
    while (const auto item = m_parser.next()) {
        if (item->kind == StreamParser::Item::Kind::Opened)
            onOpened();
        else if (item->kind == StreamParser::Item::Kind::Element)
            onElement(item->element);
        else if (m_socket && !script.lingers)
            leave();
    }
}

void ScriptedServer::onOpened()
{
    QByteArray features =
        m_loggedIn ? "<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>" + sessionFeatures() : loginFeatures();
    if (!m_socket->isEncrypted() && script.tls)
        features = "<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>";
    const QByteArray header =
        "<?xml version='1.0'?><stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' "
        "id='x' from='localhost' version='1.0'>";
    if (!refusal().isEmpty()) {
        send(header);
        return leave(refusal());
    }
    send(header + "<stream:features>" + features + odd("features") + "</stream:features>");
}

QByteArray ScriptedServer::odd(const QByteArray &element) const
{
    return script.oddIn == element ? "<x:y/>" : "";
}

/// What is said in place of features now.
QByteArray ScriptedServer::refusal() const
{
    if (!m_socket->isEncrypted())
        return script.errorUnsecured;
    return m_loggedIn ? script.errorAtBind : script.errorInTls;
}

void ScriptedServer::onElement(const QDomElement &element)
{
    const QString name = element.tagName();
    if (name == "starttls"_L1) {
        send("<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'>" + odd("proceed") + "</proceed>");
        m_parser.reset();
        if (script.breaksTls)
            m_socket->disconnectFromHost();
        else
            m_socket->startServerEncryption();
    } else if (name == "auth"_L1 || name == "authenticate"_L1) {
        onAuth(element);
    } else if (name == "response"_L1) {
        onResponse(element);
    } else if (element.namespaceURI() == "urn:xmpp:csi:0"_L1) {
        activity << name;
    } else if (element.namespaceURI() == "urn:xmpp:sm:3"_L1) {
        onManagement(element);
    } else {
        onStanza(element);
    }
}

void ScriptedServer::onManagement(const QDomElement &element)
{
    const QString name = element.tagName();
    if (name == "enable"_L1) {
        send(script.beforeEnabled
             + "<enabled xmlns='urn:xmpp:sm:3' id='sm1' resume='true' location='192.0.2.1:5222'/>");
        m_managed = true;
        startSession();
    } else if (name == "resume"_L1 && script.resumes && m_managed) {
        ++resumed;
        send("<resumed xmlns='urn:xmpp:sm:3' previd='sm1' h='" + QByteArray::number(m_counted) + "'/>");
    } else if (name == "resume"_L1) {
        send("<failed xmlns='urn:xmpp:sm:3'><item-not-found xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></failed>");
    } else if (name == "r"_L1 && script.acknowledges) {
        send("<a xmlns='urn:xmpp:sm:3' h='" + QByteArray::number(m_counted) + "'/>");
    } else if (name == "a"_L1) {
        clientCount = element.attribute(u"h"_s).toInt();
    }
}

void ScriptedServer::onStanza(const QDomElement &element)
{
    if (!xml::child(element, u"bind", "urn:ietf:params:xml:ns:xmpp-bind"_L1).isNull()) {
        const QByteArray resource = element.firstChildElement().firstChildElement(u"resource"_s).text().toUtf8();
        send("<iq type='result' id='" + element.attribute(u"id"_s).toUtf8()
             + "'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><jid>alice@localhost/" + resource + "</jid>"
             + odd("bound") + "</bind></iq>");
        m_managed = false;
        if (!script.manages)
            startSession();
        return;
    }
    if (script.acknowledges) // A server that does not acknowledge has not noticed the stanza either.
        ++m_counted;
    m_stanzas << xml::toString(element);
    if (script.answersPings && !xml::child(element, u"ping", "urn:xmpp:ping"_L1).isNull())
        send("<iq type='result' from='localhost' id='" + element.attribute(u"id"_s).toUtf8() + "'/>");
    Q_EMIT stanza(element);
}

void ScriptedServer::startSession()
{
    ++sessions;
    m_counted = 0;
}

} // namespace parlour

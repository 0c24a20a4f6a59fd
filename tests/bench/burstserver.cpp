// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/burstserver.h"

#include "protocol/xml/dom.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace parlour::bench {

static constexpr qsizetype SmallChunk = 1000;

QString Crowd::room() const
{
    return u"%1-%2@conference.localhost"_s.arg(people).arg(int(pace));
}

Crowd Crowd::ofRoom(const QString &room)
{
    return {room.section(u'-', 0, 0).toInt(), Pace(room.section(u'@', 0, 0).section(u'-', 1).toInt())};
}

/// As Prosody sends one, about 600 bytes.
static QByteArray presence(const QString &room, const QString &nick, bool self)
{
    const QString number = nick.section(u' ', -1);
    return u"<presence from='%1/%2' to='alice@localhost/Parlour-1a2b3c' xml:lang='en' id='5e0d-%3'>"
           "<show>away</show><status>Grüße aus dem Zug, bin gleich da</status>"
           "<c xmlns='http://jabber.org/protocol/caps' hash='sha-1' node='https://client.example' "
           "ver='qt5nWl0PQl5zNyLkYVlBP0UWOWk='/><x xmlns='vcard-temp:x:update'>"
           "<photo>2a9e1f3f1f0d3c0c0d6d0b2c9d8e7f6a5b4c3d2e</photo></x>"
           "<occupant-id xmlns='urn:xmpp:occupant-id:0' id='g20AAAAgAAGRIfrCnuWLUkh3aTB3FfC+jJLUfL%3='/>"
           "<x xmlns='http://jabber.org/protocol/muc#user'>"
           "<item jid='user%3@example.org/phone' affiliation='%4' role='participant'/>%5</x></presence>"_s
               .arg(room, nick, number, self ? u"owner"_s : u"none"_s, self ? u"<status code='110'/>"_s : QString())
               .toUtf8();
}

QByteArray presences(const Crowd &crowd, const QString &nick)
{
    QByteArray bytes;
    for (int i = 1; i < crowd.people; ++i)
        bytes += presence(crowd.room(), u"Person %1"_s.arg(i), false);
    return bytes + presence(crowd.room(), nick, true);
}

int serve()
{
    QTemporaryDir folder;
    const auto certificate = TestCertificate::make(folder, u"bench"_s, u"localhost"_s);
    ScriptedServer server(certificate);
    server.start();
    QByteArray pending;
    QTimer pace;
    pace.setTimerType(Qt::PreciseTimer);
    pace.setInterval(1);
    QObject::connect(&pace, &QTimer::timeout, &server, [&] {
        server.send(pending.first(std::min(SmallChunk, pending.size())));
        pending.remove(0, SmallChunk);
        if (pending.isEmpty())
            pace.stop();
    });
    QObject::connect(&server, &ScriptedServer::stanza, &server, [&](const QDomElement &stanza) {
        const QString to = stanza.attribute(u"to"_s);
        if (stanza.tagName() != "presence"_L1 || !to.contains(u'/') || stanza.hasAttribute(u"type"_s))
            return;
        const Crowd crowd = Crowd::ofRoom(to);
        pending = presences(crowd, to.section(u'/', 1));
        if (crowd.pace == Crowd::Pace::Slow)
            return pace.start();
        const qsizetype size = crowd.pace == Crowd::Pace::Records ? SmallChunk : pending.size();
        for (qsizetype at = 0; at < pending.size(); at += size)
            server.send(pending.mid(at, size));
    });
    QSocketNotifier end(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&end, &QSocketNotifier::activated, &server, [] { QCoreApplication::quit(); });
    std::printf("%d %s\n", server.serverPort(), qPrintable(certificate.file));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

BurstServer::BurstServer()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(), {u"--server"_s});
    while (!m_process.canReadLine() && m_process.waitForReadyRead())
        ;
    const auto words = QString::fromLocal8Bit(m_process.readLine()).trimmed().split(u' ');
    m_port = words.value(0).toUShort();
    m_certificate = words.value(1);
}

BurstServer::~BurstServer()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

} // namespace parlour::bench

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server.h"

#include <QDirIterator>

namespace parlour::live {

Server::Server(const QString &kind, int resumeTime)
{
    // The server stops when the script sees the end of its input, whatever becomes of us.
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SM_TIME"), QString::number(resumeTime));
    const QStringList said = m_process.start(QStringLiteral(PARLOUR_SERVERS "/with-server.sh"),
                                             {kind, QStringLiteral("--steered")}, environment, 4);
    m_port = said.value(0).toUShort();
    m_certificate = said.value(1);
    m_folder = said.value(2);
    m_componentPort = said.value(3).toUShort();
    m_running = m_port != 0;
}

bool Server::kill()
{
    m_running = false;
    return m_process.ask("kill") == QLatin1StringView("done");
}

bool Server::stop()
{
    m_running = false;
    return m_process.ask("stop") == QLatin1StringView("done");
}

bool Server::start()
{
    m_running = m_process.ask("start") == QLatin1StringView("done");
    return m_running;
}

bool Server::hasStored(const QByteArray &text) const
{
    for (const char *folder : {"/data", "/spool"}) { // Prosody's and ejabberd's
        QDirIterator files(m_folder + QLatin1StringView(folder), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QFile::ReadOnly) && file.readAll().contains(text))
                return true;
        }
    }
    return false;
}

/// `text` as Erlang writes it.
static QByteArray binary(const QByteArray &text)
{
    return QByteArray("m\0\0\0", 4) + char(text.size()) + text;
}

bool Server::hasBookmarksOf(const QByteArray &user) const
{
    // Prosody's file of a person's bookmarks is all of it. ejabberd writes each of them at once, and later where they are.
    QDirIterator files(m_folder + QLatin1StringView("/data"), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (path.contains(QLatin1StringView("bookmarks")) && path.contains(u'/' + QString::fromLatin1(user) + u'.'))
            return true;
    }
    return hasStored(binary(user) + binary("localhost") + binary({}) + binary("urn:xmpp:bookmarks:1"));
}

} // namespace parlour::live

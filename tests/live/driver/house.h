// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client.h"
#include "server.h"

#include <QTemporaryDir>

namespace parlour::live {

/// A server with the people of tests/servers, and how they come into rooms.
class House
{
public:
    explicit House(const QString &kind)
        : m_server(kind)
    {
    }

    Server &server() { return m_server; }
    /// `name` signed in from the command line, with a profile folder that lasts as long as the house, or a fresh one.
    Client::Setup person(const QString &name, const QString &profile = {});

    /// Opens the dialog `title` by the button `opener`, and says which room (of our server, or a whole address) and as
    /// whom; returns the dialog.
    static Thing askFor(Client &client, const char *opener, const char *title, const QString &room,
                        const QString &nick);
    /// A room of Romeo's that lasts, with a password unless that is empty.
    static void create(Client &client, const QString &room, const QString &password = {});
    /// Asks the room to be let in, by the dialog.
    static void knock(Client &client, const QString &room, const QString &nick);
    /// Into a room where Romeo is.
    static void join(Client &client, const QString &room, const QString &nick);
    /// Says it in the conversation that is open.
    static void say(Client &client, const QString &text);
    static Thing message(const QString &start) { return row(QRegularExpression(u'^' + start)).in(list("Messages")); }
    /// Keeps a picture in the folder that PARLOUR_SHOTS names, if it does.
    void picture(Client &client, const QString &what);

private:
    QTemporaryDir m_dir;
    Server m_server;
    int m_pictures = 0;
};

} // namespace parlour::live

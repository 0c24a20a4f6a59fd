// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/online.h"

#include <QHash>

namespace parlour::live {

/// Somebody else, on a line of his own: makes the rooms, talks in them, and remembers what he heard with his own ears.
///
/// After a broken line he comes back by himself. He asks for no history: what he missed he did not hear. Every verb
/// waits until it is done and fails the test when that takes too long.
class Observer : public QObject
{
    Q_OBJECT

public:
    /// Signs in as `name`@localhost.
    Observer(const Server &server, const QString &name);
    ~Observer() override;

    /// Makes `room` ("tea"), which survives a restart of the server, and stays in it.
    void create(const QString &room);
    /// Says it and waits until the room has said it to him.
    void say(const QString &room, const QString &text);
    /// Waits until he is online and in all his rooms.
    void waitUntilBack();

    /// What `nick` said while he was there to hear it, in order.
    QStringList heard(const QString &room, const QString &nick) const;
    /// Whether he has just heard `text` from somebody.
    bool hears(const QString &room, const QString &text) const;
    /// Who is in the room now, as he sees it: full address by nick.
    QHash<QString, QString> people(const QString &room) const { return m_people.value(room); }
    /// How often `nick` came into the room.
    int arrivals(const QString &room, const QString &nick) const { return m_arrivals.value({room, nick}); }
    /// Everything the room has kept of `nick`, in order; asked page by page.
    QStringList archived(const QString &room, const QString &nick);

    static QString addressOf(const QString &room) { return room + QStringLiteral("@conference.localhost"); }

private:
    struct Page
    {
        QList<std::pair<QString, QString>> messages; ///< nick, text
        QString last;
        bool complete = false;
    };

    void enter(const QString &room);
    void receive(const QDomElement &stanza);
    void receivePresence(const QString &room, const QString &nick, const QDomElement &presence);
    void receiveArchived(const QDomElement &message);
    void askPage(const QString &room);
    IqReply answer(const Jid &to, const QString &type, const QDomElement &payload);

    Connection m_connection;
    QString m_name;
    QStringList m_rooms;
    QHash<QString, QHash<QString, QString>> m_people;
    QHash<std::pair<QString, QString>, QStringList> m_heard;
    QHash<std::pair<QString, QString>, int> m_arrivals;
    Page m_page;
    QString m_query;
};

/// Waits until `condition` holds; fails the test, naming `what`, when that takes longer than `seconds`.
void waitUntil(const char *what, const std::function<bool()> &condition, int seconds = 30);

} // namespace parlour::live

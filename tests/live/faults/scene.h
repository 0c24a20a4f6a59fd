// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guest.h"
#include "observer.h"

#include <QTemporaryDir>

namespace parlour::live {

/// One row of the fault table: rooms of its own, a guest behind a proxy, an observer on a line of his own, and an
/// account of who said what. Whatever happens in between, check() wants each text exactly once everywhere, in order.
class Scene
{
public:
    /// The observer is there, with `rooms`; the guest's program runs, but is not signed in.
    Scene(Server &server, const QStringList &rooms, const Timing &timing = shortTiming());

    /// Waits that suit a test; the server is not probed.
    static Timing shortTiming();

    /// Signs in and waits until that is done.
    void signIn();
    /// Joins the first room; waits for nothing.
    Room *join();
    /// Signs in, joins all rooms, and waits until something that was said there was heard.
    void enter();
    /// The guest says something, whatever state he is in: a text nobody has said before, with `filling` in it.
    QString send(int room = 0, const QString &filling = QStringLiteral("\U0001F339"));
    /// The observer says something.
    void talk(int room = 0, const QString &filling = QStringLiteral("\U0001F339"));
    /// Waits until not even a crash of the server loses what the room has heard up to `text`.
    void waitUntilStored(const QString &text);

    /// Waits until the guest is in all rooms with everything delivered. Then he says one more thing in each, and
    /// everything must be shown to him, have been heard by the observer, and be in the room's record, exactly once and
    /// in order.
    void check();
    /// The program ends and starts again, with its files.
    void restartGuest();

    Server &server() { return m_server; }
    Proxy &proxy() { return m_proxy; }
    Observer &observer() { return m_observer; }
    Account &account() { return m_guest->account(); }
    Room *room(int number = 0) { return m_guest->room(name(number)); }
    QString name(int number = 0) const { return m_rooms.at(number).name; }
    const Place &place() const { return m_place; }
    bool isIn(int number = 0) { return room(number) && room(number)->state() == join::State::Joined; }
    bool isInAll();
    /// How many things were said so far.
    int count() const { return m_count; }
    /// Whether the guest sees his `text`: delivered, or marked with this name of a timeline::Delivery.
    bool isShown(const QString &text, const char *delivery = "", int number = 0);
    /// Counts on `text`, said by somebody else in the guest's name (another process of his).
    void note(const QString &text) { m_rooms.first().sent << text; }
    /// The guest says something that must be shown as failed and be nowhere else.
    QString sendInVain(const QString &filling);
    /// The states through which the guest's first room has gone since the last call.
    QList<join::State> takeStates() { return std::exchange(m_states, {}); }

private:
    struct Ledger
    {
        QString name;
        QStringList sent; ///< By the guest.
        QStringList said; ///< By the observer.
        QStringList vain; ///< What nobody else must get to see of it.
    };

    void watch();
    void compare(const Ledger &ledger);

    Server &m_server;
    QTemporaryDir m_folder;
    Proxy m_proxy;
    Observer m_observer;
    Place m_place;
    QList<Ledger> m_rooms;
    std::unique_ptr<Guest> m_guest;
    QList<join::State> m_states;
    int m_count = 0;
};

} // namespace parlour::live

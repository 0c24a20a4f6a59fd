// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/bookmarks/change.h"
#include "model/pacing/round.h"
#include "model/room/accountrooms.h"
#include "protocol/bookmarks/sync.h"
#include "storage/lists/roomlists.h"

#include <QTimer>

namespace parlour {

/// Synchronises the rooms of an account with the bookmarks on its server.
///
/// Changes by the person take effect at once, and are sent to the server as soon as that is possible, even after a
/// restart. Changes by other clients take effect, too: rooms with autojoin there are joined, those without any more are
/// left. Only a local change that the server does not know yet wins over that.
class Bookmarks : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Account")
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged FINAL)
    Q_PROPERTY(bool lost READ areLost NOTIFY lostChanged FINAL)

public:
    Bookmarks(Stream &stream, AccountRooms &rooms, RoomSecrets &secrets, RoomLists &lists);

    /// Starts over for another account. `held`: the rooms that were bookmarked when the server was last seen.
    void setAccount(const Jid &account, const QSet<Jid> &held);
    /// Sets the nickname for rooms whose bookmark names none.
    void setUsualNick(const QString &nick) { m_usualNick = nick; }
    /// Returns whether the server has a bookmark for the room, as far as we know.
    bool holds(const Jid &room) const { return m_held.contains(room); }
    /// Stops all: the account is about to be deleted, changes of its rooms are nobody's wish, and nothing is stored.
    void retire();

    /// Failure as a sentence; empty if there is none.
    QString notice() const { return m_notice; }
    Q_INVOKABLE void dismissNotice();
    /// True if the server has lost all bookmarks, and the person has not yet chosen what to do about it. The rooms
    /// stay.
    bool areLost() const { return m_lost; }
    Q_INVOKABLE void writeAgain();
    /// Keeps the rooms here without writing them to the server again.
    Q_INVOKABLE void dismissLoss();
    /// Names the room `name` from now on, on all devices; empty: by its own name.
    Q_INVOKABLE void rename(parlour::Room *room, const QString &name);
    /// Sets the notification level of the room, on all devices.
    Q_INVOKABLE void setLevel(parlour::Room *room, parlour::reading::Level level);

    bookmarks::State state() const { return m_status.state; }
    /// For tests: sets how long a server that cannot do it now is left alone, at first.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

Q_SIGNALS:
    void noticeChanged();
    void lostChanged();
    /// holds() has changed for some room.
    void changed();

private:
    using Change = bookmarks::Change;
    using UnderWay = bookmarks::UnderWay;
    using Reaction = std::function<void(const IqReply &)>;

    // The machine of requests to the server.
    void advance(const bookmarks::Event &event);
    void enter();
    void ask(const QString &type, const QDomElement &payload, const Reaction &done);
    void look();
    void fetch();
    void onFetched(const IqReply &reply);
    void readLegacy(const QDomElement &query);
    void settle();
    void tellNext();
    void tell(UnderWay underWay, const QDomElement &payload);
    void onTold(const IqReply &reply);
    void onRefused(const IqFailure &failure);
    void takeBack();
    void inspect();
    void configure();
    void waitAWhile();
    void giveUp();
    void onReceived(const QDomElement &message);

    // Changes by the person.
    void want(const Jid &room, const bookmarks::Edit &edit);
    void prune();
    bookmarks::Bookmark draft(const Change &change) const;
    std::optional<bookmarks::Bookmark> serverCopy(const Jid &room) const;
    std::optional<bookmarks::Bookmark> effective(const Jid &room) const;
    const bookmarks::Edit *pending(const Jid &room) const;
    void onEntered(Room *room);
    void awaitSetUp(Room *room);
    void onOwnName(Room *room, const QString &before);
    void withholdPassword(Change &change);
    void setNotice(const QString &notice);
    void remember();

    // Bookmarks from the server.
    void adoptAll(const bookmarks::Contents &contents);
    void settleRest(const QSet<Jid> &before);
    void keepIfLost(const bookmarks::Contents &contents);
    void found(const Jid &room);
    void setLost(bool lost);
    void adopt(const bookmarks::Bookmark &bookmark);
    void follow(Room *room, const bookmarks::Bookmark &bookmark);
    void leaveAsElsewhere(Room *room);
    void goneElsewhere(const Jid &address);
    void takeOver(const QList<bookmarks::Bookmark> &legacy);
    void onChanged(const bookmarks::Bookmark &bookmark);
    void onRemoved(const bookmarks::Notification::Removal &removal);

    Stream &m_stream;
    AccountRooms &m_rooms;
    RoomSecrets &m_secrets;
    RoomLists &m_lists;
    Jid m_account;
    QString m_usualNick;
    bookmarks::Status m_status;
    QHash<Jid, bookmarks::Bookmark> m_known; ///< As the server has them.
    QSet<Jid> m_held;
    QSet<Jid> m_unreadable;                 ///< The server's item for them is not ours to replace.
    QHash<Jid, bookmarks::Bookmark> m_kept; ///< Last known bookmarks of those that the server has lost.
    QList<Change> m_edits;                  ///< Still to be sent, in order.
    std::optional<UnderWay> m_underWay;
    QStringList m_seen;
    QString m_notice;
    QTimer m_wait;
    std::chrono::milliseconds m_patience {std::chrono::seconds(30)};
    Round m_round; ///< Answers to an earlier one mean nothing.
    int m_tries = 0;
    bool m_fetched = false; ///< m_known is up to date.
    bool m_lost = false;
    bool m_told = false;
    bool m_doubt = false;
    bool m_retired = false;
};

} // namespace parlour

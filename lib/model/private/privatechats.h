// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/private/privatechat.h"
#include "protocol/muc/join.h"
#include "protocol/muc/roominfo.h"
#include "protocol/muc/told.h"

#include <functional>

namespace parlour {

/// The private chats in one room, in the order in which they began.
class PrivateChats : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Room")

public:
    explicit PrivateChats(const PrivatePlace &place, QObject *parent = nullptr);
    ~PrivateChats() override;

    const QList<PrivateChat *> &chats() const { return m_chats; }
    int count() const { return int(m_chats.size()); }
    PrivateChat *at(int row) const { return m_chats.value(row); }

    /// Shows the chat with `person`, and begins it when there is none yet; returns an obstacle, as a sentence, or
    /// nothing.
    Q_INVOKABLE QString open(const parlour::muc::Identity &person);
    /// Begins a new chat with the present owner of the nick of `chat`.
    Q_INVOKABLE void startAnew(parlour::PrivateChat *chat);
    /// Returns why open() is not possible, as a sentence, or nothing.
    Q_INVOKABLE QString obstacle(const parlour::muc::Identity &person) const;
    QString obstacle(const QString &nick) const;
    /// Returns the heading of a chat with `nick` in `room`.
    Q_INVOKABLE static QString title(const QString &nick, const QString &room);
    /// Returns the room's last refusal of a private message, or nothing: its rules are not always told.
    Q_INVOKABLE QString refusal() const { return m_refusal; }
    /// Closes the chat. Its history is shown again when either writes.
    Q_INVOKABLE void close(parlour::PrivateChat *chat);
    /// Returns the chat that is stored under `key`, open or not; null if there is none.
    PrivateChat *reopen(const history::Key &key);
    /// Returns the open chat, stored or not, with this `key`; null if there is none.
    PrivateChat *under(const history::Key &key) const;
    /// Sends `text` to `nick`, or only shows the chat; returns an obstacle, as a sentence, or nothing.
    QString say(const QString &nick, const QString &text);

    /// Takes up messages that had not arrived when the program ended, as far as they are not known yet.
    void restore();
    void receive(const muc::PrivateMessage &message) { hear(message); }
    void receive(const muc::PrivateActed &acted) { hear(acted); }
    void bounce(const muc::PrivateFailure &failure);
    /// Takes a presence of somebody, after the list of occupants has it.
    void apply(const muc::Meaning &meaning);
    void left(const QString &nick);
    /// Takes the state of our own stay.
    void follow(join::State state);
    /// Notes an answer of the room after the stream came back: all that our server had queued is here.
    void caughtUp() { m_live = true; }
    void sessionLost();
    /// Takes the room's disco#info, if any.
    void setInfo(const muc::RoomInfo &info);
    /// Sets whose messages are held back; reconsider() when the answers change.
    void setIgnored(std::function<bool(const muc::Identity &)> ignored) { m_ignored = std::move(ignored); }
    void reconsider();
    /// Tells each chat whether its other is ignored.
    void tellIgnored();
    void discardAll();

Q_SIGNALS:
    void added(parlour::PrivateChat *chat);
    /// The chat was removed, and is about to be deleted.
    void removed(parlour::PrivateChat *chat);
    /// The chat is to be shown to the person.
    void opened(parlour::PrivateChat *chat);
    /// The room says that we are not inside.
    void outside();

private:
    /// Returns whether a chat of an earlier run goes on only when the room has told whether it vouches for the other's
    /// identity.
    bool waits(const PrivateChat &chat) const { return chat.isKept() && !m_informed; }
    void takeUp(const history::Key &key);
    PrivateChat *recall(const history::Key &key);
    PrivateChat *add(const muc::Identity &person);
    PrivateChat *add(const muc::Identity &person, const std::optional<history::Key> &kept);
    PrivateChat *with(const muc::Identity &person) const;
    bool isIgnored(const muc::Identity &person) const { return m_ignored && m_ignored(person); }
    QString say(const muc::Occupant &occupant, const QString &text);
    QString rule(const QString &nick) const;
    template <typename Said>
    void hear(Said said);
    muc::Identity senderOf(const muc::PrivateSender &said) const;
    template <typename Said>
    bool withhold(const Said &said, const muc::Identity &sender);
    void take(const muc::PrivateMessage &message);
    void take(const muc::PrivateActed &acted);
    void present(const muc::Occupant &occupant);
    void gone(const muc::Gone &gone);
    void lookFor(PrivateChat *chat);
    std::optional<muc::Identity> whereIs(const muc::Identity &person) const;

    PrivatePlace m_place;
    QList<PrivateChat *> m_chats;
    QHash<QString, history::Key> m_kept; ///< Known keys of stored chats, open or not, by occupant id.
    QList<std::variant<muc::PrivateMessage, muc::PrivateActed>> m_withheld;
    std::function<bool(const muc::Identity &)> m_ignored;
    muc::RoomInfo m_info;
    QString m_refusal;
    join::State m_state = join::State::Preview;
    bool m_informed = false; ///< The room has told whether it vouches for occupant ids, or that it does not tell.
    bool m_live = false;     ///< Messages that come were sent just now.
};

} // namespace parlour

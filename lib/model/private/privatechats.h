// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/private/privatechat.h"
#include "protocol/muc/join.h"
#include "protocol/muc/roominfo.h"
#include "protocol/muc/told.h"

#include <functional>

namespace parlour {

/// The private conversations in one room, in the order in which they began.
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

    /// Shows the conversation with `person`, and begins it when there is none yet; returns why not, as a sentence, or
    /// nothing.
    Q_INVOKABLE QString open(const parlour::muc::Identity &person);
    /// Begins a new conversation with whoever has the nick of `chat` now.
    Q_INVOKABLE void startAnew(parlour::PrivateChat *chat);
    /// Why open() is not possible, as a sentence, or nothing.
    Q_INVOKABLE QString obstacle(const parlour::muc::Identity &person) const;
    QString obstacle(const QString &nick) const;
    /// Above a conversation with `nick`: where it takes place, and who else could read it.
    Q_INVOKABLE static QString title(const QString &nick, const QString &room);
    Q_INVOKABLE static QString explanation(const QString &nick, const QString &server);
    /// What the room answered when it last refused a private message, or nothing: its rules are not always told.
    Q_INVOKABLE QString refusal() const { return m_refusal; }
    /// Puts the chat away. What is kept of it is shown again when either writes.
    Q_INVOKABLE void close(parlour::PrivateChat *chat);
    /// The chat that is kept under `key`, open or not; null where none is.
    PrivateChat *reopen(const history::Key &key);
    /// The open chat that is kept, or not, under `key`; null where none is.
    PrivateChat *under(const history::Key &key) const;
    /// Says `text` to `nick`, or only shows the conversation; returns why not, as a sentence, or nothing.
    QString say(const QString &nick, const QString &text);

    /// Takes up what had not arrived when the program ended, as far as it is not known yet.
    void restore();
    void receive(const muc::PrivateMessage &message) { hear(message); }
    void receive(const muc::PrivateActed &acted) { hear(acted); }
    void bounce(const muc::PrivateFailure &failure);
    /// Somebody is here, or not any more. After the list of occupants knows it.
    void heed(const muc::Meaning &meaning);
    void left(const QString &nick);
    /// What became of our own stay.
    void follow(join::State state);
    /// The room answered something that was asked after the stream came back: what our server had kept is here.
    void caughtUp() { m_live = true; }
    void sessionLost();
    /// What the room tells of itself, if anything.
    void setInfo(const muc::RoomInfo &info);
    /// Whose messages are kept back; reconsider() when the answers change.
    void setIgnored(std::function<bool(const muc::Identity &)> ignored) { m_ignored = std::move(ignored); }
    void reconsider();
    void discardAll();

Q_SIGNALS:
    void added(parlour::PrivateChat *chat);
    /// The chat was removed, and is about to be deleted.
    void removed(parlour::PrivateChat *chat);
    /// The person is to see it.
    void opened(parlour::PrivateChat *chat);
    /// The room says that we are not inside.
    void outside();

private:
    /// Whether a chat of an earlier run goes on only when the room has told whether it vouches for who the other is.
    bool waits(const PrivateChat &chat) const { return chat.isKept() && !m_informed; }
    void takeUp(const history::Key &key);
    PrivateChat *recall(const history::Key &key);
    PrivateChat *add(const muc::Identity &person);
    PrivateChat *add(const muc::Identity &person, const std::optional<history::Key> &kept);
    PrivateChat *with(const muc::Identity &person) const;
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
    QHash<QString, history::Key> m_kept; ///< What is known of chats that are kept, open or not, by occupant id.
    QList<std::variant<muc::PrivateMessage, muc::PrivateActed>> m_withheld;
    std::function<bool(const muc::Identity &)> m_ignored;
    muc::RoomInfo m_info;
    QString m_refusal;
    join::State m_state = join::State::Preview;
    bool m_informed = false; ///< The room has told whether it vouches for occupant ids, or that it does not tell.
    bool m_live = false;     ///< What comes was sent just now.
};

} // namespace parlour

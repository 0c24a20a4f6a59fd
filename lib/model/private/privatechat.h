// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/conversation.h"
#include "model/private/privatechannel.h"
#include "protocol/muc/identity.h"

#include <QObject>
#include <qqmlintegration.h>

namespace parlour {

/// The commands of a private chat: "/me" only, all others are for the room.
class PrivateCommands : public Commands
{
    Q_OBJECT

public:
    QString obey(const command::Line &line) override;
};

/// A conversation with one occupant of a room, who is known there by a nick only. It follows that person through changes of
/// nick, and never passes to somebody else who takes the nick.
class PrivateChat : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by PrivateChats")
    Q_PROPERTY(QString nick READ nick NOTIFY nickChanged FINAL)
    Q_PROPERTY(QString nickInText READ nickInText NOTIFY nickChanged FINAL)
    Q_PROPERTY(QString remark READ remark NOTIFY whereaboutsChanged FINAL)
    Q_PROPERTY(parlour::Conversation *conversation READ conversation CONSTANT FINAL)
    Q_PROPERTY(parlour::PrivateChat::Whereabouts whereabouts READ whereabouts NOTIFY whereaboutsChanged FINAL)
    Q_PROPERTY(QString stateWord READ stateWord NOTIFY whereaboutsChanged FINAL)
    Q_PROPERTY(QString stateText READ stateText NOTIFY whereaboutsChanged FINAL)
    Q_PROPERTY(bool kept READ isKept CONSTANT FINAL)
    Q_PROPERTY(QString peer READ peer CONSTANT FINAL)
    Q_PROPERTY(bool canWrite READ canWrite NOTIFY whereaboutsChanged FINAL)
    Q_PROPERTY(bool canStartAnew READ canStartAnew NOTIFY whereaboutsChanged FINAL)

public:
    /// Where the other is.
    enum class Whereabouts {
        Here,
        Cut,      ///< We are not inside just now, and will be again; they were here when we last were.
        Outside,  ///< We are not in the room.
        Gone,     ///< They left the room.
        Replaced, ///< Somebody else has their nick now.
        Unproven, ///< Somebody with their nick is here, and the room does not tell whether it is them.
    };
    Q_ENUM(Whereabouts)

    /// `kept`: under which name it is kept, where the room vouches for who the person is. Else it ends with the program.
    PrivateChat(const PrivatePlace &place, const muc::Identity &person, const std::optional<history::Key> &kept,
                QObject *parent = nullptr);
    ~PrivateChat() override;

    QString nick() const { return m_person.nick; }
    /// The nick, for use inside a sentence.
    QString nickInText() const;
    // No property, or else all of muc would come along into the type, with more than one None.
    Q_INVOKABLE parlour::muc::Identity person() const { return m_person; }
    /// What to beware of about the person, as sentences; mostly empty.
    QString remark() const;
    /// Whether what is said stays on this computer. Without proof of who the other is, it would be shown to, or as
    /// that of, whoever has the nick next time.
    bool isKept() const { return m_channel.isKept(); }
    history::Key key() const { return m_channel.key(); }
    /// Of that key.
    QString peer() const { return key().peer; }
    Conversation *conversation() { return &m_conversation; }
    const Conversation *conversation() const { return &m_conversation; }
    Whereabouts whereabouts() const { return m_whereabouts; }
    /// A word or two for the row: "left", "somebody else"; empty while they are here.
    QString stateWord() const;
    /// A sentence about whereabouts(): what it means for what is written; empty while they are here.
    QString stateText() const;
    /// What is written now is sent: at once, or as soon as we are back and they are still there.
    bool canWrite() const { return m_whereabouts == Whereabouts::Here || m_whereabouts == Whereabouts::Cut; }
    /// Somebody else with the nick is here, and another conversation can be started with them.
    bool canStartAnew() const
    {
        return m_whereabouts == Whereabouts::Replaced || m_whereabouts == Whereabouts::Unproven;
    }

    /// Takes up what had not arrived when the program ended. It is never sent by itself: who has the nick by now is not
    /// known.
    void restore(QList<UnconfirmedMessage> messages);
    /// Whether message `id`, not arrived yet, is one of ours.
    bool holds(const QString &id) const { return m_conversation.sendQueue().holds(id); }
    void receive(const muc::PrivateMessage &message);
    void receive(const muc::PrivateActed &acted);
    /// What is done to messages, to be kept where the chat is; nothing where it is nothing.
    static std::optional<history::Action> action(const muc::PrivateActed &acted, const PrivatePlace &place,
                                                 const muc::Identity &person);
    /// True when it was one of ours.
    bool bounce(const muc::PrivateFailure &failure);

    /// Somebody of our person's nick is here. `proven` while they never left, as far as we have seen.
    void meet(const muc::Identity &present, bool idsTrusted, bool proven);
    /// The person is here again under another nick, or took another one.
    void follow(const muc::Identity &present);
    void left(const QString &sentence);
    /// We are inside: what waits goes out if they are here.
    void open();
    /// We are not inside; `forGood` unless we come back by ourselves.
    void close(bool forGood);
    void sessionLost() { m_channel.sessionLost(); }
    /// Somebody left or came while we could not see it: they are not here.
    void notFound();

Q_SIGNALS:
    void nickChanged();
    void whereaboutsChanged();
    /// The room does not let us write privately; `sentence` says so.
    void forbidden(const QString &sentence);
    /// The room says that we are not inside.
    void outside();

private:
    void setWhereabouts(Whereabouts whereabouts);
    void tellReach();

    const PrivatePlace m_place;
    muc::Identity m_person;
    Whereabouts m_whereabouts = Whereabouts::Outside;
    QDateTime m_since; ///< UTC: since then both have been here without a break.
    PrivateChannel m_channel;
    PrivateCommands m_commands;
    Conversation m_conversation;
};

} // namespace parlour

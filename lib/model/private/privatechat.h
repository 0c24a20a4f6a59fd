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

/// A private chat with one occupant of a room, who is known there by a nick only. It follows that person through
/// changes of nick, and never passes to somebody else who takes the nick.
class PrivateChat : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by PrivateChats")
    Q_PROPERTY(QString nick READ nick NOTIFY nickChanged FINAL)
    Q_PROPERTY(QString nickInText READ nickInText NOTIFY nickChanged FINAL)
    Q_PROPERTY(QString explanation READ explanation NOTIFY nickChanged FINAL)
    Q_PROPERTY(bool ignored READ isIgnored NOTIFY ignoredChanged FINAL)
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
    /// Place of the other.
    enum class Whereabouts {
        Here,
        Cut,      ///< We are not inside just now, and will be again; they were here when we last were.
        Outside,  ///< We are not in the room.
        Gone,     ///< They left the room.
        Replaced, ///< Somebody else has their nick now.
        Unproven, ///< Somebody with their nick is here, and the room does not tell whether it is the same person.
    };
    Q_ENUM(Whereabouts)

    /// `kept`: its key in the store, if the room vouches for the person's identity. Else the chat ends with the
    /// program.
    PrivateChat(const PrivatePlace &place, const muc::Identity &person, const std::optional<history::Key> &kept,
                QObject *parent = nullptr);
    ~PrivateChat() override;

    QString nick() const { return m_person.nick; }
    /// The nick, for use inside a sentence.
    QString nickInText() const;
    /// Sentence about who else could read what is said.
    QString explanation() const;
    /// True if the person ignores the other: what they write is withheld.
    bool isIgnored() const { return m_ignored; }
    // No property, or else all of muc would come along into the type, with more than one None.
    Q_INVOKABLE parlour::muc::Identity person() const { return m_person; }
    /// Warnings about the person, as sentences; mostly empty.
    QString remark() const;
    /// True if messages are stored on this computer. Without proof of the other's identity, they would be shown to, or
    /// as those of, somebody who takes the nick later.
    bool isKept() const { return m_channel.isKept(); }
    history::Key key() const { return m_channel.key(); }
    /// Peer of that key.
    QString peer() const { return key().peer; }
    Conversation *conversation() { return &m_conversation; }
    const Conversation *conversation() const { return &m_conversation; }
    Whereabouts whereabouts() const { return m_whereabouts; }
    /// A word or two for the row: "left", "somebody else"; empty while they are here.
    QString stateWord() const;
    /// Sentence about whereabouts() and its meaning for new messages; empty while they are here.
    QString stateText() const;
    /// True if a message written now is sent: at once, or as soon as we are back and they are still there.
    bool canWrite() const { return m_whereabouts == Whereabouts::Here || m_whereabouts == Whereabouts::Cut; }
    /// True if somebody else with the nick is here, and another chat can be started with them.
    bool canStartAnew() const
    {
        return m_whereabouts == Whereabouts::Replaced || m_whereabouts == Whereabouts::Unproven;
    }

    /// Takes up messages that had not arrived when the program ended. They are never sent automatically: the present
    /// owner of the nick is not known.
    void restore(QList<UnconfirmedMessage> messages);
    /// Returns whether message `id`, not arrived yet, is one of ours.
    bool holds(const QString &id) const { return m_conversation.sendQueue().holds(id); }
    void setIgnored(bool ignored);
    void receive(const muc::PrivateMessage &message);
    void receive(const muc::PrivateActed &acted);
    /// Returns the action of an act on a message, to be stored with the chat; nothing where it is none.
    static std::optional<history::Action> action(const muc::PrivateActed &acted, const PrivatePlace &place,
                                                 const muc::Identity &person);
    /// Takes a bounce. Returns true when it was of one of our messages.
    bool bounce(const muc::PrivateFailure &failure);

    /// Handles that somebody with our person's nick is here. `proven` while they never left, as far as we have seen.
    void meet(const muc::Identity &present, bool idsTrusted, bool proven);
    /// Follows the person, who is here again under another nick, or took another one.
    void follow(const muc::Identity &present);
    void left(const QString &sentence);
    /// Sends waiting messages if they are here: we are inside.
    void open();
    /// Handles that we are not inside; `forGood` unless we come back automatically.
    void close(bool forGood);
    void sessionLost() { m_channel.sessionLost(); }
    /// Handles that they are not here, after people left or came while we could not see it.
    void notFound();

Q_SIGNALS:
    void nickChanged();
    void ignoredChanged();
    void whereaboutsChanged();
    /// The room does not let us send private messages; `sentence` says so.
    void forbidden(const QString &sentence);
    /// The room says that we are not inside.
    void outside();

private:
    void setWhereabouts(Whereabouts whereabouts);
    void tellReach();

    const PrivatePlace m_place;
    muc::Identity m_person;
    Whereabouts m_whereabouts = Whereabouts::Outside;
    bool m_ignored = false;
    QDateTime m_since; ///< Time (UTC) since when both have been here without a break.
    PrivateChannel m_channel;
    PrivateCommands m_commands;
    Conversation m_conversation;
};

} // namespace parlour

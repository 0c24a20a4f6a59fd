// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/conversation.h"
#include "model/direct/directchannel.h"
#include "model/direct/seenmarks.h"
#include "model/direct/typing.h"
#include "model/room/chatpreferences.h"
#include "protocol/direct/directevent.h"

#include <QColor>
#include <QUrl>
#include <qqmlintegration.h>

namespace parlour {

/// The commands of a direct chat: "/me" only.
class DirectCommands : public Commands
{
    Q_OBJECT

public:
    QString obey(const command::Line &line) override;
};

/// A chat with one person, who is known by their address.
class DirectChat : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by DirectChats")
    Q_PROPERTY(QString address READ address CONSTANT FINAL)
    /// Address as people should see it; see lookalike::shownAddress().
    Q_PROPERTY(QString shownAddress READ shownAddress CONSTANT FINAL)
    Q_PROPERTY(QString name READ name NOTIFY contactChanged FINAL)
    Q_PROPERTY(QString nameInText READ nameInText NOTIFY contactChanged FINAL)
    Q_PROPERTY(parlour::Conversation *conversation READ conversation CONSTANT FINAL)
    /// Letters that stand for a picture, and their colours; see nickColor().
    Q_PROPERTY(QString initials READ initials NOTIFY contactChanged FINAL)
    Q_PROPERTY(QColor colorOnLight READ colorOnLight NOTIFY contactChanged FINAL)
    Q_PROPERTY(QColor colorOnDark READ colorOnDark NOTIFY contactChanged FINAL)
    /// Their picture, round, as a file; empty: none, or not here yet.
    Q_PROPERTY(QUrl picture READ picture NOTIFY pictureChanged FINAL)
    Q_PROPERTY(bool stranger READ isStranger NOTIFY contactChanged FINAL)
    Q_PROPERTY(bool known READ isKnown NOTIFY contactChanged FINAL)
    Q_PROPERTY(QString obstacle READ obstacle NOTIFY contactChanged FINAL)
    Q_PROPERTY(bool there READ isThere NOTIFY presenceChanged FINAL)
    Q_PROPERTY(bool free READ isFree NOTIFY presenceChanged FINAL)
    Q_PROPERTY(QString status READ status NOTIFY presenceChanged FINAL)
    Q_PROPERTY(parlour::ChatPreferences *preferences READ preferences CONSTANT FINAL)
    Q_PROPERTY(QString typingText READ typingText NOTIFY typingChanged FINAL)

public:
    /// With `peer` (bare); `archive` is the account's.
    DirectChat(const DirectPlace &place, const Jid &peer, ArchiveSync &archive, QObject *parent = nullptr);
    ~DirectChat() override;

    const Jid &peer() const { return m_channel.peer(); }
    QString address() const { return peer().bare(); }
    QString shownAddress() const;
    /// Name for them: as in the roster, or else the localpart of the address.
    QString name() const { return m_place.roster.nameOf(peer()); }
    /// Returns the name for a place in a sentence.
    QString nameInText() const;
    QString initials() const;
    QColor colorOnLight() const;
    QColor colorOnDark() const;
    QUrl picture() const;
    history::Key key() const { return m_channel.key(); }
    ChatPreferences *preferences() { return &m_preferences; }
    const ChatPreferences *preferences() const { return &m_preferences; }
    /// Sets the notification level; of a room, its bookmark keeps that.
    Q_INVOKABLE void setLevel(parlour::reading::Level level) { m_preferences.setLevel(level); }
    Conversation *conversation() { return &m_conversation; }
    const Conversation *conversation() const { return &m_conversation; }
    /// True if they are not among our contacts, as far as that is known, and not ourselves.
    bool isStranger() const;
    /// Returns whether new messages are counted, but ask for no attention.
    bool isQuiet() const { return isStranger() || m_preferences.isQuiet(false); }
    /// Reason why nothing reaches them, as a sentence, or nothing.
    QString obstacle() const { return m_channel.obstacle(); }
    /// True if they are among our contacts, as far as those are here.
    bool isKnown() const { return m_place.roster.knows(peer()); }
    /// Subscription as a sentence; empty while both see each other's presence.
    QString subscriptionText() const;
    bool isThere() const { return m_place.roster.presence(peer()).has_value(); }
    /// True if they are there, neither away nor busy.
    bool isFree() const;
    /// Presence in a word: "online", "away", "offline"; empty where it is not visible to us.
    QString presenceWord() const;
    /// Their status text, and how long they have been idle; may be empty.
    QString presenceText() const;
    /// Presence word and status in one line; where presence is not visible to us, the subscription.
    QString status() const;

    /// Returns that they are typing, as a sentence; empty while they are not.
    QString typingText() const;

    /// Returns an action on a message, if its sender may do it: both may change their own messages, and react to all.
    static std::optional<history::Action> action(const direct::Acted &acted, const DirectPlace &place,
                                                 const QDateTime &time);
    /// Returns the row of a message, whether there is a chat yet or not; `historic` when it is not news.
    static timeline::Entry entry(const direct::Message &message, const DirectPlace &place, bool historic);
    /// Returns the action of a receipt on our message; with `isLive` that message is here.
    static history::Action action(const direct::Receipt &receipt, const DirectPlace &place, bool isLive);
    void receive(const direct::Message &message);
    void receive(const direct::Receipt &receipt);
    /// Takes a result of our server's search of this chat, if we asked for one.
    void takeFound(const direct::Archived &archived);
    Typing &typing() { return m_typing; }
    SeenMarks &seenMarks() { return m_seenMarks; }
    DirectChannel &channel() { return m_channel; }

Q_SIGNALS:
    void contactChanged();
    void presenceChanged();
    void typingChanged();
    void pictureChanged();

private:
    void watchPictures();

    const DirectPlace &m_place;
    DirectChannel m_channel;
    DirectCommands m_commands;
    Conversation m_conversation;
    Typing m_typing;
    SeenMarks m_seenMarks;
    ChatPreferences m_preferences;
};

} // namespace parlour

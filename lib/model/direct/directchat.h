// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/conversation.h"
#include "model/direct/directchannel.h"
#include "protocol/direct/directevent.h"

#include <QColor>
#include <qqmlintegration.h>

namespace parlour {

/// The commands of a direct chat: "/me" only.
class DirectCommands : public Commands
{
    Q_OBJECT

public:
    QString obey(const command::Line &line) override;
};

/// A conversation with one person, who is known by their address.
class DirectChat : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by DirectChats")
    Q_PROPERTY(QString address READ address CONSTANT FINAL)
    /// To be looked at; see lookalike::shownAddress().
    Q_PROPERTY(QString shownAddress READ shownAddress CONSTANT FINAL)
    Q_PROPERTY(QString name READ name NOTIFY contactChanged FINAL)
    Q_PROPERTY(QString nameInText READ nameInText NOTIFY contactChanged FINAL)
    Q_PROPERTY(parlour::Conversation *conversation READ conversation CONSTANT FINAL)
    /// Letters that stand for a picture, and their colours; see nickColor().
    Q_PROPERTY(QString initials READ initials NOTIFY contactChanged FINAL)
    Q_PROPERTY(QColor colorOnLight READ colorOnLight NOTIFY contactChanged FINAL)
    Q_PROPERTY(QColor colorOnDark READ colorOnDark NOTIFY contactChanged FINAL)
    Q_PROPERTY(bool stranger READ isStranger NOTIFY contactChanged FINAL)
    Q_PROPERTY(bool known READ isKnown NOTIFY contactChanged FINAL)
    Q_PROPERTY(QString obstacle READ obstacle NOTIFY contactChanged FINAL)
    Q_PROPERTY(bool there READ isThere NOTIFY presenceChanged FINAL)
    Q_PROPERTY(bool free READ isFree NOTIFY presenceChanged FINAL)
    Q_PROPERTY(QString status READ status NOTIFY presenceChanged FINAL)

public:
    /// With `peer` (bare); `archive` is the account's.
    DirectChat(const DirectPlace &place, const Jid &peer, ArchiveSync &archive, QObject *parent = nullptr);
    ~DirectChat() override;

    const Jid &peer() const { return m_channel.peer(); }
    QString address() const { return peer().bare(); }
    QString shownAddress() const;
    /// What to call them: as the roster has it, or else by the first part of the address.
    QString name() const { return m_place.roster.nameOf(peer()); }
    /// For a place in a sentence.
    QString nameInText() const;
    QString initials() const;
    QColor colorOnLight() const;
    QColor colorOnDark() const;
    history::Key key() const { return m_channel.key(); }
    Conversation *conversation() { return &m_conversation; }
    const Conversation *conversation() const { return &m_conversation; }
    /// They are not among our contacts, as far as that is known, and not ourselves.
    bool isStranger() const;
    /// Why nothing reaches them, as a sentence, or nothing.
    QString obstacle() const { return m_channel.obstacle(); }
    /// They are among our contacts, as far as those are here.
    bool isKnown() const { return m_place.roster.knows(peer()); }
    /// Who sees whom, as a sentence; empty while both see each other.
    QString subscriptionText() const;
    bool isThere() const { return m_place.roster.presence(peer()).has_value(); }
    /// They are there, neither away nor busy.
    bool isFree() const;
    /// A word: "online", "away", "offline"; empty where we are not told.
    QString presenceWord() const;
    /// What they say of themselves, and how long they have been idle; may be empty.
    QString presenceText() const;
    /// Both in one line; where we are not told, who sees whom.
    QString status() const;

    /// What is done to a message, by who may do it: each of the two to what they said, and both react.
    static std::optional<history::Action> action(const direct::Acted &acted, const DirectPlace &place,
                                                 const QDateTime &time);
    /// The row of a message, whether there is a chat yet or not; `historic` when it is no news.
    static timeline::Entry entry(const direct::Message &message, const DirectPlace &place, bool historic);
    void receive(const direct::Message &message);
    DirectChannel &channel() { return m_channel; }

Q_SIGNALS:
    void contactChanged();
    void presenceChanged();

private:
    const DirectPlace &m_place;
    DirectChannel m_channel;
    DirectCommands m_commands;
    Conversation m_conversation;
};

} // namespace parlour

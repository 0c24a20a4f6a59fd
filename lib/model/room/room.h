// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/room/roomparts.h"
#include "protocol/muc/told.h"

namespace parlour {

/// One room, composed of its parts.
///
/// join() is the single join routine: dialog, start-up, link, reconnect and "Rejoin" all end up in it.
class Room : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AccountRooms")
    Q_PROPERTY(parlour::RoomStatus status READ status NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString suggestedNick READ suggestedNick NOTIFY stateChanged FINAL)
    Q_PROPERTY(parlour::Occupancy *occupancy READ occupancy CONSTANT FINAL)
    Q_PROPERTY(parlour::RoomDetails *details READ details CONSTANT FINAL)
    Q_PROPERTY(parlour::RoomRegistration *registration READ registration CONSTANT FINAL)
    Q_PROPERTY(parlour::RoomChallenge *challenge READ challenge CONSTANT FINAL)
    Q_PROPERTY(parlour::RoomSubject *subject READ subject CONSTANT FINAL)
    Q_PROPERTY(parlour::VoiceRequests *voice READ voice CONSTANT FINAL)
    Q_PROPERTY(parlour::RoomPassword *password READ password CONSTANT FINAL)
    Q_PROPERTY(parlour::Conversation *conversation READ conversation CONSTANT FINAL)
    Q_PROPERTY(parlour::SentInvitations *sentInvitations READ sentInvitations CONSTANT FINAL)
    Q_PROPERTY(parlour::ChatPreferences *preferences READ preferences CONSTANT FINAL)
    Q_PROPERTY(parlour::Affiliations *affiliations READ affiliations CONSTANT FINAL)
    Q_PROPERTY(parlour::PrivateChats *privateChats READ privateChats CONSTANT FINAL)
    Q_PROPERTY(parlour::RoomPeople *people READ people CONSTANT FINAL)
    Q_PROPERTY(parlour::RoomOwnership *ownership READ ownership CONSTANT FINAL)
    Q_PROPERTY(parlour::RoomAvatar *avatar READ avatar CONSTANT FINAL)

public:
    using Cause = Occupancy::Cause;

    Room(Stream &stream, RoomSecrets &secrets, HistoryStore &store, const Jid &address, QObject *parent = nullptr,
         const Clock &clock = systemTime);

    const Jid &address() const { return m_parts.place.room; }
    QString addressText() const { return m_parts.place.room.toString(); }
    QString name() const { return m_parts.details.name(); }
    join::State state() const { return m_parts.occupancy.state(); }
    QString nick() const { return m_parts.occupancy.nick(); }
    /// Texts of the pane about our state in the room.
    RoomStatus status() const;
    /// Nickname to try when the current one is refused: the one reserved for us, or a similar one.
    QString suggestedNick() const;
    Occupancy *occupancy() { return &m_parts.occupancy; }
    const Occupancy *occupancy() const { return &m_parts.occupancy; }
    Rejoin *rejoin() { return &m_parts.rejoin; }
    const Rejoin *rejoin() const { return &m_parts.rejoin; }
    RoomDetails *details() { return &m_parts.details; }
    const RoomDetails *details() const { return &m_parts.details; }
    RoomRegistration *registration() { return &m_parts.registration; }
    RoomChallenge *challenge() { return &m_parts.challenge; }
    RoomSubject *subject() { return &m_parts.subject; }
    VoiceRequests *voice() { return &m_parts.voice; }
    RoomPassword *password() { return &m_parts.password; }
    ArchiveSync &archive() { return m_parts.archive; }
    Conversation *conversation() { return &m_parts.conversation; }
    const Conversation *conversation() const { return &m_parts.conversation; }
    SentInvitations *sentInvitations() { return &m_parts.sentInvitations; }
    ChatPreferences *preferences() { return &m_parts.preferences; }
    const ChatPreferences *preferences() const { return &m_parts.preferences; }
    Affiliations *affiliations() { return &m_parts.affiliations; }
    PrivateChats *privateChats() { return &m_parts.privateChats; }
    RoomPeople *people() { return &m_parts.people; }
    const RoomPeople *people() const { return &m_parts.people; }
    RoomOwnership *ownership() { return &m_parts.ownership; }
    const RoomOwnership *ownership() const { return &m_parts.ownership; }
    RoomAvatar *avatar() { return &m_parts.avatar; }
    const RoomCleanup &cleanup() const { return m_parts.cleanup; }

    /// Joins with the current nick; with `nick` changes it first. Uses a remembered password once.
    Q_INVOKABLE void join(const QString &nick = {});
    void join(Cause cause);
    /// Joins a room that should not exist yet; a password protects it from the first moment. If it turns out to be new,
    /// and only then, it is set up as wished.
    void create(const preset::Wish &wish);
    /// Creates the room after a join found that it does not exist.
    Q_INVOKABLE void create() { create(preset::Wish {}); }
    /// Joins with a typed password; keeps it where `keep` says once the join has succeeded.
    Q_INVOKABLE void enterPassword(const QString &password, parlour::RoomPassword::Keep keep);
    /// Gives up the join under way, or the password card.
    Q_INVOKABLE void cancel();
    /// Leaves the room; the row stays until AccountRooms::forget.
    Q_INVOKABLE void leave();
    /// Leaves because another client of ours did; `farewell` says so.
    void leave(const QString &farewell);
    /// Discards all messages, also private ones, that wait or have failed.
    void discardAll();
    Q_INVOKABLE void openSuccessor();
    /// Returns why `nick` cannot be used here, as a translated sentence; empty if it can, as one reserved for us.
    Q_INVOKABLE QString nickProblem(const QString &nick) const;
    /// Shows a sentence of Parlour's own among the messages; an empty one is ignored.
    Q_INVOKABLE void notice(const QString &text);

    /// For tests: sets how long a join and a message may take, 30 s each; how long a room may be silent before it is
    /// asked whether we are inside (XEP-0410), 15 min; and how often the room can make us query it, once in 10 s.
    void setDeadlines(std::chrono::milliseconds join, std::chrono::milliseconds reflection,
                      std::chrono::milliseconds silence = std::chrono::minutes(15));
    void setPace(std::chrono::milliseconds interval);

    /// Takes a stanza of this room or one of its occupants; anything else is ignored. A stanza is read by muc::told().
    void receive(const muc::Told &told);
    void receive(const QDomElement &stanza);
    /// Handle a broken stream, and a new one. The latter does not bring us back automatically: see wantsIn().
    void streamLost();
    void streamBack(bool resumed);
    /// Returns whether the room should be joined automatically as soon as there is a stream.
    bool wantsIn() const;

Q_SIGNALS:
    void stateChanged();
    /// A join succeeded: the room is worth remembering.
    void joined();
    void successorWanted(const QString &address, const QString &password);
    void joinWanted(const QString &address, const QString &nick);

private:
    struct Events; ///< Handlers of the room's events.
    void connectOccupancy();
    void connectJoining();
    void connectDetails();
    void connectParts();
    void connectOwnership();
    void onStateChanged();
    void onSelfChanged();
    void learn(const muc::RoomInfo &before);
    void tellStanding();
    void begin(Cause cause);
    void entered(const muc::Present &self);
    void refuseAccidentalRoom(const muc::Occupant &self);
    void refused(join::Refusal refusal);
    void removed(const muc::Gone &event);
    void comeBack();
    void talk();
    void settleDoubts();
    void lookUpDoubtful();

    RoomParts m_parts;
    bool m_historyEnded = false; ///< Since we came in: only before that the room repeats old messages.
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/affiliations/affiliations.h"
#include "model/avatar/roomavatar.h"
#include "model/browse/roomdetails.h"
#include "model/captcha/roomchallenge.h"
#include "model/invitations/invitees.h"
#include "model/private/privatechats.h"
#include "model/registration/roomregistration.h"
#include "model/room/catchup.h"
#include "model/room/composer.h"
#include "model/room/listing.h"
#include "model/room/occupancy.h"
#include "model/room/outgoing.h"
#include "model/room/readstate.h"
#include "model/room/refusalprobe.h"
#include "model/room/rejoin.h"
#include "model/room/roomownership.h"
#include "model/room/roompassword.h"
#include "model/room/roompeople.h"
#include "model/room/roomsecrets.h"
#include "model/room/roomsubject.h"
#include "model/room/selfping.h"
#include "model/room/timelinemodel.h"
#include "model/room/voicerequests.h"
#include "protocol/muc/told.h"

namespace parlour {

/// One room, composed of its parts.
///
/// join() is the single join routine: dialog, start-up, link, reconnect and "Rejoin" all end up in it.
class Room : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by RoomList")
    Q_PROPERTY(QString address READ addressText CONSTANT FINAL)
    Q_PROPERTY(QString shownAddress READ shownAddress CONSTANT FINAL)
    Q_PROPERTY(QString name READ name NOTIFY nameChanged FINAL)
    Q_PROPERTY(QString nameInText READ nameInText NOTIFY nameChanged FINAL)
    Q_PROPERTY(parlour::RoomStatus status READ status NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString suggestedNick READ suggestedNick NOTIFY stateChanged FINAL)
    Q_PROPERTY(parlour::Occupancy *occupancy READ occupancy CONSTANT FINAL)
    Q_PROPERTY(parlour::RoomDetails *details READ details CONSTANT FINAL)
    Q_PROPERTY(parlour::RoomRegistration *registration READ registration CONSTANT FINAL)
    Q_PROPERTY(parlour::RoomChallenge *challenge READ challenge CONSTANT FINAL)
    Q_PROPERTY(parlour::RoomSubject *subject READ subject CONSTANT FINAL)
    Q_PROPERTY(parlour::VoiceRequests *voice READ voice CONSTANT FINAL)
    Q_PROPERTY(parlour::RoomPassword *password READ password CONSTANT FINAL)
    Q_PROPERTY(parlour::Composer *composer READ composer CONSTANT FINAL)
    Q_PROPERTY(parlour::ReadState *readState READ readState CONSTANT FINAL)
    Q_PROPERTY(parlour::Invitees *invitees READ invitees CONSTANT FINAL)
    Q_PROPERTY(parlour::Listing *listing READ listing CONSTANT FINAL)
    Q_PROPERTY(parlour::Affiliations *affiliations READ affiliations CONSTANT FINAL)
    Q_PROPERTY(parlour::PrivateChats *privateChats READ privateChats CONSTANT FINAL)
    Q_PROPERTY(parlour::RoomPeople *people READ people CONSTANT FINAL)
    Q_PROPERTY(parlour::TimelineModel *timeline READ timeline CONSTANT FINAL)
    Q_PROPERTY(parlour::RoomOwnership *ownership READ ownership CONSTANT FINAL)
    Q_PROPERTY(parlour::RoomAvatar *avatar READ avatar CONSTANT FINAL)

public:
    using Cause = Occupancy::Cause;

    Room(Stream &stream, RoomSecrets &secrets, Outbox &outbox, const Jid &address, QObject *parent = nullptr);
    ~Room() override;

    Jid address() const { return m_address; }
    QString addressText() const { return m_address.toString(); }
    QString shownAddress() const { return m_details.shownAddress(); }
    /// See RoomDetails::name().
    QString name() const { return m_details.name(); }
    /// The same for a place in a sentence.
    QString nameInText() const;
    join::State state() const { return m_occupancy.state(); }
    QString nick() const { return m_occupancy.nick(); }
    /// What the pane says about where we stand.
    RoomStatus status() const { return roomstatus::of(m_occupancy.status(), m_occupancy.end(), name()); }
    /// A nickname that may work where the one at hand does not: the one that is reserved for us, or one like it.
    QString suggestedNick() const;

    Occupancy *occupancy() { return &m_occupancy; }
    const Occupancy *occupancy() const { return &m_occupancy; }
    Rejoin *rejoin() { return &m_rejoin; }
    const Rejoin *rejoin() const { return &m_rejoin; }
    RoomDetails *details() { return &m_details; }
    const RoomDetails *details() const { return &m_details; }
    RoomRegistration *registration() { return &m_registration; }
    RoomChallenge *challenge() { return &m_challenge; }
    RoomSubject *subject() { return &m_subject; }
    VoiceRequests *voice() { return &m_voice; }
    RoomPassword *password() { return &m_password; }
    Composer *composer() { return &m_composer; }
    ReadState *readState() { return &m_readState; }
    const ReadState *readState() const { return &m_readState; }
    Invitees *invitees() { return &m_invitees; }
    Listing *listing() { return &m_listing; }
    const Listing *listing() const { return &m_listing; }
    Affiliations *affiliations() { return &m_affiliations; }
    PrivateChats *privateChats() { return &m_privateChats; }
    RoomPeople *people() { return &m_people; }
    const RoomPeople *people() const { return &m_people; }
    TimelineModel *timeline() { return &m_timeline; }
    RoomOwnership *ownership() { return &m_ownership; }
    const RoomOwnership *ownership() const { return &m_ownership; }
    RoomAvatar *avatar() { return &m_avatar; }

    /// Joins with the nick at hand; with `nick` changes it first. Uses a remembered password once.
    Q_INVOKABLE void join(const QString &nick = {});
    void join(Cause cause);
    /// Joins a room that should not exist yet; a password protects it from the first moment. If it turns out to be new,
    /// and only then, it is set up as wished.
    void create(const preset::Wish &wish);
    /// The same for a room that turned out not to exist.
    Q_INVOKABLE void create() { create(preset::Wish {}); }
    /// Joins with a typed password; keeps it where `keep` says once the join has succeeded.
    Q_INVOKABLE void enterPassword(const QString &password, parlour::RoomPassword::Keep keep);
    /// Gives up the join under way, or the password card.
    Q_INVOKABLE void cancel();
    /// Leaves the room; the row stays until RoomList::forget.
    Q_INVOKABLE void leave();
    /// The same by another client of ours; `farewell` says so.
    void leave(const QString &farewell);
    /// Says `text` to everybody: at once, or as soon as we are in the room again, even after a restart. It is shown as
    /// waiting, as sending until the room reflects it, and as failed when the room refuses or ignores it.
    Q_INVOKABLE void send(const QString &text);
    /// Sends a failed message again, or gives up one that is not under way.
    Q_INVOKABLE void retry(const QString &messageId);
    Q_INVOKABLE void discard(const QString &messageId);
    /// Gives up all messages that wait or have failed.
    void discardAll();
    Q_INVOKABLE void openSuccessor();
    /// A translated sentence when `nick` cannot be used, else empty.
    Q_INVOKABLE static QString nickProblem(const QString &nick);

    /// How long a join and a message may take before they have failed, 30 s each, and how long a room may be silent
    /// before it is asked whether we are inside (XEP-0410), 15 min; unless a test says otherwise.
    void setDeadlines(std::chrono::milliseconds join, std::chrono::milliseconds reflection,
                      std::chrono::milliseconds silence = std::chrono::minutes(15));
    /// How often the room can make us ask it something; ten seconds unless a test says otherwise.
    void setPace(std::chrono::milliseconds interval);

    /// Shows a sentence of Parlour's own among the messages; an empty one is none.
    Q_INVOKABLE void notice(const QString &text);

    /// What this room, or one of its occupants, tells; anything else is left alone. A stanza, as muc::told() reads it.
    void receive(const muc::Told &told);
    void receive(const QDomElement &stanza);
    /// The stream broke, or is back. A new stream does not bring us back by itself: see wantsIn().
    void streamLost();
    void streamBack(bool resumed);
    /// Whether the room should be joined by itself as soon as there is a stream.
    bool wantsIn() const;

Q_SIGNALS:
    void nameChanged();
    void stateChanged();
    /// A join succeeded: the room is worth remembering.
    void joined();
    void successorWanted(const QString &address, const QString &password);
    void joinWanted(const QString &address, const QString &nick);

private:
    struct Events; ///< What the room says, and what becomes of it.

    void connectOccupancy();
    void connectDetails();
    void connectPeople();
    void connectParts();
    void connectOwnership();
    void begin(Cause cause);
    void onStateChanged();
    void onSelfChanged();
    void onRefused(join::Refusal refusal);
    void entered(const muc::Present &self);
    void refuseAccidentalRoom(const QString &self);
    void removed(const muc::Gone &event);
    void learn(const muc::RoomInfo &before);
    void tellStanding();
    void comeBack();
    /// A message of now, or one that the room repeats.
    void hear(const muc::Message &heard);
    void talk();
    void caughtUp(CatchUp::Outcome outcome);
    void lookUpDoubtful();

    Stream &m_stream;
    const Jid m_address;
    Occupancy m_occupancy;
    const RoomPlace m_place;
    TimelineModel m_timeline;
    RoomPeople m_people;
    RoomDetails m_details;
    ReadState m_readState;
    Outgoing m_outgoing;
    CatchUp m_catchUp;
    Invitees m_invitees;
    Listing m_listing;
    Affiliations m_affiliations;
    RoomAvatar m_avatar;
    PrivateChats m_privateChats;
    RoomSubject m_subject;
    VoiceRequests m_voice;
    RoomPassword m_password;
    RoomOwnership m_ownership;
    RefusalProbe m_probe;
    SelfPing m_selfPing;
    Rejoin m_rejoin;
    Composer m_composer;
    RoomRegistration m_registration;
    RoomChallenge m_challenge;
    bool m_historyEnded = false; ///< Since we came in: only before that the room repeats what was said.
};

} // namespace parlour

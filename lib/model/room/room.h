// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/affiliations/affiliations.h"
#include "model/avatar/roomavatar.h"
#include "model/browse/roomabout.h"
#include "model/captcha/roomchallenge.h"
#include "model/conversation/conversation.h"
#include "model/invitations/invitees.h"
#include "model/private/privatechats.h"
#include "model/registration/roomregistration.h"
#include "model/room/ignorelist.h"
#include "model/room/listing.h"
#include "model/room/moderation.h"
#include "model/room/occupantmodel.h"
#include "model/room/pace.h"
#include "model/room/peoplemodel.h"
#include "model/room/refusalprobe.h"
#include "model/room/rejoin.h"
#include "model/room/rollcall.h"
#include "model/room/roomchannel.h"
#include "model/room/roomcommands.h"
#include "model/room/roomownership.h"
#include "model/room/roompassword.h"
#include "model/room/roomplace.h"
#include "model/room/roomsecrets.h"
#include "model/room/roomstatus.h"
#include "model/room/roomsubject.h"
#include "model/room/selfping.h"
#include "model/room/throttle.h"
#include "model/room/voicerequests.h"
#include "network/stream.h"
#include "protocol/muc/roomevent.h"
#include "protocol/muc/roominfo.h"
#include "protocol/muc/told.h"
#include "protocol/presence/presence.h"

#include <QObject>
#include <QTimer>
#include <chrono>
#include <qqmlintegration.h>

namespace parlour {

/// One room: its state, its people, its messages, and the verbs a person has there.
///
/// join() is the single join routine: dialog, start-up, link, reconnect and "Rejoin" all end up in it.
class Room : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by RoomList")

    Q_PROPERTY(QString address READ addressText CONSTANT FINAL)
    Q_PROPERTY(QString shownAddress READ shownAddress CONSTANT FINAL)
    Q_PROPERTY(QString name READ name NOTIFY infoChanged FINAL)
    Q_PROPERTY(QString nameInText READ nameInText NOTIFY infoChanged FINAL)
    Q_PROPERTY(bool passwordProtected READ passwordProtected NOTIFY infoChanged FINAL)
    Q_PROPERTY(QString nick READ nick NOTIFY nickChanged FINAL)
    Q_PROPERTY(parlour::join::State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(parlour::join::Refusal refusal READ refusal NOTIFY stateChanged FINAL)
    Q_PROPERTY(parlour::RoomStatus status READ status NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool wantsPassword READ wantsPassword NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString suggestedNick READ suggestedNick NOTIFY stateChanged FINAL)
    Q_PROPERTY(parlour::RoomAbout *about READ about CONSTANT FINAL)
    Q_PROPERTY(parlour::RoomRegistration *registration READ registration CONSTANT FINAL)
    Q_PROPERTY(parlour::RoomChallenge *challenge READ challenge CONSTANT FINAL)
    Q_PROPERTY(bool unasked READ isUnasked NOTIFY infoChanged FINAL)
    Q_PROPERTY(parlour::RoomSubject *subject READ subject CONSTANT FINAL)
    Q_PROPERTY(parlour::VoiceRequests *voice READ voice CONSTANT FINAL)
    Q_PROPERTY(parlour::RoomPassword *password READ password CONSTANT FINAL)
    Q_PROPERTY(parlour::Conversation *conversation READ conversation CONSTANT FINAL)
    Q_PROPERTY(parlour::Invitees *invitees READ invitees CONSTANT FINAL)
    Q_PROPERTY(parlour::Moderation *moderation READ moderation CONSTANT FINAL)
    Q_PROPERTY(parlour::Listing *listing READ listing CONSTANT FINAL)
    Q_PROPERTY(parlour::Affiliations *affiliations READ affiliations CONSTANT FINAL)
    Q_PROPERTY(parlour::PrivateChats *privateChats READ privateChats CONSTANT FINAL)
    Q_PROPERTY(parlour::IgnoreList *ignored READ ignored CONSTANT FINAL)
    Q_PROPERTY(parlour::PeopleModel *people READ people CONSTANT FINAL)
    Q_PROPERTY(bool canSpeak READ canSpeak NOTIFY selfChanged FINAL)
    Q_PROPERTY(bool canWrite READ canWrite NOTIFY selfChanged FINAL)
    Q_PROPERTY(parlour::RoomOwnership *ownership READ ownership CONSTANT FINAL)
    Q_PROPERTY(parlour::RoomAvatar *avatar READ avatar CONSTANT FINAL)
    Q_PROPERTY(bool peopleShown READ peopleShown WRITE setPeopleShown NOTIFY peopleShownChanged FINAL)

public:
    /// How the join came about; decides what a newly created room means.
    enum class Cause {
        Person,    ///< Dialog, link, button.
        Creation,  ///< "New room".
        Automatic, ///< Start-up or reconnect: must not create anything.
    };

    Room(Stream &stream, RoomSecrets &secrets, HistoryStore &store, const Jid &address, QObject *parent = nullptr);
    ~Room() override;

    Jid address() const { return m_address; }
    QString addressText() const { return m_address.toString(); }
    /// The address as people should see it: see lookalike::shownAddress().
    QString shownAddress() const;
    /// What the person calls the room, else its own name, else the localpart of its address.
    QString name() const;
    /// The same for a place in a sentence.
    QString nameInText() const;
    /// How it calls itself, as far as known; may be empty.
    QString ownName() const { return m_info.name.isEmpty() ? m_name : m_info.name; }
    /// Its own name as it was when it was last seen.
    void setName(const QString &name);
    /// What the person calls it, in the bookmark; empty: by its own name.
    QString title() const { return m_title; }
    void setTitle(const QString &title);
    /// Whether the server confirms a password (disco#info).
    bool passwordProtected() const;
    QString nick() const { return m_nick; }
    void setNick(const QString &nick);
    join::State state() const { return m_status.state; }
    join::Refusal refusal() const { return m_status.refusal; }
    bool wantsPassword() const;
    /// What the row and the pane say about that.
    RoomStatus status() const { return roomstatus::of(m_status, m_end, name()); }
    QString stateWord() const { return roomstatus::word(m_status); }
    /// A nickname that may work where the one at hand does not: the one that is reserved for us, or one like it.
    QString suggestedNick() const;
    RoomAbout *about() { return &m_about; }
    /// It is shown from outside, and its service knows nothing of that: see look().
    bool isUnasked() const { return m_previewed && !m_looked && !m_serviceKnown; }
    /// Whether we deal with the room's service anyway.
    void setServiceKnown(bool known);
    RoomRegistration *registration() { return &m_registration; }
    RoomChallenge *challenge() { return &m_challenge; }
    RoomSubject *subject() { return &m_subject; }
    VoiceRequests *voice() { return &m_voice; }
    RoomPassword *password() { return &m_password; }
    Conversation *conversation() { return &m_conversation; }
    const Conversation *conversation() const { return &m_conversation; }
    Invitees *invitees() { return &m_invitees; }
    Moderation *moderation() { return &m_moderation; }
    Listing *listing() { return &m_listing; }
    const Listing *listing() const { return &m_listing; }
    Affiliations *affiliations() { return &m_affiliations; }
    PrivateChats *privateChats() { return &m_privateChats; }
    IgnoreList *ignored() { return &m_ignored; }
    PeopleModel *people() { return &m_people; }
    OccupantModel *occupants() { return &m_occupants; }
    /// False for a visitor: the room would bounce what they say.
    bool canSpeak() const { return m_place.canSpeak(); }
    /// What is written now is sent: at once, or as soon as we are back inside.
    bool canWrite() const;
    RoomOwnership *ownership() { return &m_ownership; }
    const RoomOwnership *ownership() const { return &m_ownership; }
    RoomAvatar *avatar() { return &m_avatar; }
    /// Joined by itself at the next start: set by joining, ended by leaving.
    bool autojoin() const { return m_autojoin; }
    void setAutojoin(bool autojoin) { m_autojoin = m_wanted = autojoin; }
    /// Whether the last join was nobody's wish of now: at start-up, after a break, by a bookmark.
    bool cameByItself() const { return m_cause == Cause::Automatic; }
    bool peopleShown() const { return m_peopleShown; }
    void setPeopleShown(bool shown);

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
    /// Gives up all messages to everybody, and private ones, that wait or have failed.
    void discardAll();
    /// Takes another nick while inside; a notice tells when the room refuses it.
    Q_INVOKABLE void changeNick(const QString &nick);
    /// Asks the room's disco#info again.
    Q_INVOKABLE void refreshInfo();
    /// The room is shown from outside. It is asked what it is where we deal with its service anyway; another one would
    /// learn our address, and that we are there, from a link that somebody made.
    Q_INVOKABLE void preview();
    /// Asks it all the same: the person wants to look.
    Q_INVOKABLE void look();
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
    /// What the person lets others know: the room is told while we are inside, and by each join.
    void setPresence(const Presence &presence);

    /// What this room, or one of its occupants, tells; anything else is left alone. A stanza, as muc::told() reads it.
    void receive(const muc::Told &told);
    void receive(const QDomElement &stanza);
    /// The stream broke, or is back. A new stream does not bring us back by itself: see wantsIn().
    void streamLost();
    void streamBack(bool resumed);
    /// Whether the room should be joined by itself as soon as there is a stream.
    bool wantsIn() const;
    /// Whether a join that failed, or a removal, for a passing reason will be followed by another join.
    bool isComingBack() const { return m_rejoin.isPending(); }

Q_SIGNALS:
    void infoChanged();
    /// ownName() is another one than `before`.
    void ownNameChanged(const QString &before);
    void nickChanged();
    /// The nick is one to remember: the person chose it, or the room has left it alone for a while.
    void nickSettled();
    void stateChanged();
    void selfChanged();
    void peopleShownChanged();
    /// A join succeeded: the room is worth remembering.
    void joined();
    /// The person left, or the room is gone for good: do not join by itself any more.
    void leftForGood();
    void successorWanted(const QString &address, const QString &password);
    void joinWanted(const QString &address, const QString &nick);

private:
    // Answers to what the room says, one for each kind of event.
    void on(const muc::Present &event);
    void on(const muc::Gone &event);
    void on(const muc::Refused &event);
    void on(const muc::Message &event);
    void on(const muc::Archived &event);
    void on(const muc::Subject &event);
    void on(const muc::ConfigChanged &event);
    void on(const muc::MessageFailed &event);
    void on(const muc::PrivateMessage &message);
    void on(const muc::PrivateFailure &failure);
    void on(const muc::Declined &declined);
    void on(const muc::Affiliate &news);
    void on(const muc::VoiceRequest &request);
    void on(const registration::Request &request);
    void on(const captcha::Challenge &question);
    void on(const muc::PictureAnnounced &picture);
    void on(const muc::Invitation &) { } ///< The account's: one need not have the room.
    void on(const muc::Nothing &) { }

    void begin();
    void sendJoin();
    void sendLeave();
    void advance(const join::Event &event);
    void entered(const muc::Present &self);
    void becomeSelf(const muc::Present &event);
    void refuseAccidentalRoom(const QString &self);
    void connectPeople();
    void connectParts();
    void learn(const muc::RoomInfo &info);
    void watchSurroundings();
    void renamed(const muc::Gone &event);
    void removed(const muc::Gone &event);
    void connectOwnership();
    void tellStanding();
    /// A message of now, or one that the room repeats.
    void hear(const muc::Message &event);
    void talk();
    void caughtUp(ArchiveSync::Outcome outcome);
    void lookUpDoubtful();
    void foundOutside();
    void takeQuestion();
    void refused(join::Refusal refusal);
    void comeBackLater();
    void comeBack();

    Stream &m_stream;
    Jid m_address;
    QString m_nick;
    Presence m_presence;
    Presence m_toldPresence; ///< What the room knows.
    QString m_name;
    QString m_title;
    muc::RoomInfo m_info;
    Cause m_cause = Cause::Person;
    QString m_joinId;
    QString m_nickId; ///< Of the change of nick we asked for.
    StayEnd m_end;
    muc::Occupant m_self;
    join::Status m_status;
    const RoomPlace m_place;
    OccupantModel m_occupants;
    PeopleModel m_people;
    RoomChannel m_channel;
    RoomCommands m_commands;
    Conversation m_conversation;
    ArchiveSync &m_archive;
    Moderation m_moderation;
    Invitees m_invitees;
    Listing m_listing;
    Affiliations m_affiliations;
    RoomAvatar m_avatar;
    PrivateChats m_privateChats;
    IgnoreList m_ignored;
    RollCall m_rollCall;
    RoomSubject m_subject;
    VoiceRequests m_voice;
    RoomPassword m_password;
    RoomOwnership m_ownership;
    RefusalProbe m_probe;
    SelfPing m_selfPing;
    Rejoin m_rejoin;
    RoomAbout m_about;
    RoomRegistration m_registration;
    RoomChallenge m_challenge;
    captcha::Challenge m_question; ///< To be shown when its time comes.
    Throttle m_newInfo;            ///< The room says that it has changed.
    Throttle m_newQuestion;
    Throttle m_newNick;
    Throttle m_doubt;            ///< Something that we did not send came back.
    Pace m_returns;              ///< Because the room did not know us any more.
    bool m_historyEnded = false; ///< Since we came in: only before that the room repeats what was said.
    bool m_infoWanted = false;
    bool m_serviceKnown = false;
    bool m_previewed = false; ///< Shown from outside.
    bool m_looked = false;    ///< Because the person wanted to.
    bool m_autojoin = false;
    bool m_wanted = false; ///< To be joined by itself, and not tried in this run.
    bool m_peopleShown = true;
    QTimer m_deadline;
    bool m_owesFarewell = false; ///< Left while the stream was broken.
};

} // namespace parlour

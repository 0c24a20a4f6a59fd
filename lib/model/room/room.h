// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/affiliations/affiliations.h"
#include "model/avatar/roomavatar.h"
#include "model/browse/roomabout.h"
#include "model/captcha/roomchallenge.h"
#include "model/forms/roomconfiguration.h"
#include "model/invitations/invitees.h"
#include "model/private/conversationlist.h"
#include "model/registration/roomregistration.h"
#include "model/room/catchup.h"
#include "model/room/destruction.h"
#include "model/room/ignorelist.h"
#include "model/room/listing.h"
#include "model/room/moderation.h"
#include "model/room/occupantmodel.h"
#include "model/room/outgoing.h"
#include "model/room/pace.h"
#include "model/room/peoplemodel.h"
#include "model/room/rollcall.h"
#include "model/room/roomsecrets.h"
#include "model/room/roomsetup.h"
#include "model/room/throttle.h"
#include "model/room/timelinemodel.h"
#include "network/stream.h"
#include "protocol/message/command.h"
#include "protocol/muc/passwords.h"
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
    Q_PROPERTY(QString description READ description NOTIFY infoChanged FINAL)
    Q_PROPERTY(int peopleCount READ peopleCount NOTIFY infoChanged FINAL)
    Q_PROPERTY(QStringList badges READ badges NOTIFY infoChanged FINAL)
    Q_PROPERTY(bool passwordProtected READ passwordProtected NOTIFY infoChanged FINAL)
    Q_PROPERTY(QString nick READ nick NOTIFY nickChanged FINAL)
    Q_PROPERTY(parlour::join::State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(parlour::join::Refusal refusal READ refusal NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool wantsPassword READ wantsPassword NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString stateWord READ stateWord NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString statusTitle READ statusTitle NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString statusText READ statusText NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString statusDetail READ statusDetail NOTIFY stateChanged FINAL)
    Q_PROPERTY(parlour::Room::NextStep nextStep READ nextStep NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString nextStepText READ nextStepText NOTIFY stateChanged FINAL)
    Q_PROPERTY(parlour::Room::NextStep otherStep READ otherStep NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString otherStepText READ otherStepText NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString suggestedNick READ suggestedNick NOTIFY stateChanged FINAL)
    Q_PROPERTY(parlour::RoomAbout *about READ about CONSTANT FINAL)
    Q_PROPERTY(parlour::RoomRegistration *registration READ registration CONSTANT FINAL)
    Q_PROPERTY(parlour::RoomChallenge *challenge READ challenge CONSTANT FINAL)
    Q_PROPERTY(bool unasked READ isUnasked NOTIFY infoChanged FINAL)
    Q_PROPERTY(QString successor READ successor NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString subject READ subject NOTIFY subjectChanged FINAL)
    Q_PROPERTY(QString subjectLine READ subjectLine NOTIFY subjectChanged FINAL)
    Q_PROPERTY(QString subjectOrigin READ subjectOrigin NOTIFY subjectChanged FINAL)
    Q_PROPERTY(bool canChangeSubject READ canChangeSubject NOTIFY selfChanged FINAL)
    Q_PROPERTY(parlour::Invitees *invitees READ invitees CONSTANT FINAL)
    Q_PROPERTY(parlour::Moderation *moderation READ moderation CONSTANT FINAL)
    Q_PROPERTY(parlour::Listing *listing READ listing CONSTANT FINAL)
    Q_PROPERTY(parlour::Affiliations *affiliations READ affiliations CONSTANT FINAL)
    Q_PROPERTY(parlour::Destruction *destruction READ destruction CONSTANT FINAL)
    Q_PROPERTY(parlour::ConversationList *conversations READ conversations CONSTANT FINAL)
    Q_PROPERTY(parlour::IgnoreList *ignored READ ignored CONSTANT FINAL)
    Q_PROPERTY(parlour::PeopleModel *people READ people CONSTANT FINAL)
    Q_PROPERTY(parlour::TimelineModel *timeline READ timeline CONSTANT FINAL)
    Q_PROPERTY(int unread READ unread NOTIFY unreadChanged FINAL)
    Q_PROPERTY(bool mentioned READ mentioned NOTIFY unreadChanged FINAL)
    Q_PROPERTY(bool canSpeak READ canSpeak NOTIFY selfChanged FINAL)
    Q_PROPERTY(bool canWrite READ canWrite NOTIFY selfChanged FINAL)
    Q_PROPERTY(bool canAskToSpeak READ canAskToSpeak NOTIFY selfChanged FINAL)
    Q_PROPERTY(QString voiceRequest READ voiceRequest NOTIFY voiceRequestChanged FINAL)
    Q_PROPERTY(QString voiceQuestion READ voiceQuestion NOTIFY voiceRequestChanged FINAL)
    Q_PROPERTY(bool canConfigure READ canConfigure NOTIFY selfChanged FINAL)
    Q_PROPERTY(parlour::RoomConfiguration *settings READ settings NOTIFY settingsChanged FINAL)
    Q_PROPERTY(bool newRoom READ isNewRoom NOTIFY settingsChanged FINAL)
    Q_PROPERTY(parlour::RoomSetup *setup READ setup CONSTANT FINAL)
    Q_PROPERTY(parlour::RoomAvatar *avatar READ avatar CONSTANT FINAL)
    Q_PROPERTY(QString draft READ draft WRITE setDraft NOTIFY draftChanged FINAL)
    Q_PROPERTY(QStringList commandHints READ commandHints NOTIFY draftChanged FINAL)
    Q_PROPERTY(QString completedCommand READ completedCommand NOTIFY draftChanged FINAL)
    Q_PROPERTY(QString inputProblem READ inputProblem NOTIFY inputProblemChanged FINAL)
    Q_PROPERTY(QString passwordNotice READ passwordNotice NOTIFY passwordNoticeChanged FINAL)
    Q_PROPERTY(bool peopleShown READ peopleShown WRITE setPeopleShown NOTIFY peopleShownChanged FINAL)

public:
    /// What the button of a refusal or removal card does.
    enum class NextStep {
        None,
        TryAgain,         ///< join() again.
        ChangeNick,       ///< A nickname field is shown; join() with the new one.
        OpenSuccessor,    ///< openSuccessor().
        AskForMembership, ///< registration()->open().
        Create,           ///< create().
        Browse,           ///< The rooms that there are at the same service.
        Forget,           ///< RoomList::forget().
    };
    Q_ENUM(NextStep)

    /// Where a room password is remembered once a join with it has succeeded.
    enum class Keep {
        Not,
        Session,
        Keychain,
        Bookmark, ///< On the account's server, for all its clients.
    };
    Q_ENUM(Keep)

    /// How the join came about; decides what a newly created room means.
    enum class Cause {
        Person,    ///< Dialog, link, button.
        Creation,  ///< "New room".
        Automatic, ///< Start-up or reconnect: must not create anything.
    };

    Room(Stream &stream, RoomSecrets &secrets, Outbox &outbox, const Jid &address, QObject *parent = nullptr);
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
    QString description() const;
    /// People inside as disco#info tells it, -1 when unknown.
    int peopleCount() const;
    /// Translated words: "Password", "Members only", ...
    QStringList badges() const;
    /// Whether the server confirms a password (disco#info).
    bool passwordProtected() const;
    QString nick() const { return m_nick; }
    void setNick(const QString &nick);
    join::State state() const { return m_status.state; }
    join::Refusal refusal() const { return m_status.refusal; }
    bool wantsPassword() const;
    /// One word for the room's row: "joined", "needs a password" ...
    QString stateWord() const;
    /// Heading, sentence and server's words of the card that the pane shows in this state.
    QString statusTitle() const;
    QString statusText() const;
    QString statusDetail() const { return m_detail; }
    NextStep nextStep() const;
    QString nextStepText() const;
    /// What else could be done.
    NextStep otherStep() const;
    QString otherStepText() const;
    /// A nickname that may work where the one at hand does not: the one that is reserved for us, or one like it.
    QString suggestedNick() const;
    RoomAbout *about() { return &m_about; }
    /// It is shown from outside, and its service knows nothing of that: see look().
    bool isUnasked() const { return m_previewed && !m_looked && !m_serviceKnown; }
    /// Whether we deal with the room's service anyway.
    void setServiceKnown(bool known);
    RoomRegistration *registration() { return &m_registration; }
    RoomChallenge *challenge() { return &m_challenge; }
    /// Address of the room that replaces this one, or empty.
    QString successor() const { return m_successor; }
    QString subject() const { return m_subject; }
    /// The subject in one line.
    QString subjectLine() const;
    /// Who set it, and when as far as the room tells: "Set by romeo on ...", or empty.
    QString subjectOrigin() const;
    /// Moderators always can; others where the room says so.
    bool canChangeSubject() const;
    Invitees *invitees() { return &m_invitees; }
    Moderation *moderation() { return &m_moderation; }
    Listing *listing() { return &m_listing; }
    const Listing *listing() const { return &m_listing; }
    Affiliations *affiliations() { return &m_affiliations; }
    Destruction *destruction() { return &m_destruction; }
    ConversationList *conversations() { return &m_conversations; }
    IgnoreList *ignored() { return &m_ignored; }
    PeopleModel *people() { return &m_people; }
    OccupantModel *occupants() { return &m_occupants; }
    TimelineModel *timeline() { return &m_timeline; }
    int unread() const { return m_unread; }
    bool mentioned() const { return m_mentioned; }
    /// False for a visitor: the room would bounce what he says.
    bool canSpeak() const;
    /// What is written now is sent: at once, or as soon as we are back inside.
    bool canWrite() const;
    /// A visitor who has not asked for a voice yet.
    bool canAskToSpeak() const;
    /// Nick of the visitor whose request for a voice waits longest for us, or empty.
    QString voiceRequest() const;
    /// The same as a sentence.
    QString voiceQuestion() const;
    bool canConfigure() const;
    /// The open settings pane, or null.
    RoomConfiguration *settings() const { return m_settings; }
    /// Created by us just now and not set up yet: closing the settings destroys it.
    bool isNewRoom() const { return m_newRoom; }
    /// How a room that we create becomes what was wished for.
    RoomSetup *setup() { return &m_setup; }
    RoomAvatar *avatar() { return &m_avatar; }
    QString draft() const { return m_draft; }
    void setDraft(const QString &draft);
    /// While a command is typed: those it may become, with what they do.
    QStringList commandHints() const;
    /// The draft with its command finished, as far as there is only one.
    QString completedCommand() const;
    /// Why enter() did nothing, as a sentence; empty once the draft changes.
    QString inputProblem() const { return m_inputProblem; }
    /// What could not be done with a remembered password ("There is no keychain service ..."), or empty.
    QString passwordNotice() const { return m_passwordNotice; }
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
    /// A password came along with whatever led here: it is tried after those that are remembered, once the room asks, and
    /// neither kept nor put in place of another one.
    void bring(const QString &password);
    /// Joins a room that should not exist yet; a password protects it from the first moment. If it turns out to be new,
    /// and only then, it is set up as wished.
    void create(const preset::Wish &wish);
    /// The same for a room that turned out not to exist.
    Q_INVOKABLE void create() { create(preset::Wish {}); }
    /// Joins with a typed password; keeps it where `keep` says once the join has succeeded.
    Q_INVOKABLE void enterPassword(const QString &password, parlour::Room::Keep keep);
    /// Gives up the join under way, or the password card.
    Q_INVOKABLE void cancel();
    /// Leaves the room; the row stays until RoomList::forget.
    Q_INVOKABLE void leave();
    /// The same by another client of ours; `farewell` says so.
    void leave(const QString &farewell);
    /// Does what was typed: says it, or obeys a "/command". False when it could not: see inputProblem().
    Q_INVOKABLE bool enter(const QString &text);
    /// Says `text` to everybody: at once, or as soon as we are in the room again, even after a restart. It is shown as
    /// waiting, as sending until the room reflects it, and as failed when the room refuses or ignores it.
    Q_INVOKABLE void send(const QString &text);
    /// Puts the nick of `person` into the draft, so that what is written is addressed to them.
    Q_INVOKABLE void mention(const parlour::muc::Identity &person);
    /// Sends a failed message again, or gives up one that is not under way.
    Q_INVOKABLE void retry(const QString &messageId);
    Q_INVOKABLE void discard(const QString &messageId);
    /// Gives up all messages that wait or have failed.
    void discardAll();
    /// Asks the moderators for a voice.
    Q_INVOKABLE void askToSpeak();
    /// Gives the visitor of voiceRequest() a voice, or tells them that they do not get one.
    Q_INVOKABLE void answerVoiceRequest(bool granted);
    /// Sets the subject for everybody; an empty one clears it.
    Q_INVOKABLE void setSubject(const QString &subject);
    /// Takes another nick while inside; a notice tells when the room refuses it.
    Q_INVOKABLE void changeNick(const QString &nick);
    Q_INVOKABLE void openSettings();
    /// Closes the settings; a room created just now is destroyed, and a notice says so.
    Q_INVOKABLE void closeSettings();
    /// Asks the room's disco#info again.
    Q_INVOKABLE void refreshInfo();
    /// The room is shown from outside. It is asked what it is where we deal with its service anyway; another one would
    /// learn our address, and that we are there, from a link that somebody made.
    Q_INVOKABLE void preview();
    /// Asks it all the same: the person wants to look.
    Q_INVOKABLE void look();
    Q_INVOKABLE void openSuccessor();
    /// The person has read the passwordNotice.
    Q_INVOKABLE void dismissPasswordNotice();
    /// Keeps the room's password, which the keychain did not take, unencrypted on this computer: only after the person
    /// has been told what that means.
    Q_INVOKABLE void storeUnencrypted();
    /// The person sees the newest message.
    Q_INVOKABLE void markRead();
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
    bool isComingBack() const { return m_again.isActive(); }

Q_SIGNALS:
    void infoChanged();
    /// ownName() is another one than `before`.
    void ownNameChanged(const QString &before);
    void nickChanged();
    /// The nick is one to remember: the person chose it, or the room has left it alone for a while.
    void nickSettled();
    void stateChanged();
    void subjectChanged();
    void unreadChanged();
    void selfChanged();
    void settingsChanged();
    void draftChanged();
    void passwordNoticeChanged();
    void peopleShownChanged();
    /// A join succeeded: the room is worth remembering.
    void joined();
    /// The person left, or the room is gone for good: do not join by itself any more.
    void leftForGood();
    void successorWanted(const QString &address, const QString &password);
    void joinWanted(const QString &address, const QString &nick);
    void inputProblemChanged();
    void voiceRequestChanged();

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

    void begin(const join::Attempt &attempt);
    join::Passwords passwords() const;
    void sendJoin();
    void sendLeave();
    void advance(const join::Event &event);
    void entered(const muc::Present &self);
    void becomeSelf(const muc::Present &event);
    void refuseAccidentalRoom(const QString &self);
    void connectPeople();
    void learn(const muc::RoomInfo &info);
    void watchSurroundings();
    void explainDenial(join::Refusal refusal);
    void findService(join::Refusal refusal);
    void passwordRefused();
    void tryNext();
    void renamed(const muc::Gone &event);
    void removed(const muc::Gone &event);
    void createdJustNow();
    void foundOthersRoom();
    void setUp();
    void watch(RoomConfiguration *settings);
    void followPassword(const QString &password);
    void dropSettings();
    void destroyNewRoom();
    void tellStanding();
    void forgetVoiceRequest(const QString &nick);
    void renameVoiceRequest(const QString &nick, const QString &newNick);
    QString obey(const command::Command &command);
    QStringList namesInCommands() const;
    void noteWhoIsMeant();
    QString replacement(const QString &nick);
    void setInputProblem(const QString &problem);
    void noteUnread(const timeline::Entry &entry);
    /// A message of now, or one that the room repeats.
    void hear(const muc::Message &heard);
    void talk();
    void caughtUp(CatchUp::Outcome outcome);
    void lookUpDoubtful();
    void askWhetherInside();
    void onSelfPing(const IqReply &reply);
    void foundOutside();
    void takeQuestion();
    void refused(join::Refusal refusal);
    void comeBackLater();
    void comeBack();
    void keepPassword();
    void setPasswordNotice(const QString &notice);

    Stream &m_stream;
    RoomSecrets &m_secrets;
    Jid m_address;
    QString m_nick;
    Presence m_presence;
    Presence m_toldPresence; ///< What the room knows.
    QString m_name;
    QString m_title;
    muc::RoomInfo m_info;
    join::Status m_status;
    Cause m_cause = Cause::Person;
    QString m_joinId;
    join::Attempt m_sent;         ///< What the join carried; kept while inside, to come back after a broken stream.
    QList<join::Attempt> m_tried; ///< What the room has refused since the join began.
    QString m_brought;            ///< A password that came along; in memory only.
    Keep m_keep = Keep::Not;
    QString m_detail;
    QString m_farewell;                           ///< How the last stay ended, in words,
    NextStep m_stepAfterRemoval = NextStep::None; ///< and what can be done then.
    QString m_successor;
    QString m_successorPassword;
    QString m_subject;
    QString m_subjectNick;
    QDateTime m_subjectTime;
    QString m_subjectId; ///< Of the subject we asked for.
    QString m_nickId;    ///< Of the change of nick we asked for.
    muc::Occupant m_self;
    OccupantModel m_occupants;
    PeopleModel m_people;
    TimelineModel m_timeline;
    Outgoing m_outgoing;
    CatchUp m_catchUp;
    Moderation m_moderation;
    Invitees m_invitees;
    Listing m_listing;
    Affiliations m_affiliations;
    Destruction m_destruction;
    RoomSetup m_setup;
    RoomAvatar m_avatar;
    ConversationList m_conversations;
    IgnoreList m_ignored;
    RollCall m_rollCall;
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
    RoomConfiguration *m_settings = nullptr;
    bool m_infoWanted = false;
    bool m_serviceKnown = false;
    bool m_previewed = false; ///< Shown from outside.
    bool m_looked = false;    ///< Because the person wanted to.
    bool m_newRoom = false;
    bool m_mentioned = false;
    bool m_autojoin = false;
    bool m_wanted = false; ///< To be joined by itself, and not tried in this run.
    bool m_peopleShown = true;
    int m_unread = 0;
    QString m_draft;
    QString m_inputProblem;
    std::optional<muc::Identity> m_meant; ///< Whom the command in the draft names, since it does.
    /// A visitor who asks for a voice, and who that was.
    struct Asking
    {
        muc::VoiceRequest request;
        muc::Identity person;
    };
    QList<Asking> m_voiceRequests;
    QString m_voiceId; ///< Of our own request for a voice.
    QString m_passwordNotice;
    QTimer m_deadline;
    QTimer m_quiet; ///< Since the room was heard last.
    std::chrono::milliseconds m_silence {std::chrono::minutes(15)};
    QTimer m_again; ///< Until the next join by itself.
    int m_tries = 0;
    bool m_asking = false;       ///< Whether we are inside.
    bool m_owesFarewell = false; ///< Left while the stream was broken.
};

} // namespace parlour

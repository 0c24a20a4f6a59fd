// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/pacing/throttle.h"
#include "model/room/roomplace.h"
#include "model/room/roomstatus.h"
#include "protocol/address/jid.h"
#include "protocol/muc/occupant.h"
#include "protocol/muc/passwords.h"
#include "protocol/presence/presence.h"

#include <QDateTime>
#include <functional>

namespace parlour {

class Stream;

/// Enters a room, stays and leaves (XEP-0045 section 7): the join machine, our occupant inside, and the presence we
/// send there.
class Occupancy : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Room")
    Q_PROPERTY(QString nick READ nick NOTIFY nickChanged FINAL)
    Q_PROPERTY(parlour::join::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(parlour::join::Refusal refusal READ refusal NOTIFY changed FINAL)
    Q_PROPERTY(bool upToPeople READ isUpToPeople NOTIFY changed FINAL)
    Q_PROPERTY(bool wantsPassword READ wantsPassword NOTIFY changed FINAL)
    Q_PROPERTY(bool passwordRefused READ isPasswordRefused NOTIFY changed FINAL)
    Q_PROPERTY(bool passwordSettled READ isPasswordSettled NOTIFY changed FINAL)
    Q_PROPERTY(bool takingPart READ isTakingPart NOTIFY changed FINAL)
    Q_PROPERTY(bool insideShown READ isInsideShown NOTIFY insideShownChanged FINAL)
    Q_PROPERTY(bool moderator READ isModerator NOTIFY selfChanged FINAL)
    Q_PROPERTY(bool canSpeak READ canSpeak NOTIFY selfChanged FINAL)
    Q_PROPERTY(bool canWrite READ canWrite NOTIFY selfChanged FINAL)

public:
    /// Cause of the join; decides the meaning of a newly created room.
    enum class Cause {
        Person,    ///< Dialog, link, button.
        Creation,  ///< "New room".
        Automatic, ///< Start-up or reconnect: must not create anything.
    };

    Occupancy(Stream &stream, const Jid &room, QObject *parent = nullptr);

    const join::Status &status() const { return m_status; }
    join::State state() const { return m_status.state; }
    join::Refusal refusal() const { return m_status.refusal; }
    bool isInside() const { return state() == join::State::Joined; }
    /// Returns whether we are inside, or were until the stream broke and go back in.
    bool isTakingPart() const { return isInside() || state() == join::State::Lost; }
    /// True if the pane shows the inside: while we take part, after a removal, and while we come back to messages.
    bool isInsideShown() const;
    bool isOnTheWay() const { return join::isOnTheWay(state()); }
    bool isUpToPeople() const { return join::isUpToPeople(refusal()); }
    bool wantsPassword() const { return join::wantsPassword(state()); }
    bool isPasswordRefused() const { return join::refusedPassword(state()); }
    bool isPasswordSettled() const { return join::isPasswordSettled(state()); }
    /// Outcome of the last join or stay.
    const StayEnd &end() const { return m_end; }
    Cause cause() const { return m_cause; }
    /// Our own occupant, while inside.
    const muc::Occupant &self() const { return m_self; }
    QString nick() const { return m_nick; }
    const Presence &presence() const { return m_presence; }
    bool isModerator() const { return m_self.role == muc::Role::Moderator; }
    /// Returns false for a visitor of a moderated room, which would bounce what they say.
    bool canSpeak() const { return parlour::canSpeak(m_status, m_self); }
    /// Returns whether a message written now is sent: at once, or as soon as we are back inside.
    bool canWrite() const;

    /// Sets the nick of the next join; neither inside nor on the way.
    void setNick(const QString &nick);
    /// Takes another nick while inside; told() follows when the room refuses it.
    Q_INVOKABLE void changeNick(const QString &nick);
    /// Sets whether there are messages to come back to.
    void setHasMessages(bool has);
    /// Tells whether the pane shows the inside, once others have learned of a new state.
    void refreshInside();
    /// Sets our presence: sent to the room while we are inside, and with each join.
    void setPresence(const Presence &presence);
    /// Joins, and asks for the history since `since` (UTC, may be invalid). While Joining: tries again, with another
    /// password, within the same time.
    void join(Cause cause, const join::Attempt &attempt, const QDateTime &since);
    void cancel();
    void leave(const QString &farewell);
    /// Sends the room our unavailable presence.
    void sendLeave();

    /// Returns whether the join under way has this stanza id.
    bool isJoin(const QString &id) const { return isOnTheWay() && id == m_joinId; }
    /// Returns whether this is the answer to the join; `isAnothers` tells whether another occupant has a nick.
    bool isAnswer(const muc::Present &event, const std::function<bool(const QString &)> &isAnothers) const;
    bool isAnswer(const muc::Claim &event) const;
    /// Extends the deadline: the room works on the join.
    void heard();
    /// Enters as `self`: the room let us in.
    void enter(const muc::Occupant &self);
    /// Takes our changed role or affiliation.
    void apply(const muc::Occupant &self);
    /// Takes our new nick.
    void rename(const QString &nick);
    /// Takes a refusal. Returns true when it answers the join; refuse() does the rest.
    bool apply(const muc::Refused &event);
    /// Returns whether we asked for `nick` while inside, and wait for the answer.
    bool wants(const QString &nick) const { return isInside() && !m_nickId.isEmpty() && nick == m_wantedNick; }
    /// Takes a refusal. Returns true when it answers a change of nick and nothing else; told() says so.
    bool denies(const muc::Refused &event);
    void refuse(join::Refusal refusal, const QString &detail = {});
    /// Takes our removal, by the room or by ourselves.
    void remove(const StayEnd &end);
    void end(const QString &farewell);
    void apply(const join::Event &event);
    /// Resumes with a new stream: sends a join again, or a leave that could not be sent.
    void streamBack(bool resumed);

    /// Sets how long a room may be silent during a join, 30 s, and how often others can rename us with effect, once in
    /// 10 s.
    void setDeadline(std::chrono::milliseconds deadline) { m_deadline.setInterval(deadline); }
    void setPace(std::chrono::milliseconds interval) { m_renamed.setInterval(interval); }

Q_SIGNALS:
    void changed();
    void insideShownChanged();
    void selfChanged();
    void nickChanged();
    /// The nick is one to remember: the person chose it, or the room has left it unchanged for a while.
    void nickSettled();
    /// The join has failed.
    void refused(parlour::join::Refusal refusal);
    void told(const QString &sentence);

private:
    void send();
    std::optional<Jid> address() const { return m_room.withForeignResource(m_nick); }
    void setSelf(const muc::Occupant &self);

    Stream &m_stream;
    const Jid m_room;
    join::Status m_status;
    StayEnd m_end;
    Cause m_cause = Cause::Person;
    join::Attempt m_attempt; ///< While Joining.
    QDateTime m_since;
    muc::Occupant m_self;
    QString m_nick;
    QString m_joinId;
    QString m_nickId;     ///< Id of our change of nick.
    QString m_wantedNick; ///< The nick that we asked for.
    Presence m_presence;
    Presence m_toldPresence; ///< Presence that the room knows.
    Throttle m_renamed;
    QTimer m_deadline;
    bool m_hasMessages = false;
    bool m_insideShown = false;
    bool m_owesFarewell = false; ///< Left while the stream was broken.
    bool m_heard = false;        ///< The room said something since the join began.
};

} // namespace parlour

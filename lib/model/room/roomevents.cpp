// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a room says, and what becomes of it.
#include "model/room/room.h"
#include "model/room/roomtexts.h"
#include "network/stream.h"
#include "protocol/muc/answer.h"
#include "protocol/muc/stanzas.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace parlour {

using join::State;

void Room::receive(const QDomElement &stanza)
{
    receive(muc::told(stanza, m_secrets.account(), [](const Jid &) { return true; }));
}

void Room::receive(const muc::Told &told)
{
    if (told.by != m_address)
        return;
    if (state() == State::Joined)
        m_quiet.start(m_silence);
    std::visit([this](const auto &e) { on(e); }, told.meaning);
    m_conversations.heed(told.meaning);
}

void Room::on(const muc::Present &event)
{
    if (join::isOnTheWay(state()) && muc::answersJoin(event, m_nick, m_joinId))
        return entered(event);
    if (state() != State::Joined && !join::isOnTheWay(state()))
        return;
    m_occupants.upsert(event.occupant);
    m_affiliations.hear({event.occupant.address, event.occupant.affiliation, {}, {}});
    m_rollCall.heed(event);
    if (event.occupant.role >= muc::Role::Participant)
        forgetVoiceRequest(event.occupant.nick);
    if (event.self && event.occupant.nick == m_nick) // Another nick of ours is announced by 303 first.
        becomeSelf(event);
}

void Room::becomeSelf(const muc::Present &event)
{
    m_self = event.occupant;
    m_about.setAffiliation(m_self.affiliation);
    m_registration.setAffiliation(m_self.affiliation);
    if (m_nick != m_self.nick) {
        m_nick = m_self.nick;
        Q_EMIT nickChanged();
        Q_EMIT nickSettled();
    }
    if (m_self.role != muc::Role::Visitor)
        m_voiceId.clear();
    m_occupants.setSelf(m_nick);
    if (m_settings)
        m_settings->setOwner(canConfigure());
    tellStanding();
    Q_EMIT selfChanged();
}

void Room::tellStanding()
{
    const bool inside = state() == State::Joined || state() == State::Lost;
    m_affiliations.setStanding(inside ? m_self.affiliation : muc::Affiliation::None, m_info.nonAnonymous);
}

void Room::entered(const muc::Present &self)
{
    if (self.created && m_cause != Cause::Creation && !m_newRoom)
        return refuseAccidentalRoom(self.occupant.nick);
    const bool typed = m_status.sent == join::Sent::Typed;
    m_occupants.upsert(self.occupant);
    m_occupants.flush();
    advance(join::Entered {});
    becomeSelf(self);
    for (const auto remark : self.remarks)
        notice(roomtexts::remark(remark, m_nick));
    if (typed)
        keepPassword();
    if (self.created)
        createdJustNow();
    else if (m_newRoom || m_cause == Cause::Creation)
        foundOthersRoom();
    m_autojoin = true;
    m_tries = 0;
    m_affiliations.refresh();
    m_quiet.start(m_silence);
    m_historyEnded = false;
    m_catchUp.begin(m_outgoing.doubtfulSince());
    refreshInfo();
    talk();
    Q_EMIT joined();
}

void Room::refuseAccidentalRoom(const QString &self)
{
    const auto people = m_occupants.nicks();
    if (std::ranges::any_of(people, [&self](const QString &nick) { return nick != self; })) {
        sendLeave(); // Somebody has come in already, where new rooms are not locked: it is theirs by now.
    } else {
        m_stream.ask(m_address, u"set"_s, muc::destroyQuery({}), this, [this](const IqReply &reply) {
            if (std::holds_alternative<IqFailure>(reply) && state() == State::Refused)
                sendLeave(); // A room that is not set up, or not to last, ends with the only one inside.
        });
    }
    m_occupants.clear();
    advance(join::RefusedBy {m_cause == Cause::Automatic ? join::Refusal::DoesNotExist : join::Refusal::NoSuchRoom});
    m_autojoin = false;
    Q_EMIT leftForGood();
}

void Room::on(const muc::Gone &event)
{
    // ejabberd's destroy carries no 110; another session under the same nick leaves without it, too.
    const bool self = event.nick == m_nick && (event.self || event.reason == muc::LeaveReason::Destroyed);
    if (event.reason == muc::LeaveReason::Renamed && !event.newNick.isEmpty())
        return renamed(event);
    if (self && m_newRoom && !m_settings)
        return; // The end of a room whose creation was cancelled: destroyNewRoom() tells of it.
    if (self && state() == State::Joined)
        return removed(event);
    if (event.reason == muc::LeaveReason::Banned)
        m_affiliations.hear({event.address, muc::Affiliation::Outcast, {}, event.text});
    if (event.reason == muc::LeaveReason::AffiliationChanged)
        m_affiliations.hear({event.address, muc::Affiliation::None, {}, {}});
    if (!self && event.nick != m_nick) {
        m_occupants.remove(event.nick);
        forgetVoiceRequest(event.nick);
    }
}

void Room::renamed(const muc::Gone &event)
{
    const bool known = m_occupants.find(event.nick).has_value();
    m_occupants.rename(event.nick, event.newNick);
    if (known) {
        m_ignored.renamed(event.nick, event.newNick);
        renameVoiceRequest(event.nick, event.newNick);
    }
    if (!event.self || event.nick != m_nick)
        return;
    m_nick = event.newNick;
    m_self.nick = m_nick;
    m_occupants.setSelf(m_nick);
    talk();
    Q_EMIT nickChanged();
    if (std::exchange(m_nickId, {}).isEmpty()) // Nobody here asked for it.
        m_newNick.want();
    else
        Q_EMIT nickSettled();
}

void Room::removed(const muc::Gone &event)
{
    m_stepAfterRemoval = roomtexts::stepAfter(event);
    m_detail = QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat);
    const bool destroyed = event.reason == muc::LeaveReason::Destroyed;
    m_farewell = roomtexts::removal(event, m_destruction.isUnderWay());
    m_destruction.forget();
    m_successor = event.successor;
    m_successorPassword = event.successorPassword;
    m_occupants.clear();
    m_setup.forget();
    m_newRoom = false;
    dropSettings();
    m_affiliations.forget();
    advance(join::Removed {});
    m_outgoing.sessionLost();
    notice(m_farewell);
    if (event.reason == muc::LeaveReason::ServiceShutdown || event.reason == muc::LeaveReason::Error)
        comeBackLater();
    if (destroyed)
        m_secrets.forget(m_address); // Another room with this address would be somebody else's.
    if (destroyed || event.reason == muc::LeaveReason::Banned) {
        m_autojoin = false;
        Q_EMIT leftForGood();
    }
}

void Room::on(const muc::Refused &event)
{
    if (state() == State::Joined && event.id == m_nickId && !m_nickId.isEmpty())
        return notice(roomtexts::nickRefusal(event));
    if (!join::isOnTheWay(state()) || event.id != m_joinId)
        return;
    m_detail = event.error.text;
    m_successor = muc::successor(event.error.newAddress, &m_successorPassword);
    if (event.refusal == join::Refusal::Password && state() == State::Challenged)
        return refused(join::Refusal::NotHuman); // ejabberd's word for a wrong answer, or for none in time.
    if (event.refusal == join::Refusal::Password)
        return passwordRefused();
    if (event.refusal == join::Refusal::Banned || event.refusal == join::Refusal::CreationNotAllowed)
        return explainDenial(event.refusal);
    refused(event.refusal);
}

void Room::passwordRefused()
{
    m_tried << m_sent;
    if (m_sent.sent == join::Sent::Typed)
        return tryNext();
    // Only now: no room that is open to all waits for the keychain.
    m_secrets.find(this, [this, id = m_joinId] {
        if (id == m_joinId && state() == State::Joining)
            tryNext();
    });
}

void Room::tryNext()
{
    if (const auto attempt = join::nextAttempt(passwords(), m_tried))
        return begin(*attempt);
    if (m_sent.sent == join::Sent::Brought)
        m_brought.clear();
    refused(join::Refusal::Password);
}

void Room::on(const muc::Subject &event)
{
    const bool live = std::exchange(m_historyEnded, true);
    m_catchUp.historyEnded();
    if (m_subject == event.text && m_subjectNick == event.nick)
        return;
    m_subject = event.text;
    m_subjectNick = event.nick;
    const auto now = QDateTime::currentDateTimeUtc();
    m_subjectTime = live ? now : event.setAt ? std::min(*event.setAt, now) : QDateTime();
    Q_EMIT subjectChanged();
    if (live)
        notice(roomtexts::subjectChange(event));
}

void Room::on(const muc::ConfigChanged &event)
{
    for (const auto remark : event.remarks)
        notice(roomtexts::remark(remark, m_nick));
    if (m_settings && !m_avatar.isEcho())
        m_settings->noteExternalChange();
    m_newInfo.want();
}

} // namespace parlour

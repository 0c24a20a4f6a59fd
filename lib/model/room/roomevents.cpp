// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a room says, and what becomes of it.
#include "model/room/room.h"
#include "model/room/roomtexts.h"
#include "network/stream.h"
#include "protocol/muc/answer.h"
#include "protocol/muc/stanzas.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace parlour {

using join::State;

void Room::receive(const QDomElement &stanza)
{
    receive(muc::told(stanza, m_place.account, [](const Jid &) { return true; }));
}

void Room::receive(const muc::Told &told)
{
    if (told.by != m_address)
        return;
    if (state() == State::Joined)
        m_selfPing.heard();
    std::visit([this](const auto &e) { on(e); }, told.meaning);
    m_privateChats.heed(told.meaning);
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
        m_voice.forget(event.occupant.nick);
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
    m_occupants.setSelf(m_nick);
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
    if (self.created && m_cause != Cause::Creation && !m_ownership.isUnfinished())
        return refuseAccidentalRoom(self.occupant.nick);
    m_occupants.upsert(self.occupant);
    m_occupants.flush();
    advance(join::Entered {});
    becomeSelf(self);
    for (const auto remark : self.remarks)
        notice(roomtexts::remark(remark, m_nick));
    m_password.accepted();
    if (self.created)
        m_ownership.created(m_cause == Cause::Creation);
    else
        m_ownership.found(m_cause == Cause::Creation);
    m_autojoin = true;
    m_rejoin.startOver();
    m_affiliations.refresh();
    m_selfPing.heard();
    m_historyEnded = false;
    m_archive.begin(m_conversation.sendQueue().doubtfulSince());
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
    if (self && m_ownership.isCancelled())
        return; // RoomOwnership::cancelled() follows.
    if (self && state() == State::Joined)
        return removed(event);
    if (event.reason == muc::LeaveReason::Banned)
        m_affiliations.hear({event.address, muc::Affiliation::Outcast, {}, event.text});
    if (event.reason == muc::LeaveReason::AffiliationChanged)
        m_affiliations.hear({event.address, muc::Affiliation::None, {}, {}});
    if (!self && event.nick != m_nick) {
        m_occupants.remove(event.nick);
        m_voice.forget(event.nick);
    }
}

void Room::renamed(const muc::Gone &event)
{
    const bool known = m_occupants.find(event.nick).has_value();
    m_occupants.rename(event.nick, event.newNick);
    if (known) {
        m_ignored.renamed(event.nick, event.newNick);
        m_voice.rename(event.nick, event.newNick);
    }
    if (!event.self || event.nick != m_nick)
        return;
    m_nick = event.newNick;
    m_self.nick = m_nick;
    m_occupants.setSelf(m_nick);
    Q_EMIT nickChanged();
    talk();
    if (std::exchange(m_nickId, {}).isEmpty()) // Nobody here asked for it.
        m_newNick.want();
    else
        Q_EMIT nickSettled();
}

void Room::removed(const muc::Gone &event)
{
    const bool destroyed = event.reason == muc::LeaveReason::Destroyed;
    m_end = {roomtexts::removal(event, m_ownership.destruction()->isUnderWay()),
             QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat), roomstatus::stepAfter(event),
             event.successor, event.successorPassword};
    m_occupants.clear();
    m_ownership.end();
    m_affiliations.forget();
    advance(join::Removed {});
    m_channel.sessionLost();
    notice(m_end.farewell);
    if (event.reason == muc::LeaveReason::ServiceShutdown || event.reason == muc::LeaveReason::Error)
        comeBackLater();
    if (destroyed)
        m_password.forget();
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
    m_end.detail = event.error.text;
    m_end.successor = muc::successor(event.error.newAddress, &m_end.successorPassword);
    if (event.refusal == join::Refusal::Password && state() == State::Challenged)
        return refused(join::Refusal::NotHuman); // ejabberd's word for a wrong answer, or for none in time.
    if (event.refusal == join::Refusal::Password)
        return m_password.refused();
    if (event.refusal == join::Refusal::Banned || event.refusal == join::Refusal::CreationNotAllowed)
        return m_probe.explain(event.refusal);
    refused(event.refusal);
}

void Room::on(const muc::Subject &event)
{
    const bool live = std::exchange(m_historyEnded, true);
    m_archive.historyEnded();
    m_subject.apply(event, live);
}

void Room::on(const muc::ConfigChanged &event)
{
    for (const auto remark : event.remarks)
        notice(roomtexts::remark(remark, m_nick));
    if (!m_avatar.isEcho())
        m_ownership.changedByOthers();
    m_newInfo.want();
}

} // namespace parlour

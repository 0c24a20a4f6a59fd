// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Not getting in: what stands behind a refusal, what can be done about it, and a question that comes first.
#include "model/room/room.h"
#include "model/room/roomtexts.h"
#include "network/stream.h"
#include "protocol/address/nickname.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace parlour {

using join::State;

static constexpr auto Patience = 5s;

void Room::watchSurroundings()
{
    connect(&m_registration, &RoomRegistration::registered, &m_about, &RoomAbout::setReservedNick);
    connect(&m_about, &RoomAbout::changed, this, [this] {
        if (state() == State::Refused) // There may be another nickname to suggest, or somebody to ask.
            Q_EMIT stateChanged();
    });
    connect(&m_challenge, &RoomChallenge::accepted, this, [this] {
        m_deadline.start();
        advance(join::Answered {});
    });
    connect(&m_challenge, &RoomChallenge::rejected, this, [this](const QString &words, bool answered) {
        m_detail = words;
        refused(answered ? join::Refusal::NotHuman : join::Refusal::NoAnswer);
    });
}

void Room::on(const captcha::Challenge &question)
{
    if (!join::isOnTheWay(state()) || question.joinId != m_joinId)
        return;
    m_question = question;
    m_newQuestion.want();
}

void Room::takeQuestion()
{
    if (!join::isOnTheWay(state()) || m_question.joinId != m_joinId)
        return;
    m_challenge.take(m_question);
    advance(join::Asked {});
}

/// "Forbidden" and "not allowed" can be a ban, a room that we may not create, or a server that ours does not talk to.
void Room::explainDenial(join::Refusal refusal)
{
    const auto query = xml::element(u"query"_s, xml::DiscoInfoNs);
    m_stream.ask(
        m_address, u"get"_s, query, this,
        [this, refusal, id = m_joinId](const IqReply &reply) {
            if (id != m_joinId || !join::isOnTheWay(state()))
                return;
            const auto *failure = std::get_if<IqFailure>(&reply);
            if (!failure) // It is there: what was denied is not to create it.
                return refused(refusal == join::Refusal::Banned ? refusal : join::Refusal::Other);
            if (failure->kind != IqFailure::Kind::Refused)
                return refused(refusal);
            if (failure->error.condition == ErrorCondition::ItemNotFound)
                return refused(join::Refusal::CreationNotAllowed);
            findService(refusal);
        },
        Patience);
}

void Room::findService(join::Refusal refusal)
{
    const auto query = xml::element(u"query"_s, xml::DiscoInfoNs);
    m_stream.ask(
        *Jid::parse(m_address.domain()), u"get"_s, query, this,
        [this, refusal, id = m_joinId](const IqReply &reply) {
            if (id != m_joinId || !join::isOnTheWay(state()))
                return;
            const auto *failure = std::get_if<IqFailure>(&reply);
            const bool denied = failure && failure->kind == IqFailure::Kind::Refused;
            refused(denied ? join::Refusal::ServerNotFound : refusal);
        },
        Patience);
}

Room::NextStep Room::nextStep() const
{
    return state() == State::Removed ? m_stepAfterRemoval : roomtexts::nextStep(m_status, m_successor);
}

QString Room::nextStepText() const
{
    return roomtexts::nextStepText(nextStep(), state());
}

Room::NextStep Room::otherStep() const
{
    if (state() == State::Removed && m_stepAfterRemoval == NextStep::AskForMembership)
        return NextStep::TryAgain;
    return roomtexts::otherStep(m_status);
}

QString Room::otherStepText() const
{
    return roomtexts::nextStepText(otherStep(), state());
}

QString Room::suggestedNick() const
{
    if (!m_about.reservedNick().isEmpty() && m_about.reservedNick() != m_nick)
        return m_about.reservedNick();
    const bool refusedNick = refusal() == join::Refusal::NickTaken || refusal() == join::Refusal::NickNotAllowed;
    const QString other = refusedNick ? otherNick(m_nick) : m_nick;
    return other.isEmpty() ? m_nick : other;
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Not getting in: what stands behind a refusal, what can be done about it, and a question that comes first.
#include "model/room/room.h"
#include "protocol/address/nickname.h"

using namespace Qt::StringLiterals;

namespace parlour {

using join::State;

void Room::watchSurroundings()
{
    connect(&m_probe, &RefusalProbe::explained, this, &Room::refused);
    connect(&m_password, &RoomPassword::another, this, [this] {
        if (state() == State::Joining)
            begin();
    });
    connect(&m_password, &RoomPassword::exhausted, this, [this] {
        if (state() == State::Joining)
            refused(join::Refusal::Password);
    });
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
        m_end.detail = words;
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

QString Room::suggestedNick() const
{
    if (!m_about.reservedNick().isEmpty() && m_about.reservedNick() != m_nick)
        return m_about.reservedNick();
    const bool refusedNick = refusal() == join::Refusal::NickTaken || refusal() == join::Refusal::NickNotAllowed;
    const QString other = refusedNick ? otherNick(m_nick) : m_nick;
    return other.isEmpty() ? m_nick : other;
}

} // namespace parlour

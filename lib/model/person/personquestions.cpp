// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/person/personquestions.h"

#include "model/pacing/clock.h"

using namespace Qt::StringLiterals;

namespace parlour {

using person::Source;

PersonQuestions::PersonQuestions(Stream &stream, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
    , m_clock(clock)
{
}

void PersonQuestions::ask(const Whom &whom)
{
    m_whom = whom;
    askProfile(whom.address.isEmpty() ? Source::VCard : Source::Published);
    if (!whom.device.isEmpty())
        askTime();
    else if (whom.isContact)
        askLastActivity();
}

/// Queries the published profile; where there is none, the one that an older client keeps.
void PersonQuestions::askProfile(Source source)
{
    const Jid to = m_whom.address.isEmpty() ? m_whom.occupant : m_whom.address;
    m_stream.ask(to, u"get"_s, person::profileQuery(source), this, [this, source](const IqReply &reply) {
        const auto *iq = std::get_if<QDomElement>(&reply);
        const auto found = iq ? person::profile(*iq, source) : std::nullopt;
        const bool isAnswered = iq || std::get<IqFailure>(reply).kind == IqFailure::Kind::Refused;
        if (!found && isAnswered && source == Source::Published)
            return askProfile(Source::VCard);
        m_profile = found.value_or(person::Profile {});
        m_state = found ? State::Told : isAnswered ? State::Nothing : State::Silent;
        Q_EMIT changed();
    });
}

void PersonQuestions::askTime()
{
    m_stream.ask(m_whom.device, u"get"_s, person::timeQuery(), this, [this](const IqReply &reply) {
        if (const auto *iq = std::get_if<QDomElement>(&reply))
            m_timeOffset = person::timeOffset(*iq);
        Q_EMIT changed();
    });
}

void PersonQuestions::askLastActivity()
{
    m_stream.ask(m_whom.address, u"get"_s, person::lastActivityQuery(), this, [this](const IqReply &reply) {
        if (const auto *iq = std::get_if<QDomElement>(&reply))
            m_lastSeen = person::lastActivity(*iq, m_clock()).value_or(QDateTime());
        Q_EMIT changed();
    });
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/pacing/clock.h"
#include "network/stream.h"
#include "protocol/person/profile.h"
#include "protocol/person/whereabouts.h"

namespace parlour {

/// Queries, sent once, for somebody's profile (XEP-0292, XEP-0054), their local time (XEP-0202), and when they were
/// last there (XEP-0012).
class PersonQuestions : public QObject
{
    Q_OBJECT

public:
    /// Addresses to query; empty where not known.
    struct Whom
    {
        Jid address {};         ///< Bare.
        Jid occupant {};        ///< Full, in a room.
        Jid device {};          ///< Full: theirs, or the occupant.
        bool isContact = false; ///< True if they let us see their presence.
    };
    enum class State {
        Asking,
        Told,
        Nothing, ///< There is no profile.
        Silent,  ///< No answer: we are offline, or it took too long.
    };

    PersonQuestions(Stream &stream, const Clock &clock, QObject *parent = nullptr);

    void ask(const Whom &whom);
    State state() const { return m_state; }
    const person::Profile &profile() const { return m_profile; }
    std::optional<std::chrono::minutes> timeOffset() const { return m_timeOffset; }
    /// Time (UTC) when they were last there; invalid: not told.
    QDateTime lastSeen() const { return m_lastSeen; }

Q_SIGNALS:
    void changed();

private:
    void askProfile(person::Source source);
    void askTime();
    void askLastActivity();

    Stream &m_stream;
    const Clock m_clock;
    Whom m_whom;
    State m_state = State::Asking;
    person::Profile m_profile;
    std::optional<std::chrono::minutes> m_timeOffset;
    QDateTime m_lastSeen;
};

} // namespace parlour

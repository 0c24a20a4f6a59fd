// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace parlour {

/// Tells the answer to the current question from a late answer to an earlier one.
class Round
{
public:
    /// Travels with a question.
    class Token
    {
    public:
        bool isStale() const { return m_number != m_round->m_number; }

    private:
        friend class Round;
        Token(const Round &round, quint64 number)
            : m_round(&round)
            , m_number(number)
        {
        }
        const Round *m_round; ///< Outlives the question, as the object that asks does.
        quint64 m_number;
    };

    /// Begins a new round: answers to earlier questions are stale.
    Token begin()
    {
        ++m_number;
        return now();
    }
    /// Returns the token for one more question of the same round.
    Token now() const { return {*this, m_number}; }
    /// Makes all answers stale: nothing is awaited any more.
    void end() { ++m_number; }

private:
    quint64 m_number = 0;
};

} // namespace parlour

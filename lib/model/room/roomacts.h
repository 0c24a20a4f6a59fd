// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/room/latest.h"
#include "protocol/muc/said.h"
#include "storage/history/historyvalues.h"

#include <functional>

namespace parlour {

class OccupantModel;

/// Whether what is done to the messages of a room is done by who may do it. Who somebody is, occupant ids tell where the room
/// vouches for them (XEP-0421); elsewhere only what we have seen of one unbroken stay, as it came.
class RoomActs
{
public:
    /// What may be done goes to `done`.
    RoomActs(const OccupantModel &occupants, std::function<void(const history::Action &)> done);

    /// Whether the room vouches for occupant ids. Until that is known, what is done waits.
    void setVouches(bool vouches);
    /// A message has just been said.
    void hear(const muc::Message &message);
    /// Whether nothing is known yet of who may be believed. `later` is called once it is, unless we go before.
    bool mustWait(const std::function<void()> &later);
    bool vouches() const { return m_vouches.value_or(false); }
    /// What whoever is called `nick` now was called when they gave a message this id, since they came in; empty: we have not
    /// seen them do so.
    QString witness(const QString &id, const QString &nick) const
    {
        return m_said.value(sentAs(id, stayOf(nick))).nick;
    }
    /// Something is done at `time` (UTC): just now, or `isRepeated` from before.
    void take(const muc::Acted &act, const QDateTime &time, bool isRepeated);
    /// What is done out of the archive; nothing where nobody can tell that it is allowed.
    std::optional<history::Action> proved(const muc::Acted &act, const QDateTime &time) const;
    /// Whether the message with this stanza-id was said by whoever is called `nick` now, since they came in.
    bool isOfThisStay(const QString &stanzaId, const QString &nick) const;
    /// We are outside: who was here need not be here any more.
    void clear();

private:
    static constexpr qsizetype MostRemembered = 2000;

    struct Said
    {
        QString nick;
        quint64 stay = 0;
    };
    std::optional<history::Action> witnessed(const muc::Acted &act, const QDateTime &time) const;
    quint64 stayOf(const QString &nick) const;
    static QString sentAs(const QString &id, quint64 stay);
    void remember(const QString &key, const Said &said);
    bool isOurs(const muc::Acted &act) const;
    history::Action reactions(const muc::Acted &act, const acting::Reactions &reactions, const QDateTime &time) const;

    const OccupantModel &m_occupants;
    const std::function<void(const history::Action &)> m_done;
    std::optional<bool> m_vouches;
    QList<std::function<void()>> m_held;
    Latest<Said> m_said {MostRemembered}; ///< By stanza-id, and by the sender's.
    const QString m_session;              ///< Names stays beyond this run of the program.
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/room/latest.h"
#include "protocol/muc/said.h"
#include "storage/history/historyaction.h"
#include "storage/history/historyvalues.h"

#include <functional>

namespace parlour {

class OccupantModel;

/// Checks that actions on the messages of a room come from people who may do them. People are recognised by occupant
/// ids where the room vouches for these (XEP-0421); elsewhere only by what we have seen of one unbroken stay, live.
class RoomActs
{
public:
    /// Allowed actions go to `done`.
    RoomActs(const OccupantModel &occupants, std::function<void(const history::Action &)> done);

    /// Sets whether the room vouches for occupant ids. Until that is known, actions wait.
    void setVouches(bool vouches);
    /// Notes a live message.
    void apply(const muc::Message &message);
    /// Returns whether it is not known yet who may be believed. `later` is called once it is, unless we go before.
    bool mustWait(const std::function<void()> &later);
    bool vouches() const { return m_vouches.value_or(false); }
    /// The id under which the room knows us; empty where it vouches for none.
    QString ownId() const;
    /// Returns whether that is us: by occupant id where the room vouches for those, else by our present nick.
    bool isOurs(const QString &nick, const QString &occupantId) const;
    /// Returns the nick that the occupant called `nick` now had when they gave a message this id, since they came in;
    /// empty if we have not seen them do so.
    QString witness(const QString &id, const QString &nick) const
    {
        return m_said.value(sentAs(id, stayOf(nick))).nick;
    }
    /// Takes an action at `time` (UTC): live, or `isRepeated` from the history.
    void apply(const muc::Acted &act, const QDateTime &time, bool isRepeated);
    /// Returns an action out of the archive; nothing if it cannot be proved to be allowed.
    std::optional<history::Action> proved(const muc::Acted &act, const QDateTime &time) const;
    /// Returns whether the message with this stanza-id is from the occupant called `nick` now, since they came in.
    bool isOfThisStay(const QString &stanzaId, const QString &nick) const;
    /// Forgets all stays: we are outside, and those who were here need not be here any more.
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
    history::Action reactions(const muc::Acted &act, const acting::Reactions &reactions, const QDateTime &time) const;

    const OccupantModel &m_occupants;
    const std::function<void(const history::Action &)> m_done;
    std::optional<bool> m_vouches;
    QList<std::function<void()>> m_held;
    Latest<Said> m_said {MostRemembered}; ///< By stanza-id, and by the sender's id.
    const QString m_session;              ///< Names stays beyond this run of the program.
};

} // namespace parlour

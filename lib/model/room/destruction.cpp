// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/destruction.h"

#include "model/people/occupantmodel.h"
#include "model/texts/failuretexts.h"
#include "network/stream.h"
#include "protocol/address/typed.h"
#include "protocol/muc/stanzas.h"

using namespace Qt::StringLiterals;

namespace parlour {

Destruction::Destruction(Stream &stream, const OccupantModel &occupants, const Jid &room, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
    , m_occupants(occupants)
    , m_room(room.toBare())
{
    connect(&occupants, &OccupantModel::countChanged, this, &Destruction::othersChanged);
}

int Destruction::others() const
{
    return std::max(0, m_occupants.count() - 1);
}

bool Destruction::confirms(const QString &typed, const QString &name) const
{
    const QString text = typed.simplified();
    const bool isName = text.compare(name.simplified(), Qt::CaseInsensitive) == 0;
    return !text.isEmpty() && (isName || text.compare(m_room.bare(), Qt::CaseInsensitive) == 0);
}

QString Destruction::completeSuccessor(const QString &typed) const
{
    return typed::completeRoom(typed, m_room.domain());
}

QString Destruction::successorProblem(const QString &typed) const
{
    if (typed.trimmed().isEmpty())
        return {};
    const auto room = typed::room(typed, m_room.domain());
    if (!room)
        return tr("That is not a room address. It looks like this: %1").arg(u"room@conference.example.org"_s);
    return *room == m_room ? tr("That is this room.") : QString();
}

void Destruction::begin(const QString &reason, const QString &successor, const QString &password)
{
    if (m_underWay || !successorProblem(successor).isEmpty())
        return;
    m_underWay = true;
    m_problem.clear();
    Q_EMIT changed();
    muc::Gone end;
    end.reason = muc::LeaveReason::Destroyed;
    end.self = true;
    end.text = reason.simplified();
    const auto next = typed::room(successor, m_room.domain()).value_or(Jid {});
    end.successor = next.bare();
    end.successorPassword = next.isEmpty() ? QString() : password;
    const auto payload = muc::destroyQuery(end.text, next, end.successorPassword);
    m_stream.ask(m_room, u"set"_s, payload, this, [this, end, round = m_round.begin()](const IqReply &reply) {
        if (const auto *failure = std::get_if<IqFailure>(&reply)) {
            if (!round.isStale())
                refused(tr("The room could not be destroyed. %1").arg(failuretexts::sentence(*failure)));
            return;
        }
        Q_EMIT done(end);
        forget();
    });
}

void Destruction::refused(const QString &problem)
{
    m_underWay = false;
    m_problem = problem;
    Q_EMIT changed();
}

void Destruction::forget()
{
    m_round.end();
    m_underWay = false;
    m_problem.clear();
    Q_EMIT changed();
}

} // namespace parlour

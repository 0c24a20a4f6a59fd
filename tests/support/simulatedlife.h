// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/simulatedclient.h"

#include <QRandomGenerator>

/// What may happen to a client and its archive, and what must be so after all of it.
namespace simulated {

/// Nothing twice, and nothing out of order.
inline QString disorder(const SimulatedArchive &archive, const QStringList &rows)
{
    qsizetype before = -1;
    for (const auto &id : rows) {
        const auto place = archive.placeOf(id);
        if (archive.removed().contains(id)) // It has no place there any more.
            continue;
        if (place <= before)
            return QStringLiteral("%1 stands wrong").arg(id);
        before = place;
    }
    return {};
}

inline bool isIn(const SimulatedArchive &archive, qsizetype place, const parlour::archive::GapRow &gap)
{
    const auto after = gap.after.isEmpty() ? -1 : archive.placeOf(gap.after);
    return after < place && place < archive.placeOf(gap.before);
}

/// What is missing of the messages, `here` those that are not, without a gap that says so.
inline QString hole(const SimulatedArchive &archive, const SimulatedClient &client, const QSet<QString> &here)
{
    for (qsizetype place = 0; place < archive.all().size(); ++place) {
        const auto &id = archive.all().at(place);
        if (here.contains(id) || archive.removed().contains(id))
            continue;
        const bool isHeld = archive.held().contains(id);
        const bool isSaid = std::ranges::any_of(client.gapRows, [&](const parlour::archive::GapRow &gap) {
            return isIn(archive, place, gap) && isHeld == (gap.kind != parlour::archive::GapRow::Kind::Lost);
        });
        // In front of all that is here, what is gone is missed by nobody.
        const bool isBefore =
            !isHeld && (client.ranges.isEmpty() || place < archive.placeOf(client.ranges.first().first));
        if (!isSaid && !isBefore)
            return QStringLiteral("%1 (%2 of %3) is missing").arg(id).arg(place).arg(archive.all().size());
    }
    return {};
}

/// Somebody looks for a message, most often where it is missing.
inline void seek(QRandomGenerator &chance, const SimulatedArchive &archive, SimulatedClient &client)
{
    if (client.gapRows.isEmpty() || archive.all().isEmpty())
        return;
    const auto &gap = client.gapRows.at(chance.bounded(int(client.gapRows.size())));
    const auto first = gap.after.isEmpty() ? 0 : archive.placeOf(gap.after);
    const auto last = std::max(archive.placeOf(gap.before), first + 1);
    const bool isThere = chance.bounded(4) > 0;
    const auto place = isThere ? chance.bounded(int(first), int(last)) : chance.bounded(int(archive.all().size()));
    client.seek(archive.all().at(place), gap.before);
}

/// One thing that may happen.
inline void happen(QRandomGenerator &chance, SimulatedArchive &archive, SimulatedClient &client, bool removing)
{
    switch (chance.bounded(17)) {
    case 0:
        client.hear();
        break;
    case 1:
        if (removing && chance.bounded(3) == 0 && !archive.held().isEmpty())
            archive.remove(archive.held().at(chance.bounded(int(archive.held().size()))));
        if (chance.bounded(12) == 0)
            archive.expire(chance.bounded(2 * archive.limit()));
        break;
    case 2:
        if (chance.bounded(4) == 0)
            client.crash();
        break;
    case 3:
        if (chance.bounded(4) == 0)
            client.lost();
        break;
    case 4:
        client.storing = chance.bounded(8) > 0;
        if (!client.isOnline()) {
            for (int missed = chance.bounded(6 * archive.limit()); missed > 0; --missed)
                client.hear();
            client.online();
        }
        break;
    case 5:
    case 6:
    case 7:
        client.turn();
        break;
    case 8:
        if (client.hasQuestion() && chance.bounded(4) == 0)
            client.refuse(parlour::archive::Refusal::Failed);
        break;
    case 9:
    case 10:
    case 11:
        client.serve(chance.bounded(4) == 0 ? chance.bounded(3) : 0);
        break;
    case 12:
        seek(chance, archive, client);
        break;
    default:
        client.receive();
        client.due();
    }
}

} // namespace simulated

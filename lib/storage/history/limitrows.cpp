// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/limitrows.h"

#include "storage/disk/metarows.h"

#include <QCryptographicHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour::limitrows {

static constexpr auto Expired = "expired "_L1; ///< By what the person chose for all, and may choose otherwise;
static constexpr auto Deleted = "deleted "_L1; ///< by hand.

static QByteArray named(QLatin1StringView kind, const history::Key &key)
{
    const QString both = key.account + u'\n' + key.peer;
    return QByteArray(kind) + QCryptographicHash::hash(both.toUtf8(), QCryptographicHash::Sha256).toBase64();
}

/// The first moment behind what is there, unless somebody's clock is wrong.
static qint64 behindAll(Database &database, qint64 conversation)
{
    qint64 last = 0;
    database.exec(u"SELECT time FROM message WHERE conversation = ? AND delivery = 0 ORDER BY sort DESC LIMIT 1"_s,
                  {conversation}, [&last](const QSqlQuery &row) { last = row.value(0).toLongLong() + 1; });
    return std::min(last, QDateTime::currentMSecsSinceEpoch());
}

void set(Database &database, const history::Doomed &doomed, const history::Key &key, qint64 conversation)
{
    const bool whole = !doomed.before.isValid();
    const QByteArray name = named(whole ? Deleted : Expired, key);
    const qint64 before = doomed.before.toMSecsSinceEpoch();
    const bool isPast = !whole && before <= QDateTime::currentMSecsSinceEpoch();
    const qint64 known = metarows::number(database, QLatin1StringView(name));
    const qint64 limit = isPast ? before : std::max(known, behindAll(database, conversation));
    if (limit != known)
        metarows::set(database, QLatin1StringView(name), limit);
}

void remove(Database &database, const history::Key &key)
{
    for (const auto kind : {Expired, Deleted})
        database.exec(u"DELETE FROM meta WHERE name = ?"_s, {QString::fromLatin1(named(kind, key))});
}

bool isOver(Database &database, const history::Key &key, const QDateTime &time)
{
    return std::ranges::any_of(std::initializer_list {Expired, Deleted}, [&](QLatin1StringView kind) {
        const qint64 limit = metarows::number(database, QLatin1StringView(named(kind, key)));
        return limit > 0 && time.toMSecsSinceEpoch() < limit;
    });
}

} // namespace parlour::limitrows

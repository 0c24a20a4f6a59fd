// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files in the profile's database.
#include "storage/history/filerows.h"
#include "storage/history/guarded.h"
#include "storage/history/historyworker.h"
#include "storage/history/profilehistory.h"

namespace parlour {

void ProfileHistory::setAttached(const history::Key &key, const QString &files)
{
    take(
        [=](ProfileData &data, const Reply &) {
            data.change({key, [=](Database &database) { filerows::setAttached(database, key, files); }});
        },
        true);
}

void ProfileHistory::attached(const history::Key &key, QObject *context, Answer<QString> done)
{
    take([=, give = guarded<QString>(context, done)](ProfileData &data, const Reply &reply) {
        reply([give, files = data.ask<QString>([=](Database &database) { return filerows::attached(database, key); })] {
            give(files);
        });
    });
}

void ProfileHistory::heldFiles(const QStringList &keys, QObject *context, Answer<QStringList> done)
{
    take([=, give = guarded<QStringList>(context, done)](ProfileData &data, const Reply &reply) {
        // Where the disk does not work that is not known: all may be.
        bool asked = false;
        const auto held = data.ask<QStringList>([&](Database &database) {
            asked = true;
            return filerows::held(database, keys);
        });
        reply([give, known = asked ? held : keys] { give(known); });
    });
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Additions to the profile's database, and actions.
#include "storage/history/guarded.h"
#include "storage/history/historyworker.h"
#include "storage/history/profilehistory.h"

namespace parlour {

using history::Key;

/// Tells others, too, of places where words are gone or replaced.
void ProfileHistory::tellHidden(const Key &key, const QList<history::Message> &changed, const QList<qint64> &gone)
{
    QList<qint64> places = gone;
    for (const auto &message : changed) {
        const bool reworded = message.edited && !gone.isEmpty();
        if (reworded || message.hidden != history::Hidden::No)
            places << message.sort;
    }
    if (!places.isEmpty())
        Q_EMIT hidden(key, places);
}

/// The conversations of which something is on `page`: several in an account's archive.
static QList<Key> keys(const history::ArchivePage &page)
{
    QList<Key> keys;
    for (const auto &row : page.rows) {
        if (!keys.contains(row.key))
            keys << row.key;
    }
    for (const auto &deed : page.deeds) {
        if (!keys.contains(deed.key))
            keys << deed.key;
    }
    return keys;
}

void ProfileHistory::add(const Key &key, const QList<history::Arrival> &arrivals, history::Live live, QObject *context,
                         Answer<history::AddResult> done)
{
    const auto give = guarded<history::AddResult>(context, done);
    take(
        [=, this](ProfileData &data, const Reply &reply) {
            data.add(key, arrivals, live, [=, this](const history::AddResult &result) {
                reply([=, this] {
                    give(result);
                    tellHidden(key, result.changed, result.gone);
                });
            });
        },
        true);
}

void ProfileHistory::addPage(const history::ArchivePage &page, QObject *context, Answer<history::PageResult> done)
{
    const auto give = guarded<history::PageResult>(context, done);
    take(
        [=, this](ProfileData &data, const Reply &reply) {
            data.addPage(page, [=, this](const history::PageResult &result) {
                reply([=, this] {
                    give(result);
                    for (const Key &key : keys(page)) // A place in one archive is that of one conversation.
                        tellHidden(key, result.changed, result.gone);
                });
            });
        },
        true);
}

void ProfileHistory::act(const Key &key, const QList<history::Action> &actions, QObject *context,
                         Answer<QList<history::Message>> done)
{
    const auto give = guarded<QList<history::Message>>(context, done);
    take(
        [=, this](ProfileData &data, const Reply &reply) {
            data.act(key, actions, [=, this](const QList<history::Message> &changed) {
                reply([=, this] {
                    give(changed);
                    tellHidden(key, changed, {});
                });
            });
        },
        true);
}

void ProfileHistory::setHidden(const Key &key, const QList<qint64> &places, bool hidden, QObject *context,
                               Answer<QList<history::Message>> done)
{
    const auto give = guarded<QList<history::Message>>(context, done);
    take(
        [=, this](ProfileData &data, const Reply &reply) {
            data.setHidden(key, places, hidden, [=, this](const QList<history::Message> &changed) {
                reply([=, this] {
                    give(changed);
                    tellHidden(key, changed, {});
                });
            });
        },
        true);
}

} // namespace parlour

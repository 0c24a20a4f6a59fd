// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Adding of messages to the profile's database, or to memory.
#include "storage/history/profiledata.h"

#include "storage/history/actionrows.h"
#include "storage/history/arriving.h"
#include "storage/history/conversationrows.h"
#include "storage/history/draftrows.h"
#include "storage/history/messagerows.h"
#include "storage/history/places.h"

#include <algorithm>

namespace parlour {

using history::Added;
using history::AddResult;
using history::Arrival;
using history::PageResult;

/// Notes that a message of ours is proved to have arrived by one that came.
void ProfileData::arrived(const history::Message &message, const QString &confirms, bool kept)
{
    for (const QString &id : {confirms, message.originId, message.id})
        m_unsent.arrived(id, kept);
}

/// Shows messages behind all others until the disk works again.
AddResult ProfileData::showPending(const history::Key &key, const QList<Arrival> &arrivals)
{
    constexpr qint64 FirstPlace = 1LL << 44;
    qint64 last = FirstPlace;
    if (m_database.isOpen())
        m_database.ask([&] { last = places::last(m_database, {key.account, conversationrows::space(key)}); });
    AddResult result;
    for (const Arrival &arrival : arrivals) {
        const qint64 sort = m_pending.show(key, arrival.message, last);
        result.rows << Added {sort, Added::What::New, 0};
        if (arrival.message.own || !arrival.confirms.isEmpty())
            arrived(arrival.message, arrival.confirms, false);
    }
    return result;
}

void ProfileData::add(const history::Key &key, const QList<Arrival> &arrivals, history::Live live,
                      const std::function<void(const AddResult &)> &done)
{
    const auto result = std::make_shared<AddResult>();
    const auto run = [=](Database &database) { *result = arriving::add(database, key, arrivals, live); };
    change({key, run, [=, this](bool kept) {
                if (!kept)
                    *result = showPending(key, arrivals);
                result->kept = kept;
                noteRemoved(result->changed);
                for (qsizetype i = 0; kept && i < arrivals.size(); ++i) {
                    if (result->rows[i].what == Added::What::Confirmed)
                        arrived(arrivals[i].message, arrivals[i].confirms, true);
                }
                done(*result);
            }});
}

void ProfileData::addPage(const history::ArchivePage &page, const std::function<void(const PageResult &)> &done)
{
    const auto result = std::make_shared<PageResult>();
    const auto run = [=](Database &database) { *result = arriving::addPage(database, page); };
    Change gathered {{page.account, page.archive}, run};
    gathered.keepsInMemory = false; // It is asked for again.
    gathered.done = [=, this](bool kept) {
        if (!kept)
            *result = {};
        result->kept = kept;
        noteRemoved(result->changed);
        for (qsizetype i = 0; i < result->rows.size(); ++i) {
            if (result->rows[i].what == Added::What::Confirmed)
                arrived(page.rows[i].message, page.rows[i].confirms, true);
        }
        done(*result);
    };
    change(gathered);
}

void ProfileData::act(const history::Key &key, const QList<history::Action> &actions,
                      const std::function<void(const QList<history::Message> &)> &done)
{
    const auto result = std::make_shared<QList<history::Message>>();
    const auto run = [=](Database &database) {
        result->clear(); // It may be tried again.
        const qint64 conversation = conversationrows::ensure(database, key);
        for (auto action : actions) {
            action.sort = actionrows::place(database, conversation);
            *result << actionrows::add(database, conversation, action);
        }
    };
    change({key, run, [=, this](bool kept) {
                noteRemoved(*result);
                done(kept ? *result : QList<history::Message>());
            }});
}

void ProfileData::setHidden(const history::Key &key, const QList<qint64> &places, bool hidden,
                            const std::function<void(const QList<history::Message> &)> &done)
{
    const auto result = std::make_shared<QList<history::Message>>();
    const auto run = [=](Database &database) {
        result->clear(); // It may be tried again.
        const qint64 conversation = conversationrows::find(database, key);
        const auto before = hidden ? history::Hidden::No : history::Hidden::Here;
        for (const qint64 place : places) {
            const auto row = messagerows::at(database, conversation, place);
            if (row.id == 0 || row.message.hidden != before)
                continue;
            messagerows::setHidden(database, row, hidden);
            *result << messagerows::at(database, row.id).message;
        }
    };
    change({key, run, [=](bool kept) { done(kept ? *result : QList<history::Message>()); }});
}

void ProfileData::noteRemoved(const QList<history::Message> &changed)
{
    m_removed = m_removed || std::ranges::any_of(changed, [](const history::Message &message) {
                    return history::isGone(message.hidden);
                });
}

void ProfileData::setDraft(const history::Key &key, const history::Draft &draft)
{
    change({key, [=](Database &database) { draftrows::set(database, key, draft); },
            [=, this](bool kept) {
                if (!kept)
                    m_pending.setDraft(key, draft);
            }});
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/reactionchip.h"

#include "model/conversation/timelinemodel.h"
#include "model/texts/listed.h"
#include "protocol/address/nickname.h"
#include "protocol/emoji/emoji.h"

#include <QHash>
#include <QLocale>
#include <algorithm>
#include <functional>
#include <utility>

namespace parlour {

static QString nameOf(const QString &text)
{
    const auto *emoji = emoji::find(text);
    return emoji ? emoji::name(*emoji, QLocale().name()) : text;
}

/// Returns the first three nicks, and the number of others.
static QString people(const QStringList &nicks)
{
    constexpr qsizetype Most = 3;
    QStringList names;
    for (const QString &nick : nicks.first(std::min(nicks.size(), Most)))
        names << named(nick);
    const QString all = listed(names);
    const int more = int(nicks.size() - names.size());
    return more > 0 ? TimelineModel::tr("%1 and %n other(s)", nullptr, more).arg(all) : all;
}

namespace {

/// An emoji, and who reacted with it.
struct Kind
{
    ReactionChip chip;
    QStringList nicks;
};

} // namespace

static QList<Kind> kinds(const QList<history::Reaction> &reactions)
{
    QList<Kind> kinds;
    QHash<QString, qsizetype> places;
    for (const auto &reaction : reactions) {
        for (const QString &emoji : reaction.emoji) {
            const auto at = places.value(emoji, kinds.size());
            if (at == kinds.size()) {
                places.insert(emoji, at);
                kinds << Kind {.chip = {.emoji = emoji, .text = {}, .name = {}}, .nicks = {}};
            }
            auto &kind = kinds[at];
            ++kind.chip.count;
            kind.chip.own = kind.chip.own || reaction.own;
            kind.nicks << (reaction.own ? TimelineModel::tr("you") : reaction.nick);
        }
    }
    return kinds;
}

/// Leaves the first `most` of what matters, in their order: what the person chose, and what most did.
static void bound(QList<Kind> &kinds, qsizetype most)
{
    if (kinds.size() <= most)
        return;
    const auto weight = [](const Kind &kind) { return std::pair(kind.chip.own, kind.chip.count); };
    QList<std::pair<bool, int>> weights;
    for (const Kind &kind : std::as_const(kinds))
        weights << weight(kind);
    std::ranges::sort(weights, std::greater());
    const auto least = weights.at(most - 1);
    qsizetype ties = std::ranges::count(weights.first(most), least); // Of the lightest, those that came first.
    kinds.removeIf([&](const Kind &kind) { return weight(kind) == least ? ties-- <= 0 : weight(kind) < least; });
}

QList<ReactionChip> reactionChips(const QList<history::Reaction> &reactions)
{
    constexpr qsizetype Most = 20;
    auto all = kinds(reactions);
    bound(all, Most);
    QList<ReactionChip> chips;
    for (auto &[chip, nicks] : all) {
        chip.text = chip.count > 1 ? chip.emoji + u' ' + QLocale().toString(chip.count) : chip.emoji;
        chip.name = TimelineModel::tr("%1 by %2").arg(nameOf(chip.emoji), people(nicks));
        chips << chip;
    }
    return chips;
}

QStringList ownReactions(const QList<history::Reaction> &reactions)
{
    const auto own = std::ranges::find(reactions, true, &history::Reaction::own);
    return own == reactions.end() ? QStringList() : own->emoji;
}

} // namespace parlour

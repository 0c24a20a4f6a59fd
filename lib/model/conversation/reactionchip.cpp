// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/reactionchip.h"

#include "model/conversation/timelinemodel.h"
#include "model/texts/listed.h"
#include "protocol/address/nickname.h"
#include "protocol/emoji/emoji.h"

#include <QLocale>
#include <algorithm>

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

QList<ReactionChip> reactionChips(const QList<history::Reaction> &reactions)
{
    constexpr qsizetype Most = 20;
    QList<ReactionChip> chips;
    QList<QStringList> nicks;
    for (const auto &reaction : reactions) {
        for (const QString &emoji : reaction.emoji) {
            auto at = std::ranges::find(chips, emoji, &ReactionChip::emoji) - chips.begin();
            if (at == chips.size() && at < Most) {
                chips << ReactionChip {.emoji = emoji, .text = {}, .name = {}};
                nicks << QStringList();
            }
            if (at >= chips.size())
                continue;
            ++chips[at].count;
            chips[at].own = chips[at].own || reaction.own;
            nicks[at] << (reaction.own ? TimelineModel::tr("you") : reaction.nick);
        }
    }
    for (qsizetype i = 0; i < chips.size(); ++i) {
        auto &chip = chips[i];
        chip.text = chip.count > 1 ? chip.emoji + u' ' + QLocale().toString(chip.count) : chip.emoji;
        chip.name = TimelineModel::tr("%1 by %2").arg(nameOf(chip.emoji), people(nicks.at(i)));
    }
    return chips;
}

QStringList ownReactions(const QList<history::Reaction> &reactions)
{
    const auto own = std::ranges::find(reactions, true, &history::Reaction::own);
    return own == reactions.end() ? QStringList() : own->emoji;
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/history/historyvalues.h"

#include <QObject>
#include <qqmlintegration.h>

namespace parlour {

/// One emoji with which people reacted to a message.
class ReactionChip
{
    Q_GADGET
    QML_VALUE_TYPE(reactionChip)
    Q_PROPERTY(QString emoji MEMBER emoji FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(bool own MEMBER own FINAL)

public:
    QString emoji;
    QString text;     ///< The emoji with their number, if more than one.
    QString name;     ///< For a tooltip, and for screen readers: "thumbs up by bob and 2 others".
    bool own = false; ///< True if we are among them.
    int count = 0;
    bool operator==(const ReactionChip &) const = default;
};

/// Returns each emoji once, in order of first use; at most 20.
QList<ReactionChip> reactionChips(const QList<history::Reaction> &reactions);
/// Returns the emoji with which we have reacted.
QStringList ownReactions(const QList<history::Reaction> &reactions);

} // namespace parlour

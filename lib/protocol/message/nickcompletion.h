// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

/// Finishing the name of somebody who is in the room.
namespace parlour::nickcompletion {

/// What `text`, whose end begins a name, may become, the likeliest first: those of `nicks` who spoke last, as `speakers` tells
/// (the latest first), then the others by the alphabet, whatever the case. Who stands first in a message is addressed: "Bob: ".
QStringList completions(const QString &text, const QStringList &nicks, const QStringList &speakers);

} // namespace parlour::nickcompletion

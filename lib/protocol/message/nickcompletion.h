// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

/// Completion of the nick of somebody who is in the room.
namespace parlour::nickcompletion {

/// Completions of `text`, whose end begins a name, the likeliest first: those of `nicks` who spoke last, as in
/// `speakers` (the latest first), then the others by the alphabet, whatever the case. A nick that begins a message is
/// addressed: "Bob: ".
QStringList completions(const QString &text, const QStringList &nicks, const QStringList &speakers);

} // namespace parlour::nickcompletion

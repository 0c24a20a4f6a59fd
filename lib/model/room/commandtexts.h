// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/message/command.h"

#include <QStringList>

/// Words about the commands that can be typed.
namespace parlour::commandtexts {

/// "/kick NICK [REASON]"
QString usage(command::Verb verb);
/// Asks which of several people `line` is about, as a sentence.
QString choice(const command::Line &line);
/// What the command does, as a sentence.
QString effect(command::Verb verb);
/// "/kick NICK [REASON]: Puts somebody out of the room." for every command that `typed` may become.
QStringList hints(const QString &typed);
/// `typed` with its command finished, as far as there is only one; else as it is.
QString completed(const QString &typed);

} // namespace parlour::commandtexts

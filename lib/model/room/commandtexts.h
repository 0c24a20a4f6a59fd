// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/message/command.h"

#include <QStringList>

/// Words about the commands that can be typed.
namespace parlour::commandtexts {

/// Returns the usage: "/kick NICKNAME [REASON]".
QString usage(command::Verb verb);
/// Returns the question which of several people `line` is about, as a sentence.
QString choice(const command::Line &line);
/// Returns the effect of the command, as a sentence.
QString effect(command::Verb verb);
/// Returns "/kick NICKNAME [REASON]: Puts somebody out of the room." for every command that `typed` may become.
QStringList hints(const QString &typed);
/// Returns `typed` with its command completed if only one fits; else unchanged.
QString completed(const QString &typed);

} // namespace parlour::commandtexts

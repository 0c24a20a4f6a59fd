// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

/// What search says, in the person's words.
namespace parlour::searchtexts {

/// When something was said (both UTC): the time of day for today, else with the date.
QString when(const QDateTime &time, const QDateTime &now);

} // namespace parlour::searchtexts

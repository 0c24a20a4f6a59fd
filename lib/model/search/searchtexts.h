// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

/// Words about the search.
namespace parlour::searchtexts {

/// Returns the time of a message (both UTC): the time of day for today, else with the date.
QString when(const QDateTime &time, const QDateTime &now);

} // namespace parlour::searchtexts

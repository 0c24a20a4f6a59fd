// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QDateTime;

namespace parlour {

/// Returns a time in the past in the person's own time and language, short: one of today without the day.
QString moment(const QDateTime &time, const QDateTime &now);

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace parlour {

/// Returns `things` as a list with the language's commas.
QString listed(const QStringList &things);

} // namespace parlour

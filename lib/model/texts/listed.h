// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace parlour {

/// `things` one after the other, with the commas of the language between them.
QString listed(const QStringList &things);

} // namespace parlour

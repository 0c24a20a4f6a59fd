// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace parlour::roster {

/// The groups of a contact as a text to be edited, with commas between them. One with a comma in its name, as other
/// programs make them, stands in quotation marks.
QString groupText(const QStringList &groups);
/// Reads such a text: each group once, bounded.
QStringList groupsIn(const QString &text);

} // namespace parlour::roster

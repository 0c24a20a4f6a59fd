// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

/// Names that people take for each other (Unicode Technical Standard 39).
namespace parlour::lookalike {

/// One or two keys of `name`: two names with a key in common look alike. Case, hidden characters, spaces at the ends and
/// the number of spaces in a row make no difference; "Alice", "ALICE", "AIice" with a capital i and "Alice" with a
/// Cyrillic A have one in common. Only the first 64 characters count.
QStringList keys(const QString &name);

/// Returns `domain` as people should see it: labels that mix scripts as no language does, or could be taken for plain
/// letters, as "xn--...", the others as they are.
QString shownDomain(const QString &domain);

/// Returns `address`, bare or full, as people should see it: its domain as by shownDomain(), the rest in one line, with
/// few marks.
QString shownAddress(const QString &address);

} // namespace parlour::lookalike

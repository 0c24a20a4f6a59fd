// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QByteArray;
class QString;

namespace parlour::sharing {

/// Returns whether a desktop might run the file instead of showing it, or show it with scripts in it. The end of `name`
/// tells, or else, since desktops look at the content then, its first bytes `head`.
bool isProgram(const QString &name, const QByteArray &head);

} // namespace parlour::sharing

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QByteArray;
class QString;

namespace parlour::sharing {

/// Whether a desktop might run the file instead of showing it, or show it with scripts in it: as `name` ends, or, since
/// desktops look at the content where that says nothing, as its first bytes `head` begin.
bool isProgram(const QString &name, const QByteArray &head);

} // namespace parlour::sharing

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace parlour {

/// Returns the words of a server to which `secret` was sent, for the window; none where they repeat it.
inline QString hushed(const QString &words, const QString &secret)
{
    return !secret.isEmpty() && words.contains(secret) ? QString() : words;
}

} // namespace parlour

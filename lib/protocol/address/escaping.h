// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Escaping of characters that no localpart can have (XEP-0106): "my\20room" is "my room".
namespace parlour::escaping {

/// `text` as a localpart. A backslash stays as it is: whoever copies "my\20room" means just that.
QString escaped(QStringView text);

/// `localpart` as people read it; a space at either end stays escaped. For names only: an address is shown as it is, for
/// "admin\40good.example@evil.example" must not look like one at good.example.
QString unescaped(const QString &localpart);

} // namespace parlour::escaping

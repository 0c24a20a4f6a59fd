// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDomElement>
#include <QStringList>

namespace parlour {

/// The best of `offered` (XEP-0484) that QXmpp can use and provesToken() can check, or empty.
QString bestTokenMechanism(const QStringList &offered);

/// Returns whether `success` (SASL2) proves that the server knows `token`, with which we logged in by `mechanism`: one
/// of HT-*-NONE (XEP-0484). QXmpp 1.10 does not look. False, too, for a mechanism that cannot be checked.
bool provesToken(const QDomElement &success, const QString &mechanism, const QString &token);

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"
#include "protocol/sasl/offer.h"

#include <optional>

/// The messages of a login as elements, in either profile.
namespace parlour::sasl {

/// Begins a login by `mechanism` with `data`. The second profile lets more be added to it.
QDomElement opening(Profile profile, const QString &mechanism, const QByteArray &data);
/// Answers a challenge.
QDomElement response(Profile profile, const QByteArray &data);

/// The data in `element`, a <challenge/> or <success/>: empty when there is none, no value at all when it is not
/// base64.
std::optional<QByteArray> data(const QDomElement &element);

/// PLAIN's only message (RFC 4616).
QByteArray plain(const QString &user, const QByteArray &password);

/// The header with which a stream to the server of `account` begins, as text: it is no whole element.
QString streamHeader(const Jid &account);

} // namespace parlour::sasl

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDomElement>
#include <QLoggingCategory>

namespace parlour {

/// `parlour.wire`: the elements that go over the stream, secrets replaced. Off unless switched on by QT_LOGGING_RULES.
Q_DECLARE_LOGGING_CATEGORY(wire)
/// `parlour.network`: the decisions of the connection.
Q_DECLARE_LOGGING_CATEGORY(network)

/// `element` as text for the log, without login data, passwords, tokens or texts that may quote a room password.
QString redacted(const QDomElement &element);

/// `xml` as it is sent, one or more elements, or the header or end of a stream, without the same secrets.
QString redacted(const QString &xml);

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>

namespace parlour {

/// A request that tells a web server no more than it has to, and of which nothing is kept: no cookie, no password, no
/// cache.
QNetworkRequest httpRequest(const QUrl &url, const QSslConfiguration &tls);

/// The status code of an answer; 0 before there is one.
int httpStatus(const QNetworkReply &reply);

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/xml/dom.h"

#include <QList>
#include <QUrl>
#include <optional>
#include <utility>

/// Where a server takes files (XEP-0363).
namespace parlour::sharing {

/// Whether the answer `iq` to a disco#info query is that of a service that takes files (section 3).
bool isUploadService(const QDomElement &iq);
/// The most bytes that a file may have there; 0: the service does not say.
qint64 maxFileSize(const QDomElement &iq);

/// What is to be uploaded.
struct SlotWish
{
    QString name;
    qint64 size = 0;   ///< Exact.
    QString mediaType; ///< Sent again, the same, with the file.
    bool operator==(const SlotWish &) const = default;
};
/// Payload (type get) that asks for a place (section 4).
QDomElement slotRequest(const SlotWish &wish);

/// A place for one file, for some minutes and for once.
struct UploadSlot
{
    QUrl put;
    QUrl get;
    /// Authorization, Cookie and Expires only, in plain ASCII without line breaks; any of them may be there several times.
    QList<std::pair<QByteArray, QByteArray>> headers {};
    bool operator==(const UploadSlot &) const = default;
};
/// The place in the answer `iq`; nothing where it has none to which we would send a file.
std::optional<UploadSlot> uploadSlot(const QDomElement &iq);

} // namespace parlour::sharing

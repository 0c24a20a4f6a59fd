// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/xml/dom.h"

#include <QList>
#include <QUrl>
#include <optional>
#include <utility>

/// Slots for uploading files to a server (XEP-0363).
namespace parlour::sharing {

/// Returns whether the answer `iq` to a disco#info query is that of an upload service (section 3).
bool isUploadService(const QDomElement &iq);
/// Returns the maximum size of a file there in bytes; 0: the service does not say.
qint64 maxFileSize(const QDomElement &iq);

/// A file to be uploaded.
struct SlotWish
{
    QString name;
    qint64 size = 0;   ///< Exact.
    QString mediaType; ///< Sent again, unchanged, with the file.
    bool operator==(const SlotWish &) const = default;
};
/// Payload (type get) that asks for a slot (section 4).
QDomElement slotRequest(const SlotWish &wish);

/// A slot for one file, for some minutes and for once.
struct UploadSlot
{
    QUrl put;
    QUrl get;
    /// Authorization, Cookie and Expires only, in plain ASCII without line breaks; any of them may be there several times.
    QList<std::pair<QByteArray, QByteArray>> headers {};
    bool operator==(const UploadSlot &) const = default;
};
/// The slot in the answer `iq`; nothing where it has none to which we would send a file.
std::optional<UploadSlot> uploadSlot(const QDomElement &iq);

} // namespace parlour::sharing

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"
#include "protocol/xml/dom.h"

#include <QByteArray>
#include <optional>

/// The picture of a room or a person, kept in a vCard (XEP-0054, XEP-0486) and announced by its hash (XEP-0153).
namespace parlour::avatar {

inline constexpr QLatin1StringView VCardNs("vcard-temp");

/// The most bytes that a picture may have.
inline constexpr qsizetype MaxBytes = 512 * 1024;

/// A picture as it stands in a vCard; what it really is, only a decoder can say.
struct Photo
{
    QString type; ///< Media type as written, may be empty or wrong.
    QByteArray data;
    bool operator==(const Photo &) const = default;
};

/// The hash that a picture is known by: SHA-1 of `data` in lower-case hex.
QString hashOf(const QByteArray &data);

/// `text` as such a hash, or nothing when it is none.
std::optional<QString> hash(const QString &text);

/// Returns what `presence` says about the picture of its sender (XEP-0153): its hash, an empty text when there is none,
/// or nothing when it does not say.
std::optional<QString> updated(const QDomElement &presence);

/// Returns what `stanza` says about the picture of `room`: its hash, an empty text when there is none, or nothing when
/// it does not say. Only presence of the room itself counts: occupants announce their own pictures.
std::optional<QString> announced(const QDomElement &stanza, const Jid &room);

/// Returns the bytes in `text`, which is base64 with spaces; nothing when it is not, is empty, or is more than
/// MaxBytes.
std::optional<QByteArray> bytes(const QString &text);

/// The picture in the answer `iq` to vCardQuery(), or nothing when it has none, or one that is not base64 or too big.
std::optional<Photo> photo(const QDomElement &iq);

/// Payload (type get) that asks for a vCard.
QDomElement vCardQuery();

/// Payload (type set): the vCard in the answer `iq` (a null element: none) with `photo` in place of its picture, and all
/// else as it was; without a picture when there is no `photo`.
QDomElement vCardWith(const QDomElement &iq, const std::optional<Photo> &photo);

} // namespace parlour::avatar

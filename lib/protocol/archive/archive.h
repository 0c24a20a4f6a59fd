// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/xml/dom.h"

#include <QDateTime>
#include <optional>

/// Reading a room's message archive page by page (XEP-0313, with XEP-0059 paging). A page's messages arrive as
/// muc::Archived events before the answer to the query.
namespace parlour::archive {

inline constexpr QLatin1StringView ArchiveNs("urn:xmpp:mam:2");

/// One page that is asked for.
struct Page
{
    QString queryId; ///< Comes back with each message, so that nobody can slip in what was not asked for.
    QDateTime start; ///< UTC. Invalid: from the beginning.
    QString after;   ///< Archive id of the last message known. Empty: the first page.
    int size = 100;
};

/// Payload (type set) that asks for `page`, section 4.
QDomElement query(const Page &page);

/// The end of a page, section 4.4.
struct Fin
{
    bool complete = false; ///< Nothing follows. Prosody leaves the attribute out for "no".
    QString last;          ///< Archive id of the page's last message, empty when there was none.
    bool operator==(const Fin &) const = default;
};

/// What the answer `iq` says about the page, or nothing when it is no such answer.
std::optional<Fin> fin(const QDomElement &iq);

} // namespace parlour::archive

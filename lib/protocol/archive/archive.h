// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/xml/dom.h"
#include "protocol/xml/stanzaerror.h"

#include <QDateTime>
#include <QStringList>
#include <optional>

/// Reading a message archive page by page (XEP-0313, with XEP-0059 paging). A page's messages arrive before the answer
/// to the query: those of a room as muc::Archived events, and each as a Result whatever it means.
namespace parlour::archive {

inline constexpr QLatin1StringView ArchiveNs("urn:xmpp:mam:2");
/// Feature of an archive that knows `afterId`, `beforeId` and `ids`; others refuse the whole query.

/// Returns whether the answer `iq` to disco::infoQuery() names an archive (section 8).
bool isOffered(const QDomElement &iq);

/// One page that is asked for. Of `after` and `before` one is set at most: what both together mean is undefined
/// (XEP-0313 section 4.3.2), and ejabberd ignores the second.
struct Page
{
    QString queryId; ///< Comes back with each message, so that nobody can slip in messages that were not asked for.
    QDateTime start; ///< UTC. Invalid: from the beginning.
    QString after;   ///< Archive id of the last message known. Empty: the first page.
    int size = 100;  ///< Number of messages to ask for: Prosody gives no more than 50, ejabberd 250.
    /// Archive id of the first message known, for the page in front of it. Set and empty: the newest page.
    std::optional<QString> before = {};
    QString afterId = {};  ///< Only messages after this one. With urn:xmpp:mam:2#extended only.
    QString beforeId = {}; ///< Only messages before this one. With urn:xmpp:mam:2#extended only.
    QStringList ids = {};  ///< Only these messages. With urn:xmpp:mam:2#extended only.
    bool operator==(const Page &) const = default;
};

/// Payload (type set) that asks for `page`, section 4.
QDomElement query(const Page &page);

/// The end of a page, section 4.4.
struct Fin
{
    /// Nothing follows in the direction that was asked. Prosody leaves the attribute out for "no", and says "yes" about
    /// ids it does not know: with an empty page it proves nothing.
    bool complete = false;
    QString last;       ///< Archive id of the page's last message, empty when there was none.
    QString first = {}; ///< Archive id of the page's first message, empty when there was none.
    int count = -1;     ///< Number of messages that match in all, -1 when the archive does not tell.
    bool stable = true; ///< False: the results may still change, and are not to be relied on.
    bool operator==(const Fin &) const = default;
};

/// Returns the end of the page that the answer `iq` describes, or nothing when it is no such answer.
std::optional<Fin> fin(const QDomElement &iq);

/// The oldest and the newest message of an archive, section 5. Both are unset while it is empty.
struct Metadata
{
    struct End
    {
        QString id;
        QDateTime time; ///< UTC.
        bool operator==(const End &) const = default;
    };
    std::optional<End> start;
    std::optional<End> end;
    bool operator==(const Metadata &) const = default;
};

/// Payload (type get) that asks for the metadata. Of the archives we know, only Prosody's of an account answers.
QDomElement metadataQuery();
/// Returns the metadata in the answer `iq`, or nothing when it is no such answer.
std::optional<Metadata> metadata(const QDomElement &iq);

/// Reason why an archive did not give a page.
enum class Refusal {
    UnknownId,  ///< The archive has no message with the id in the query.
    NoArchive,  ///< There is no archive, or it does not understand the query.
    NotAllowed, ///< We may not read it.
    TooMuch,    ///< We ask too much or too often; later it may work.
    Failed,     ///< Failed for a reason that may pass.
};

/// Translates the `condition` in an answer. Without an id in the query, `UnknownId` means that there is no archive.
Refusal refusal(ErrorCondition condition);

} // namespace parlour::archive

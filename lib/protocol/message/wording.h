// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"
#include "protocol/archive/result.h"
#include "protocol/message/acting.h"
#include "protocol/text/bounded.h"
#include "protocol/text/excerpt.h"

/// Parts that every message with a body has, whoever it is for.
namespace parlour::wording {

/// Maximum of a message that is shown, in UTF-16 units. Most servers take no more than 256 kB at a time.
inline constexpr qsizetype MaxBody = 100'000;

/// The stanza-id (XEP-0359) that `archive` gave `message`, or empty. Whether it does give such ids is for the caller.
QString stanzaId(const QDomElement &message, const Jid &archive);

/// Returns the time (UTC) at which the server of `account` says that it kept `message` for us (XEP-0203). Anybody can
/// write that into a live message.
std::optional<QDateTime> keptAt(const QDomElement &message, const Jid &account);

/// Puts the content of `message` into `said`: plain and bounded. Returns false if it has no words.
template <typename Message>
bool read(Message &said, const QDomElement &message, const Jid &archive)
{
    const auto words = acting::words(message);
    if (words.body.isEmpty())
        return false;
    said.body = wholeCharacters(words.body, MaxBody);
    said.cut = words.body.size() > MaxBody;
    said.reply = words.reply;
    said.file = words.file;
    said.corrects = words.corrects;
    said.archived = archive::isKept(message);
    said.unstyled = !xml::child(message, u"unstyled", xml::StylingNs).isNull();
    said.id = bounded(message.attribute(QStringLiteral("id")), MaxId);
    said.originId = bounded(xml::child(message, u"origin-id", xml::StableIdNs).attribute(QStringLiteral("id")), MaxId);
    said.stanzaId = stanzaId(message, archive);
    return true;
}

} // namespace parlour::wording

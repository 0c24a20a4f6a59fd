// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"
#include "protocol/archive/result.h"
#include "protocol/message/acting.h"
#include "protocol/text/bounded.h"
#include "protocol/text/excerpt.h"

/// What every message with a body has, whomever it is for.
namespace parlour::wording {

/// How much of a message is shown, in UTF-16 units. Most servers take no more than 256 kB at a time.
inline constexpr qsizetype MaxBody = 100'000;

/// The stanza-id (XEP-0359) that `archive` gave `message`, or empty. Whether the archive does give such ids is not known here.
QString stanzaId(const QDomElement &message, const Jid &archive);

/// When the server of `account` took `message` to keep it for us, as that says (XEP-0203), UTC. Anybody can write that into what
/// comes live.
std::optional<QDateTime> keptAt(const QDomElement &message, const Jid &account);

/// Puts into `said` what `message` says: plain and bounded. False if it says nothing.
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

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people outside of rooms say and do, contacts, who is blocked, and places for files.
#include "elements.h"
#include "protocol/blocking/blocking.h"
#include "protocol/direct/directevent.h"
#include "protocol/roster/roster.h"
#include "protocol/sharing/filename.h"
#include "protocol/sharing/slot.h"
#include "protocol/trust/forgery.h"

#include <algorithm>

using namespace parlour;
using namespace Qt::StringLiterals;

namespace {

void checkFile(const sharing::SharedFile &file)
{
    fuzz::require(sharing::isSharedAddress(file.url), "a file lies where it may be loaded from");
    fuzz::require(file.name == sharing::safeFileName(file.name), "a safe name is safe");
    fuzz::require(!file.name.isEmpty() && file.name.size() <= sharing::MaxFileName, "a file has a bounded name");
    fuzz::require(!file.name.contains(u'/') && !file.name.contains(u'\\') && !file.name.startsWith(u'.'),
                  "a name is no path");
    fuzz::require(file.description.size() <= 500 && file.mediaType.size() <= 127, "what is said of it is bounded");
}

struct Bounds
{
    void operator()(const direct::Message &e) const
    {
        fuzz::require(e.peer.isBare() && !e.peer.isEmpty(), "somebody says it");
        fuzz::require(e.tombstone || !e.body.isEmpty(), "something is said");
        fuzz::require(e.body.size() <= wording::MaxBody && e.corrects.size() <= 1024, "what is said is bounded");
        fuzz::require(e.id.size() <= 1024 && e.originId.size() <= 1024 && e.stanzaId.size() <= 1024, "ids are bounded");
        fuzz::require(!e.reply || (e.reply->nick.isEmpty() && e.reply->quote.size() <= 300), "an answer is bounded");
        if (e.file)
            checkFile(*e.file);
    }
    void operator()(const direct::Acted &e) const
    {
        fuzz::require(!std::holds_alternative<acting::Moderation>(e.act), "nobody moderates between two");
        fuzz::require(e.id.size() <= 1024 && e.stanzaId.size() <= 1024, "ids are bounded");
    }
    void operator()(const direct::Receipt &e) const
    {
        fuzz::require(!e.id.isEmpty() && e.id.size() <= 1024, "a receipt is for something");
    }
    void operator()(const direct::Stated &e) const { fuzz::require(e.peer.isBare(), "somebody types"); }
    void operator()(const direct::Failure &e) const
    {
        fuzz::require(e.id.size() <= 1024 && e.error.text.size() <= 500, "an error is bounded");
    }
    void operator()(const direct::Archived &e) const
    {
        fuzz::require(!e.message || !e.acted, "one result is one thing");
        if (e.message)
            operator()(*e.message);
        if (e.acted)
            operator()(*e.acted);
    }
};

void checkContacts(const QDomElement &stanza)
{
    for (const auto &item : roster::items(stanza)) {
        fuzz::require(item.contact.isBare() && item.name.size() <= roster::MaxName, "a contact is bounded");
        fuzz::require(item.groups.size() <= 50, "groups are few");
        for (const QString &group : item.groups)
            fuzz::require(!group.isEmpty() && group.size() <= roster::MaxName, "a group is bounded");
    }
    if (const auto wish = roster::wishTold(stanza))
        fuzz::require(wish->from.isBare() && wish->nick.size() <= roster::MaxName && wish->text.size() <= 300,
                      "a wish is bounded");
    if (const auto device = roster::device(stanza))
        fuzz::require(device->presence.text.size() <= 300, "what a device says is bounded");
}

/// A change of our lists is one by one door only.
void checkChanges(const QDomElement &stanza, const Jid &account)
{
    const bool isChange = roster::isChange(stanza) || blocking::change(stanza).has_value();
    fuzz::require(!isChange || push(stanza), "a change is known as one");
    fuzz::require(!isChange || forgery(stanza, account) || isFromOwnAccount(stanza, account), "our server tells it");
    auto blocked = blocking::items(stanza);
    if (const auto change = blocking::change(stanza))
        blocked << change->addresses;
    for (const Jid &one : blocked.first(std::min<qsizetype>(blocked.size(), 20)))
        fuzz::require(blocking::covers(one, one), "who is blocked is kept away");
}

void checkPlaces(const QDomElement &stanza)
{
    fuzz::require(sharing::maxFileSize(stanza) >= 0, "a size is one");
    const auto slot = sharing::uploadSlot(stanza);
    if (!slot)
        return;
    fuzz::require(slot->put.scheme() == "https"_L1 && slot->get.scheme() == "https"_L1, "a place is encrypted");
    fuzz::require(slot->headers.size() <= 20, "headers are few");
    for (const auto &[name, value] : slot->headers)
        fuzz::require(std::ranges::all_of(name + value, [](char c) { return c >= 0x20 && c < 0x7f; }),
                      "a header is one line");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Jid account = *Jid::parse(u"alice@localhost");
    const auto isRoom = [](const Jid &address) { return address.domain() == "conference.localhost"_L1; };
    for (const auto &stanza : fuzz::elements(data, size)) {
        if (const auto event = direct::event(stanza, account, isRoom))
            std::visit(Bounds {}, *event);
        checkContacts(stanza);
        checkChanges(stanza, account);
        checkPlaces(stanza);
    }
    return 0;
}

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stanzas to what they mean to a room.
#include "elements.h"
#include "protocol/avatar/vcardphoto.h"
#include "protocol/captcha/captcha.h"
#include "protocol/disco/search.h"
#include "protocol/muc/admin.h"
#include "protocol/muc/invitation.h"
#include "protocol/muc/roomevent.h"
#include "protocol/muc/roominfo.h"
#include "protocol/muc/voice.h"
#include "protocol/registration/membership.h"

using namespace parlour;

namespace {

struct Bounds
{
    void operator()(const muc::Present &e) const
    {
        fuzz::require(!e.occupant.nick.isEmpty(), "who is present has a nick");
        fuzz::require(e.occupant.status.size() <= 500, "status is bounded");
        fuzz::require(e.occupant.occupantId.size() <= 1024, "occupant-id is bounded");
        fuzz::require(e.occupant.address.isEmpty() || Jid::parse(e.occupant.address), "address is one");
    }
    void operator()(const muc::Gone &e) const
    {
        fuzz::require(!e.nick.isEmpty(), "who is gone has a nick");
        fuzz::require(e.text.size() <= 500, "reason is bounded");
        fuzz::require(e.actor.size() <= 1024 && e.newNick.size() <= 1024, "names are bounded");
        fuzz::require(e.successor.isEmpty() || Jid::parse(e.successor), "successor is an address");
    }
    void operator()(const muc::Refused &e) const { fuzz::require(e.error.text.size() <= 500, "error is bounded"); }
    void operator()(const muc::Message &) const { }
    void operator()(const muc::Archived &e) const
    {
        fuzz::require(e.message.sentAt.has_value(), "what is archived has a time");
        fuzz::require(e.queryId.size() <= 1024 && e.message.stanzaId.size() <= 1024, "ids are bounded");
        fuzz::require(e.message.body.size() <= 10'000, "body is bounded");
    }
    void operator()(const muc::Subject &e) const { fuzz::require(e.text.size() <= 10'000, "subject is bounded"); }
    void operator()(const muc::ConfigChanged &e) const { fuzz::require(!e.remarks.isEmpty(), "something changed"); }
    void operator()(const muc::MessageFailed &e) const { fuzz::require(e.id.size() <= 1024, "id is bounded"); }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Jid elsewhere = Jid::parse(u"room@conference.localhost").value();
    for (const auto &stanza : fuzz::elements(data, size)) {
        const auto from = Jid::parse(stanza.attribute(QStringLiteral("from")));
        for (const Jid &room : {from ? from->toBare() : elsewhere, elsewhere}) {
            const auto event = muc::roomEvent(stanza, room);
            fuzz::require(event == muc::roomEvent(stanza, room), "the same stanza means the same");
            if (event)
                std::visit(Bounds {}, *event);
        }
        if (const auto invitation = muc::invitation(stanza))
            fuzz::require(!invitation->room.local().isEmpty() && invitation->reason.size() <= 500,
                          "it leads to a room");
        if (const auto request = muc::voiceRequest(stanza, elsewhere))
            fuzz::require(!request->nick.isEmpty() && request->nick.size() <= 1024, "somebody asks");
        if (const auto list = muc::affiliates(stanza); list && !list->isEmpty())
            fuzz::require(Jid::parse(list->first().address).has_value(), "an affiliation is somebody's");
        muc::affiliationNews(stanza, elsewhere);
        if (const auto photo = avatar::photo(stanza))
            fuzz::require(photo->data.size() <= avatar::MaxBytes && photo->type.size() <= 100, "pictures are bounded");
        if (const auto hash = avatar::announced(stanza, elsewhere))
            fuzz::require(hash->isEmpty() || hash->size() == 40, "a hash is one");
        avatar::vCardWith(stanza, {});
        muc::declined(stanza, elsewhere);
        muc::roomInfo(stanza);
        muc::isRoomService(stanza);
        fuzz::require(muc::discoItems(stanza).size() <= 1000, "items are bounded");
        if (const auto page = disco::itemsPage(stanza); page && !page->items.isEmpty())
            fuzz::require(page->items.first().name.size() <= 200 && page->last.size() <= 1024, "a row is bounded");
        if (const auto page = search::page(stanza); page && !page->rooms.isEmpty())
            fuzz::require(page->rooms.first().description.size() <= 500, "what was found is bounded");
        if (const auto membership = registration::membership(stanza))
            fuzz::require(membership->nick.size() <= 1023, "our nick is bounded");
        if (const auto request = registration::request(stanza, elsewhere))
            fuzz::require(request->words.size() <= 20, "what they say is bounded");
        if (const auto question = captcha::challenge(stanza, *elsewhere.withResource(u"me"), QStringLiteral("j1")))
            fuzz::require(question->attachments.size() <= 5, "a question is bounded");
        muc::reservedNick(stanza);
        stanzaError(stanza);
    }
    return 0;
}

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stanzas to what they mean to a room.
#include "elements.h"
#include "protocol/avatar/vcardphoto.h"
#include "protocol/disco/search.h"
#include "protocol/muc/answer.h"
#include "protocol/muc/roominfo.h"
#include "protocol/muc/told.h"

using namespace parlour;

namespace {

struct Bounds
{
    void operator()(const muc::Nothing &) const { }
    void operator()(const muc::Present &e) const
    {
        fuzz::require(!e.occupant.nick.isEmpty(), "who is present has a nick");
        fuzz::require(e.occupant.status.size() <= 500, "status is bounded");
        fuzz::require(e.occupant.occupantId.size() <= 1024, "occupant-id is bounded");
        fuzz::require(e.occupant.address.isEmpty() || Jid::parse(e.occupant.address), "address is one");
        fuzz::require(muc::titles(e.occupant, {true, true}).size() <= 10, "hats are few");
        fuzz::require(muc::titles(e.occupant, {}).isEmpty(), "a room that gives no hats has none");
        fuzz::require(e.self || !muc::answersJoin(e, e.occupant.nick, e.id + u'x'),
                      "nobody is let in without the code or the id");
    }
    void operator()(const muc::Claim &e) const
    {
        operator()(e.present);
        fuzz::require(!muc::answersJoin(e, e.present.occupant.nick + u'x', e.present.id), "it comes as our nick");
        fuzz::require(!muc::answersJoin(e, e.present.occupant.nick, e.present.id + u'x'), "it has our id");
    }
    void operator()(const muc::Gone &e) const
    {
        fuzz::require(!e.nick.isEmpty(), "who is gone has a nick");
        fuzz::require(e.text.size() <= 500, "reason is bounded");
        fuzz::require(e.actor.size() <= 1024 && e.newNick.size() <= 1024, "names are bounded");
        fuzz::require(e.successor.isEmpty() || Jid::parse(e.successor), "successor is an address");
    }
    void operator()(const muc::Refused &e) const { fuzz::require(e.error.text.size() <= 500, "error is bounded"); }
    void operator()(const muc::Message &e) const
    {
        fuzz::require(!e.tombstone, "nothing that is said now is a tombstone");
        fuzz::require(e.corrects.size() <= 1024 && (!e.nick.isEmpty() || e.corrects.isEmpty()), "a person corrects");
        fuzz::require(!e.reply
                          || (!e.reply->id.isEmpty() && e.reply->id.size() <= 1024 && e.reply->quote.size() <= 300),
                      "what is answered is bounded");
    }
    void operator()(const muc::Acted &e) const
    {
        fuzz::require(e.id.size() <= 1024 && e.stanzaId.size() <= 1024 && e.occupantId.size() <= 1024,
                      "ids are bounded");
        if (const auto *retraction = std::get_if<acting::Retraction>(&e.act))
            fuzz::require(!e.nick.isEmpty() && !retraction->target.isEmpty(), "somebody retracts something");
        if (const auto *moderation = std::get_if<acting::Moderation>(&e.act)) {
            fuzz::require(e.nick.isEmpty() && !moderation->target.isEmpty(), "the room alone moderates");
            fuzz::require(moderation->reason.size() <= acting::MaxReason && moderation->by.size() <= 1023,
                          "a moderation is bounded");
        }
        if (const auto *reactions = std::get_if<acting::Reactions>(&e.act)) {
            fuzz::require(!e.nick.isEmpty() && reactions->emoji.size() <= acting::MaxReactions, "reactions are few");
            for (const QString &emoji : reactions->emoji)
                fuzz::require(!acting::reaction(emoji).isEmpty(), "a reaction is an emoji");
        }
    }
    void operator()(const muc::PrivateMessage &) const { }
    void operator()(const muc::PrivateActed &) const { }
    void operator()(const muc::PrivateFailure &e) const { fuzz::require(e.id.size() <= 1024, "id is bounded"); }
    void operator()(const muc::Archived &e) const
    {
        fuzz::require(!e.result.id.isEmpty(), "it has its place in the archive");
        fuzz::require(e.result.queryId.size() <= 1024 && e.result.id.size() <= 1024, "ids are bounded");
        fuzz::require(!e.message || e.message->sentAt.has_value(), "what is archived has a time");
        fuzz::require(!e.message || e.message->body.size() <= muc::MaxBody, "body is bounded");
    }
    void operator()(const muc::Subject &e) const { fuzz::require(e.text.size() <= 10'000, "subject is bounded"); }
    void operator()(const muc::ConfigChanged &e) const { fuzz::require(!e.remarks.isEmpty(), "something changed"); }
    void operator()(const muc::MessageFailed &e) const { fuzz::require(e.id.size() <= 1024, "id is bounded"); }
    void operator()(const muc::Invitation &e) const
    {
        fuzz::require(!e.room.local().isEmpty() && e.reason.size() <= 500, "it leads to a room");
        fuzz::require(e.password.size() <= 1024 && e.inviter.size() <= 3071, "an invitation is bounded");
    }
    void operator()(const muc::Declined &e) const
    {
        fuzz::require(e.reason.size() <= 500 && e.who.size() <= 3071, "a refusal is bounded");
    }
    void operator()(const muc::Affiliate &e) const
    {
        fuzz::require(Jid::parse(e.address).has_value(), "an affiliation is somebody's");
    }
    void operator()(const muc::VoiceRequest &e) const
    {
        fuzz::require(!e.nick.isEmpty() && e.nick.size() <= 1024, "somebody asks");
    }
    void operator()(const registration::Request &e) const
    {
        fuzz::require(e.words.size() <= 20, "what they say is bounded");
    }
    void operator()(const captcha::Challenge &e) const
    {
        fuzz::require(!e.joinId.isEmpty(), "a question is about one join");
        fuzz::require(e.attachments.size() <= 5 && e.page.size() <= 2000, "a question is bounded");
    }
    void operator()(const muc::PictureAnnounced &e) const
    {
        fuzz::require(e.hash.isEmpty() || e.hash.size() == 40, "a hash is one");
    }
};

template <typename... Allowed>
bool isAnyOf(const muc::Meaning &meaning)
{
    return (std::holds_alternative<Allowed>(meaning) || ...);
}

/// docs/trust.md
void checkWhoseWord(const QDomElement &stanza, const muc::Told &told)
{
    const QString from = stanza.attribute(QStringLiteral("from"));
    const QString type = stanza.attribute(QStringLiteral("type"));
    const bool message = stanza.tagName() == QStringLiteral("message");
    const bool bare = !from.contains(u'/');
    const bool plain = type != QStringLiteral("groupchat") && type != QStringLiteral("error");
    if (message && bare && plain && !xml::child(stanza, u"x", xml::MucUserNs).isNull())
        fuzz::require(isAnyOf<muc::Nothing, muc::Declined, muc::Invitation, muc::Affiliate, muc::PrivateMessage,
                              muc::PrivateActed>(told.meaning),
                      "beside a muc#user element nothing else counts");
    if (!bare)
        fuzz::require(
            !isAnyOf<muc::Archived, muc::ConfigChanged, muc::MessageFailed, muc::Declined, muc::Affiliate,
                     muc::VoiceRequest, registration::Request, captcha::Challenge, muc::PictureAnnounced>(told.meaning),
            "nobody inside speaks for the room");
    if (!message)
        fuzz::require(isAnyOf<muc::Nothing, muc::Present, muc::Claim, muc::Gone, muc::Refused, muc::PictureAnnounced>(
                          told.meaning),
                      "presence tells who is there");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Jid account = Jid::parse(u"alice@localhost").value();
    for (const auto &stanza : fuzz::elements(data, size)) {
        for (const bool isRoom : {false, true}) {
            const auto known = [isRoom](const Jid &) { return isRoom; };
            const auto told = muc::told(stanza, account, known);
            fuzz::require(told == muc::told(stanza, account, known), "the same stanza means the same");
            std::visit(Bounds {}, told.meaning);
            fuzz::require(isRoom || !isAnyOf<muc::Claim>(told.meaning), "only rooms answer joins");
            checkWhoseWord(stanza, told);
        }
        if (const auto list = muc::affiliates(stanza); list && !list->isEmpty())
            fuzz::require(Jid::parse(list->first().address).has_value(), "an affiliation is somebody's");
        if (const auto photo = avatar::photo(stanza))
            fuzz::require(photo->data.size() <= avatar::MaxBytes && photo->type.size() <= 100, "pictures are bounded");
        avatar::vCardWith(stanza, {});
        muc::roomInfo(stanza);
        muc::isRoomService(stanza);
        fuzz::require(muc::discoItems(stanza).size() <= 1000, "items are bounded");
        if (const auto page = disco::itemsPage(stanza); page && !page->items.isEmpty())
            fuzz::require(page->items.first().name.size() <= 200 && page->last.size() <= 1024, "a row is bounded");
        if (const auto page = search::page(stanza); page && !page->rooms.isEmpty())
            fuzz::require(page->rooms.first().description.size() <= 500, "what was found is bounded");
        if (const auto membership = registration::membership(stanza))
            fuzz::require(membership->nick.size() <= 1023, "our nick is bounded");
        muc::reservedNick(stanza);
        stanzaError(stanza);
    }
    return 0;
}

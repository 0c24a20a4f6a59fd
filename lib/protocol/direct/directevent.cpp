// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/direct/directevent.h"

#include "protocol/archive/archive.h"
#include "protocol/direct/directnames.h"
#include "protocol/trust/forgery.h"

using namespace Qt::StringLiterals;

namespace parlour::direct {

namespace {

/// The two people of a message.
struct Between
{
    Jid peer;
    Jid from;
    bool own = false;
};

struct Reader
{
    const Jid &account;
    const std::function<bool(const Jid &)> &isRoom;

    /// Nothing when it is not between two people, or not with us.
    std::optional<Between> between(const QDomElement &message) const;
    std::optional<Message> said(const QDomElement &message, const Between &who) const;
    std::optional<Acted> acted(const QDomElement &message, const Between &who) const;
    static std::optional<Receipt> receipt(const QDomElement &message, const Between &who);
    std::optional<Stated> stated(const QDomElement &message, const Between &who) const;
    std::optional<Event> event(const QDomElement &message, const Between &who) const;
    Archived archived(const QDomElement &message, const archive::Result &result) const;
    std::optional<Event> copied(const QDomElement &carbon, const QDomElement &forwarded) const;
};

std::optional<Between> Reader::between(const QDomElement &message) const
{
    const auto from = Jid::parseForeign(message.attribute(u"from"_s));
    if (message.attribute(u"type"_s) == "groupchat"_L1 || message.attribute(u"type"_s) == "headline"_L1 || !from
        || !xml::child(message, u"x", xml::MucUserNs).isNull())
        return std::nullopt;
    const bool own = from->toBare() == account;
    const auto to = own ? Jid::parseForeign(message.attribute(u"to"_s)) : std::optional(account);
    const Jid peer = own ? to.value_or(account).toBare() : from->toBare();
    if (isRoom(peer))
        return std::nullopt;
    return Between {peer, *from, own};
}

std::optional<Message> Reader::said(const QDomElement &message, const Between &who) const
{
    Message result;
    if (!wording::read(result, message, account))
        return std::nullopt;
    result.peer = who.peer;
    result.from = who.from;
    result.own = who.own;
    result.sentAt = wording::keptAt(message, account);
    result.wantsReceipt = !xml::child(message, u"request", ReceiptNs).isNull();
    result.markable = !xml::child(message, u"markable", MarkerNs).isNull();
    if (result.reply)
        result.reply->nick.clear(); // Between two people, a resource is no name.
    return result;
}

std::optional<Acted> Reader::acted(const QDomElement &message, const Between &who) const
{
    const auto act = acting::act(message, false);
    if (!act)
        return std::nullopt;
    return Acted {who.peer,
                  who.own,
                  bounded(message.attribute(u"id"_s), MaxId),
                  wording::stanzaId(message, account),
                  *act,
                  wording::keptAt(message, account)};
}

/// Reads a receipt. A message that was seen was received, too.
std::optional<Receipt> Reader::receipt(const QDomElement &message, const Between &who)
{
    const auto displayed = xml::child(message, u"displayed", MarkerNs);
    const auto received = xml::child(message, u"received", ReceiptNs);
    const QString id = (displayed.isNull() ? received : displayed).attribute(u"id"_s);
    if (id.isEmpty() || id.size() > MaxId || who.own)
        return std::nullopt;
    return Receipt {who.peer, id, !displayed.isNull()};
}

/// Reads whether they type. A state that our server had kept for us is over.
std::optional<Stated> Reader::stated(const QDomElement &message, const Between &who) const
{
    if (who.own || wording::keptAt(message, account))
        return std::nullopt;
    if (!xml::child(message, u"composing", ChatStateNs).isNull())
        return Stated {who.peer, true};
    for (const auto name : {u"active", u"paused", u"inactive", u"gone"}) {
        if (!xml::child(message, name, ChatStateNs).isNull())
            return Stated {who.peer, false};
    }
    return std::nullopt;
}

std::optional<Event> Reader::event(const QDomElement &message, const Between &who) const
{
    if (const auto act = acted(message, who))
        return *act;
    if (const auto words = said(message, who))
        return *words;
    if (const auto receipt = this->receipt(message, who))
        return *receipt;
    if (const auto state = stated(message, who))
        return *state;
    return std::nullopt;
}

std::optional<Event> Reader::copied(const QDomElement &carbon, const QDomElement &forwarded) const
{
    const auto message = xml::child(forwarded, u"message", xml::ClientNs);
    const auto who = between(message);
    if (!who || message.attribute(u"type"_s) == "error"_L1)
        return std::nullopt;
    const bool isSent = !xml::child(carbon, u"sent", xml::CarbonsNs).isNull();
    if (isSent != who->own)
        return std::nullopt;
    auto copy = event(message, *who);
    if (auto *said = copy ? std::get_if<Message>(&*copy) : nullptr)
        said->wantsReceipt = false; // The device to which it went answers.
    return copy;
}

Archived Reader::archived(const QDomElement &stanza, const archive::Result &result) const
{
    Archived all {result};
    const auto forwarded = xml::child(xml::child(stanza, u"result", archive::ArchiveNs), u"forwarded", xml::ForwardNs);
    const auto inner = xml::child(forwarded, u"message", xml::ClientNs);
    const auto who = between(inner);
    if (!who || inner.attribute(u"type"_s) == "error"_L1)
        return all;
    // Without any time, it is invalid: the message is there all the same.
    const auto time = result.time.isValid() ? result.time : wording::keptAt(inner, account).value_or(QDateTime());
    all.acted = acted(inner, *who);
    if (all.acted) {
        all.acted->sentAt = time;
        all.acted->stanzaId = result.id;
        return all;
    }
    all.message = said(inner, *who);
    const auto stone = acting::tombstone(inner);
    if (!all.message && stone) {
        all.message.emplace();
        all.message->peer = who->peer;
        all.message->from = who->from;
        all.message->own = who->own;
        all.message->id = bounded(inner.attribute(u"id"_s), MaxId);
        all.message->tombstone = stone;
    }
    if (all.message) {
        all.message->wantsReceipt = false;
        all.message->sentAt = time;
        all.message->stanzaId = result.id;
        return all;
    }
    all.receipt = receipt(inner, *who);
    if (all.receipt)
        all.receipt->stanzaId = result.id;
    return all;
}

} // namespace

std::optional<Event> event(const QDomElement &stanza, const Jid &account,
                           const std::function<bool(const Jid &)> &isRoom)
{
    if (stanza.tagName() != "message"_L1)
        return std::nullopt;
    const Jid own = account.toBare();
    const Reader reader {own, isRoom};
    if (const auto result = archive::result(stanza, own, own))
        return reader.archived(stanza, *result);
    for (const auto name : {u"received", u"sent"}) {
        const auto carbon = xml::child(stanza, name, xml::CarbonsNs);
        if (carbon.isNull())
            continue;
        return isFromOwnAccount(stanza, own) ? reader.copied(stanza, xml::child(carbon, u"forwarded", xml::ForwardNs))
                                             : std::nullopt;
    }
    const auto who = reader.between(stanza);
    if (!who || (who->own && who->peer != own))
        return std::nullopt; // Our messages from other devices come as copies.
    if (stanza.attribute(u"type"_s) == "error"_L1)
        return Failure {who->peer, bounded(stanza.attribute(u"id"_s), MaxId),
                        stanzaError(stanza).value_or(StanzaError {})};
    return reader.event(stanza, *who);
}

} // namespace parlour::direct

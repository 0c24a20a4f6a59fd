// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/message/actingstanzas.h"

#include "protocol/message/actingnames.h"
#include "protocol/xml/fallback.h"

using namespace Qt::StringLiterals;

namespace parlour::acting {

/// The answered message as a quotation, for clients that have only text.
static QString quoted(const Reply &reply)
{
    return reply.quote.isEmpty() ? QString() : u"> "_s + reply.quote.simplified() + u'\n';
}

void add(QDomElement message, const Words &words, const std::optional<Jid> &author)
{
    auto body = xml::child(message, u"body", xml::ClientNs);
    const QString quote = words.reply ? quoted(*words.reply) : QString();
    if (words.reply) {
        auto reply = xml::append(message, u"reply"_s, ReplyNs);
        reply.setAttribute(u"id"_s, words.reply->id);
        if (author)
            reply.setAttribute(u"to"_s, author->toString());
    }
    if (!quote.isEmpty()) {
        body.replaceChild(body.ownerDocument().createTextNode(quote + words.body), body.firstChild());
        fallback::mark(message, ReplyNs, fallback::codePoints(quote));
    }
    if (!words.corrects.isEmpty())
        xml::append(message, u"replace"_s, CorrectionNs).setAttribute(u"id"_s, words.corrects);
    if (words.file)
        sharing::addFile(message, *words.file);
}

static QDomElement addressed(const Jid &to, const QString &id, To whom)
{
    auto message = xml::element(u"message"_s);
    message.setAttribute(u"to"_s, to.toString());
    message.setAttribute(u"type"_s, whom == To::Room ? u"groupchat"_s : u"chat"_s);
    message.setAttribute(u"id"_s, id);
    if (whom == To::Occupant)
        xml::append(message, u"x"_s, xml::MucUserNs);
    // Else no archive keeps it.
    xml::append(message, u"store"_s, HintsNs);
    return message;
}

QDomElement retraction(const Jid &to, const QString &id, const QString &target, To whom)
{
    const auto message = addressed(to, id, whom);
    xml::append(message, u"retract"_s, RetractionNs).setAttribute(u"id"_s, target);
    auto old = xml::append(message, u"apply-to"_s, FasteningNs);
    old.setAttribute(u"id"_s, target);
    xml::append(old, u"retract"_s, OldRetractionNs);
    xml::appendText(message, u"body"_s, u"This person took a message back, but your program does not know how."_s,
                    xml::ClientNs);
    fallback::mark(message, RetractionNs);
    return message;
}

QDomElement reactions(const Jid &to, const QString &id, const Reactions &reactions, To whom)
{
    const auto message = addressed(to, id, whom);
    auto element = xml::append(message, u"reactions"_s, ReactionsNs);
    element.setAttribute(u"id"_s, reactions.target);
    for (const QString &emoji : reactions.emoji)
        xml::appendText(element, u"reaction"_s, emoji);
    return message;
}

QDomElement moderation(Moderates how, const QString &target, const QString &reason)
{
    const bool isOld = how == Moderates::Old;
    auto root = isOld ? xml::element(u"apply-to"_s, FasteningNs) : xml::element(u"moderate"_s, ModerationNs);
    root.setAttribute(u"id"_s, target);
    const auto moderate = isOld ? xml::append(root, u"moderate"_s, OldModerationNs) : root;
    xml::append(moderate, u"retract"_s, isOld ? OldRetractionNs : RetractionNs);
    if (!reason.isEmpty())
        xml::appendText(moderate, u"reason"_s, reason);
    return root;
}

} // namespace parlour::acting

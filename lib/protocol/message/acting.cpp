// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/message/acting.h"

#include "protocol/emoji/emoji.h"
#include "protocol/message/actingnames.h"
#include "protocol/text/bounded.h"
#include "protocol/text/emoji.h"
#include "protocol/text/foreign.h"
#include "protocol/xml/fallback.h"

#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace parlour::acting {

static QString idOf(const QDomElement &element)
{
    const QString id = element.attribute(u"id"_s);
    return id.size() > MaxId ? QString() : id;
}

/// The reason beside or inside of the element that moderates, in whichever namespace: servers differ.
static QString reasonIn(const QDomElement &element)
{
    for (auto node = element.firstChildElement(); !node.isNull(); node = node.nextSiblingElement()) {
        if (node.localName() == "reason"_L1)
            return bounded(oneLine(node.text()).simplified(), MaxReason);
    }
    return {};
}

static QString nickIn(const QString &address)
{
    return bounded(address.section(u'/', 1), MaxNick);
}

/// Reads a removal: `element` names a message, `moderated` is in it, or null where its author retracts it.
static Act removal(const QDomElement &element, const QDomElement &moderated, bool byRoom)
{
    const QString target = idOf(element);
    if (target.isEmpty() || moderated.isNull() == byRoom)
        return Refused {};
    if (moderated.isNull())
        return Retraction {target};
    const QString inside = reasonIn(moderated);
    return Moderation {target, nickIn(moderated.attribute(u"by"_s)), inside.isEmpty() ? reasonIn(element) : inside};
}

static std::optional<Act> removal(const QDomElement &message, bool byRoom)
{
    const auto old = xml::child(message, u"apply-to", FasteningNs);
    const auto oldModerated = xml::child(old, u"moderated", OldModerationNs);
    if (const auto retract = xml::child(message, u"retract", RetractionNs); !retract.isNull()) {
        auto act = removal(retract, xml::child(retract, u"moderated", ModerationNs), byRoom);
        if (auto *moderation = std::get_if<Moderation>(&act); moderation && moderation->by.isEmpty())
            moderation->by = nickIn(oldModerated.attribute(u"by"_s)); // Prosody says it there only.
        return act;
    }
    const bool isOldRetraction = !xml::child(old, u"retract", OldRetractionNs).isNull();
    if (oldModerated.isNull() && !isOldRetraction)
        return std::nullopt;
    return removal(old, oldModerated, byRoom);
}

QString reaction(const QString &text)
{
    constexpr qsizetype Longest = 40;
    const QString trimmed = text.trimmed();
    if (trimmed.size() > Longest)
        return {};
    const QString emoji = emoji::qualified(trimmed);
    if (!isEmojiOnly(emoji))
        return {};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, emoji);
    return finder.toNextBoundary() == emoji.size() ? emoji : QString();
}

static Act reactions(const QDomElement &element)
{
    Reactions result {idOf(element), {}};
    if (result.target.isEmpty())
        return Refused {};
    for (const auto &child : xml::children(element, u"reaction", ReactionsNs)) {
        const QString emoji = reaction(child.text());
        if (result.emoji.size() < MaxReactions && !emoji.isEmpty() && !result.emoji.contains(emoji))
            result.emoji << emoji;
    }
    return result;
}

std::optional<Act> act(const QDomElement &message, bool byRoom)
{
    if (const auto removed = removal(message, byRoom))
        return removed;
    const auto element = xml::child(message, u"reactions", ReactionsNs);
    if (element.isNull())
        return std::nullopt;
    // The words of a message that says something besides are shown.
    const QString body = xml::child(message, u"body", xml::ClientNs).text();
    if (!fallback::split(message, body, ReactionsNs).body.trimmed().isEmpty())
        return std::nullopt;
    return byRoom ? Act(Refused {}) : reactions(element);
}

std::optional<Tombstone> tombstone(const QDomElement &message)
{
    if (!xml::child(message, u"body", xml::ClientNs).isNull())
        return std::nullopt;
    const auto retracted = xml::child(message, u"retracted", RetractionNs);
    const auto inside = xml::child(retracted, u"moderated", ModerationNs);
    const auto old = xml::child(message, u"moderated", OldModerationNs);
    if (!inside.isNull() || !xml::child(old, u"retracted", OldRetractionNs).isNull()) {
        const auto moderated = inside.isNull() ? old : inside;
        const QString reason = reasonIn(moderated);
        return Tombstone {true, nickIn(moderated.attribute(u"by"_s)), reason.isEmpty() ? reasonIn(retracted) : reason};
    }
    if (retracted.isNull() && xml::child(message, u"retracted", OldRetractionNs).isNull())
        return std::nullopt;
    return Tombstone {};
}

/// The text of a quotation, without its marks.
static QString unquoted(const QString &text)
{
    constexpr qsizetype Longest = 300;
    QStringList lines;
    for (const QString &line : text.left(4 * Longest).split(u'\n'))
        lines << (line.startsWith(u'>') ? line.sliced(line.startsWith("> "_L1) ? 2 : 1) : line);
    return boundedLine(oneLine(lines.join(u' ')), Longest);
}

/// The words of a message, and what they answer.
static Words plainWords(const QDomElement &message)
{
    Words result {xml::child(message, u"body", xml::ClientNs).text()};
    result.corrects = idOf(xml::child(message, u"replace", CorrectionNs));
    const auto element = xml::child(message, u"reply", ReplyNs);
    if (idOf(element).isEmpty())
        return result;
    result.reply = Reply {idOf(element), nickIn(element.attribute(u"to"_s)), {}};
    const auto split = fallback::split(message, result.body, ReplyNs);
    if (split.body.trimmed().isEmpty()) // Else there would be nothing to show.
        return result;
    result.body = split.body;
    result.reply->quote = unquoted(split.removed);
    return result;
}

Words words(const QDomElement &message)
{
    auto result = plainWords(message);
    result.file = sharing::sharedFile(message, result.body);
    if (result.file)
        result.body = sharing::wordsBeside(*result.file, message, result.body);
    return result;
}

} // namespace parlour::acting

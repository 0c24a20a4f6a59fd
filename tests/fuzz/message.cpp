// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Messages to all and to one: texts, ids, delays, and whom they mention; and bookmarks, which come in messages, too.
#include "elements.h"
#include "protocol/bookmarks/storage.h"
#include "protocol/message/mention.h"
#include "protocol/muc/privatemessage.h"
#include "protocol/muc/roomevent.h"

#include <QXmlStreamWriter>

using namespace parlour;
using namespace Qt::StringLiterals;

static void check(const muc::Message &message)
{
    fuzz::require(!message.body.isEmpty() && message.body.size() <= wording::MaxBody, "body is there and bounded");
    fuzz::require(message.id.size() <= 1024 && message.originId.size() <= 1024 && message.stanzaId.size() <= 1024,
                  "ids are bounded");
    fuzz::require(!message.sentAt || (message.sentAt->isValid() && message.sentAt->timeSpec() == Qt::UTC),
                  "the time is one, in UTC");
    mentions(message.body, message.nick);
    mentionsAny(message.body, styling::styled(message.body), {message.nick, u"alice"_s});
    const auto words = message.body.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words.first(std::min<qsizetype>(words.size(), 20)))
        fuzz::require(mentions(message.body, word), "a body mentions each of its words");
    if (!message.nick.isEmpty())
        fuzz::require(mentions(message.nick + u" "_s + message.body, message.nick), "who is addressed is mentioned");
}

static void check(const bookmarks::Bookmark &bookmark)
{
    fuzz::require(!bookmark.room.local().isEmpty() && bookmark.room.isBare(), "a bookmark is about a room");
    const auto read = [&](const QDomElement &conference) {
        auto item = xml::element(u"item"_s, xml::ClientNs);
        item.setAttribute(u"id"_s, bookmark.id);
        item.appendChild(item.ownerDocument().importNode(conference, true));
        return bookmarks::bookmark(item);
    };
    QString written;
    QXmlStreamWriter writer(&written);
    xml::write(writer, bookmarks::conference(bookmark));
    fuzz::require(!xml::parse(written).isNull(), "what is published is XML");
    fuzz::require(read(bookmarks::conference(bookmark)) == bookmark, "a bookmark stays what it is");
}

static void check(const muc::PrivateMessage &message)
{
    fuzz::require(!message.nick.isEmpty() && message.nick.size() <= 1024, "somebody says it");
    fuzz::require(!message.body.isEmpty() && message.body.size() <= wording::MaxBody, "body is there and bounded");
    fuzz::require(message.id.size() <= 1024 && message.stanzaId.size() <= 1024 && message.occupantId.size() <= 1024,
                  "ids are bounded");
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    for (const auto &stanza : fuzz::elements(data, size)) {
        const auto from = Jid::parse(stanza.attribute(u"from"_s));
        const auto event = muc::roomEvent(stanza, from ? from->toBare() : Jid());
        if (const auto *message = event ? std::get_if<muc::Message>(&*event) : nullptr)
            check(*message);
        if (const auto news = bookmarks::notification(stanza)) {
            for (const auto &changed : news->changed)
                check(changed);
        }
        bookmarks::contents(stanza);
        bookmarks::legacy(stanza);
        const auto whisper = muc::privateEvent(stanza, from ? from->toBare() : Jid(), *Jid::parse(u"alice@localhost"));
        if (const auto *message = whisper ? std::get_if<muc::PrivateMessage>(&*whisper) : nullptr)
            check(*message);
    }
    return 0;
}

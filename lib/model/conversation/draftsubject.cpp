// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/draftsubject.h"

#include "protocol/text/foreign.h"

using namespace Qt::StringLiterals;

namespace parlour {

using history::Message;

QString nameOf(const Message &message, messageactions::Naming naming)
{
    if (naming == messageactions::Naming::ByRoom)
        return message.stanzaId.isEmpty() ? message.id : message.stanzaId;
    return message.originId.isEmpty() ? message.id : message.originId;
}

static DraftSubject about(DraftSubject::Kind kind, const Message &message, messageactions::Naming naming)
{
    constexpr qsizetype Longest = 300;
    DraftSubject subject {.kind = kind};
    subject.target = nameOf(message, naming);
    subject.id = message.id;
    subject.nick = message.nick;
    subject.words = oneLine(message.body, Longest);
    return subject;
}

DraftSubject DraftSubject::answering(const Message &message, messageactions::Naming naming)
{
    return about(Kind::Reply, message, naming);
}

DraftSubject DraftSubject::correcting(const Message &message, messageactions::Naming naming)
{
    auto subject = about(Kind::Correction, message, naming);
    subject.typed = typedAs(message);
    if (const auto &reply = message.reply) {
        const bool isHere = reply->place != 0 && !reply->hidden;
        const QString words = isHere ? reply->words : reply->quote;
        subject.reply = history::Reply {reply->target, isHere ? reply->author : reply->nick, words.simplified()};
    }
    return subject;
}

std::optional<history::Reply> DraftSubject::answered() const
{
    return kind == Kind::Reply ? history::Reply {target, nick, words} : reply;
}

acting::Words wordsOf(const UnconfirmedMessage &message)
{
    acting::Words words {message.body, {}, message.corrects, message.file};
    if (const auto &reply = message.reply)
        words.reply = acting::Reply {reply->target, reply->nick, reply->quote};
    return words;
}

QString typedAs(const Message &message)
{
    if (message.kind == history::Kind::Action)
        return u"/me "_s + message.body;
    return message.body.startsWith(u'/') ? u'/' + message.body : message.body;
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exporting/exportformats.h"

#include "protocol/text/foreign.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace parlour::exportformats {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parlour::ExportFormats)
};
} // namespace

Format formatOf(const QString &fileName)
{
    const QString ending = fileName.section(u'.', -1).toLower();
    if (ending == "json"_L1)
        return Format::Json;
    return ending == "html"_L1 || ending == "htm"_L1 ? Format::Html : Format::Text;
}

/// Returns `body` without characters that would control a terminal or a page.
static QString harmless(const QString &body)
{
    QString text;
    for (const QChar c : body) {
        if (c == u'\n' || c == u'\t' || (c.category() != QChar::Other_Control && c != QChar::ByteOrderMark))
            text += c;
    }
    return text;
}

/// Returns the answered message, as a quotation.
static QString answered(const history::Message &message)
{
    const auto reply = message.reply.value_or(history::Reply {});
    if (reply.place != 0 && !reply.hidden)
        return u"> %1: %2\n"_s.arg(oneLine(reply.author), oneLine(reply.words));
    return reply.quote.isEmpty() ? QString() : u"> %1\n"_s.arg(oneLine(reply.quote));
}

/// Returns the address of the file, in a line of its own, where the text does not say it.
static QString fileIn(const history::Message &message)
{
    const bool isSaid = !message.file || message.body.contains(message.file->url);
    return isSaid ? QString() : u'\n' + message.file->url;
}

static QString bodyOf(const history::Message &message)
{
    switch (message.hidden) {
    case history::Hidden::No:
        return harmless(answered(message) + message.body + fileIn(message));
    case history::Hidden::Retracted:
    case history::Hidden::Moderated:
        return Words::tr("(deleted)");
    case history::Hidden::Here:
        return Words::tr("(hidden)");
    }
    Q_UNREACHABLE_RETURN({});
}

/// Returns author and text: "bob: text", "* bob waves".
static QString sentence(const history::Message &message)
{
    const QString nick = isolated(message.nick);
    switch (message.kind) {
    case history::Kind::Message:
        return u"%1: %2"_s.arg(nick, bodyOf(message));
    case history::Kind::Action:
        return u"* %1 %2"_s.arg(nick, bodyOf(message));
    case history::Kind::Subject:
        return u"* %1"_s.arg(Words::tr("%1 set the subject: %2").arg(nick, bodyOf(message)));
    case history::Kind::Status:
        return u"* %1"_s.arg(bodyOf(message));
    }
    Q_UNREACHABLE_RETURN({});
}

static QString kindName(history::Kind kind)
{
    switch (kind) {
    case history::Kind::Message:
        return u"message"_s;
    case history::Kind::Action:
        return u"action"_s;
    case history::Kind::Subject:
        return u"subject"_s;
    case history::Kind::Status:
        return u"status"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

static QString exportedWhen(const About &about)
{
    return Words::tr("Written by Parlour on %1")
        .arg(QLocale().toString(about.exported.toLocalTime(), QLocale::ShortFormat));
}

static QString quoted(const QString &text)
{
    const QByteArray whole = QJsonDocument(QJsonObject {{u"k"_s, text}}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(whole.sliced(5, whole.size() - 6)); // Without {"k": and }.
}

static QString htmlHead(const About &about)
{
    // Nothing in the file may make a browser send any request.
    return uR"(<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>%1</title>
<style>
:root { color-scheme: light dark; }
body { font-family: sans-serif; line-height: 1.4; max-width: 50em; margin: 2em auto; padding: 0 1em; }
h2 { font-size: 1em; margin: 2em 0 0.5em; border-bottom: 1px solid; }
p { margin: 0.3em 0; white-space: pre-wrap; overflow-wrap: anywhere; }
time { opacity: 0.7; font-size: 0.85em; }
</style>
</head>
<body>
<h1>%1</h1>
<p>%2
%3</p>
)"_s.arg(about.name.toHtmlEscaped(), about.address.toHtmlEscaped(), exportedWhen(about).toHtmlEscaped());
}

QByteArray head(Format format, const About &about)
{
    switch (format) {
    case Format::Text:
        return u"%1\n%2\n%3\n"_s.arg(oneLine(about.name), oneLine(about.address), exportedWhen(about)).toUtf8();
    case Format::Json:
        return u"{\n\"name\": %1,\n\"address\": %2,\n\"exported\": \"%3\",\n\"messages\": ["_s
            .arg(quoted(about.name), quoted(about.address), about.exported.toUTC().toString(Qt::ISODate))
            .toUtf8();
    case Format::Html:
        return htmlHead(about).toUtf8();
    }
    Q_UNREACHABLE_RETURN({});
}

static bool isOtherDay(const history::Message &message, const history::Message *before)
{
    return !before || before->time.toLocalTime().date() != message.time.toLocalTime().date();
}

static QString textRow(const history::Message &message, const history::Message *before)
{
    const QDateTime time = message.time.toLocalTime();
    const QString day =
        isOtherDay(message, before) ? u"\n--- %1 ---\n"_s.arg(time.date().toString(Qt::ISODate)) : QString();
    // Lines that follow are indented, so that none looks like a message of somebody else.
    return day + u"[%1] %2\n"_s.arg(time.toString(u"HH:mm"), sentence(message).replace(u'\n', "\n    "_L1));
}

static QString htmlRow(const history::Message &message, const history::Message *before)
{
    const QDateTime time = message.time.toLocalTime();
    const QString day = isOtherDay(message, before)
        ? u"<h2>%1</h2>\n"_s.arg(QLocale().toString(time.date(), QLocale::LongFormat).toHtmlEscaped())
        : QString();
    const bool said = message.kind == history::Kind::Message;
    const QString words = said ? u"<b><bdi>%1</bdi></b>: <bdi>%2</bdi>"_s.arg(oneLine(message.nick).toHtmlEscaped(),
                                                                              bodyOf(message).toHtmlEscaped())
                               : u"<i><bdi>%1</bdi></i>"_s.arg(sentence(message).toHtmlEscaped());
    return day
        + u"<p><time datetime=\"%1\">%2</time> %3</p>\n"_s.arg(message.time.toUTC().toString(Qt::ISODate),
                                                               time.toString(u"HH:mm"), words);
}

static QByteArray jsonRow(const history::Message &message, const history::Message *before)
{
    QJsonObject object {{u"time"_s, message.time.toUTC().toString(Qt::ISODateWithMs)},
                        {u"nick"_s, message.nick},
                        {u"kind"_s, kindName(message.kind)}};
    if (message.hidden == history::Hidden::No)
        object.insert(u"body"_s, message.body);
    else
        object.insert(u"deleted"_s, true);
    if (message.file && message.hidden == history::Hidden::No)
        object.insert(u"file"_s, message.file->url);
    if (message.own)
        object.insert(u"own"_s, true);
    if (message.edited)
        object.insert(u"edited"_s, true);
    if (message.reply)
        object.insert(u"repliesTo"_s, message.reply->target);
    if (message.reply && message.reply->place == 0 && !message.reply->quote.isEmpty())
        object.insert(u"quotes"_s, message.reply->quote);
    if (!message.stanzaId.isEmpty())
        object.insert(u"stanzaId"_s, message.stanzaId);
    return (before ? ",\n" : "\n") + QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray row(Format format, const history::Message &message, const history::Message *before)
{
    switch (format) {
    case Format::Text:
        return textRow(message, before).toUtf8();
    case Format::Json:
        return jsonRow(message, before);
    case Format::Html:
        return htmlRow(message, before).toUtf8();
    }
    Q_UNREACHABLE_RETURN({});
}

QByteArray tail(Format format)
{
    switch (format) {
    case Format::Text:
        return {};
    case Format::Json:
        return "\n]\n}\n";
    case Format::Html:
        return "</body>\n</html>\n";
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace parlour::exportformats

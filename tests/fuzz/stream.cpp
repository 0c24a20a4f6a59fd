// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes to elements: the same whatever the size of the pieces, what Qt's reader sees in them, never the end of the stream
// for what is well-formed, and not slow.
#include "elements.h"
#include "network/xmlcharacters.h"
#include "protocol/xml/dom.h"

#include <QDebug>
#include <QXmlStreamReader>
#include <algorithm>
#include <array>
#include <ctime>
#include <fuzzer/FuzzedDataProvider.h>
#include <optional>

using namespace parlour;
using namespace Qt::StringLiterals;
using Kind = StreamParser::Item::Kind;

namespace {

/// What came out, in words.
QStringList words(StreamParser &parser)
{
    QStringList result;
    while (const auto item = parser.next()) {
        switch (item->kind) {
        case Kind::Opened:
        case Kind::Element:
            result << xml::toString(item->element);
            break;
        case Kind::Unfit:
            fuzz::require(!item->reason.isEmpty(), "what is unfit has a reason");
            fuzz::require(item->element.firstChild().isNull(), "what is unfit has no content");
            result << u"unfit "_s + xml::toString(item->element);
            break;
        case Kind::Closed:
            result << u"closed"_s;
            break;
        case Kind::Broken:
            fuzz::require(!item->reason.isEmpty(), "what breaks has a reason");
            result << u"broken "_s + item->reason;
            break;
        }
    }
    return result;
}

void comparePieces(const QByteArray &bytes, const StreamParser::Limits &limits, const std::array<qsizetype, 4> &sizes)
{
    StreamParser whole(limits);
    whole.feed(bytes);
    const QStringList expected = words(whole);
    StreamParser pieces(limits);
    QStringList found;
    size_t turn = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype piece = 1 + sizes[turn++ % sizes.size()];
        pieces.feed(bytes.mid(at, piece));
        found << words(pieces);
        at += piece;
    }
    if (expected != found)
        qCritical().noquote() << "whole: " << expected << "\npieces:" << found;
    fuzz::require(expected == found, "pieces give what the whole gives");
}

QString written(const QString &ns, const QString &name, QStringList attributes)
{
    attributes.sort();
    return u"<{"_s + ns + u'}' + name + u' ' + attributes.join(u' ') + u'>';
}

/// `element` in a form that tells no prefixes.
QString canonical(const QDomElement &element)
{
    QStringList attributes;
    const auto all = element.attributes();
    for (int i = 0; i < all.count(); ++i) {
        const auto attribute = all.item(i).toAttr();
        QString name = attribute.name();
        if (name.startsWith("xml:"_L1))
            name = u"{http://www.w3.org/XML/1998/namespace}"_s + name.sliced(4);
        attributes << (name.startsWith(u'{') ? name : u"{}"_s + name) + u'=' + attribute.value();
    }
    QString text = written(element.namespaceURI(), element.tagName(), attributes);
    for (auto node = element.firstChild(); !node.isNull(); node = node.nextSibling())
        text += node.isElement() ? canonical(node.toElement()) : node.nodeValue();
    return text + "</>"_L1;
}

/// Qt's reader lets control characters and more through in names.
bool isName(QStringView name)
{
    return xml::isName(name.toUtf8());
}

/// The stanzas in `content` as Qt's reader sees them, in that form; nothing if it does not take all of them.
std::optional<QStringList> reference(const QByteArray &content, bool namespaces)
{
    QXmlStreamReader xml(fuzz::Header + content + "</stream:stream>");
    xml.setNamespaceProcessing(namespaces);
    QStringList stanzas;
    int depth = 0;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement && ++depth > 1) {
            QStringList attributes;
            for (const auto &attribute : xml.attributes()) {
                if (!isName(attribute.qualifiedName()))
                    return std::nullopt;
                attributes << u'{' + attribute.namespaceUri().toString() + u'}' + attribute.name().toString() + u'='
                        + attribute.value().toString();
            }
            if (!isName(xml.qualifiedName()))
                return std::nullopt;
            if (depth == 2)
                stanzas << QString();
            stanzas.last() += written(xml.namespaceUri().toString(), xml.name().toString(), attributes);
        } else if (token == QXmlStreamReader::EndElement && --depth > 0) {
            stanzas.last() += "</>"_L1;
        } else if (token == QXmlStreamReader::Characters && depth > 1) {
            stanzas.last() += xml.text();
        } else if (token == QXmlStreamReader::Characters && (!xml.isWhitespace() || xml.isCDATA())) {
            return std::nullopt;
        } else if (token == QXmlStreamReader::Comment || token == QXmlStreamReader::ProcessingInstruction
                   || token == QXmlStreamReader::EntityReference || token == QXmlStreamReader::DTD) {
            return std::nullopt;
        }
    }
    return xml.hasError() ? std::nullopt : std::optional(stanzas);
}

/// A whole stanza in never breaks the next, and is what it is.
void compareReaders(const QByteArray &content)
{
    const auto known = reference(content, false);
    if (!known)
        return;
    StreamParser parser;
    parser.feed(fuzz::Header + content + "<presence id='next'/>");
    fuzz::require(parser.next().has_value(), "the header is read");
    const auto named = reference(content, true);
    for (qsizetype i = 0; i < known->size(); ++i) {
        const auto item = parser.next();
        if (!item || (item->kind != Kind::Element && item->kind != Kind::Unfit))
            qCritical() << content << (item ? item->reason : u"nothing"_s);
        fuzz::require(item && (item->kind == Kind::Element || item->kind == Kind::Unfit), "a stanza comes");
        if (item->kind == Kind::Element && named && canonical(item->element) != named->at(i)) {
            qCritical().noquote() << canonical(item->element) << "\n" << named->at(i);
            fuzz::require(false, "a stanza is what Qt's reader makes of it");
        }
    }
    const auto next = parser.next();
    fuzz::require(next && next->kind == Kind::Element && next->element.attribute(u"id"_s) == "next"_L1,
                  "the next stanza comes");
}

double milliseconds()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// With sanitizers a byte takes a microsecond; the worst that is known, elements of four bytes, three.
void measure(const QByteArray &bytes)
{
    double best = 1e9;
    const double most = 5 + double(bytes.size()) * 0.02;
    for (int i = 0; i < 3 && best > most; ++i) {
        const double start = milliseconds();
        StreamParser parser;
        parser.feed(bytes);
        while (parser.next()) { }
        best = std::min(best, milliseconds() - start);
    }
    fuzz::require(best <= most, "reading takes no longer than the bytes are long");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    FuzzedDataProvider provider(data, size); // Takes numbers from the end, so that a recording is an input.
    const bool small = provider.ConsumeBool();
    const StreamParser::Limits limits = small
        ? StreamParser::Limits {.bytes = 600, .depth = 5, .attributes = 4, .memory = 9'000, .answer = 20'000}
        : StreamParser::Limits {};
    const std::array<qsizetype, 4> sizes {provider.ConsumeIntegral<quint8>(),
                                          provider.ConsumeIntegralInRange<qsizetype>(0, 3),
                                          provider.ConsumeIntegral<quint16>(), provider.ConsumeIntegral<quint8>()};
    const std::string rest = provider.ConsumeRemainingBytesAsString();
    const auto bytes = QByteArray::fromStdString(rest);
    comparePieces(bytes, limits, sizes);
    measure(bytes);
    QByteArray content = bytes.startsWith(fuzz::Header) ? bytes.sliced(fuzz::Header.size()) : bytes;
    if (content.endsWith("</stream:stream>"))
        content.chop(16);
    compareReaders(content);
    return 0;
}

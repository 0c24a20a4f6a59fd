// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDomDocument>
#include <QStringDecoder>
#include <QXmlStreamReader>
#include <optional>

namespace parlour {

/// Bytes of one XML stream in, whole elements out. Linear in the bytes, whatever the size of the pieces.
///
/// Accepts only what XMPP allows: no document type, processing instruction or comment; elements are bounded in
/// size, depth and number of attributes. Whitespace between elements is dropped.
class StreamParser
{
public:
    struct Limits
    {
        qint64 bytes = 10'000'000; ///< Of one top-level element; counted in UTF-16 units, which are never more.
        int depth = 100;
        int attributes = 100; ///< Of one element.
    };

    struct Item
    {
        enum class Kind {
            Opened,  ///< The stream header; `element` has its attributes.
            Element, ///< A complete top-level element.
            Closed,  ///< The end tag of the stream.
            Broken,  ///< `reason` says what is not acceptable. Nothing follows.
        };
        Kind kind = Kind::Broken;
        QDomElement element;
        QString reason; ///< English, for the log and as detail.
    };

    StreamParser() = default;
    explicit StreamParser(Limits limits);

    /// Forgets everything: a new stream begins.
    void reset();
    /// Bytes that are no UTF-8 break the stream before what else they contain.
    void feed(const QByteArray &bytes);
    /// The next complete item of what was fed, or nothing until more is fed.
    std::optional<Item> next();

private:
    std::optional<Item> startElement();
    std::optional<Item> endElement();
    Item broken(const QString &reason);
    Item tooLong();
    void flushText();

    Limits m_limits;
    QXmlStreamReader m_xml;
    QStringDecoder m_utf8 {QStringDecoder::Utf8};
    QDomDocument m_document;
    QDomElement m_current;
    QString m_text;     ///< Characters of m_current that are not in the tree yet.
    int m_depth = 0;    ///< Open elements, the stream itself included.
    qint64 m_fed = 0;   ///< Characters fed so far.
    qint64 m_start = 0; ///< Character offset where the last top-level element or the blanks after it ended.
    bool m_misencoded = false;
    bool m_broken = false;
};

} // namespace parlour

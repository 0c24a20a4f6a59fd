// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/xmlscanner.h"
#include "network/xmlwords.h"

#include <QDomDocument>
#include <optional>

namespace parlour {

/// Bytes of one XML stream in, whole elements out. Linear in the bytes, whatever they are and in whatever pieces.
///
/// No stanza costs more than itself: one over a limit, or without a meaning in XML with namespaces, is read to its end
/// and comes out empty. The stream ends only over bytes that are no XML for XMPP, or a stanza without an end.
class StreamParser
{
public:
    struct Limits
    {
        qint64 bytes = 10'000'000; ///< Size of one top-level element; counted in characters, which are never more.
        int depth = 100;
        int attributes = 100;       ///< In one element; also of namespace declarations that count at one place.
        qint64 memory = 4'000'000;  ///< Approximate size of the nodes of one tree in bytes, without their texts.
        qint64 answer = 32'000'000; ///< As `memory`, for an answer, because lists of rooms and people are long.
    };

    struct Item
    {
        enum class Kind {
            Opened,  ///< The stream header; `element` has its attributes.
            Element, ///< A complete top-level element.
            Unfit,   ///< A complete element reduced to its name, from, id and type; see `reason`.
            Closed,  ///< The end tag of the stream.
            Broken,  ///< `reason` says why the stream is not acceptable. Nothing follows.
        };
        Kind kind = Kind::Broken;
        QDomElement element;
        QString reason; ///< English, for the log and as detail.
    };

    StreamParser();
    explicit StreamParser(const Limits &limits);

    /// Forgets everything before a new stream.
    void reset();
    void feed(const QByteArray &bytes);
    /// The next complete item of the bytes fed, or nothing until more are fed.
    std::optional<Item> next();

private:
    std::optional<Item> startElement();
    std::optional<Item> endElement();
    Item broken(const QString &reason);
    QDomElement element(QString *unfit);
    QString declare(const std::vector<XmlScanner::Attribute> &attributes);
    QString setAttribute(QDomElement &element, const XmlScanner::Attribute &attribute);
    void skip(const QString &reason);
    void flushText();

    Limits m_limits;
    XmlScanner m_scanner;
    XmlWords m_words;
    XmlPrefixes m_prefixes;
    QDomDocument m_document;
    QDomElement m_stanza;
    QDomElement m_current; ///< The innermost open element; null while the stanza is unfit.
    QString m_unfit;       ///< Reason why the stanza under way is unfit.
    qint64 m_cost = 0;     ///< Size of its tree in bytes.
    qint64 m_most = 0;     ///< Limit of m_cost.
    bool m_over = false;
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/streamparser.h"

#include <QByteArray>
#include <QList>
#include <cstdio>
#include <cstdlib>

namespace parlour::fuzz {

/// What a stream begins with, so that inputs are stanzas only.
inline const QByteArray Header("<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>");

/// The stanzas in the input, read as from a stream.
inline QList<QDomElement> elements(const uint8_t *data, size_t size)
{
    StreamParser parser;
    parser.feed(Header + QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size)));
    QList<QDomElement> found;
    while (const auto item = parser.next()) {
        if (item->kind == StreamParser::Item::Kind::Element)
            found << item->element;
    }
    return found;
}

/// Ends the program, with a finding, unless `condition` holds.
inline void require(bool condition, const char *what)
{
    if (condition)
        return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::abort();
}

} // namespace parlour::fuzz

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes to elements: the same whatever the size of the pieces.
#include "elements.h"
#include "protocol/xml/dom.h"

#include <QDebug>
#include <array>
#include <fuzzer/FuzzedDataProvider.h>

using namespace parlour;
using namespace Qt::StringLiterals;
using Kind = StreamParser::Item::Kind;

namespace {

/// What came out, in words; a last one says "not UTF-8", which does not wait for what came before it.
QStringList words(StreamParser &parser)
{
    QStringList result;
    while (const auto item = parser.next()) {
        switch (item->kind) {
        case Kind::Opened:
        case Kind::Element:
            result << xml::toString(item->element);
            break;
        case Kind::Closed:
            result << u"closed"_s;
            break;
        case Kind::Broken:
            fuzz::require(!item->reason.isEmpty(), "what breaks has a reason");
            result << (item->reason == "not UTF-8"_L1 ? item->reason : u"broken"_s);
            break;
        }
    }
    return result;
}

void compare(QStringList whole, const QStringList &pieces)
{
    if (!whole.isEmpty() && whole.last() == "not UTF-8"_L1) {
        whole.removeLast();
        fuzz::require(pieces.size() >= whole.size() && pieces.first(whole.size()) == whole,
                      "pieces begin as the whole");
    } else if (whole != pieces) {
        qCritical().noquote() << "whole: " << whole << "\npieces:" << pieces;
        fuzz::require(false, "pieces give what the whole gives");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    FuzzedDataProvider provider(data, size); // Takes numbers from the end, so that a recording is an input.
    const bool small = provider.ConsumeBool();
    const StreamParser::Limits limits =
        small ? StreamParser::Limits {.bytes = 600, .depth = 5, .attributes = 4} : StreamParser::Limits {};
    const std::array<qsizetype, 4> sizes {provider.ConsumeIntegral<quint8>(),
                                          provider.ConsumeIntegralInRange<qsizetype>(0, 3),
                                          provider.ConsumeIntegral<quint16>(), provider.ConsumeIntegral<quint8>()};
    const std::string rest = provider.ConsumeRemainingBytesAsString();
    const auto bytes = QByteArray::fromStdString(rest);

    StreamParser whole(limits);
    whole.feed(bytes);
    StreamParser pieces(limits);
    QStringList found;
    size_t turn = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype piece = 1 + sizes[turn++ % sizes.size()];
        pieces.feed(bytes.mid(at, piece));
        found << words(pieces);
        at += piece;
    }
    compare(words(whole), found);
    return 0;
}

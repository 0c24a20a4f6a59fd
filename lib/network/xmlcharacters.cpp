// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/xmlcharacters.h"

#include <QList>
#include <QStringDecoder>
#include <algorithm>
#include <array>
#include <string_view>

namespace parlour::xml {

static constexpr unsigned classesOfAscii(char c)
{
    const auto among = [c](std::string_view characters) { return characters.find(c) != characters.npos; };
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':';
    const bool later = letter || (c >= '0' && c <= '9') || c == '-' || c == '.';
    const bool blank = among(" \t\n\r");
    const bool illegal = c < ' ' && !blank;
    unsigned classes = later ? NameLater : NoName;
    if (letter)
        classes |= NameFirst;
    if (blank)
        classes |= Blank;
    if (illegal)
        classes |= Illegal;
    if (illegal || among("<&\r]>"))
        classes |= EndsContent;
    if (illegal || among("]>\r"))
        classes |= EndsSection;
    if (illegal || among("<&\t\n\r\"'"))
        classes |= EndsAttribute;
    return classes;
}

static constexpr std::array<unsigned, 256> Classes = [] {
    std::array<unsigned, 256> classes {};
    for (int i = 0; i < 128; ++i)
        classes[size_t(i)] = classesOfAscii(char(i));
    return classes;
}();

unsigned classesOf(uchar byte)
{
    return Classes[byte];
}

bool isCharacter(char32_t code)
{
    if (code < 0x20)
        return code == 0x9 || code == 0xA || code == 0xD;
    return code < 0xD800 || (code > 0xDFFF && code < 0xFFFE) || (code > 0xFFFF && code <= 0x10FFFF);
}

QString text(QByteArrayView bytes)
{
    if (!bytes.startsWith("\xEF\xBB\xBF"))
        return QString::fromUtf8(bytes);
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    return decoder(bytes);
}

using Range = std::pair<char32_t, char32_t>;

static bool isAmong(char32_t code, const auto &ranges)
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [code](const Range &range) { return code >= range.first && code <= range.second; });
}

/// Returns whether `code`, beyond ASCII, may be in a name.
static bool isNameCharacter(char32_t code, bool first)
{
    static constexpr std::array<Range, 12> First {{{0xC0, 0xD6},
                                                   {0xD8, 0xF6},
                                                   {0xF8, 0x2FF},
                                                   {0x370, 0x37D},
                                                   {0x37F, 0x1FFF},
                                                   {0x200C, 0x200D},
                                                   {0x2070, 0x218F},
                                                   {0x2C00, 0x2FEF},
                                                   {0x3001, 0xD7FF},
                                                   {0xF900, 0xFDCF},
                                                   {0xFDF0, 0xFFFD},
                                                   {0x10000, 0xEFFFF}}};
    static constexpr std::array<Range, 3> Later {{{0xB7, 0xB7}, {0x300, 0x36F}, {0x203F, 0x2040}}};
    return isAmong(code, First) || (!first && isAmong(code, Later));
}

bool isName(QByteArrayView name)
{
    const auto isWide = [](char byte) { return uchar(byte) >= 0x80; };
    if (name.isEmpty() || (!isWide(name.front()) && !(Classes[uchar(name.front())] & NameFirst)))
        return false;
    if (std::none_of(name.begin(), name.end(), isWide))
        return std::all_of(name.begin(), name.end(), [](char byte) { return Classes[uchar(byte)] & NameLater; });
    bool first = true;
    const auto codes = text(name).toUcs4();
    return std::all_of(codes.begin(), codes.end(), [&first](char32_t code) {
        const bool fits = code < 0x80 ? (Classes[code] & NameLater) != 0 : isNameCharacter(code, first);
        first = false;
        return fits;
    });
}

} // namespace parlour::xml

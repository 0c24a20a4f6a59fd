// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/address/lookalike.h"

#include "protocol/address/nickname.h"
#include "protocol/text/codepoints.h"
#include "protocol/text/foreign.h"

#include <unicode/uidna.h>
#include <unicode/uspoof.h>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace parlour::lookalike {

namespace {

/// ICU's checker: read only once it is set up.
const USpoofChecker *checker()
{
    static const std::unique_ptr<USpoofChecker, decltype(&uspoof_close)> Checker = [] {
        UErrorCode status = U_ZERO_ERROR;
        auto *made = uspoof_open(&status);
        uspoof_setRestrictionLevel(made, USPOOF_HIGHLY_RESTRICTIVE);
        uspoof_setChecks(made, USPOOF_RESTRICTION_LEVEL | USPOOF_INVISIBLE | USPOOF_MIXED_NUMBERS, &status);
        return std::unique_ptr<USpoofChecker, decltype(&uspoof_close)>(made, &uspoof_close);
    }();
    return Checker.get();
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

QString byIcu(QStringView text)
{
    // The longest skeleton of one character has 18.
    QString skeleton(text.size() * 18 + 1, Qt::Uninitialized);
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length =
        uspoof_getSkeleton(checker(), 0, reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()),
                           reinterpret_cast<UChar *>(skeleton.data()), int32_t(skeleton.size()), &status);
    if (U_FAILURE(status))
        return text.toString();
    skeleton.truncate(length);
    return skeleton;
}

/// Returns the skeleton of `text`. Mostly that is ASCII, where each character has its own, and ICU takes its time.
QString skeleton(const QString &text)
{
    static const std::array<QString, 128> Plain = [] {
        std::array<QString, 128> each;
        for (size_t c = 0; c < each.size(); ++c)
            each[c] = byIcu(QString(QChar(ushort(c))));
        return each;
    }();
    if (!isAscii(text))
        return byIcu(text);
    QString shape;
    shape.reserve(text.size() + 8);
    for (const QChar c : text)
        shape += Plain[c.unicode()];
    return shape;
}

/// Removes invisible characters from `name`, and all but one of several spaces.
QString seen(const QString &name)
{
    constexpr qsizetype Longest = 64;
    QString kept;
    for (const QChar c : shownNick(name.left(Longest))) {
        if (c != QChar(0x25a1) && c != QChar(0x2423))
            kept += c;
    }
    return kept.simplified();
}

/// Returns whether `label` looks as if it were meant to look like another one.
bool isOdd(QStringView label)
{
    UErrorCode status = U_ZERO_ERROR;
    const int32_t failed = uspoof_check2(checker(), reinterpret_cast<const UChar *>(label.utf16()),
                                         int32_t(label.size()), nullptr, &status);
    return U_FAILURE(status) || failed != 0 || isAscii(byIcu(label));
}

QString inAscii(QStringView label)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UIDNA, decltype(&uidna_close)> idna(uidna_openUTS46(UIDNA_NONTRANSITIONAL_TO_ASCII, &status),
                                                              &uidna_close);
    QString ascii(4 * label.size() + 64, Qt::Uninitialized);
    UIDNAInfo info = UIDNA_INFO_INITIALIZER;
    const int32_t length =
        uidna_labelToASCII(idna.get(), reinterpret_cast<const UChar *>(label.utf16()), int32_t(label.size()),
                           reinterpret_cast<UChar *>(ascii.data()), int32_t(ascii.size()), &info, &status);
    if (U_FAILURE(status) || info.errors)
        return label.toString();
    ascii.truncate(length);
    return ascii;
}

} // namespace

QStringList keys(const QString &name)
{
    const QString plain = seen(name);
    const QString shape = skeleton(plain).toCaseFolded();
    const QString folded = plain.toCaseFolded();
    if (folded == plain)
        return {shape};
    const QString other = skeleton(folded).toCaseFolded();
    return shape == other ? QStringList {shape} : QStringList {shape, other};
}

QString shownDomain(const QString &domain)
{
    if (isAscii(domain))
        return domain;
    QStringList labels;
    for (const auto label : QStringView(domain).split(u'.'))
        labels << (!isAscii(label) && isOdd(label) ? inAscii(label) : label.toString());
    return labels.join(u'.');
}

QString shownAddress(const QString &address)
{
    if (isAscii(address))
        return address;
    const auto slash = address.indexOf(u'/');
    const QString bare = address.left(slash);
    const auto at = bare.indexOf(u'@');
    const QString resource = slash < 0 ? QString() : address.sliced(slash);
    return oneLine(bare.left(at + 1)) + shownDomain(bare.sliced(at + 1)) + oneLine(resource);
}

} // namespace parlour::lookalike

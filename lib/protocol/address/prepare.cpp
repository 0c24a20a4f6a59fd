// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/address/prepare.h"

#include <unicode/uidna.h>
#include <unicode/usprep.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace parlour::prepare {

namespace {

constexpr qsizetype MaxBytes = 1023;
// No character takes less than one byte in UTF-8, and mapping can only be trusted to shrink so much.
constexpr qsizetype MaxInput = 4 * MaxBytes;

std::optional<QString> bounded(QString text)
{
    if (text.isEmpty() || text.toUtf8().size() > MaxBytes)
        return std::nullopt;
    return text;
}

std::optional<QString> stringPrep(UStringPrepProfileType type, QStringView text, int32_t unassigned = USPREP_DEFAULT)
{
    if (text.isEmpty() || text.size() > MaxInput)
        return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UStringPrepProfile, decltype(&usprep_close)> profile(usprep_openByType(type, &status),
                                                                               &usprep_close);
    if (U_FAILURE(status))
        return std::nullopt;
    QString prepared(text.size() * 4 + 16, Qt::Uninitialized);
    // Mostly without USPREP_ALLOW_UNASSIGNED: servers refuse what Unicode 3.2 did not know, emoji among it.
    const int32_t length = usprep_prepare(profile.get(), reinterpret_cast<const UChar *>(text.utf16()),
                                          int32_t(text.size()), reinterpret_cast<UChar *>(prepared.data()),
                                          int32_t(prepared.size()), unassigned, nullptr, &status);
    if (U_FAILURE(status) || status == U_STRING_NOT_TERMINATED_WARNING)
        return std::nullopt;
    prepared.truncate(length);
    return bounded(std::move(prepared));
}

bool isHostCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || u"-_.:[]"_s.contains(c);
}

/// Returns whether `text` is made of letters and digits that preparing leaves as they are, and of `others`. Most
/// addresses are, and ICU takes its time.
bool isPlain(QStringView text, QLatin1StringView others)
{
    return !text.isEmpty() && text.size() <= MaxBytes && std::all_of(text.begin(), text.end(), [others](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || others.contains(c);
    });
}

/// Returns whether `text` is written like an IPv6 address in brackets; it is compared in lower case.
bool isAddressLiteral(QStringView text)
{
    constexpr qsizetype Longest = 47; // With an IPv4 address at the end.
    if (text.size() < 4 || text.size() > Longest || !text.endsWith(u']'))
        return false;
    const auto inside = text.sliced(1).chopped(1);
    return inside.contains(u':') && std::all_of(inside.begin(), inside.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F') || c == u':'
                   || c == u'.';
           });
}

/// Returns whether `text` is a plain name of plain labels: no international one, nothing against the rules for those.
bool isPlainDomain(QStringView text)
{
    const auto labels = text.split(u'.');
    return std::all_of(labels.begin(), labels.end(),
                       [](QStringView label) { return label.size() <= 63 && isPlain(label, "_"_L1); });
}

} // namespace

std::optional<QString> localpart(QStringView text)
{
    if (isPlain(text, "-._"_L1))
        return text.toString();
    return stringPrep(USPREP_RFC3920_NODEPREP, text);
}

std::optional<QString> resource(QStringView text)
{
    if (isPlain(text, "-._ ABCDEFGHIJKLMNOPQRSTUVWXYZ"_L1))
        return text.toString();
    return stringPrep(USPREP_RFC3920_RESOURCEPREP, text);
}

std::optional<QString> lenientResource(QStringView text)
{
    return stringPrep(USPREP_RFC3920_RESOURCEPREP, text, USPREP_ALLOW_UNASSIGNED);
}

std::optional<QString> domain(QStringView text)
{
    if (text.endsWith(u'.'))
        text.chop(1);
    if (text.isEmpty() || text.size() > MaxBytes)
        return std::nullopt;
    if (text.size() <= 253 && isPlainDomain(text))
        return text.toString();
    if (text.startsWith(u'['))
        return isAddressLiteral(text) ? bounded(text.toString().toLower()) : std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UIDNA, decltype(&uidna_close)> idna(
        uidna_openUTS46(UIDNA_NONTRANSITIONAL_TO_UNICODE, &status), &uidna_close);
    QString name(2 * MaxBytes, Qt::Uninitialized);
    UIDNAInfo info = UIDNA_INFO_INITIALIZER;
    const int32_t length =
        uidna_nameToUnicode(idna.get(), reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()),
                            reinterpret_cast<UChar *>(name.data()), int32_t(name.size()), &info, &status);
    // Hosts on the networks of houses and containers have underscores, and hyphens anywhere; servers take them.
    constexpr uint32_t Hyphens = UIDNA_ERROR_LEADING_HYPHEN | UIDNA_ERROR_TRAILING_HYPHEN | UIDNA_ERROR_HYPHEN_3_4;
    if (U_FAILURE(status) || (info.errors & ~Hyphens) != 0)
        return std::nullopt;
    name.truncate(length);
    for (const QChar c : std::as_const(name)) {
        if (!c.isSurrogate() && !isHostCharacter(c))
            return std::nullopt;
    }
    return bounded(std::move(name));
}

QByteArray password(const QString &typed)
{
    return stringPrep(USPREP_RFC4013_SASLPREP, typed).value_or(typed).toUtf8();
}

} // namespace parlour::prepare

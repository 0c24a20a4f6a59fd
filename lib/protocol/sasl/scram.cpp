// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/sasl/scram.h"

#include "protocol/sasl/base64.h"

#include <QList>
#include <QMessageAuthenticationCode>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour::scram {

/// More than any server needs for a nonce, a salt and a number.
static constexpr qsizetype MaxMessage = 4096;

std::optional<Hash> hash(QStringView mechanism)
{
    if (!mechanism.startsWith("SCRAM-"_L1))
        return std::nullopt;
    mechanism = mechanism.sliced(6);
    if (mechanism.endsWith("-PLUS"_L1))
        mechanism.chop(5);
    if (mechanism == "SHA-1"_L1)
        return Hash::Sha1;
    if (mechanism == "SHA-256"_L1)
        return Hash::Sha256;
    if (mechanism == "SHA-512"_L1)
        return Hash::Sha512;
    if (mechanism == "SHA3-512"_L1)
        return Hash::Sha3_512;
    return std::nullopt;
}

Opening opening(const QByteArray &header, const QString &user, const QByteArray &nonce)
{
    QByteArray name = user.toUtf8();
    name.replace('=', "=3D").replace(',', "=2C");
    return {header, "n=" + name + ",r=" + nonce, nonce};
}

namespace {

struct Attribute
{
    char name = 0;
    QByteArray value;
};

/// "a=value", the value not empty.
std::optional<Attribute> attribute(const QByteArray &text)
{
    const char name = text.isEmpty() ? '\0' : text[0];
    const bool letter = (name >= 'a' && name <= 'z') || (name >= 'A' && name <= 'Z');
    if (!letter || text.size() < 3 || text[1] != '=')
        return std::nullopt;
    return Attribute {name, text.sliced(2)};
}

/// The attributes of a message, each of them once.
std::optional<QList<Attribute>> attributes(const QByteArray &message)
{
    QList<Attribute> result;
    QSet<char> names;
    const auto parts = message.split(',');
    for (const auto &part : parts) {
        const auto one = attribute(part);
        if (!one || names.contains(one->name))
            return std::nullopt;
        names << one->name;
        result << *one;
    }
    return result;
}

/// A number from LeastRounds to MostRounds in plain digits, or 0.
int rounds(const QByteArray &text)
{
    const bool digits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digits || text.size() > 6 || text.startsWith('0'))
        return 0;
    const int number = text.toInt();
    return number >= LeastRounds && number <= MostRounds ? number : 0;
}

QByteArray mac(Hash hash, const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, hash);
}

void combine(QByteArray &with, QByteArrayView other)
{
    std::transform(with.cbegin(), with.cend(), other.cbegin(), with.begin(), [](char a, char b) { return a ^ b; });
}

} // namespace

std::variant<Challenge, Flaw> challenge(const QByteArray &message, const Opening &opening)
{
    if (message.startsWith("m="))
        return Flaw::Extension;
    const auto found = attributes(message);
    if (!found || message.size() > MaxMessage || found->size() < 3)
        return Flaw::Malformed;
    const auto &all = *found;
    if (all[0].name != 'r' || all[1].name != 's' || all[2].name != 'i')
        return Flaw::Malformed;
    Challenge result {message, all[0].value, {}, rounds(all[2].value), {}, {}};
    for (const auto &extra : all.sliced(3)) {
        if (extra.name == 'm')
            return Flaw::Extension;
        if (extra.name == 'h')
            result.offered = extra.value;
        if (extra.name == 'd')
            result.offeredOld = extra.value;
    }
    if (!result.nonce.startsWith(opening.nonce) || result.nonce.size() == opening.nonce.size())
        return Flaw::Nonce;
    result.salt = base64::decoded(all[1].value).value_or(QByteArray());
    if (result.salt.isEmpty())
        return Flaw::Salt;
    if (result.rounds == 0)
        return Flaw::Rounds;
    return result;
}

QByteArray saltedPassword(Hash hash, const QByteArray &password, const QByteArray &salt, int rounds,
                          const std::function<bool()> &cancelled)
{
    QMessageAuthenticationCode code(hash, password); // RFC 5802 section 2.2, Hi(): PBKDF2 with one block.
    code.addData(salt);
    code.addData(QByteArray("\0\0\0\1", 4));
    QByteArray block = code.result();
    QByteArray result = block;
    for (int round = 1; round < rounds; ++round) {
        if (round % 256 == 0 && cancelled())
            return {};
        code.reset();
        code.addData(block);
        block = code.result();
        combine(result, block);
    }
    return result;
}

Answer answer(Hash hash, const QByteArray &saltedPassword, const Opening &opening, const Challenge &challenge,
              const QByteArray &channel)
{
    const QByteArray unproven = "c=" + (opening.header + channel).toBase64() + ",r=" + challenge.nonce;
    const QByteArray all = opening.bare + ',' + challenge.message + ',' + unproven;
    QByteArray proof = mac(hash, saltedPassword, "Client Key");
    combine(proof, mac(hash, QCryptographicHash::hash(proof, hash), all));
    const QByteArray serverKey = mac(hash, saltedPassword, "Server Key");
    return {unproven + ",p=" + proof.toBase64(), mac(hash, serverKey, all)};
}

bool proves(const QByteArray &message, const QByteArray &signature)
{
    const auto found = attributes(message);
    return found && !signature.isEmpty() && found->first().name == 'v'
        && base64::decoded(found->first().value) == signature;
}

} // namespace parlour::scram

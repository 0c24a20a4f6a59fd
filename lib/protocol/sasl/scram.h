// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <functional>
#include <optional>
#include <variant>

/// SCRAM as a client speaks it (RFC 5802, RFC 7677): messages in, messages out.
namespace parlour::scram {

using Hash = QCryptographicHash::Algorithm;

/// Bounds of the rounds that a server may ask for. Fewer make it cheap to guess the password from our proof (RFC 7677
/// section 4); more cost a computer minutes.
inline constexpr int LeastRounds = 4096;
inline constexpr int MostRounds = 600'000;

/// The hash of `mechanism`, e.g. "SCRAM-SHA-256" or "SCRAM-SHA-256-PLUS"; nothing when it is no SCRAM that is known here.
std::optional<Hash> hash(QStringView mechanism);

/// The client's first message.
struct Opening
{
    QByteArray header; ///< Its channel binding: "n,,", "y,," or "p=TYPE,,".
    QByteArray bare;   ///< The rest.
    QByteArray nonce;
    QByteArray message() const { return header + bare; }
    bool operator==(const Opening &) const = default;
};
/// Opens with `nonce`, which nobody can guess, as the local part `user`.
Opening opening(const QByteArray &header, const QString &user, const QByteArray &nonce);

/// The server's first message, taken apart.
struct Challenge
{
    QByteArray message; ///< As it came.
    QByteArray nonce;
    QByteArray salt;
    int rounds = 0;
    QByteArray offered;    ///< Attribute "h": a hash of what the server offered (XEP-0474), in base64, or empty.
    QByteArray offeredOld; ///< Attribute "d": the same by the rules before version 0.4.
    bool operator==(const Challenge &) const = default;
};
/// Flaw in a server's first message.
enum class Flaw {
    Malformed, ///< Not the attributes in the order of RFC 5802 section 7, one of them twice, or much too long.
    Extension, ///< Something that a client must understand, and no client does.
    Nonce,     ///< Not ours with something added: an answer to another login.
    Salt,      ///< Empty, or no base64.
    Rounds,    ///< No number from LeastRounds to MostRounds.
};
/// Takes the server's answer to `opening` apart, or says why it must not be answered.
std::variant<Challenge, Flaw> challenge(const QByteArray &message, const Opening &opening);

/// The password after `rounds` rounds of PBKDF2, of which 100 000 take up to a third of a second. Asks `cancelled` now and
/// then, and gives nothing when that says yes.
QByteArray saltedPassword(
    Hash hash, const QByteArray &password, const QByteArray &salt, int rounds,
    const std::function<bool()> &cancelled = [] { return false; });

/// The client's last message, and what the server must answer.
struct Answer
{
    QByteArray message;
    QByteArray signature; ///< Only a server that knows the password can make it.
    bool operator==(const Answer &) const = default;
};
/// Proves the password in answer to `challenge`, on a channel whose binding data is `channel` (empty: it is not bound).
Answer answer(Hash hash, const QByteArray &saltedPassword, const Opening &opening, const Challenge &challenge,
              const QByteArray &channel = {});

/// Returns whether the server's last message shows that it knows the password, too: that it has `signature`.
bool proves(const QByteArray &message, const QByteArray &signature);

} // namespace parlour::scram

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A server's words in a SCRAM login: what is taken is what RFC 5802 allows and nobody is harmed by.
#include "elements.h"
#include "protocol/sasl/scram.h"

#include <QSet>

using namespace parlour;
using namespace Qt::StringLiterals;

namespace {

void check(const scram::Challenge &challenge, const scram::Opening &opening)
{
    QSet<char> names;
    const auto parts = challenge.message.split(',');
    for (const auto &part : parts) {
        fuzz::require(part.size() > 2 && part[1] == '=', "attributes have names and values");
        fuzz::require(part[0] != 'm' && !names.contains(part[0]), "none is mandatory, none comes twice");
        names << part[0];
    }
    fuzz::require(challenge.rounds >= scram::LeastRounds && challenge.rounds <= scram::MostRounds,
                  "rounds are bounded");
    fuzz::require(parts[2] == "i=" + QByteArray::number(challenge.rounds), "rounds are plain digits");
    fuzz::require(challenge.nonce.startsWith(opening.nonce) && challenge.nonce != opening.nonce, "it answers us");
    fuzz::require(!challenge.salt.isEmpty(), "there is salt");

    const auto answer = scram::answer(scram::Hash::Sha1, QByteArray(20, 'x'), opening, challenge);
    fuzz::require(answer.message.startsWith("c=biws,r=" + challenge.nonce + ",p="), "we answer that");
    fuzz::require(!scram::proves(challenge.message, answer.signature), "a challenge is no proof");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray message(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto opening = scram::opening("n,,", u"user"_s, "fyko+d2lbbFgONRv9qkxdawL");
    const auto taken = scram::challenge(message, opening);
    if (const auto *challenge = std::get_if<scram::Challenge>(&taken))
        check(*challenge, opening);
    scram::proves(message, "signature");
    return 0;
}

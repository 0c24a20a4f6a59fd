// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/tokenproof.h"

#include "protocol/xml/dom.h"

#include <QMessageAuthenticationCode>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace parlour {

struct TokenMechanism
{
    QLatin1StringView name;
    QCryptographicHash::Algorithm hash;
};
/// Best first.
static constexpr std::array Mechanisms {
    TokenMechanism {"HT-SHA3-512-NONE"_L1, QCryptographicHash::Sha3_512},
    TokenMechanism {"HT-SHA-512-NONE"_L1, QCryptographicHash::Sha512},
    TokenMechanism {"HT-SHA-384-NONE"_L1, QCryptographicHash::Sha384},
    TokenMechanism {"HT-SHA3-256-NONE"_L1, QCryptographicHash::Sha3_256},
    TokenMechanism {"HT-SHA-256-NONE"_L1, QCryptographicHash::Sha256},
};

QString bestTokenMechanism(const QStringList &offered)
{
    const auto it = std::find_if(Mechanisms.begin(), Mechanisms.end(),
                                 [&offered](const auto &mechanism) { return offered.contains(mechanism.name); });
    return it == Mechanisms.end() ? QString() : QString(it->name);
}

bool provesToken(const QDomElement &success, const QString &mechanism, const QString &token)
{
    const auto data = xml::child(success, u"additional-data", "urn:xmpp:sasl:2"_L1);
    const auto known = std::find_if(Mechanisms.begin(), Mechanisms.end(),
                                    [&mechanism](const auto &one) { return one.name == mechanism; });
    if (data.isNull() || known == Mechanisms.end() || token.isEmpty())
        return false;
    const auto proof = QByteArray::fromBase64(data.text().trimmed().toLatin1());
    return proof == QMessageAuthenticationCode::hash("Responder", token.toUtf8(), known->hash);
}

} // namespace parlour

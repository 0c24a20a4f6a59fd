// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/tokenproof.h"

#include "protocol/xml/dom.h"

#include <QMessageAuthenticationCode>
#include <optional>

using namespace Qt::StringLiterals;

namespace parlour {

static std::optional<QCryptographicHash::Algorithm> algorithm(const QString &mechanism)
{
    if (mechanism == "HT-SHA-256-NONE"_L1)
        return QCryptographicHash::Sha256;
    if (mechanism == "HT-SHA-384-NONE"_L1)
        return QCryptographicHash::Sha384;
    if (mechanism == "HT-SHA-512-NONE"_L1)
        return QCryptographicHash::Sha512;
    if (mechanism == "HT-SHA3-256-NONE"_L1)
        return QCryptographicHash::Sha3_256;
    if (mechanism == "HT-SHA3-512-NONE"_L1)
        return QCryptographicHash::Sha3_512;
    return std::nullopt;
}

bool provesToken(const QDomElement &success, const QString &mechanism, const QString &token)
{
    const auto data = xml::child(success, u"additional-data", "urn:xmpp:sasl:2"_L1);
    const auto known = algorithm(mechanism);
    if (data.isNull() || !known || token.isEmpty())
        return false;
    const auto proof = QByteArray::fromBase64(data.text().trimmed().toLatin1());
    return proof == QMessageAuthenticationCode::hash("Responder", token.toUtf8(), *known);
}

} // namespace parlour

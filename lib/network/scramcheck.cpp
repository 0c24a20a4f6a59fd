// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/scramcheck.h"

#include <QList>
#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>

using namespace Qt::StringLiterals;

namespace parlour {

static QByteArray decoded(const QDomElement &element)
{
    return QByteArray::fromBase64(element.text().trimmed().toLatin1());
}

/// The value of attribute `name` in a SCRAM message.
static QByteArray value(const QByteArray &message, char name)
{
    const auto parts = message.split(',');
    for (const auto &part : parts) {
        if (part.size() > 1 && part[0] == name && part[1] == '=')
            return part.mid(2);
    }
    return {};
}

static std::optional<QCryptographicHash::Algorithm> algorithm(const QString &mechanism)
{
    if (mechanism == "SCRAM-SHA-1"_L1)
        return QCryptographicHash::Sha1;
    if (mechanism == "SCRAM-SHA-256"_L1)
        return QCryptographicHash::Sha256;
    if (mechanism == "SCRAM-SHA-512"_L1)
        return QCryptographicHash::Sha512;
    if (mechanism == "SCRAM-SHA3-512"_L1)
        return QCryptographicHash::Sha3_512;
    return std::nullopt;
}

ScramCheck::ScramCheck(const QString &password)
    : m_password(password.toUtf8())
{
}

void ScramCheck::sent(const QDomElement &element)
{
    const QString name = element.tagName();
    if (name == "auth"_L1 || name == "authenticate"_L1) {
        const bool second = name == "authenticate"_L1;
        const QByteArray first = decoded(second ? element.firstChildElement(u"initial-response"_s) : element);
        m_algorithm = algorithm(element.attribute(u"mechanism"_s));
        m_clientFirst = first.mid(first.indexOf(',', first.indexOf(',') + 1) + 1);
        m_serverFirst.clear();
        m_clientFinal.clear();
        m_proven = false;
    } else if (name == "response"_L1) {
        const QByteArray final = decoded(element);
        m_clientFinal = final.left(final.lastIndexOf(",p="));
    }
}

ScramCheck::Verdict ScramCheck::received(const QDomElement &element)
{
    if (!m_algorithm)
        return Verdict::Fine;
    const QString name = element.tagName();
    if (name == "challenge"_L1) {
        const QByteArray challenge = decoded(element);
        if (challenge.startsWith("v=")) {
            m_proven = proves(challenge);
            return m_proven ? Verdict::Fine : Verdict::Unproven;
        }
        m_serverFirst = challenge;
        return value(challenge, 'i').toInt() > MostIterations ? Verdict::Excessive : Verdict::Fine;
    }
    if (name != "success"_L1)
        return Verdict::Fine;
    const auto data = element.firstChildElement(u"additional-data"_s);
    const bool proven = m_proven || proves(decoded(data.isNull() ? element : data));
    return proven ? Verdict::Fine : Verdict::Unproven;
}

bool ScramCheck::proves(const QByteArray &serverFinal) const
{
    const int iterations = value(m_serverFirst, 'i').toInt();
    if (iterations < 1 || m_clientFinal.isEmpty())
        return false;
    const QByteArray salt = QByteArray::fromBase64(value(m_serverFirst, 's'));
    const QByteArray salted = QPasswordDigestor::deriveKeyPbkdf2(*m_algorithm, m_password, salt, iterations,
                                                                 quint64(QCryptographicHash::hashLength(*m_algorithm)));
    const QByteArray key = QMessageAuthenticationCode::hash("Server Key", salted, *m_algorithm);
    const QByteArray all = m_clientFirst + ',' + m_serverFirst + ',' + m_clientFinal;
    const QByteArray expected = QMessageAuthenticationCode::hash(all, key, *m_algorithm);
    return QByteArray::fromBase64(value(serverFinal, 'v')) == expected;
}

} // namespace parlour

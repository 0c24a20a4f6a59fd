// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCryptographicHash>
#include <QDomElement>
#include <optional>

namespace parlour {

/// Follows a SCRAM login (RFC 5802) that QXmpp conducts, and checks what QXmpp 1.10 does not: that the server, too,
/// has proved to know the password, and that it does not ask for hours of computing.
class ScramCheck
{
public:
    enum class Verdict {
        Fine,      ///< Goes on; or it is no SCRAM.
        Excessive, ///< More iterations than anybody needs.
        Unproven,  ///< Success without a right proof.
    };
    static constexpr int MostIterations = 1'000'000;

    explicit ScramCheck(const QString &password);

    /// A login element of ours: <auth/>, <authenticate/> or <response/>.
    void sent(const QDomElement &element);
    /// A login element of the server, before anything else looks at it.
    Verdict received(const QDomElement &element);

private:
    bool proves(const QByteArray &serverFinal) const;

    QByteArray m_password;
    std::optional<QCryptographicHash::Algorithm> m_algorithm; ///< Set while SCRAM runs.
    QByteArray m_clientFirst;                                 ///< Without the channel binding header.
    QByteArray m_serverFirst;
    QByteArray m_clientFinal; ///< Without the proof.
    bool m_proven = false;
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>
#include <optional>

namespace parlour {

/// A valid, normalised XMPP address (RFC 7622): compares as the server does. A default-made one is empty.
///
/// Localpart and resource go through nodeprep and resourceprep (ICU), the domain through IDNA, so that
/// `Room@Conference.Example` and `room@conference.example` are the same value.
class Jid
{
public:
    Jid() = default;

    /// The address written in `text`, or nothing when a part is empty, over 1023 bytes or not allowed.
    static std::optional<Jid> parse(QStringView text);
    /// Parses an address that a server wrote: as parse(), but a resource that is not allowed stays as it is.
    static std::optional<Jid> parseForeign(const QString &text);

    QString local() const { return m_local; }
    QString domain() const { return m_domain; }
    QString resource() const { return m_resource; }

    bool isEmpty() const { return m_domain.isEmpty(); }
    bool isBare() const { return m_resource.isEmpty(); }

    /// `local@domain`, or just the domain.
    QString bare() const;
    /// The whole address as text.
    QString toString() const;
    Jid toBare() const;
    /// This address with another resource, or nothing when `resource` is not valid as one.
    std::optional<Jid> withResource(QStringView resource) const;
    /// This address with `resource` exactly as a server wrote it, even where our own rules do not allow it: enforcing
    /// them is up to the server (RFC 7622 section 3.4). Nothing when it is empty, over 1023 bytes or no XML text.
    std::optional<Jid> withForeignResource(const QString &resource) const;

    bool operator==(const Jid &) const = default;
    friend size_t qHash(const Jid &jid, size_t seed = 0)
    {
        return qHashMulti(seed, jid.m_local, jid.m_domain, jid.m_resource);
    }

private:
    QString m_local;
    QString m_domain;
    QString m_resource;
};

} // namespace parlour

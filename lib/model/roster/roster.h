// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/roster/roster.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <qqmlintegration.h>

namespace parlour {

class Stream;

/// The roster of an account (RFC 6121 section 2): the contacts on its server, and their presence. Everybody else is a
/// stranger.
class Roster : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Account")

public:
    explicit Roster(Stream &stream, QObject *parent = nullptr);

    /// Sets the account (bare) that owns the roster. Contacts of another account are forgotten; returns true when it
    /// was another.
    bool setAccount(const Jid &account);
    /// Returns whether somebody with this address (its resource does not matter) is in the roster, as far as we have
    /// it.
    bool knows(const Jid &address) const { return m_items.contains(address.bare()); }
    /// Returns whether they see our presence; not all contacts do.
    bool seesUs(const Jid &address) const { return roster::seesUs(item(address).subscription); }
    /// Returns the contact's item; that of a stranger is empty.
    roster::Item item(const Jid &address) const { return m_items.value(address.bare()); }
    /// In the order of their addresses.
    QList<roster::Item> items() const { return m_items.values(); }
    /// Returns the name for somebody: as the person chose, or else the localpart of the address.
    QString nameOf(const Jid &address) const;
    /// Returns their presence, at the device at which they are most likely to read; nothing when they are offline, or
    /// not visible to us.
    std::optional<roster::Device> presence(const Jid &address) const;
    /// Returns whether the roster has come; before that nobody is known to be a stranger.
    bool isHere() const { return m_isHere; }

    /// Returns why `text` cannot be added: no address, ourselves, a contact already; empty when it can.
    Q_INVOKABLE QString obstacle(const QString &text) const;
    /// Adds the person at the address in `text`, and asks to see their presence; see obstacle().
    Q_INVOKABLE void add(const QString &text, const QString &name);
    /// Adds somebody, or gives them another name and other groups; with `asks`, also asks to see their presence.
    /// Failures are told by failed().
    void keep(const Jid &contact, const QString &name, const QStringList &groups, bool asks);
    /// Removes the contact: neither sees the other's presence any more.
    void remove(const Jid &contact);
    void tell(const Jid &contact, roster::Wish wish);

Q_SIGNALS:
    void changed();
    /// The presence of somebody has changed.
    void presenceChanged(const parlour::Jid &contact);
    void wishTold(const parlour::roster::WishTold &wish);
    /// A sentence about a failure.
    void failed(const QString &sentence);

private:
    void ask();
    void follow(const QDomElement &stanza);
    void apply(const QDomElement &iq);
    void apply(const roster::Device &device);
    void change(const QDomElement &payload);

    Stream &m_stream;
    Jid m_account;
    QMap<QString, roster::Item> m_items;                      ///< By bare address.
    QHash<QString, QHash<QString, roster::Device>> m_devices; ///< By bare address and resource; of contacts only.
    bool m_isHere = false;
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/roster/roster.h"

#include <QHash>
#include <QObject>
#include <qqmlintegration.h>

namespace parlour {

class Stream;

/// The roster of an account (RFC 6121 section 2): the contacts on its server, and how they are there. Everybody else is a
/// stranger.
class Roster : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Account")

public:
    explicit Roster(Stream &stream, QObject *parent = nullptr);

    /// Whose contacts these are, bare. Those of another account are forgotten: true when it was another.
    bool setAccount(const Jid &account);
    /// Whether somebody with this address (its resource does not matter) is in the roster, as far as we have it.
    bool knows(const Jid &address) const { return m_items.contains(address.bare()); }
    /// Whether they are told when we are online; not all contacts are.
    bool seesUs(const Jid &address) const { return roster::seesUs(item(address).subscription); }
    /// The contact's line; that of a stranger is empty.
    roster::Item item(const Jid &address) const { return m_items.value(address.bare()); }
    QList<roster::Item> items() const { return m_items.values(); }
    /// What to call somebody: as the person does, or else by the first part of the address.
    QString nameOf(const Jid &address) const;
    /// How they are there, with the device at which they are most likely read; nothing when they are not, or not for us.
    std::optional<roster::Device> presence(const Jid &address) const;
    /// Whether the roster has come; before that nobody is known to be a stranger.
    bool isHere() const { return m_isHere; }

    /// Why what was typed cannot be added: no address, ourselves, a contact already; empty when it can.
    Q_INVOKABLE QString obstacle(const QString &text) const;
    /// Adds the person at the address in `text`, and asks to see them; see obstacle().
    Q_INVOKABLE void add(const QString &text, const QString &name);
    /// Adds somebody, or gives them another name and other groups; with `asks`, also asks to see them. What does not work is
    /// told by failed().
    void keep(const Jid &contact, const QString &name, const QStringList &groups, bool asks);
    /// Takes the contact away: nobody sees the other any more.
    void remove(const Jid &contact);
    void tell(const Jid &contact, roster::Wish wish);

Q_SIGNALS:
    void changed();
    /// How somebody is there.
    void presenceChanged(const parlour::Jid &contact);
    void wishTold(const parlour::roster::WishTold &wish);
    /// A sentence about what did not work.
    void failed(const QString &sentence);

private:
    void ask();
    void follow(const QDomElement &stanza);
    void apply(const QDomElement &iq);
    void apply(const roster::Device &device);
    void change(const QDomElement &payload);

    Stream &m_stream;
    Jid m_account;
    QHash<QString, roster::Item> m_items;                     ///< By bare address.
    QHash<QString, QHash<QString, roster::Device>> m_devices; ///< By bare address and resource; of contacts only.
    bool m_isHere = false;
};

} // namespace parlour

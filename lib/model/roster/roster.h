// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"

#include <QDomElement>
#include <QHash>
#include <QObject>

namespace parlour {

class Stream;

/// The roster of an account (RFC 6121 section 2): the contacts on its server. Everybody else is a stranger.
class Roster : public QObject
{
    Q_OBJECT

public:
    explicit Roster(Stream &stream, QObject *parent = nullptr);

    /// Whether somebody with this address (its resource does not matter) is in the roster, as far as we have it.
    bool knows(const Jid &address) const { return m_known.contains(address.bare()); }
    /// Whether they are told when we are online; not all contacts are.
    bool seesUs(const Jid &address) const { return m_known.value(address.bare()); }

Q_SIGNALS:
    void changed();

private:
    void ask();
    void follow(const QDomElement &stanza);
    void apply(const QDomElement &iq);

    Stream &m_stream;
    QHash<QString, bool> m_known; ///< By bare address: see seesUs().
};

} // namespace parlour

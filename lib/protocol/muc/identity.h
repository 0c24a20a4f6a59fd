// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/xml/dom.h"

#include <QObject>
#include <QString>

namespace parlour::muc {

/// Identity of an occupant, as far as the room shows it. A nick belongs to whoever takes it first; the others stay.
struct Identity
{
    Q_GADGET
    Q_PROPERTY(QString nick MEMBER nick FINAL)

public:
    QString nick;
    QString occupantId; ///< XEP-0421, or empty.
    QString address;    ///< Real bare address where the room shows it, else empty.
    quint64 stay = 0;   ///< Number of their unbroken stay, given by the object that watches the room; 0: not watched.
    bool operator==(const Identity &) const = default;
};

enum class Likeness {
    Same,
    Different,
    Unknown, ///< The room tells too little.
};

/// Compares `one` and `other`, seen at different times. Occupant ids count only where `idsTrusted`: a room that does
/// not know them passes on what anybody made up (XEP-0421 section 5.1). Without ids and addresses, somebody who never
/// left is the same. Nicks prove nothing.
Likeness likeness(const Identity &one, const Identity &other, bool idsTrusted);

/// The occupant id that `stanza` carries, or empty.
QString occupantId(const QDomElement &stanza);

} // namespace parlour::muc

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"
#include "protocol/message/acting.h"
#include "protocol/xml/dom.h"

#include <QDateTime>

/// Stanzas that a person sends in a room (XEP-0045).
namespace parlour::muc {

/// Joins as `occupant` (room/nick), section 7.2. An empty `password` sends none. With a valid `since` (UTC) the room
/// is asked for what was said from then on (section 7.2.15), else for its usual history.
QDomElement joinPresence(const Jid &occupant, const QString &id, const QString &password, const QDateTime &since = {});

/// Asks for everybody's presence again while inside, without the history. Both servers answer as to a join, our own
/// presence last and with this `id`.
QDomElement rollCallPresence(const Jid &occupant, const QString &id);

/// Leaves, section 7.14.
QDomElement leavePresence(const Jid &occupant);

/// Says `words` to everybody, section 7.4, with an origin-id (XEP-0359) so that the reflection can be recognised.
QDomElement groupMessage(const Jid &room, const QString &id, const acting::Words &words);

/// Takes another nick: `occupant` is room/newnick, section 7.6.
QDomElement nickPresence(const Jid &occupant, const QString &id);

/// Sets the room's subject, section 8.1; an empty one clears it.
QDomElement subjectMessage(const Jid &room, const QString &id, const QString &subject);

/// Says `words` to one occupant (room/nick) only, section 7.5, with an origin-id (XEP-0359). `author` is the author of
/// the answered message.
QDomElement privateMessage(const Jid &occupant, const QString &id, const acting::Words &words,
                           const std::optional<Jid> &author = {});

/// Payload (type set) that destroys a room, section 10.9. `reason`, the `successor` room and its `password` may be
/// empty; everybody inside is told them.
QDomElement destroyQuery(const QString &reason, const Jid &successor = {}, const QString &password = {});
/// The room that `link` leads to, an xmpp: link (XEP-0147) or a bare address, as <gone/> holds it; empty when it leads to
/// none. Its password, if there is one, is put into `password`.
QString successor(const QString &link, QString *password);

} // namespace parlour::muc

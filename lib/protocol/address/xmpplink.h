// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"

#include <QHash>

namespace parlour {

/// An `xmpp:` link (RFC 5122, XEP-0147).
struct XmppLink
{
    enum class Action {
        Show,    ///< The bare address: show what is there; a room is joined when the person says so.
        Join,    ///< `?join`
        Message, ///< `?message`: write to a person. What the link would have us say is not read.
        Roster,  ///< `?roster`: make a person a contact.
    };

    QString room;     ///< Address of the room, or the person, normalised.
    QString nick;     ///< Nick to enter the room with, or name for the person; or empty.
    QString password; ///< In the link, readable by anybody; or empty.
    Action action = Action::Show;
    bool operator==(const XmppLink &) const = default;

    /// Returns whether the link seems to be for a person: a bare address at a usual service of rooms is not.
    bool isPerson() const;

    /// The link written in `text`, or nothing when it is malformed or about neither a room nor a person.
    static std::optional<XmppLink> parse(const QString &text);
    /// The address in a link of any kind, whatever else it asks for; nothing when it is malformed.
    static std::optional<Jid> address(const QString &text);
    /// Query of a link of any kind.
    struct Query
    {
        Jid address;                    ///< Account, room or service that the link is for.
        QString action;                 ///< In small letters; empty: there is none.
        QHash<QString, QString> values; ///< As decoded; at most 1023 bytes each.
    };
    /// The query in `text`; nothing when it is malformed.
    static std::optional<Query> query(const QString &text);
    /// Returns whether `text` claims to be a link.
    static bool isLink(QStringView text);
};

} // namespace parlour

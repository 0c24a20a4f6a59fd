// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"

#include <QHash>

namespace parlour {

/// What an `xmpp:` link asks for (RFC 5122, XEP-0147).
struct XmppLink
{
    enum class Action {
        Show,    ///< The bare address: show what is there; a room is joined when the person says so.
        Join,    ///< `?join`
        Message, ///< `?message`: write to a person. What the link would have us say is not read.
        Roster,  ///< `?roster`: make a person a contact.
    };

    QString room;     ///< Address of the room, or the person, normalised.
    QString nick;     ///< Wished for, or what to call the person; or empty.
    QString password; ///< As the link has it, for everybody to read; or empty.
    Action action = Action::Show;
    bool operator==(const XmppLink &) const = default;

    /// Whether it names a person, as far as one can tell: no bare address does that is at a usual service of rooms.
    bool isPerson() const;

    /// The link written in `text`, or nothing when it is malformed or about neither a room nor a person.
    static std::optional<XmppLink> parse(const QString &text);
    /// The address in a link of any kind, whatever else it asks for; nothing when it is malformed.
    static std::optional<Jid> address(const QString &text);
    /// What a link of any kind asks for.
    struct Query
    {
        Jid address;                    ///< Of whom it is about.
        QString action;                 ///< In small letters; empty: there is none.
        QHash<QString, QString> values; ///< As decoded; at most 1023 bytes each.
    };
    /// The query in `text`; nothing when it is malformed.
    static std::optional<Query> query(const QString &text);
    /// Whether `text` claims to be a link.
    static bool isLink(QStringView text);
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"
#include "protocol/presence/presence.h"
#include "protocol/xml/dom.h"

#include <QDateTime>
#include <QStringList>
#include <optional>

/// Contacts of an account (RFC 6121 sections 2 to 4). Texts are a stranger's, or another program's: plain and bounded.
namespace parlour::roster {

/// Subscription between us and a contact (RFC 6121 section 2.1.2.5).
enum class Subscription {
    None,
    To,   ///< We see their presence.
    From, ///< They see our presence.
    Both,
};

/// One line of the roster, or of a change to it.
struct Item
{
    Jid contact {}; ///< Bare.
    bool removed = false;
    Subscription subscription = Subscription::None;
    bool asked = false; ///< We want to see them, and they have not answered.
    QString name {};    ///< Name that the person gave them; may be empty.
    QStringList groups {};
    bool operator==(const Item &) const = default;
};
/// Returns whether the contact sees our presence, and below, whether we see theirs.
constexpr bool seesUs(Subscription subscription)
{
    return subscription == Subscription::From || subscription == Subscription::Both;
}
constexpr bool isSeen(Subscription subscription)
{
    return subscription == Subscription::To || subscription == Subscription::Both;
}

/// Maximum length of a name and of a group, in UTF-16 units.
inline constexpr qsizetype MaxName = 200;

/// Payload (type get) that asks the account's own server for the roster.
QDomElement query();
/// Payload (type set) that gives the contact this name and these groups, and adds them first where they are not there.
QDomElement change(const Jid &contact, const QString &name, const QStringList &groups);
/// Payload (type set) that removes the contact, with all subscriptions.
QDomElement removal(const Jid &contact);

/// The lines in `iq`, a result or a push; at most 10 000. The caller has checked that our own server sent it.
QList<Item> items(const QDomElement &iq);
/// Returns whether `stanza` tells of a change of the roster (RFC 6121 section 2.1.6). A message or a presence does not,
/// whatever it holds: anybody may send one.
bool isChange(const QDomElement &stanza);

/// A subscription request, or an answer to one (RFC 6121 section 3).
enum class Wish {
    Subscribe,    ///< They want to see us.
    Subscribed,   ///< We may see them.
    Unsubscribe,  ///< They do not want to see us any more.
    Unsubscribed, ///< We may not see them, or not any more.
};
struct WishTold
{
    Jid from; ///< Bare.
    Wish wish = Wish::Subscribe;
    QString nick; ///< Nickname that they give themselves (XEP-0172); may be empty.
    QString text; ///< In their own words, may be empty.
    bool operator==(const WishTold &) const = default;
};
/// Returns the wish in `presence`; nothing when it is another kind of presence.
std::optional<WishTold> wishTold(const QDomElement &presence);
/// The presence that tells `to` our wish.
QDomElement wishStanza(const Jid &to, Wish wish);

/// Presence of one device of somebody.
struct Device
{
    Jid address; ///< Full.
    bool isThere = false;
    Presence presence {};
    int priority = 0;
    std::optional<QDateTime> idleSince {}; ///< UTC (XEP-0319).
    bool operator==(const Device &) const = default;
};
/// Returns the device that `presence` announces; nothing when it is another kind, or that of an occupant of a room.
std::optional<Device> device(const QDomElement &presence);

} // namespace parlour::roster

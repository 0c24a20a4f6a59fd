// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDomElement>
#include <QList>
#include <QString>

class QXmlStreamWriter;

/// Small words for reading and building stanzas as DOM elements. Every element knows its namespace.
namespace parlour::xml {

inline constexpr QLatin1StringView CarbonsNs("urn:xmpp:carbons:2");
inline constexpr QLatin1StringView ClientNs("jabber:client");
inline constexpr QLatin1StringView DelayNs("urn:xmpp:delay");
inline constexpr QLatin1StringView DiscoInfoNs("http://jabber.org/protocol/disco#info");
inline constexpr QLatin1StringView DiscoItemsNs("http://jabber.org/protocol/disco#items");
inline constexpr QLatin1StringView FormNs("jabber:x:data");
inline constexpr QLatin1StringView ForwardNs("urn:xmpp:forward:0");
inline constexpr QLatin1StringView HatsNs("urn:xmpp:hats:0");
inline constexpr QLatin1StringView MucNs("http://jabber.org/protocol/muc");
inline constexpr QLatin1StringView MucAdminNs("http://jabber.org/protocol/muc#admin");
inline constexpr QLatin1StringView MucOwnerNs("http://jabber.org/protocol/muc#owner");
inline constexpr QLatin1StringView MucUserNs("http://jabber.org/protocol/muc#user");
inline constexpr QLatin1StringView OldHatsNs("xmpp:prosody.im/protocol/hats:1");
inline constexpr QLatin1StringView PingNs("urn:xmpp:ping");
inline constexpr QLatin1StringView RosterNs("jabber:iq:roster");
inline constexpr QLatin1StringView StableIdNs("urn:xmpp:sid:0");
inline constexpr QLatin1StringView StanzaErrorNs("urn:ietf:params:xml:ns:xmpp-stanzas");
inline constexpr QLatin1StringView StylingNs("urn:xmpp:styling:0");

/// A new element `name` in namespace `ns`, root of its own document.
QDomElement element(const QString &name, QLatin1StringView ns = ClientNs);

/// Appends a child `name` to `parent` and returns it. Without `ns` it is in the parent's namespace.
QDomElement append(QDomElement parent, const QString &name, QLatin1StringView ns = {});

/// Appends a child `name` that contains just `text` (an empty text gives an explicit empty element).
QDomElement appendText(QDomElement parent, const QString &name, const QString &text, QLatin1StringView ns = {});

/// The first child `name` of `parent` in namespace `ns`; a null element when there is none.
QDomElement child(const QDomElement &parent, QStringView name, QLatin1StringView ns);

/// All children `name` of `parent` in namespace `ns`, in document order.
QList<QDomElement> children(const QDomElement &parent, QStringView name, QLatin1StringView ns);

/// The element written in `text`, parsed with namespaces, or a null element. For tests and recordings.
QDomElement parse(const QString &text);

/// The name under which an attribute that has a namespace is kept. QDom would find it by its local name alone, and take a
/// stranger's x:from for from. No other attribute is called like that.
QString keyOf(const QString &ns, const QString &local);

/// Writes `element` for a server, with the namespace declarations it needs inside a `jabber:client` stream. Leaves out
/// elements and attributes whose names are not ASCII: they come from others, in a bookmark, say, and a server might end
/// the stream.
void write(QXmlStreamWriter &writer, const QDomElement &element);

/// All of `element` as text, as it would come over the wire.
QString toString(const QDomElement &element);

} // namespace parlour::xml

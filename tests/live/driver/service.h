// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server.h"

#include <QDomElement>
#include <QHash>
#include <QStringList>
#include <QTcpSocket>
#include <QXmlStreamReader>
#include <functional>
#include <map>
#include <optional>

namespace parlour::live {

/// A stanza that somebody sent to a room of the Service.
struct Heard
{
    QDomElement stanza;
    QString xml;
    QString room; ///< Local part of the address; empty: the service itself.
    QString nick; ///< Resource of the address.

    QString from() const { return stanza.attribute(QStringLiteral("from")); }
    QString type() const { return stanza.attribute(QStringLiteral("type")); }
};

/// What a room answers, as stanzas in XML. {room} stands for the room's address, {nick} and {id} for those of the stanza
/// that is answered, {body} for what it says. A stanza without `to` goes to whoever is answered, one without `from`
/// comes from the address that was written to. A new script is that of a well-behaved, empty room.
struct Script
{
    Script();

    QStringList onJoin;
    QStringList onChange; ///< Presence of those inside: another nick, or away.
    QStringList onLeave;
    QStringList onTalk;    ///< Messages to everybody.
    QStringList onPrivate; ///< Messages to one.
    /// IQs, by the namespace of their payload, with a space and its node if it has one and that stands here; others are
    /// refused.
    QHash<QString, QStringList> onAsk;
    /// IQs that want something changed, if there is such a function.
    std::function<QStringList(const Heard &)> onSet;

    /// Somebody else inside: their presence.
    static QString occupant(const QString &nick, const QString &role = QStringLiteral("participant"));
    /// The answer to a join that lets in; status 110 and `others`.
    static QString self(const QList<int> &others = {});
    /// The same for an owner.
    static QString owner();
    /// The end of the history.
    static QString subject(const QString &text = {});
    /// `name` (presence, message, iq) refused with this condition.
    static QString error(const QString &name, const QString &condition);
    static QString disco(const QStringList &features);
    /// The answer to an IQ.
    static QString result(const QString &payload = {});
};

/// A chat service of which the test says how its rooms behave: a component (XEP-0114) of the test's Prosody.
///
/// Lives in the test's event loop.
class Service : public QObject
{
    Q_OBJECT

public:
    explicit Service(const Server &server);

    /// Waits until the server has taken us in.
    bool isUp();

    static QString address(const QString &room) { return room + QStringLiteral("@field.example"); }
    /// The script of a room, which exists from now on; of the service itself for an empty name.
    Script &room(const QString &name) { return m_scripts[name]; }
    /// Says something unasked to all who are inside; {nick} is theirs.
    void say(const QString &room, const QStringList &stanzas);
    /// What was sent to the room so far.
    QList<Heard> heard(const QString &room) const;
    /// How often the room, or the service, was asked what it is (disco#info without a node).
    int timesAsked(const QString &room) const;
    /// Whether a stanza was sent to the room, or to `nick` in it, whose XML has `part` in it.
    bool heard(const QString &room, const QString &part, const QString &nick = {}) const;

private:
    void read();
    void readToken();
    void hear(const QDomElement &stanza);
    QStringList answers(const Heard &heard);
    void send(const Heard &asked, const QStringList &stanzas);

    QTcpSocket m_socket;
    QXmlStreamReader m_reader;
    int m_depth = 0;
    bool m_up = false;
    QString m_xml; ///< Of the stanza that is being read.
    std::optional<QXmlStreamWriter> m_writer;
    std::map<QString, Script> m_scripts;              ///< Stays where it is while a test writes on.
    QHash<QString, QHash<QString, QString>> m_inside; ///< Nicks by address, by room.
    QList<Heard> m_heard;
};

} // namespace parlour::live

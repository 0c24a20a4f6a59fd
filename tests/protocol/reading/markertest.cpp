// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/reading/marker.h"
#include "protocol/pubsub/node.h"
#include "support/suite.h"
#include "support/wire.h"

using namespace parlour;
using namespace Qt::StringLiterals;
using reading::Marker;

/// How far chats have been read, as the server keeps it for all devices.
class MarkerTest : public QObject
{
    Q_OBJECT

private:
    static Jid jid(const QString &text) { return *Jid::parse(text); }
    static QString text(const QList<Marker> &markers)
    {
        QStringList words;
        for (const auto &marker : markers)
            words << marker.chat.toString() + u'=' + marker.id;
        return words.join(u' ');
    }

private Q_SLOTS:
    void recordings_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("kept");
        QTest::newRow("Prosody") << u"prosody"_s << u"bob@localhost=s2 room@conference.localhost=s0"_s;
        QTest::newRow("ejabberd") << u"ejabberd"_s << u"room@conference.localhost=s0 bob@localhost=s2"_s;
    }
    void recordings()
    {
        QFETCH(QString, server);
        QString news;
        QString kept;
        for (const auto &[client, stanza] : wire::received(server + u"/7.20_mds"_s)) {
            if (const auto told = reading::markerNews(stanza, jid(u"alice@localhost"_s)))
                news += text(*told) + u' ';
            if (const auto all = reading::markers(stanza, jid(u"alice@localhost"_s)); !all.isEmpty())
                kept = text(all);
        }
        QCOMPARE(news, u"room@conference.localhost=s1 bob@localhost=s2 room@conference.localhost=s0 "_s);
        QTEST(kept, "kept");
    }

    void whatIsAskedAndStored()
    {
        QCOMPARE(
            xml::toString(reading::fetchMarkers()),
            u"<pubsub xmlns=\"http://jabber.org/protocol/pubsub\"><items node=\"urn:xmpp:mds:displayed:0\"/></pubsub>"_s);
        const auto pubsub = reading::publish({jid(u"r@c.l"_s), jid(u"r@c.l"_s), u"s1"_s});
        const auto publish = xml::child(pubsub, u"publish", pubsub::PubsubNs);
        QCOMPARE(xml::toString(publish),
                 u"<publish xmlns=\"http://jabber.org/protocol/pubsub\" node=\"urn:xmpp:mds:displayed:0\"><item "
                 u"id=\"r@c.l\">"
                 "<displayed xmlns=\"urn:xmpp:mds:displayed:0\"><stanza-id xmlns=\"urn:xmpp:sid:0\" by=\"r@c.l\" "
                 "id=\"s1\"/></displayed></item></publish>"_s);
        const QString terms = xml::toString(xml::child(pubsub, u"publish-options", pubsub::PubsubNs));
        for (const auto &field :
             {u"pubsub#persist_items\"><value>true"_s, u"pubsub#max_items\"><value>max"_s,
              u"pubsub#send_last_published_item\"><value>never"_s, u"pubsub#access_model\"><value>whitelist"_s})
            QVERIFY2(terms.contains(field), qPrintable(terms));
    }

    void whatCounts_data()
    {
        QTest::addColumn<QString>("items");
        QTest::addColumn<QString>("expected");
        const auto item = [](const QString &id, const QString &by, const QString &stanzaId) {
            return u"<item id='%1'><displayed xmlns='urn:xmpp:mds:displayed:0'><stanza-id xmlns='urn:xmpp:sid:0' "
                   u"by='%2' "
                   "id='%3'/></displayed></item>"_s.arg(id, by, stanzaId);
        };
        QTest::newRow("a room, by its id") << item(u"r@c.l"_s, u"r@c.l"_s, u"s"_s) << u"r@c.l=s"_s;
        QTest::newRow("a person, by our server's") << item(u"bob@l"_s, u"alice@l"_s, u"s"_s) << u"bob@l=s"_s;
        QTest::newRow("somebody in a room") << item(u"r@c.l/Bob"_s, u"alice@l"_s, u"s"_s) << u"r@c.l/Bob=s"_s;
        QTest::newRow("somebody in a room, by the room's")
            << item(u"r@c.l/Bob"_s, u"r@c.l"_s, u"s"_s) << u"r@c.l/Bob=s"_s;
        QTest::newRow("not by an id of somebody else's") << item(u"r@c.l"_s, u"mallory@l"_s, u"s"_s) << QString();
        QTest::newRow("not without an id") << item(u"r@c.l"_s, u"r@c.l"_s, {}) << QString();
        QTest::newRow("not with one without end") << item(u"r@c.l"_s, u"r@c.l"_s, QString(2000, u'x')) << QString();
        QTest::newRow("not for what is no address") << item(u"@"_s, u"@"_s, u"s"_s) << QString();
        QTest::newRow("the last one for a chat")
            << item(u"r@c.l"_s, u"r@c.l"_s, u"s"_s) + item(u"R@c.l"_s, u"r@c.l"_s, u"t"_s) << u"r@c.l=t"_s;
        QTest::newRow("not two at once")
            << u"<item id='r@c.l'><displayed xmlns='urn:xmpp:mds:displayed:0'><stanza-id xmlns='urn:xmpp:sid:0' "
               u"by='r@c.l' "
               "id='s'/><stanza-id xmlns='urn:xmpp:sid:0' by='r@c.l' id='t'/></displayed></item>"_s
            << QString();
        QTest::newRow("other content")
            << u"<item id='r@c.l'><displayed xmlns='urn:xmpp:chat-markers:0' id='s'/></item>"_s << QString();
    }
    void whatCounts()
    {
        QFETCH(QString, items);
        const auto iq = xml::parse(u"<iq xmlns='jabber:client' type='result'><pubsub "
                                   "xmlns='http://jabber.org/protocol/pubsub'><items "
                                   "node='urn:xmpp:mds:displayed:0'>%1</items></pubsub></iq>"_s.arg(items));
        const QString found = text(reading::markers(iq, jid(u"alice@l"_s)));
        QTEST(found, "expected");
    }

    void newsOfOtherNodesIsNone()
    {
        const auto message = xml::parse(u"<message xmlns='jabber:client'><event "
                                        "xmlns='http://jabber.org/protocol/pubsub#event'><items "
                                        "node='urn:xmpp:bookmarks:1'/></event></message>"_s);
        QVERIFY(!reading::markerNews(message, jid(u"alice@l"_s)));
    }
};

PARLOUR_TEST(MarkerTest)
#include "markertest.moc"

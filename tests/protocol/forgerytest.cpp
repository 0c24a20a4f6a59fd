// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/trust/forgery.h"
#include "protocol/xml/dom.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;
using enum Forgery;

/// Who may send what.
class ForgeryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forgery_data()
    {
        QTest::addColumn<QString>("stanza"); // Without its sender.
        QTest::addColumn<QStringList>("believed");
        QTest::addColumn<QStringList>("forged");
        QTest::addColumn<Forgery>("kind");
        const QStringList own {QString(), u"alice@localhost"_s, u"Alice@LOCALHOST"_s};
        const QStringList others {u"localhost"_s,
                                  u"eve@localhost"_s,
                                  u"eve@localhost/x"_s,
                                  u"alice@localhost/x"_s,
                                  u"room@c/alice"_s,
                                  u"alice@localhost.evil"_s,
                                  u"@@//"_s};
        const QStringList archives {QString(), u"alice@localhost"_s, u"room@c"_s, u"archive.localhost"_s};
        const QStringList clients {u"alice@localhost/x"_s, u"room@c/nick"_s, u"eve@localhost/x"_s, u"@@//"_s};
        const auto forwarded = u"<forwarded xmlns='urn:xmpp:forward:0'><message xmlns='jabber:client'/></forwarded>"_s;
        const auto event = [](const QString &content) -> QString {
            return u"<message><event xmlns='http://jabber.org/protocol/pubsub#event'>%1</event></message>"_s.arg(
                content);
        };
        QTest::newRow("carbon received")
            << u"<message><received xmlns='urn:xmpp:carbons:2'>%1</received></message>"_s.arg(forwarded) << own
            << others << Carbon;
        QTest::newRow("carbon sent")
            << u"<message><body>x</body><sent xmlns='urn:xmpp:carbons:2'>%1</sent></message>"_s.arg(forwarded) << own
            << others << Carbon;
        QTest::newRow("a wish for no carbon")
            << u"<message><private xmlns='urn:xmpp:carbons:2'/></message>"_s << own + others << QStringList() << Carbon;
        QTest::newRow("archive result")
            << u"<message><result xmlns='urn:xmpp:mam:2' queryid='q' id='1'>%1</result></message>"_s.arg(forwarded)
            << archives << clients << ArchiveResult;
        QTest::newRow("bookmarks") << event(u"<items node='urn:xmpp:bookmarks:1'><item id='a@b'/></items>"_s) << own
                                   << others << OwnNode;
        QTest::newRow("bookmarks taken away")
            << event(u"<items node='urn:xmpp:bookmarks:1'><retract id='a@b'/></items>"_s) << own << others << OwnNode;
        QTest::newRow("bookmarks purged")
            << event(u"<purge node='urn:xmpp:bookmarks:1'/>"_s) << own << others << OwnNode;
        QTest::newRow("old bookmarks, as a second thought")
            << event(u"<items node='urn:xmpp:avatar:metadata'/><items node='storage:bookmarks'/>"_s) << own << others
            << OwnNode;
        QTest::newRow("somebody's avatar")
            << event(u"<items node='urn:xmpp:avatar:metadata'/>"_s) << own + others << QStringList() << OwnNode;
        QTest::newRow("roster push") << u"<iq type='set' id='1'><query xmlns='jabber:iq:roster'/></iq>"_s << own
                                     << others << RosterPush;
        QTest::newRow("roster answer") << u"<iq type='result' id='1'><query xmlns='jabber:iq:roster'/></iq>"_s
                                       << own + others << QStringList() << RosterPush;
        QTest::newRow("block push") << u"<iq type='set' id='1'><block xmlns='urn:xmpp:blocking'/></iq>"_s << own
                                    << others << BlockPush;
        QTest::newRow("unblock push") << u"<iq type='set' id='1'><unblock xmlns='urn:xmpp:blocking'/></iq>"_s << own
                                      << others << BlockPush;
        QTest::newRow("message") << u"<message type='groupchat'><body>x</body></message>"_s << own + others
                                 << QStringList() << Carbon;
        QTest::newRow("presence") << u"<presence><received xmlns='urn:xmpp:carbons:2'/></presence>"_s << own + others
                                  << QStringList() << Carbon;
    }
    void forgery()
    {
        QFETCH(QString, stanza);
        QFETCH(QStringList, believed);
        QFETCH(QStringList, forged);
        QFETCH(Forgery, kind);
        const Jid self = Jid::parse(u"alice@localhost/Parlour").value();
        const auto from = [&stanza](const QString &sender) {
            auto element = xml::parse(QString(stanza).replace(stanza.indexOf(u'>'), 1, u" xmlns='jabber:client'>"_s));
            if (!sender.isEmpty())
                element.setAttribute(u"from"_s, sender);
            return element;
        };
        for (const auto &sender : believed)
            QVERIFY2(!parlour::forgery(from(sender), self), qPrintable(sender));
        for (const auto &sender : forged)
            QVERIFY2(parlour::forgery(from(sender), self) == kind, qPrintable(sender));
    }
};

PARLOUR_TEST(ForgeryTest)
#include "forgerytest.moc"

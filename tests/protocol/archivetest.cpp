// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/archive/archive.h"
#include "protocol/muc/roomevent.h"
#include "support/suite.h"

#include <QTimeZone>

using namespace parlour;
using namespace Qt::StringLiterals;

/// The archive of a room: asking for a page, and believing only what the room itself says is in it.
class ArchiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageIsAskedFor()
    {
        const archive::Page first {u"q1"_s, QDateTime({2026, 11, 22}, {6, 7}, QTimeZone::UTC), {}, 50};
        QCOMPARE(xml::toString(archive::query(first)),
                 u"<query xmlns=\"urn:xmpp:mam:2\" queryid=\"q1\"><x xmlns=\"jabber:x:data\" type=\"submit\"><field "
                 u"type=\"hidden\" var=\"FORM_TYPE\"><value>urn:xmpp:mam:2</value></field><field "
                 u"var=\"start\"><value>2026-11-22T06:07:00Z</value></field></x><set "
                 u"xmlns=\"http://jabber.org/protocol/rsm\"><max>50</max></set></query>"_s);
        const archive::Page next {u"q2"_s, {}, u"id-7"_s, 50};
        QCOMPARE(xml::toString(archive::query(next)),
                 u"<query xmlns=\"urn:xmpp:mam:2\" queryid=\"q2\"><set xmlns=\"http://jabber.org/protocol/rsm\">"
                 u"<max>50</max><after>id-7</after></set></query>"_s);
    }

    void theEndOfAPage_data()
    {
        QTest::addColumn<QString>("payload");
        QTest::addColumn<bool>("known");
        QTest::addColumn<bool>("complete");
        QTest::addColumn<QString>("last");
        const auto set = u"<set xmlns='http://jabber.org/protocol/rsm'><first>a</first><last>b</last></set>"_s;
        QTest::newRow("Prosody: more follows")
            << u"<fin xmlns='urn:xmpp:mam:2'>"_s + set + u"</fin>"_s << true << false << u"b"_s;
        QTest::newRow("ejabberd: more follows")
            << u"<fin xmlns='urn:xmpp:mam:2' complete='false'>"_s + set + u"</fin>"_s << true << false << u"b"_s;
        QTest::newRow("all is here") << u"<fin xmlns='urn:xmpp:mam:2' complete='true'/>"_s << true << true << QString();
        QTest::newRow("not an archive") << u"<query xmlns='urn:xmpp:mam:2'/>"_s << false << false << QString();
    }
    void theEndOfAPage()
    {
        QFETCH(QString, payload);
        QFETCH(bool, known);
        const auto fin = archive::fin(xml::parse(u"<iq xmlns='jabber:client' type='result'>%1</iq>"_s.arg(payload)));
        QCOMPARE(fin.has_value(), known);
        if (!fin)
            return;
        QTEST(fin->complete, "complete");
        QTEST(fin->last, "last");
    }

    void onlyTheRoomItselfHasAnArchive_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("inner");
        QTest::addColumn<QString>("attributes");
        QTest::addColumn<bool>("believed");
        const auto room = u"tea@conference.localhost"_s;
        QTest::newRow("as Prosody sends it") << room << room + u"/bob"_s << QString() << true;
        QTest::newRow("an occupant has none") << room + u"/mallory"_s << room + u"/bob"_s << QString() << false;
        QTest::newRow("not out of another room") << room << u"den@conference.localhost/bob"_s << QString() << false;
        QTest::newRow("not said to everybody") << room << room + u"/bob"_s << u"type='groupchat'"_s << false;
    }
    void onlyTheRoomItselfHasAnArchive()
    {
        QFETCH(QString, from);
        QFETCH(QString, inner);
        QFETCH(QString, attributes);
        const auto event = muc::roomEvent(
            xml::parse(
                u"<message xmlns='jabber:client' from='%1' %3><result xmlns='urn:xmpp:mam:2' id='a7' "
                u"queryid='q'><forwarded "
                "xmlns='urn:xmpp:forward:0'><delay xmlns='urn:xmpp:delay' "
                "stamp='2026-11-22T06:07:59.258310Z'/><message "
                "xmlns='jabber:client' id='m92' from='%2' type='groupchat'><body>line 5</body><stanza-id "
                "xmlns='urn:xmpp:sid:0' by='mallory@localhost' id='forged'/></message></forwarded></result></message>"_s
                    .arg(from, inner, attributes)),
            *Jid::parse(u"tea@conference.localhost"));
        const auto *archived = event ? std::get_if<muc::Archived>(&*event) : nullptr;
        QTEST(archived != nullptr, "believed");
        if (!archived)
            return;
        QCOMPARE(archived->queryId, u"q"_s);
        QCOMPARE(archived->message.nick, u"bob"_s);
        QCOMPARE(archived->message.stanzaId, u"a7"_s);
        QCOMPARE(archived->message.sentAt, QDateTime({2026, 11, 22}, {6, 7, 59, 258}, QTimeZone::UTC));
    }
};

PARLOUR_TEST(ArchiveTest)
#include "archivetest.moc"

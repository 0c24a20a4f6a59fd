// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/archive/archive.h"
#include "protocol/muc/roomevent.h"
#include "protocol/text/bounded.h"
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

    void whatIsAskedFor_data()
    {
        QTest::addColumn<archive::Page>("page");
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("paging");
        const auto field = [](const QString &name, const QStringList &values) {
            QString text = u"<field var=\"%1\">"_s.arg(name);
            for (const auto &value : values)
                text += u"<value>%1</value>"_s.arg(value);
            return text + u"</field>"_s;
        };
        const QDateTime start({2026, 11, 22}, {6, 7}, QTimeZone::UTC);
        QTest::newRow("the newest page") << archive::Page {u"q"_s, {}, {}, 50, QString()} << QString()
                                         << u"<before/>"_s;
        QTest::newRow("what is in front of a message")
            << archive::Page {u"q"_s, {}, {}, 50, u"a7"_s} << QString() << u"<before>a7</before>"_s;
        QTest::newRow("never after and before: ejabberd ignores one")
            << archive::Page {u"q"_s, {}, u"a1"_s, 50, u"a7"_s} << QString() << u"<after>a1</after>"_s;
        QTest::newRow("between two messages") << archive::Page {u"q"_s, start, {}, 50, {}, u"a1"_s, u"a7"_s}
                                              << field(u"start"_s, {u"2026-11-22T06:07:00Z"_s})
                + field(u"after-id"_s, {u"a1"_s}) + field(u"before-id"_s, {u"a7"_s})
                                              << QString();
        QTest::newRow("single messages") << archive::Page {u"q"_s, {}, {}, 50, {}, {}, {}, {u"a1"_s, u"a7"_s}}
                                         << field(u"ids"_s, {u"a1"_s, u"a7"_s}) << QString();
    }
    void whatIsAskedFor()
    {
        QFETCH(archive::Page, page);
        QFETCH(QString, form);
        QFETCH(QString, paging);
        if (!form.isEmpty())
            form = u"<x xmlns=\"jabber:x:data\" type=\"submit\"><field type=\"hidden\" var=\"FORM_TYPE\"><value>"
                   u"urn:xmpp:mam:2</value></field>%1</x>"_s.arg(form);
        QCOMPARE(
            xml::toString(archive::query(page)),
            u"<query xmlns=\"urn:xmpp:mam:2\" queryid=\"q\">%1<set xmlns=\"http://jabber.org/protocol/rsm\"><max>50"
            u"</max>%2</set></query>"_s.arg(form, paging));
    }

    void aRefusal_data()
    {
        QTest::addColumn<ErrorCondition>("condition");
        QTest::addColumn<archive::Refusal>("expected");
        using enum archive::Refusal;
        QTest::newRow("the id is not there") << ErrorCondition::ItemNotFound << UnknownId;
        QTest::newRow("no such feature") << ErrorCondition::FeatureNotImplemented << NoArchive;
        QTest::newRow("nobody there") << ErrorCondition::ServiceUnavailable << NoArchive;
        QTest::newRow("ejabberd does not know a field") << ErrorCondition::BadRequest << NoArchive;
        QTest::newRow("forbidden") << ErrorCondition::Forbidden << NotAllowed;
        QTest::newRow("a room for members") << ErrorCondition::RegistrationRequired << NotAllowed;
        QTest::newRow("too often") << ErrorCondition::PolicyViolation << TooMuch;
        QTest::newRow("too much") << ErrorCondition::ResourceConstraint << TooMuch;
        QTest::newRow("out of order") << ErrorCondition::InternalServerError << Failed;
        QTest::newRow("out of reach") << ErrorCondition::RemoteServerTimeout << Failed;
        QTest::newRow("for whatever reason") << ErrorCondition::Undefined << Failed;
    }
    void aRefusal()
    {
        QFETCH(ErrorCondition, condition);
        QTEST(archive::refusal(condition), "expected");
    }

    void whatElseTheEndOfAPageSays()
    {
        const auto fin = [](const QString &attributes, const QString &set) {
            return archive::fin(
                xml::parse(u"<iq xmlns='jabber:client' type='result'><fin xmlns='urn:xmpp:mam:2' %1><set "
                           u"xmlns='http://jabber.org/protocol/rsm'>%2</set></fin></iq>"_s.arg(attributes, set)));
        };
        QCOMPARE(fin({}, {}), (archive::Fin {false, {}}));
        QCOMPARE(
            fin(u"complete='true' stable='false'"_s, u"<first index='3'>a</first><last>b</last><count>17</count>"_s),
            (archive::Fin {true, u"b"_s, u"a"_s, 17, false}));
        QCOMPARE(fin({}, u"<count>-4</count>"_s)->count, -1);
        QCOMPARE(fin({}, u"<count>many</count>"_s)->count, -1);
        QCOMPARE(fin({}, u"<first>%1</first>"_s.arg(QString(5000, u'x')))->first.size(), MaxId);
    }

    void theEndsOfAnArchive_data()
    {
        QTest::addColumn<QString>("payload");
        QTest::addColumn<std::optional<archive::Metadata>>("expected");
        using Metadata = std::optional<archive::Metadata>;
        const QDateTime time({2026, 11, 27}, {20, 36, 23, 624}, QTimeZone::UTC);
        const archive::Metadata::End end {u"a"_s, time};
        QTest::newRow("Prosody")
            << u"<metadata xmlns='urn:xmpp:mam:2'><start id='a' timestamp='2026-11-27T20:36:23.624Z'/>"
               "<end id='a' timestamp='2026-11-27T20:36:23.624Z'/></metadata>"_s
            << Metadata({end, end});
        QTest::newRow("empty") << u"<metadata xmlns='urn:xmpp:mam:2'/>"_s << Metadata(archive::Metadata {});
        QTest::newRow("without a time") << u"<metadata xmlns='urn:xmpp:mam:2'><start id='a'/></metadata>"_s
                                        << Metadata(archive::Metadata {});
        QTest::newRow("something else") << u"<query xmlns='urn:xmpp:mam:2'/>"_s << Metadata();
    }
    void theEndsOfAnArchive()
    {
        QFETCH(QString, payload);
        QCOMPARE(xml::toString(archive::metadataQuery()), u"<metadata xmlns=\"urn:xmpp:mam:2\"/>"_s);
        QTEST(archive::metadata(xml::parse(u"<iq xmlns='jabber:client' type='result'>%1</iq>"_s.arg(payload))),
              "expected");
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
        QTEST(archived && archived->message, "believed");
        if (!archived || !archived->message)
            return;
        QCOMPARE(archived->result.queryId, u"q"_s);
        QCOMPARE(archived->result.id, u"a7"_s);
        QCOMPARE(archived->message->nick, u"bob"_s);
        QCOMPARE(archived->message->stanzaId, u"a7"_s);
        QCOMPARE(archived->message->sentAt, QDateTime({2026, 11, 22}, {6, 7, 59, 258}, QTimeZone::UTC));
    }
};

PARLOUR_TEST(ArchiveTest)
#include "archivetest.moc"

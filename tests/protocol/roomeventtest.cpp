// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "describe.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;

/// What strangers and broken servers may send; the ordinary cases are in recordingstest.
class RoomEventTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAStanzaMeans_data()
    {
        QTest::addColumn<QString>("stanza");
        QTest::addColumn<QString>("expected");
        const QString user = u"<x xmlns='http://jabber.org/protocol/muc#user'>"_s;
        const QString from = u" xmlns='jabber:client' from='tea@conference.localhost/Eve'"_s;

        QTest::newRow("an error without the muc element, as Prosody sends it")
            << u"<presence%1 type='error' id='j1'><error by='tea@conference.localhost' type='auth'><not-authorized "
               "xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></presence>"_s.arg(from)
            << u"refused password j1"_s;
        QTest::newRow("the error's type does not matter")
            << u"<presence%1 type='error' id='j1'><error type='cancel'><not-authorized "
               "xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></presence>"_s.arg(from)
            << u"refused password j1"_s;
        QTest::newRow("an error that says nothing")
            << u"<presence%1 type='error' id='j1'/>"_s.arg(from) << u"refused other j1"_s;
        QTest::newRow("the bare room's presence is no occupant")
            << u"<presence xmlns='jabber:client' from='tea@conference.localhost'/>"_s << QString();
        QTest::newRow("a presence without the room's word on it") << u"<presence%1/>"_s.arg(from) << QString();
        QTest::newRow("one that may answer a join, with nothing but its id")
            << u"<presence%1 id='j1'/>"_s.arg(from) << u"claim: present Eve participant none"_s;
        QTest::newRow("one in the namespace of the question")
            << u"<presence%1 id='j1'><x xmlns='http://jabber.org/protocol/muc'><item affiliation='owner' "
               "role='moderator'/><status code='110'/></x></presence>"_s.arg(from)
            << u"claim: present Eve moderator owner self"_s;
        QTest::newRow("what only rooms say, in the namespace of the question, without an id")
            << u"<presence%1><x xmlns='http://jabber.org/protocol/muc'><item affiliation='owner' "
               "role='moderator'/><status code='110'/></x></presence>"_s.arg(from)
            << QString();
        QTest::newRow("whoever is inside without a role has a voice")
            << u"<presence%1>%2<item affiliation='none'/></x></presence>"_s.arg(from, user)
            << u"present Eve participant none"_s;
        QTest::newRow("a real address that is no address by our rules is still somebody's")
            << u"<presence%1>%2<item role='visitor' affiliation='none' jid='eve@localhost/\U0001F4F1'/></x></presence>"_s
                   .arg(from, user)
            << u"present Eve visitor none address=eve@localhost"_s;
        QTest::newRow("an old error that has a code only")
            << u"<presence%1 type='error'><error code='401' type='auth'/></presence>"_s.arg(from)
            << u"refused password "_s;
        QTest::newRow("an unknown presence type")
            << u"<presence%1 type='subscribe'>%2</x></presence>"_s.arg(from, user) << QString();
        QTest::newRow("two items: role of the first, address of any")
            << u"<presence%1>%2<item role='moderator' affiliation='owner'/><item jid='eve@localhost/b' role='none'/></x></presence>"_s
                   .arg(from, user)
            << u"present Eve moderator owner address=eve@localhost"_s;
        QTest::newRow("an address on a host with an underscore")
            << u"<presence%1>%2<item role='moderator' affiliation='owner' jid='eve@office_pc.lan/b'/></x></presence>"_s
                   .arg(from, user)
            << u"present Eve moderator owner address=eve@office_pc.lan"_s;
        QTest::newRow("an occupant cannot announce new settings")
            << u"<message%1 type='groupchat'>%2<status code='104'/></x></message>"_s.arg(from, user) << QString();
        QTest::newRow("an occupant's delay is not the room's")
            << u"<message%1 type='groupchat'><body>hi</body><delay xmlns='urn:xmpp:delay' from='eve@localhost' stamp='2001-01-01T00:00:00Z'/></message>"_s
                   .arg(from)
            << u"message Eve: hi"_s;
        QTest::newRow("the room's delay is history")
            << u"<message%1 type='groupchat'><body>hi</body><delay xmlns='urn:xmpp:delay' from='tea@conference.localhost' stamp='2001-01-01T00:00:00Z'/></message>"_s
                   .arg(from)
            << u"message Eve: hi [history]"_s;
        QTest::newRow("a broken time stamp is none")
            << u"<message%1 type='groupchat'><body>hi</body><delay xmlns='urn:xmpp:delay' from='tea@conference.localhost' stamp='yesterday'/></message>"_s
                   .arg(from)
            << u"message Eve: hi"_s;
        QTest::newRow("a subject with a body is a message")
            << u"<message%1 type='groupchat'><subject>s</subject><body>hi</body></message>"_s.arg(from)
            << u"message Eve: hi"_s;
        QTest::newRow("a subject with a thread is nothing we show")
            << u"<message%1 type='groupchat'><subject>s</subject><thread>t</thread></message>"_s.arg(from) << QString();
        QTest::newRow("a private message is not the room's")
            << u"<message%1 type='chat'><body>hi</body></message>"_s.arg(from) << QString();
        QTest::newRow("another room's message is not ours")
            << u"<message xmlns='jabber:client' from='coffee@conference.localhost/Eve' type='groupchat'><body>hi</body></message>"_s
            << QString();
        QTest::newRow("a person's message is not the room's")
            << u"<message xmlns='jabber:client' from='eve@localhost/tea@conference.localhost' type='groupchat'><body>hi</body></message>"_s
            << QString();
        QTest::newRow("another room's presence is not ours")
            << u"<presence xmlns='jabber:client' from='coffee@conference.localhost/Eve'>%1</x></presence>"_s.arg(user)
            << QString();
        QTest::newRow("an address in other letters is the same")
            << u"<message xmlns='jabber:client' from='Tea@Conference.localhost/Eve' type='groupchat'><body>hi</body></message>"_s
            << u"message Eve: hi"_s;
        QTest::newRow("a body in a foreign namespace is none")
            << u"<message%1 type='groupchat'><body xmlns='evil'>hi</body></message>"_s.arg(from) << QString();
    }
    void whatAStanzaMeans()
    {
        QFETCH(QString, stanza);
        const auto element = xml::parse(stanza);
        QVERIFY(!element.isNull());
        const auto event = muc::roomEvent(element, *Jid::parse(u"tea@conference.localhost"));
        const QString line = event ? std::visit([](const auto &e) { return describe::line(e); }, *event) : QString();
        QTEST(line, "expected");
    }

    void oldErrorsHaveCodes_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<ErrorCondition>("condition");
        QTest::addColumn<QString>("text");
        using enum ErrorCondition;
        const std::pair<int, ErrorCondition> codes[] {
            {302, Redirect},
            {400, BadRequest},
            {401, NotAuthorized},
            {403, Forbidden},
            {404, ItemNotFound},
            {405, NotAllowed},
            {406, NotAcceptable},
            {407, RegistrationRequired},
            {408, RemoteServerTimeout},
            {409, Conflict},
            {500, InternalServerError},
            {501, FeatureNotImplemented},
            {502, ServiceUnavailable},
            {503, ServiceUnavailable},
            {504, RemoteServerTimeout},
            {510, ServiceUnavailable},
            {999, Undefined},
        };
        for (const auto &[code, condition] : codes)
            QTest::addRow("%d", code) << u"<error code='%1'>Words</error>"_s.arg(code) << condition << u"Words"_s;
        const QString gone = u"<gone xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>"_s;
        QTest::newRow("a condition counts more") << u"<error code='401'>%1</error>"_s.arg(gone) << Gone << QString();
        QTest::newRow("an unknown condition is none")
            << u"<error code='401'><payment-required xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>"_s
            << Undefined << QString();
        QTest::newRow("a text is none")
            << u"<error code='401'><text xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'>No</text></error>"_s
            << NotAuthorized << u"No"_s;
    }
    void oldErrorsHaveCodes()
    {
        QFETCH(QString, error);
        const auto found = stanzaError(
            xml::parse(u"<presence xmlns='jabber:client' type='error' from='a@b/c'>%1</presence>"_s.arg(error)));
        QVERIFY(found);
        QTEST(found->condition, "condition");
        QTEST(found->text, "text");
    }

    void textsAreBounded()
    {
        const QString body(200'000, u'x');
        const auto event = muc::roomEvent(
            xml::parse(
                u"<message xmlns='jabber:client' from='a@b/c' type='groupchat'><body>%1</body></message>"_s.arg(body)),
            *Jid::parse(u"a@b"));
        QCOMPARE(std::get<muc::Message>(*event).body.size(), muc::MaxBody);
        QVERIFY(std::get<muc::Message>(*event).cut);
    }

    void longWordsAreWhole_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("12 000 letters") << QString(12'000, u'x') + u"END"_s;
        QTest::newRow("a character in the place where they were cut")
            << QString(9'999, u'x') + u"\U0001F600"_s + QString(2'000, u'x') + u"END"_s;
    }
    void longWordsAreWhole()
    {
        QFETCH(QString, body);
        const auto event = muc::roomEvent(
            xml::parse(
                u"<message xmlns='jabber:client' from='a@b/c' type='groupchat'><body>%1</body></message>"_s.arg(body)),
            *Jid::parse(u"a@b"));
        QCOMPARE(std::get<muc::Message>(*event).body, body);
        QVERIFY(!std::get<muc::Message>(*event).cut);
    }

    void noCharacterIsCut()
    {
        const QString body = QString(muc::MaxBody - 1, u'x') + u"\U0001F600END"_s;
        const auto event = muc::roomEvent(
            xml::parse(
                u"<message xmlns='jabber:client' from='a@b/c' type='groupchat'><body>%1</body></message>"_s.arg(body)),
            *Jid::parse(u"a@b"));
        QCOMPARE(std::get<muc::Message>(*event).body, QString(muc::MaxBody - 1, u'x'));
    }

    void whoTellsTheTime_data()
    {
        QTest::addColumn<QString>("delays");
        QTest::addColumn<bool>("byRoom");
        QTest::addColumn<QString>("expected");
        const QString day = u"2024-01-02T03:04:05Z"_s;
        const QString real =
            u"<delay xmlns='urn:xmpp:delay' from='bob@example.org/phone' stamp='2024-01-02T03:04:05Z'/>"_s;
        const QString nobody = u"<delay xmlns='urn:xmpp:delay' stamp='2024-01-02T03:04:05Z'/>"_s;
        const QString old = u"<x xmlns='jabber:x:delay' stamp='20240102T03:04:05'/>"_s;
        const QString room = u"<delay xmlns='urn:xmpp:delay' from='%1' stamp='2024-01-02T03:04:05Z'/>"_s;
        const QString other = u"<delay xmlns='urn:xmpp:delay' stamp='2001-01-01T00:00:00Z'/>"_s;
        QTest::newRow("who spoke") << real << false << day;
        QTest::newRow("nobody") << nobody << false << day;
        QTest::newRow("in the old format") << old << false << day;
        QTest::newRow("in the old format, by the room")
            << u"<x xmlns='jabber:x:delay' from='a@b' stamp='20240102T03:04:05'/>"_s << false << day;
        QTest::newRow("both formats") << old + nobody << false << day;
        QTest::newRow("the room") << room.arg(u"a@b"_s) << true << day;
        QTest::newRow("its service") << room.arg(u"b"_s) << true << day;
        QTest::newRow("the room, behind what somebody else claims") << other + room.arg(u"a@b"_s) << true << day;
        QTest::newRow("no time at all") << u"<x xmlns='jabber:x:delay' stamp='long ago'/>"_s << false << QString();
        QTest::newRow("nothing") << QString() << false << QString();
    }
    void whoTellsTheTime()
    {
        QFETCH(QString, delays);
        QFETCH(bool, byRoom);
        const auto event = muc::roomEvent(
            xml::parse(
                u"<message xmlns='jabber:client' from='a@b/bob' type='groupchat'><body>x</body>%1</message>"_s.arg(
                    delays)),
            *Jid::parse(u"a@b"));
        const auto &message = std::get<muc::Message>(*event);
        const auto time = byRoom ? message.sentAt : message.claimedAt;
        QTEST(time ? time->toString(Qt::ISODate) : QString(), "expected");
        QVERIFY(!(byRoom ? message.claimedAt : message.sentAt));
    }

    /// A message out of an archive that names no time is there all the same.
    void theArchiveNamesNoTime_data()
    {
        QTest::addColumn<QString>("outer");
        QTest::addColumn<QString>("inner");
        QTest::addColumn<QString>("expected");
        const QString by = u"<delay xmlns='urn:xmpp:delay' from='%1' stamp='2024-01-02T03:04:05Z'/>"_s;
        QTest::newRow("none") << QString() << QString() << QString();
        QTest::newRow("unreadable") << u"<delay xmlns='urn:xmpp:delay' stamp='yesterday'/>"_s << QString() << QString();
        QTest::newRow("but the room does") << QString() << by.arg(u"a@b"_s) << u"2024-01-02T03:04:05Z"_s;
        QTest::newRow("but a stranger does") << QString() << by.arg(u"eve@b"_s) << QString();
    }
    void theArchiveNamesNoTime()
    {
        QFETCH(QString, outer);
        QFETCH(QString, inner);
        const auto event = muc::roomEvent(
            xml::parse(u"<message xmlns='jabber:client' from='a@b'><result xmlns='urn:xmpp:mam:2' id='1' queryid='q'>"
                       "<forwarded xmlns='urn:xmpp:forward:0'>%1<message xmlns='jabber:client' type='groupchat' "
                       "from='a@b/bob'>"
                       "<body>hi</body>%2</message></forwarded></result></message>"_s.arg(outer, inner)),
            *Jid::parse(u"a@b"));
        const auto &archived = std::get<muc::Archived>(*event);
        QVERIFY(archived.message && archived.message->sentAt);
        QTEST(archived.message->sentAt->toString(Qt::ISODate), "expected");
        QVERIFY(!archived.message->claimedAt);
        QVERIFY(!archived.result.time.isValid());
    }

    void onlyTheRoomGivesStanzaIds()
    {
        const auto event = muc::roomEvent(
            xml::parse(
                u"<message xmlns='jabber:client' from='a@b/c' type='groupchat'><body>x</body>"
                "<stanza-id xmlns='urn:xmpp:sid:0' by='evil@b' id='1'/><stanza-id xmlns='urn:xmpp:sid:0' by='A@b' id='2'/></message>"_s),
            *Jid::parse(u"a@b"));
        QCOMPARE(std::get<muc::Message>(*event).stanzaId, u"2"_s);
    }
};

PARLOUR_TEST(RoomEventTest)
#include "roomeventtest.moc"

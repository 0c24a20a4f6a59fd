// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/person/profile.h"
#include "protocol/muc/roomevent.h"
#include "protocol/person/whereabouts.h"
#include "support/suite.h"

using namespace Qt::StringLiterals;
using namespace parlour;
using namespace std::chrono_literals;
using person::Profile;
using person::Source;

/// What people say of themselves, and what time it is there.
class ProfileTest : public QObject
{
    Q_OBJECT

private:
    static QDomElement iq(const QString &inside)
    {
        return xml::parse(u"<iq xmlns='jabber:client' type='result'>%1</iq>"_s.arg(inside));
    }
    static QString published(const QString &inside)
    {
        return u"<pubsub xmlns='http://jabber.org/protocol/pubsub'><items node='urn:xmpp:vcard4'><item id='current'>"
               "<vcard xmlns='urn:ietf:params:xml:ns:vcard-4.0'>%1</vcard></item></items></pubsub>"_s.arg(inside);
    }
    static QString kept(const QString &inside) { return u"<vCard xmlns='vcard-temp'>%1</vCard>"_s.arg(inside); }
    static Profile juliet()
    {
        return {u"Juliet Capulet"_s,
                u"Jule"_s,
                u"Capulet"_s,
                u"Daughter"_s,
                u"juliet@capulet.lit"_s,
                u"https://capulet.lit/"_s,
                u"1581-01-01"_s,
                u"On the balcony.\nAt night."_s};
    }

private Q_SLOTS:
    void bothKinds()
    {
        const auto newer = person::profile(
            iq(published(u"<fn><text>Juliet Capulet</text></fn><nickname><text>Jule</text></nickname>"
                         "<org><text>Capulet</text></org><title><text>Daughter</text></title>"
                         "<email><text>juliet@capulet.lit</text></email><url><uri>https://capulet.lit/</uri></url>"
                         "<bday><date>1581-01-01</date></bday><note><text>On the balcony.\nAt night.</text></note>"_s)),
            Source::Published);
        QCOMPARE(newer, juliet());
        const auto older = person::profile(
            iq(kept(u"<FN>Juliet Capulet</FN><NICKNAME>Jule</NICKNAME><ORG><ORGNAME>Capulet</ORGNAME></ORG>"
                    "<TITLE>Daughter</TITLE><EMAIL><HOME/><USERID>juliet@capulet.lit</USERID></EMAIL>"
                    "<URL>https://capulet.lit/</URL><BDAY>1581-01-01</BDAY><DESC>On the balcony.\nAt night.</DESC>"_s)),
            Source::VCard);
        QCOMPARE(older, juliet());
    }

    void nothingIsNothing_data()
    {
        QTest::addColumn<QString>("inside");
        QTest::newRow("no vCard") << QString();
        QTest::newRow("an empty one") << kept({});
        QTest::newRow("only a picture") << kept(u"<PHOTO><BINVAL>aGVsbG8=</BINVAL></PHOTO>"_s);
        QTest::newRow("spaces") << kept(u"<FN>  </FN>"_s);
        QTest::newRow("nothing published") << published({});
    }
    void nothingIsNothing()
    {
        QFETCH(QString, inside);
        QVERIFY(!person::profile(iq(inside), Source::VCard));
        QVERIFY(!person::profile(iq(inside), Source::Published));
    }

    void aStrangersWordsAreBounded()
    {
        const auto found =
            person::profile(iq(kept(u"<FN>%1</FN><TITLE>two\nlines \u202eturned</TITLE><DESC>%2</DESC>"_s.arg(
                                QString(100'000, u'x'), QString(5000, u'\n') + u"y"_s + QString(100'000, u'z')))),
                            Source::VCard);
        QCOMPARE(found->fullName.size(), Profile::MaxLine);
        QVERIFY(!found->title.contains(u'\n') && !found->title.contains(QChar(0x202e)));
        QVERIFY(found->note.size() <= Profile::MaxNote);
    }

    void timeThere_data()
    {
        QTest::addColumn<QString>("offset");
        QTest::addColumn<int>("minutes"); // 9999: nothing
        QTest::newRow("UTC") << u"Z"_s << 0;
        QTest::newRow("east") << u"+05:30"_s << 330;
        QTest::newRow("west") << u"-06:00"_s << -360;
        QTest::newRow("not on Earth") << u"+15:00"_s << 9999;
        QTest::newRow("words") << u"noon"_s << 9999;
        QTest::newRow("none") << QString() << 9999;
    }
    void timeThere()
    {
        QFETCH(QString, offset);
        const auto found = person::timeOffset(
            iq(u"<time xmlns='urn:xmpp:time'><tzo>%1</tzo><utc>2026-11-29T12:00:00Z</utc></time>"_s.arg(offset)));
        QTEST(found ? int(found->count()) : 9999, "minutes");
    }

    void lastActivity_data()
    {
        QTest::addColumn<QString>("seconds");
        QTest::addColumn<QDateTime>("expected");
        const QDateTime now(QDate(2026, 11, 29), QTime(12, 0), QTimeZone::UTC);
        QTest::newRow("an hour ago") << u"3600"_s << now.addSecs(-3600);
        QTest::newRow("to come") << u"-5"_s << QDateTime();
        QTest::newRow("before there were computers") << u"99999999999"_s << QDateTime();
        QTest::newRow("no number") << u"long"_s << QDateTime();
    }
    void lastActivity()
    {
        QFETCH(QString, seconds);
        const QDateTime now(QDate(2026, 11, 29), QTime(12, 0), QTimeZone::UTC);
        const auto found =
            person::lastActivity(iq(u"<query xmlns='jabber:iq:last' seconds='%1'/>"_s.arg(seconds)), now);
        QTEST(found.value_or(QDateTime()), "expected");
    }

    void anOccupantIsIdle()
    {
        const auto event =
            muc::roomEvent(xml::parse(u"<presence xmlns='jabber:client' from='tea@rooms.example/bob'>"
                                      "<x xmlns='http://jabber.org/protocol/muc#user'><item role='participant'/></x>"
                                      "<idle xmlns='urn:xmpp:idle:1' since='2026-11-29T11:00:00Z'/></presence>"_s),
                           *Jid::parse(u"tea@rooms.example"));
        QCOMPARE(std::get<muc::Present>(*event).occupant.idleSince,
                 QDateTime(QDate(2026, 11, 29), QTime(11, 0), QTimeZone::UTC));
    }
};

PARLOUR_TEST(ProfileTest)
#include "profiletest.moc"

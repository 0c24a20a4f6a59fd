// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/avatar/personpicture.h"
#include "protocol/avatar/vcardphoto.h"
#include "protocol/muc/roomevent.h"
#include "support/suite.h"

using namespace Qt::StringLiterals;
using namespace parlour;
using avatar::Source;

/// The pictures of people: who announces which, and what an answer is worth.
class PersonPictureTest : public QObject
{
    Q_OBJECT

private:
    static constexpr QLatin1StringView Hash {"aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d"}; // Of "hello".

    static QString event(const QString &inside)
    {
        return u"<event xmlns='http://jabber.org/protocol/pubsub#event'>%1</event>"_s.arg(inside);
    }
    static QString metadata(const QString &infos)
    {
        return event(u"<items node='urn:xmpp:avatar:metadata'><item id='x'><metadata xmlns='urn:xmpp:avatar:metadata'>"
                     "%1</metadata></item></items>"_s.arg(infos));
    }
    static QString info(const QString &more, const QString &id = Hash)
    {
        return u"<info id='%1' type='image/png' %2/>"_s.arg(id, more);
    }

private Q_SLOTS:
    void published_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("inside");
        QTest::addColumn<QString>("expected"); // "-": nothing
        const QString bob = u"bob@localhost"_s;
        const QString headline = u"headline"_s;
        const QString good = metadata(info(u"bytes='5'"_s));
        QTest::newRow("a picture") << bob << headline << good << QString(Hash);
        QTest::newRow("without a type") << bob << QString() << good << QString(Hash);
        QTest::newRow("none any more") << bob << headline << metadata({}) << QString();
        QTest::newRow("the node is emptied")
            << bob << headline << event(u"<purge node='urn:xmpp:avatar:metadata'/>"_s) << QString();
        QTest::newRow("an older item is not kept")
            << bob << headline << event(u"<items node='urn:xmpp:avatar:metadata'><retract id='x'/></items>"_s)
            << u"-"_s;
        QTest::newRow("somebody's client says it") << u"bob@localhost/phone"_s << headline << good << u"-"_s;
        QTest::newRow("an occupant says it") << u"tea@rooms.example/bob"_s << headline << good << u"-"_s;
        QTest::newRow("nobody says it") << QString() << headline << good << u"-"_s;
        QTest::newRow("it comes back as an error") << bob << u"error"_s << good << u"-"_s;
        QTest::newRow("another node") << bob << headline
                                      << QString(good).replace(u"node='urn:xmpp:avatar:metadata'"_s,
                                                               u"node='urn:xmpp:mood'"_s)
                                      << u"-"_s;
        QTest::newRow("too many bytes") << bob << headline << metadata(info(u"bytes='%1'"_s.arg(avatar::MaxBytes + 1)))
                                        << QString();
        QTest::newRow("on the web only") << bob << headline
                                         << metadata(info(u"bytes='5' url='http://x.example/a.png'"_s)) << QString();
        QTest::newRow("a large one, and a small one")
            << bob << headline << metadata(info(u"bytes='9999999'"_s, QString(40, u'a')) + info(u"bytes='5'"_s))
            << QString(Hash);
        QTest::newRow("the name of a file")
            << bob << headline << metadata(info(u"bytes='5'"_s, u"../../../../etc/passwd/aaaaaaaaaaaaaaaaaaa"_s))
            << QString();
    }
    void published()
    {
        QFETCH(QString, from);
        QFETCH(QString, type);
        QFETCH(QString, inside);
        const auto news = avatar::published(
            xml::parse(u"<message xmlns='jabber:client' from='%1' type='%2'>%3</message>"_s.arg(from, type, inside)));
        QTEST(news ? news->hash : u"-"_s, "expected");
        if (news)
            QCOMPARE(news->owner.toString(), u"bob@localhost"_s);
    }

    void inVCard_data()
    {
        QTest::addColumn<QString>("stanza");
        QTest::addColumn<QString>("expected");
        const QString update = u"<x xmlns='vcard-temp:x:update'><photo>%1</photo></x>"_s.arg(Hash);
        const QString presence = u"<presence xmlns='jabber:client' from='bob@localhost/phone' %1>%2</presence>"_s;
        QTest::newRow("a picture") << presence.arg(QString(), update) << QString(Hash);
        QTest::newRow("none") << presence.arg(QString(), u"<x xmlns='vcard-temp:x:update'><photo/></x>"_s) << QString();
        QTest::newRow("not said") << presence.arg(QString(), u"<x xmlns='vcard-temp:x:update'/>"_s) << u"-"_s;
        QTest::newRow("somebody goes") << presence.arg(u"type='unavailable'"_s, update) << u"-"_s;
        QTest::newRow("an occupant's") << presence.arg(QString(),
                                                       update + u"<x xmlns='http://jabber.org/protocol/muc#user'/>"_s)
                                       << u"-"_s;
        QTest::newRow("a message") << u"<message xmlns='jabber:client' from='bob@localhost/phone'>%1</message>"_s.arg(
            update) << u"-"_s;
    }
    void inVCard()
    {
        QFETCH(QString, stanza);
        const auto news = avatar::inVCard(xml::parse(stanza));
        QTEST(news ? news->hash : u"-"_s, "expected");
        if (news)
            QCOMPARE(news->owner.toString(), u"bob@localhost"_s);
    }

    void anOccupantAnnouncesTheirOwn()
    {
        const auto event =
            muc::roomEvent(xml::parse(u"<presence xmlns='jabber:client' from='tea@rooms.example/bob'>"
                                      "<x xmlns='http://jabber.org/protocol/muc#user'><item role='participant'/></x>"
                                      "<x xmlns='vcard-temp:x:update'><photo>%1</photo></x></presence>"_s.arg(Hash)),
                           *Jid::parse(u"tea@rooms.example"));
        QCOMPARE(std::get<muc::Present>(*event).occupant.picture, Hash);
    }

    void data_data()
    {
        QTest::addColumn<bool>("published");
        QTest::addColumn<QString>("inside");
        QTest::addColumn<bool>("good");
        const QString pep = u"<pubsub xmlns='http://jabber.org/protocol/pubsub'><items node='urn:xmpp:avatar:data'>"
                            "<item id='x'><data xmlns='urn:xmpp:avatar:data'>%1</data></item></items></pubsub>"_s;
        const QString vCard = u"<vCard xmlns='vcard-temp'><PHOTO><BINVAL>%1</BINVAL></PHOTO></vCard>"_s;
        QTest::newRow("published") << true << pep.arg(u"aGVsbG8="_s) << true;
        QTest::newRow("in a vCard") << false << vCard.arg(u"aGVs\nbG8="_s) << true;
        QTest::newRow("published, another picture") << true << pep.arg(u"aGVsbG9v"_s) << false;
        QTest::newRow("in a vCard, another picture") << false << vCard.arg(u"aGVsbG9v"_s) << false;
        QTest::newRow("no base64") << true << pep.arg(u"hello!"_s) << false;
        QTest::newRow("nothing") << true << pep.arg(QString()) << false;
        QTest::newRow("asked for one, got the other") << true << vCard.arg(u"aGVsbG8="_s) << false;
        QTest::newRow("too large") << true
                                   << pep.arg(QString::fromLatin1(QByteArray(avatar::MaxBytes + 1, 'x').toBase64()))
                                   << false;
    }
    void data()
    {
        QFETCH(bool, published);
        QFETCH(QString, inside);
        const auto iq = xml::parse(u"<iq xmlns='jabber:client' type='result'>%1</iq>"_s.arg(inside));
        const auto found = avatar::data(iq, published ? Source::Published : Source::VCard, Hash);
        QTEST(found.has_value(), "good");
    }

    void whatIsAsked()
    {
        const QString asked = xml::toString(avatar::query(Source::Published, Hash));
        QVERIFY2(asked.contains(u"node=\"urn:xmpp:avatar:data\""_s) && asked.contains(Hash), qPrintable(asked));
        QCOMPARE(avatar::query(Source::VCard, Hash).namespaceURI(), avatar::VCardNs);
    }
};

PARLOUR_TEST(PersonPictureTest)
#include "personpicturetest.moc"

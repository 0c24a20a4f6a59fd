// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/avatar/vcardphoto.h"
#include "protocol/muc/roominfo.h"
#include "support/suite.h"
#include "support/wire.h"

using namespace Qt::StringLiterals;
using namespace parlour;

/// A room's picture as both servers announce and hand it out (5.21), and as nobody should.
class AvatarTest : public QObject
{
    Q_OBJECT

private:
    static constexpr QLatin1StringView Hash {"b2bbe763c7e1828c750d53f78550709a6fea19be"};

    static QDomElement presence(const QString &from, const QString &inside)
    {
        return xml::parse(
            u"<presence xmlns='jabber:client' from='%1'><x xmlns='vcard-temp:x:update'>%2</x></presence>"_s.arg(
                from, inside));
    }
    static QDomElement vCard(const QString &inside)
    {
        return xml::parse(
            u"<iq xmlns='jabber:client' type='result'><vCard xmlns='vcard-temp'>%1</vCard></iq>"_s.arg(inside));
    }

private Q_SLOTS:
    void recorded_data()
    {
        QTest::addColumn<QString>("server");
        QTest::newRow("prosody") << u"prosody"_s;
        QTest::newRow("ejabberd") << u"ejabberd"_s;
    }
    void recorded()
    {
        QFETCH(QString, server);
        int announced = 0;
        int told = 0;
        int fetched = 0;
        for (const auto &[client, stanza] : wire::received(server + u"/5.21_room_vcard"_s)) {
            const auto room = Jid::parse(stanza.attribute(u"from"_s).section(u'/', 0, 0));
            if (const auto hash = avatar::announced(stanza, *room)) {
                QCOMPARE(*hash, Hash);
                ++announced;
            }
            if (const auto info = muc::roomInfo(stanza); info.known) {
                QVERIFY(info.hasVCard);
                QCOMPARE(info.avatarHash.value_or(u"none"_s), Hash);
                ++told;
            }
            if (const auto photo = avatar::photo(stanza)) {
                QCOMPARE(avatar::hashOf(photo->data), Hash);
                QCOMPARE(photo->type, u"image/png"_s);
                ++fetched;
            }
        }
        QVERIFY2(announced >= 4, qPrintable(QString::number(announced)));
        QCOMPARE(told, 1);
        QCOMPARE(fetched, 1);
    }

    void announced_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("inside");
        QTest::addColumn<QString>("expected"); // "-": nothing
        const QString room = u"tea@rooms.example"_s;
        QTest::newRow("a hash") << room << u"<photo>%1</photo>"_s.arg(Hash) << QString(Hash);
        QTest::newRow("written large") << room << u"<photo> %1\n</photo>"_s.arg(QString(Hash).toUpper())
                                       << QString(Hash);
        QTest::newRow("none") << room << u"<photo/>"_s << QString();
        QTest::newRow("not said") << room << QString() << u"-"_s;
        QTest::newRow("an occupant's is his own") << room + u"/bob"_s << u"<photo>%1</photo>"_s.arg(Hash) << u"-"_s;
        QTest::newRow("another room's") << u"ale@rooms.example"_s << u"<photo>%1</photo>"_s.arg(Hash) << u"-"_s;
        QTest::newRow("the name of a file")
            << room << u"<photo>../../../../etc/passwd/aaaaaaaaaaaaaaaaaaa</photo>"_s << u"-"_s;
    }
    void announced()
    {
        QFETCH(QString, from);
        QFETCH(QString, inside);
        const auto hash = avatar::announced(presence(from, inside), *Jid::parse(u"tea@rooms.example"));
        QTEST(hash.value_or(u"-"_s), "expected");
    }

    void badPhotos_data()
    {
        QTest::addColumn<QString>("inside");
        QTest::newRow("no picture") << QString();
        QTest::newRow("an empty one") << u"<PHOTO><BINVAL/></PHOTO>"_s;
        QTest::newRow("no base64") << u"<PHOTO><BINVAL>a picture!</BINVAL></PHOTO>"_s;
        QTest::newRow("only an address, which would tell a stranger ours")
            << u"<PHOTO><EXTVAL>https://x.example/</EXTVAL></PHOTO>"_s;
        QTest::newRow("too big") << u"<PHOTO><BINVAL>%1</BINVAL></PHOTO>"_s.arg(
            QString::fromLatin1(QByteArray(avatar::MaxBytes + 1, 'x').toBase64()));
    }
    void badPhotos()
    {
        QFETCH(QString, inside);
        QVERIFY(!avatar::photo(vCard(inside)));
    }

    void linesInBase64AreFine()
    {
        const auto photo = avatar::photo(vCard(u"<PHOTO><BINVAL>\n  aGVs\n  bG8=\n</BINVAL></PHOTO>"_s));
        QVERIFY(photo);
        QCOMPARE(photo->data, QByteArray("hello"));
    }

    void whatElseTheVCardHoldsStays()
    {
        const auto old = vCard(
            u"<FN>Tea</FN><PHOTO><TYPE>image/gif</TYPE><BINVAL>AAAA</BINVAL></PHOTO><URL>https://tea.example</URL>"_s);
        const auto fresh = avatar::vCardWith(old, avatar::Photo {u"image/png"_s, "hello"});
        QCOMPARE(xml::children(fresh, u"PHOTO", avatar::VCardNs).size(), 1);
        const auto iq = xml::element(u"iq"_s);
        QDomElement(iq).appendChild(iq.ownerDocument().importNode(fresh, true));
        QCOMPARE(avatar::photo(iq)->data, QByteArray("hello"));
        QCOMPARE(xml::child(fresh, u"FN", avatar::VCardNs).text(), u"Tea"_s);
        const auto bare = avatar::vCardWith(old, {});
        QVERIFY(xml::child(bare, u"PHOTO", avatar::VCardNs).isNull());
        QCOMPARE(xml::child(bare, u"URL", avatar::VCardNs).text(), u"https://tea.example"_s);
        QVERIFY(!avatar::vCardWith({}, {}).hasChildNodes());
    }
};

PARLOUR_TEST(AvatarTest)
#include "avatartest.moc"

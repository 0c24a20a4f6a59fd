// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/avatar/roomavatar.h"
#include "model/avatar/picture.h"
#include "support/fakestream.h"
#include "support/suite.h"

#include <QBuffer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace parlour;

/// The picture of a room: fetched, kept, shown, set and removed.
class RoomAvatarTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray written(const QImage &image, const char *format)
    {
        QByteArray data;
        QBuffer buffer(&data);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return data;
    }
    static QImage red(int width, int height)
    {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(Qt::red);
        return image;
    }

    struct Scene
    {
        QTemporaryDir folder;
        FakeStream stream;
        AvatarLibrary library {folder.filePath(u"pictures"_s)};
        RoomAvatar avatar {stream, *Jid::parse(u"tea@rooms.example")};

        Scene()
        {
            stream.goOnline();
            avatar.setLibrary(&library);
            avatar.setPace(std::chrono::milliseconds::zero());
        }
        void announce(const QString &hash)
        {
            const auto stanza = xml::parse(
                u"<presence xmlns='jabber:client' from='tea@rooms.example'><x xmlns='vcard-temp:x:update'><photo>%1</photo></x></presence>"_s
                    .arg(hash));
            if (const auto news = avatar::announced(stanza, *Jid::parse(u"tea@rooms.example")))
                avatar.hear(*news);
        }
        void answerVCard(const QByteArray &data)
        {
            const auto iq = xml::element(u"iq"_s);
            const auto vCard = avatar::vCardWith({}, avatar::Photo {u"image/png"_s, data});
            QDomElement(iq).appendChild(iq.ownerDocument().importNode(vCard, true));
            stream.answer(iq);
        }
    };

private Q_SLOTS:
    void isFetchedOnceAndKept()
    {
        const QByteArray data = written(red(64, 64), "png");
        const QString hash = avatar::hashOf(data);
        Scene s;
        s.announce(hash);
        QTRY_COMPARE(s.stream.asked.size(), 1);
        s.announce(hash); // Once is enough.
        s.answerVCard(data);
        QTRY_VERIFY(!s.avatar.source().isEmpty());
        const QImage shown(s.avatar.source().toLocalFile());
        QCOMPARE(shown.pixelColor(32, 32), QColor(Qt::red));
        QCOMPARE(shown.pixelColor(0, 0).alpha(), 0); // Round.
        RoomAvatar again(s.stream, *Jid::parse(u"tea@rooms.example"));
        again.setLibrary(&s.library);
        muc::RoomInfo info;
        info.known = info.hasVCard = true;
        info.avatarHash = hash;
        again.apply(info);
        QTRY_COMPARE(again.source(), s.avatar.source());
        QVERIFY(s.stream.asked.isEmpty());
        s.announce({});
        QVERIFY(s.avatar.source().isEmpty() && !s.avatar.exists());
    }

    void theHashThatProsodyRepeatsIsLookedInto()
    {
        Scene s;
        muc::RoomInfo info;
        info.known = info.hasVCard = true;
        info.avatarHash = avatar::hashOf("the first picture");
        s.announce(*info.avatarHash);
        QTRY_COMPARE(s.stream.asked.size(), 1);
        s.answerVCard(
            written(red(64, 64), "png")); // Another one than announced: it is the room's own word all the same.
        QTRY_VERIFY(!s.avatar.source().isEmpty());
        s.avatar.apply(info);
        QVERIFY(s.stream.asked.isEmpty());
        s.announce(*info.avatarHash); // Once more, though we know it: something has changed.
        s.avatar.apply(info);
        QCOMPARE(s.stream.asked.size(), 1);
        s.stream.answer(xml::parse(u"<iq xmlns='jabber:client'><vCard xmlns='vcard-temp'/></iq>"_s));
        QVERIFY(s.avatar.source().isEmpty());
        QVERIFY(!s.avatar.exists());
        s.avatar.apply(info);
        QVERIFY(s.stream.asked.isEmpty());
    }

    void noDrawingsAndNoGiants_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("bmp") << written(red(9, 9), "bmp");
        QTest::newRow("cut off") << written(red(64, 64), "png").left(40);
        QTest::newRow("too wide") << written(red(4097, 1), "png");
        QTest::newRow("nothing") << QByteArray();
    }
    void noDrawingsAndNoGiants()
    {
        QFETCH(QByteArray, data);
        QVERIFY(picture::decoded(data).isNull());
    }

    void whatIsSentIsSmallAndHoldsPixelsOnly()
    {
        QImage image = red(600, 400);
        image.setText(u"Comment"_s, u"taken at the balcony"_s);
        const QByteArray data = written(image, "png");
        QVERIFY(data.contains("balcony"));
        const auto photo = picture::encoded(picture::decoded(data));
        QVERIFY(!photo.data.contains("balcony"));
        const QImage sent = QImage::fromData(photo.data);
        QCOMPARE(sent.size(), QSize(picture::Side, picture::Side));
    }

    void isSetBesideWhatElseTheVCardHolds()
    {
        Scene s;
        const QString file = s.folder.filePath(u"rose.png"_s);
        QVERIFY(red(300, 200).save(file));
        s.avatar.set(QUrl::fromLocalFile(file));
        QVERIFY(s.avatar.isBusy());
        QTRY_COMPARE(s.stream.asked.size(), 1);
        s.stream.answer(xml::parse(u"<iq xmlns='jabber:client'><vCard xmlns='vcard-temp'><FN>Tea</FN></vCard></iq>"_s));
        QCOMPARE(s.stream.asked.first().type, u"set"_s);
        QVERIFY(xml::toString(s.stream.asked.first().payload).contains(u"<FN>Tea</FN>"));
        s.stream.answer(xml::element(u"iq"_s));
        QTRY_VERIFY(!s.avatar.source().isEmpty());
        QVERIFY(!s.avatar.isBusy());
        QVERIFY(!s.avatar.result().isEmpty());
        s.avatar.remove();
        s.stream.answer(xml::element(u"iq"_s));
        s.stream.answer(xml::element(u"iq"_s));
        QVERIFY(!s.avatar.exists());
    }

    void failuresAreSaid_data()
    {
        QTest::addColumn<ErrorCondition>("condition");
        QTest::addColumn<QString>("words");
        QTest::newRow("not an owner") << ErrorCondition::Forbidden << u"owners"_s;
        QTest::newRow("Prosody 0.12") << ErrorCondition::ServiceUnavailable << u"keeps no pictures"_s;
        QTest::newRow("anything else") << ErrorCondition::Undefined << u"did not accept"_s;
    }
    void failuresAreSaid()
    {
        QFETCH(ErrorCondition, condition);
        QFETCH(QString, words);
        Scene s;
        s.avatar.remove();
        s.stream.answer(IqFailure {IqFailure::Kind::Refused, {ErrorCondition::ItemNotFound, {}, {}}});
        s.stream.answer(IqFailure {IqFailure::Kind::Refused, {condition, {}, {}}});
        QVERIFY2(s.avatar.problem().contains(words), qPrintable(s.avatar.problem()));
        QVERIFY(!s.avatar.isBusy());
    }

    void aFileThatIsNoPictureIsSaid()
    {
        Scene s;
        s.avatar.set(QUrl::fromLocalFile(s.folder.filePath(u"missing.png"_s)));
        QTRY_VERIFY(!s.avatar.isBusy());
        QVERIFY(s.avatar.problem().contains(u"cannot be read"));
        QVERIFY(s.stream.asked.isEmpty());
    }
};

PARLOUR_TEST(RoomAvatarTest)
#include "roomavatartest.moc"

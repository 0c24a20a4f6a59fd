// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/avatar/picture.h"
#include "model/avatar/avatarlibrary.h"
#include "model/captcha/picture.h"
#include "support/bombs.h"
#include "support/roomscene.h"
#include "support/suite.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QImageReader>
#include <QTemporaryDir>
#include <thread>

using namespace Qt::StringLiterals;
using namespace parlour;

/// Pictures of strangers: what they may cost.
class PictureTest : public QObject
{
    Q_OBJECT

private:
    /// A machine with sanitizers and many tests at once is slow; the bombs took from 5 to 42 seconds on a quick one.
    static constexpr qint64 Soon = 1500;

    static QByteArray written(const QImage &image, const char *format)
    {
        QByteArray data;
        QBuffer buffer(&data);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return data;
    }
    static QImage image(int width, int height)
    {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(Qt::red);
        return image;
    }
    static QByteArray red(int side, const char *format = "png") { return written(image(side, side), format); }
    /// A file of that many bytes; what comes after the end of a picture is no part of it.
    static QByteArray padded(const QByteArray &data, qsizetype size) { return data.leftJustified(size, 'x'); }
    static QByteArray damaged(QByteArray data, qsizetype at)
    {
        data[at] = char(data[at] ^ 0xff);
        return data;
    }

private Q_SLOTS:
    void costs_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<bool>("shown");
        QTest::newRow("a JPEG of 21 670 scans") << bombs::jpeg(1000, 21'670) << false;
        QTest::newRow("a large JPEG of 11 968 scans") << bombs::jpeg(4096, 11'968) << false;
        QTest::newRow("a large JPEG of 16 944 scans") << bombs::jpeg(4096, 16'944) << false;
        QTest::newRow("a JPEG of one scan too many") << bombs::jpeg(64, 50) << false;
        QTest::newRow("a JPEG of as many scans as may be") << bombs::jpeg(1000, 49) << true;
        QTest::newRow("an ordinary JPEG") << red(600, "jpeg") << true;
        QTest::newRow("a PNG with texts of half a gigabyte") << bombs::pngWithTexts(red(64), 60) << true;
        QTest::newRow("a PNG with frames") << bombs::pngWithFrames(red(64), 400) << true;
        QTest::newRow("a GIF with a screen of four gigapixels") << bombs::gif(65'535) << false;
        QTest::newRow("a small GIF") << bombs::gif(1) << true;
        QTest::newRow("a PNG that is too high") << red(1025) << false;
        QTest::newRow("a PNG whose parts do not fit") << red(64).left(50) + QByteArray(20, '\xff') << false;
    }
    void costs()
    {
        QFETCH(QByteArray, data);
        QFETCH(bool, shown);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(!picture::decoded(data).isNull(), shown);
        QCOMPARE(!safePicture(data).isEmpty(), shown);
        QVERIFY2(clock.elapsed() < Soon, qPrintable(QString::number(clock.elapsed())));
    }

    /// Each way in, a picture and a question's picture, has the same guard.
    void guards_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<bool>("shown");
        QTest::newRow("a PNG") << red(600) << true;
        QTest::newRow("a JPEG") << red(600, "jpeg") << true;
        QTest::newRow("a GIF") << bombs::gif(1) << true;
        QTest::newRow("as many bytes as may be") << padded(red(64), avatar::MaxBytes) << true;
        QTest::newRow("a byte too many") << padded(red(64), avatar::MaxBytes + 1) << false;
        QTest::newRow("as wide as may be") << written(image(1000, 1), "png") << true;
        QTest::newRow("too wide") << written(image(1025, 1), "png") << false;
        QTest::newRow("too high") << written(image(1, 1025), "png") << false;
        QTest::newRow("a JPEG that is too high") << written(image(1, 1025), "jpeg") << false;
        QTest::newRow("a BMP") << red(64, "bmp") << false;
        QTest::newRow("an XBM, which is text") << red(64, "xbm") << false;
        QTest::newRow("an SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")
                                << false;
        QTest::newRow("an SVG with a declaration")
            << QByteArray("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>") << false;
        QTest::newRow("a packed SVG") << QByteArray("\x1f\x8b\x08", 3) + QByteArray(60, '\0') << false;
        QTest::newRow("a web page") << QByteArray("<html><img src='https://example.org/x.png'></html>") << false;
        QTest::newRow("a PNG that begins like a JPEG") << QByteArray("\xff\xd8\xff") + red(64) << false;
        QTest::newRow("a PNG that is cut off") << red(64).chopped(40) << false;
        QTest::newRow("a PNG with a damaged header") << damaged(red(64), 20) << false;
        QTest::newRow("a PNG with damaged pixels") << damaged(red(64), red(64).indexOf("IDAT") + 10) << false;
        QTest::newRow("the first bytes of a PNG") << red(64).left(8) << false;
        QTest::newRow("the first bytes of a JPEG") << red(64, "jpeg").left(20) << false;
        QTest::newRow("the first bytes of a WebP") << QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16) << false;
        QTest::newRow("the first bytes of a GIF") << bombs::gif(1).left(8) << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void guards()
    {
        QFETCH(QByteArray, data);
        QFETCH(bool, shown);
        QCOMPARE(!picture::decoded(data).isNull(), shown);
        QCOMPARE(safePicture(data).startsWith(u"data:image/png;base64,"_s), shown);
        QCOMPARE(safePicture(data).isEmpty(), !shown);
    }

    void whatMakesThePixelsStays()
    {
        QImage image(8, 8, QImage::Format_ARGB32);
        image.fill(QColor(1, 2, 3, 128));
        image.setText(u"Comment"_s, u"balcony"_s);
        const QByteArray png = written(image, "png");
        QVERIFY(png.contains("balcony"));
        const auto kept = picture::modest(png, {1024, 8});
        QVERIFY(kept && !kept->contains("balcony"));
        QCOMPARE(QImage::fromData(*kept).pixelColor(4, 4), image.pixelColor(4, 4));
    }

    /// For what no limit knows of: a decoder gets no more bytes after a while, or when nobody wants the picture any more.
    void aDecoderIsStopped_data()
    {
        QTest::addColumn<bool>("unwanted");
        QTest::newRow("when its time is over") << false;
        QTest::newRow("when nobody wants the picture") << true;
    }
    void aDecoderIsStopped()
    {
        QFETCH(bool, unwanted);
        const auto stop = std::make_shared<std::atomic_bool>(false);
        bool gaveUp = false;
        std::atomic_bool begun = false;
        QElapsedTimer clock;
        std::thread decoder([&] {
            picture::BoundDevice device(bombs::jpeg(4096, 16'944), stop);
            QImageReader reader(&device, "jpeg");
            reader.size();
            begun = true;
            reader.read();
            gaveUp = device.gaveUp();
        });
        while (!begun)
            std::this_thread::yield();
        clock.start();
        *stop = unwanted;
        decoder.join();
        QVERIFY(gaveUp);
        QVERIFY2(clock.elapsed() < (unwanted ? Soon : 20'000), qPrintable(QString::number(clock.elapsed())));
    }

    void quittingWaitsForNone()
    {
        const QTemporaryDir folder;
        QObject context;
        QList<std::shared_ptr<QObject>> rooms;
        auto library = std::make_unique<AvatarLibrary>(folder.path());
        const QByteArray costly = bombs::jpeg(1024, 49);
        int shown = 0;
        for (int i = 0; i < 500; ++i) {
            rooms << std::make_shared<QObject>();
            library->add(costly, PictureQueue::Wish::Unasked, rooms.last().get(), [&shown](const QUrl &) { ++shown; });
        }
        library->add(bombs::jpeg(4096, 16'944), PictureQueue::Wish::Asked, &context, [](const QUrl &) {});
        QTRY_COMPARE(shown, 1);
        QElapsedTimer clock;
        clock.start();
        library.reset();
        QVERIFY2(clock.elapsed() < Soon, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(shown, 1);
    }

    void whoAsksComesFirst()
    {
        PictureQueue queue;
        QObject one, other;
        QString order;
        const auto say = [&](PictureQueue::Wish wish, QObject *context, QChar name) {
            queue.add(
                wish, context, [name](const picture::Stop &) { return name; }, [&order](QChar done) { order += done; });
        };
        say(PictureQueue::Wish::Unasked, &one, u'a');
        say(PictureQueue::Wish::Unasked, &one, u'b'); // Replaced by the next one, which is newer.
        say(PictureQueue::Wish::Unasked, &one, u'c');
        say(PictureQueue::Wish::Unasked, &other, u'd');
        say(PictureQueue::Wish::Asked, &one, u'1');
        say(PictureQueue::Wish::Asked, &one, u'2');
        QTRY_COMPARE(order, u"a12cd"_s);
    }

    /// Whatever a room sends, three quarters of the time are free of it.
    void theUnaskedRest()
    {
        PictureQueue queue;
        constexpr int Each = 20;
        constexpr int Many = 6;
        QList<std::shared_ptr<QObject>> rooms;
        int done = 0;
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < Many; ++i) {
            rooms << std::make_shared<QObject>();
            queue.add(
                PictureQueue::Wish::Unasked, rooms.last().get(),
                [](const picture::Stop &) {
                    QElapsedTimer busy;
                    busy.start();
                    while (busy.elapsed() < Each) { }
                    return 0;
                },
                [&done](int) { ++done; });
        }
        QTRY_COMPARE(done, Many);
        QVERIFY2(clock.elapsed() >= Each * (Many + 3 * (Many - 1)), qPrintable(QString::number(clock.elapsed())));
    }

    void onlyPicturesThatTheQuestionNamesAreLookedInto_data()
    {
        QTest::addColumn<QString>("cid");
        QTest::addColumn<bool>("looked");
        QTest::newRow("named") << u"sha1+a@bob.xmpp.org"_s << true;
        QTest::newRow("not named") << u"sha1+b@bob.xmpp.org"_s << false;
    }
    void onlyPicturesThatTheQuestionNamesAreLookedInto()
    {
        QFETCH(QString, cid);
        QFETCH(bool, looked);
        RoomScene s;
        const QTemporaryDir folder;
        AvatarLibrary library(folder.path());
        s.room.challenge()->setPictures(&library.questions());
        s.room.join();
        s.room.receive(xml::parse(
            u"<message xmlns='jabber:client' from='tea@conference.localhost' id='c1'><captcha xmlns='urn:xmpp:captcha'>"
            "<x xmlns='jabber:x:data' type='form'><field type='hidden' var='FORM_TYPE'><value>urn:xmpp:captcha</value>"
            "</field><field type='hidden' var='from'><value>tea@conference.localhost/alice</value></field>"
            "<field type='hidden' var='sid'><value>%1</value></field><field var='ocr'><media "
            "xmlns='urn:xmpp:media-element'>"
            "<uri type='image/png'>cid:sha1+a@bob.xmpp.org</uri></media></field></x></captcha>"
            "<data xmlns='urn:xmpp:bob' cid='%2' type='image/png'>%3</data></message>"_s.arg(
                s.lastJoin().attribute(u"id"_s), cid, QString::fromLatin1(red(32).toBase64()))));
        QCOMPARE(s.room.state(), join::State::Challenged);
        QCOMPARE(library.questions().isBusy(), looked);
        const auto shown = [&s] {
            const auto form = s.room.challenge()->form();
            for (int row = 0; row < form->rowCount(); ++row) {
                if (form->index(row)
                        .data(FormModel::MediaSourcesRole)
                        .toStringList()
                        .join(u' ')
                        .contains("data:image/png"_L1))
                    return true;
            }
            return false;
        };
        QVERIFY(!shown()); // Not on the thread of the window.
        QTRY_COMPARE(shown(), looked);
    }
};

PARLOUR_TEST(PictureTest)
#include "picturetest.moc"

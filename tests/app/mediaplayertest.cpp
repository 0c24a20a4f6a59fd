// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/playerprocess.h"
#include "player/frameimage.h"
#include "player/framepace.h"
#include "support/bombs.h"
#include "support/suite.h"
#include "support/tone.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QVideoFrameFormat>
#include <csignal>

using namespace parlour;
using namespace Qt::StringLiterals;
using Format = QVideoFrameFormat;

/// Real sound and film in the real program for it, on a computer that may have no device for either.
class MediaPlayerTest : public QObject
{
    Q_OBJECT

    /// A player, and what it says.
    struct Heard
    {
        PlayerProcess player;
        QSignalSpy opened {&player, &MediaPlayer::opened};
        QSignalSpy measured {&player, &MediaPlayer::measured};
        QSignalSpy moved {&player, &MediaPlayer::moved};
        QSignalSpy ended {&player, &MediaPlayer::ended};
        QSignalSpy failed {&player, &MediaPlayer::failed};
        QSignalSpy drawn {&player, &MediaPlayer::drawn};

        explicit Heard(const QString &program = QStringLiteral(PARLOUR_PLAYER))
            : player(program)
        {
            player.setBound({80, 80});
        }
        auto processes() const { return player.findChildren<QProcess *>(); }
        QImage picture(int index) const { return drawn.at(index).first().value<QImage>(); }
    };

    QString file(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("No room");
        return file.fileName();
    }
    static QString film() { return QStringLiteral(TEST_DATA "/film/square.mp4"); }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void soundIsPlayedToItsEnd()
    {
        Heard heard;
        heard.player.open(file(u"a"_s, tone(300))); // Its name says nothing.
        QTRY_COMPARE(heard.opened.size(), 1);
        QCOMPARE(heard.measured.last(), QVariantList {300});
        QVERIFY(heard.moved.isEmpty());
        heard.player.play();
        QTRY_COMPARE(heard.ended.size(), 1);
        QVERIFY(heard.failed.isEmpty());
        QVERIFY(heard.drawn.isEmpty());
        heard.player.play(); // Again.
        QTRY_COMPARE(heard.ended.size(), 2);
        heard.player.close();
    }

    void filmIsSeen()
    {
        Heard heard;
        heard.player.open(film());
        QTRY_COMPARE(heard.opened.size(), 1);
        heard.player.seek(1000);
        heard.player.play();
        QTRY_COMPARE(heard.ended.size(), 1);
        QVERIFY(heard.drawn.size() >= 2);
        QCOMPARE(heard.picture(0).size(), QSize(80, 60));
        // A white square goes from left to right.
        const QImage last = heard.picture(int(heard.drawn.size()) - 1);
        QVERIFY(qGray(last.pixel(64, 27)) > 230);
        QVERIFY(qGray(last.pixel(10, 27)) < 200);
    }

    void whatNobodySeesIsNotMade()
    {
        Heard heard;
        heard.player.setBound({});
        heard.player.open(film());
        QTRY_COMPARE(heard.opened.size(), 1);
        heard.player.seek(1500);
        heard.player.play();
        QTRY_COMPARE(heard.ended.size(), 1);
        QVERIFY(heard.drawn.isEmpty());
    }

    void oneFileFollowsTheOther()
    {
        Heard heard;
        const QString sound = file(u"a"_s, tone(200));
        heard.player.open(film());
        heard.player.open(sound);
        QTRY_COMPARE(heard.opened.size(), 1);
        QCOMPARE(heard.measured.last(), QVariantList {200});
        heard.player.play();
        heard.player.open(film());
        QTRY_COMPARE(heard.opened.size(), 2);
        heard.player.play();
        QTRY_VERIFY(!heard.drawn.isEmpty());
        heard.player.close();
        heard.drawn.clear();
        heard.player.open(sound);
        heard.player.play();
        QTRY_COMPARE(heard.opened.size(), 3);
        QVERIFY(heard.drawn.isEmpty());
    }

    void whatIsNoSuchFileIsNotOpened_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray whole = content(film());
        QTest::newRow("a playlist") << "#EXTM3U\n#EXTINF:9,\n"_ba + film().toUtf8() + "\n#EXT-X-ENDLIST\n";
        QTest::newRow("parts") << "ffconcat version 1.0\nfile '" + film().toUtf8() + "'\n";
        QTest::newRow("a description of a session") << "v=0\nc=IN IP4 127.0.0.1\nm=audio 4000 RTP/AVP 0\n"_ba;
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("its head alone") << whole.left(32);
        QTest::newRow("cut") << whole.left(whole.size() / 2);
        QTest::newRow("noise behind its head") << whole.left(32) + QByteArray(5000, 'x');
    }
    void whatIsNoSuchFileIsNotOpened()
    {
        QFETCH(QByteArray, content);
        Heard heard;
        heard.player.open(file(u"a.mp4"_s, content));
        QTRY_VERIFY(!heard.failed.isEmpty());
        QVERIFY(heard.opened.isEmpty());
    }

    /// It would take ten seconds to decode.
    void coversAreNotDecoded()
    {
        const QByteArray cover = QByteArray("\0image/jpeg\0\3\0", 14) + bombs::jpeg(4000, 10'000);
        const auto number = [](qsizetype value) {
            QByteArray bytes;
            for (int shift = 21; shift >= 0; shift -= 7)
                bytes += char(value >> shift & 0x7f);
            return bytes;
        };
        const QByteArray picture = "APIC" + number(cover.size()) + QByteArray(2, '\0') + cover;
        const QByteArray frame = QByteArray::fromHex("fffb9064") + QByteArray(413, '\0');
        Heard heard;
        heard.player.open(
            file(u"a.mp3"_s, "ID3" + QByteArray("\4\0\0", 3) + number(picture.size()) + picture + frame.repeated(100)));
        QTRY_COMPARE(heard.opened.size(), 1);
        QVERIFY(heard.measured.last().first().toInt() > 2000);
    }

    void noFileIsNone()
    {
        Heard heard;
        heard.player.open(m_folder.filePath(u"none"_s));
        QTRY_COMPARE(heard.failed.size(), 1);
    }

    void eachFileHasAProcess()
    {
        Heard heard;
        heard.player.open(film());
        QTRY_COMPARE(heard.opened.size(), 1);
        heard.player.play();
        QTRY_VERIFY(!heard.drawn.isEmpty());
        const qint64 first = heard.processes().first()->processId();
        heard.player.open(film());
        QTRY_COMPARE(heard.processes().size(), 1);
        QVERIFY(heard.processes().first()->processId() != first);
        heard.player.close();
        QTRY_VERIFY(heard.processes().isEmpty());
        QVERIFY(heard.failed.isEmpty());
    }

    void aPlayerThatDiesHasFailed()
    {
        Heard heard;
        heard.player.open(film());
        QTRY_COMPARE(heard.opened.size(), 1);
        heard.player.play();
        ::kill(pid_t(heard.processes().first()->processId()), SIGKILL);
        QTRY_COMPARE(heard.failed.size(), 1);
        QTRY_VERIFY(heard.processes().isEmpty());
        heard.player.open(film()); // Another one plays.
        QTRY_COMPARE(heard.opened.size(), 2);
    }

    void whatNoPlayerSaysIsNotTaken_data()
    {
        QTest::addColumn<QByteArray>("does");
        QTest::newRow("nonsense") << "echo hello; exec cat"_ba;
        QTest::newRow("no end of a line") << "head -c 100000 /dev/zero; exec cat"_ba;
        QTest::newRow("an order") << "echo play 0 0 0; exec cat"_ba;
        QTest::newRow("a picture that is too large") << "echo drawn 0 4097 1; head -c 20000 /dev/zero; exec cat"_ba;
        QTest::newRow("a picture of nothing") << "echo drawn 0 0 0; exec cat"_ba;
        QTest::newRow("the end in a picture") << "echo drawn 0 80 60; head -c 100 /dev/zero"_ba;
        QTest::newRow("nothing") << "exit 0"_ba;
    }
    void whatNoPlayerSaysIsNotTaken()
    {
        QFETCH(QByteArray, does);
        const QString program = file(u"player"_s, "#!/bin/sh\n" + does + '\n');
        QVERIFY(QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        Heard heard(program);
        heard.player.open(film());
        QTRY_COMPARE(heard.failed.size(), 1);
        QVERIFY(heard.opened.isEmpty() && heard.drawn.isEmpty());
        QTRY_VERIFY(heard.processes().isEmpty());
        QCOMPARE(heard.failed.size(), 1);
    }

    void aPlayerThatIsNotThereHasFailed()
    {
        const QString program = m_folder.filePath(u"no player"_s);
        Heard heard(program);
        QTest::ignoreMessage(QtWarningMsg, qPrintable(program + u" cannot be started."_s));
        heard.player.open(film());
        QTRY_COMPARE(heard.failed.size(), 1);
        QTRY_VERIFY(heard.processes().isEmpty());
    }

    /// It ends by itself where nobody is there to end it.
    void thePlayerEndsWithItsParlour()
    {
        QProcess player;
        player.start(QStringLiteral(PARLOUR_PLAYER), {film()});
        QTRY_VERIFY(player.canReadLine());
        player.closeWriteChannel();
        QTRY_COMPARE(player.state(), QProcess::NotRunning);
        QCOMPARE(player.exitCode(), 0);
    }

    void frames_data()
    {
        QTest::addColumn<Format::PixelFormat>("format");
        QTest::addColumn<QList<QByteArray>>("lines"); // Of each plane, four pixels of one red.
        const auto row = [](const char *name, Format::PixelFormat format, const QList<QByteArray> &hex) {
            QList<QByteArray> lines;
            for (const QByteArray &line : hex)
                lines << QByteArray::fromHex(line);
            QTest::newRow(name) << format << lines;
        };
        row("YUV420P", Format::Format_YUV420P, {"51515151", "5a5a", "f0f0"});
        row("YV12", Format::Format_YV12, {"51515151", "f0f0", "5a5a"});
        row("YUV422P", Format::Format_YUV422P, {"51515151", "5a5a", "f0f0"});
        row("NV12", Format::Format_NV12, {"51515151", "5af05af0"});
        row("NV21", Format::Format_NV21, {"51515151", "f05af05a"});
        row("P010", Format::Format_P010, {"0051005100510051", "005a00f0005a00f0"});
        row("YUV420P10", Format::Format_YUV420P10, {"4401440144014401", "68016801", "c003c003"});
        row("YUYV", Format::Format_YUYV, {"515a51f0515a51f0"});
        row("UYVY", Format::Format_UYVY, {"5a51f0515a51f051"});
        row("BGRX", Format::Format_BGRX8888, {"0000ffff0000ffff0000ffff0000ffff"});
    }
    void frames()
    {
        QFETCH(Format::PixelFormat, format);
        QFETCH(QList<QByteArray>, lines);
        QVideoFrame frame(Format({4, 4}, format));
        QVERIFY(frame.map(QVideoFrame::WriteOnly));
        QCOMPARE(frame.planeCount(), lines.size());
        for (int plane = 0; plane < frame.planeCount(); ++plane) {
            const int line = frame.bytesPerLine(plane);
            for (int at = 0; at + lines.at(plane).size() <= frame.mappedBytes(plane); at += line)
                std::ranges::copy(lines.at(plane), frame.bits(plane) + at);
        }
        frame.unmap();
        const QImage image = imageOf(frame, {2, 8});
        QCOMPARE(image.size(), QSize(2, 2));
        for (const QPoint place : {QPoint(0, 0), QPoint(1, 1)}) {
            const QColor color = image.pixelColor(place);
            QVERIFY2(color.red() > 250 && color.green() < 5 && color.blue() < 5, qPrintable(color.name()));
        }
    }

    void framesAreTurnedAndBounded()
    {
        QVideoFrame frame(Format({40, 20}, Format::Format_BGRX8888));
        QCOMPARE(imageOf(frame, {100, 100}).size(), QSize(40, 20)); // Not made larger.
        QCOMPARE(imageOf(frame, {20, 20}).size(), QSize(20, 10));
        QVERIFY(imageOf(frame, {}).isNull());
        frame.setRotation(QtVideo::Rotation::Clockwise90);
        QCOMPARE(imageOf(frame, {100, 100}).size(), QSize(20, 40));
        QCOMPARE(imageOf(frame, {20, 20}).size(), QSize(10, 20));
        QVERIFY(imageOf(QVideoFrame(Format({4097, 2}, Format::Format_Y8)), {20, 20}).isNull());
        QVERIFY(imageOf(QVideoFrame(), {20, 20}).isNull());
    }

    void pace_data()
    {
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("least");
        for (const auto &[rate, least] : {std::pair(10, 10), {24, 24}, {30, 28}, {60, 28}, {144, 26}, {1000, 26}})
            QTest::addRow("%d a second", rate) << rate << least;
    }
    void pace()
    {
        QFETCH(int, rate);
        QFETCH(int, least);
        FramePace pace;
        int shown = 0;
        for (int i = 0; i < rate * 10; ++i)
            shown += pace.admits(qint64(i) * 1000 / rate) ? 1 : 0;
        QVERIFY2(shown <= 301 && shown >= least * 10, qPrintable(QString::number(shown)));
    }

private:
    QTemporaryDir m_folder;
};

PARLOUR_TEST(MediaPlayerTest)
#include "mediaplayertest.moc"

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sharing/playedfile.h"
#include "model/sharing/sharingtexts.h"
#include "support/fakeplayer.h"
#include "support/sharingscene.h"
#include "support/suite.h"
#include "support/tone.h"

using namespace parlour;
using namespace Qt::StringLiterals;
using sharing::Playing;
using World = SharingScene::World;

/// Sound and film in messages, with a player that makes none.
class PlayedFileTest : public QObject
{
    Q_OBJECT

    /// A row of the timeline.
    struct Row
    {
        FileView view;
        PlayedFile played;

        Row(SharingScene &scene, const QString &path, const QString &name)
        {
            QUrl url = scene.world.site.url(path);
            view.setSharing(&scene.sharing);
            view.setFile({{.url = url.toString(), .name = name}});
            played.setView(&view);
        }
    };
    struct Scene : SharingScene
    {
        FakePlayer *player = nullptr;

        explicit Scene(World &world)
            : SharingScene(world)
        {
            FakePlayer::put(shelf.playback, player);
        }
        bool waitForState(const Row &row, Playing state)
        {
            return waitFor([&] { return row.played.state() == state; });
        }
        /// Plays what is here.
        void play(Row &row) const
        {
            row.played.toggle();
            QCOMPARE(row.played.state(), Playing::Loading);
            Q_EMIT player->measured(65'000);
            Q_EMIT player->opened();
            QCOMPARE(row.played.state(), Playing::Running);
        }
    };

private Q_SLOTS:
    void itComesAndIsSilent()
    {
        World world;
        world.site.files[u"/a"_s] = tone(100);
        Scene s(world);
        Row row(s, u"/a"_s, u"a.wav"_s);
        QVERIFY(row.played.isOffered());
        QVERIFY(s.waitForState(row, Playing::Ready)); // From our own server, as pictures do.
        QVERIFY(!s.player);
        QVERIFY(!row.played.isWanted());
        QCOMPARE(row.played.times(), QString());
    }

    void aWordLoadsAndPlaysIt()
    {
        World world;
        world.site.files[u"/a"_s] = tone(100);
        Scene s(world);
        s.shelf.choice.setWhose(LoadingChoice::Nobody);
        Row row(s, u"/a"_s, u"a.wav"_s);
        QVERIFY(s.waitFor([&] { return s.sharing.service().state() == UploadService::State::Unknown; }));
        QVERIFY(world.site.requests.isEmpty());
        row.played.toggle();
        QVERIFY(row.played.isWanted());
        QVERIFY(s.waitFor([&] { return s.player && !s.player->path.isEmpty(); }));
        QCOMPARE(s.player->path, row.view.path());
        Q_EMIT s.player->opened();
        QCOMPARE(s.player->done, QStringList({u"open"_s, u"play"_s}));
        QCOMPARE(row.played.times(), u"0:00"_s); // Nobody knows how long it is.
        row.played.seek(50);
        QCOMPARE(s.player->done.size(), 2);
        Q_EMIT s.player->measured(65'000);
        Q_EMIT s.player->moved(12'345);
        QCOMPARE(row.played.times(), u"0:12 / 1:05"_s);
        row.played.seek(70'000);
        QCOMPARE(s.player->done.last(), u"seek 65000"_s);
        Q_EMIT s.player->ended();
        QCOMPARE(row.played.state(), Playing::Ended);
        row.played.toggle();
        QCOMPARE(s.player->done.last(), u"play"_s);
        QCOMPARE(row.played.position(), 0);
        row.played.toggle();
        QCOMPARE(s.player->done.last(), u"pause"_s);
    }

    void whatDoesNotComeIsNotPlayed()
    {
        World world;
        world.site.answers[u"/a"_s] = "404 Not Found"_ba;
        Scene s(world);
        s.shelf.choice.setWhose(LoadingChoice::Nobody);
        Row row(s, u"/a"_s, u"a.wav"_s);
        row.played.toggle();
        QVERIFY(s.waitForState(row, Playing::Idle));
        QVERIFY(!s.player);
        QVERIFY(row.view.words().contains(u"not there any more"_s));
    }

    void oneAtATime()
    {
        World world;
        world.site.files[u"/a"_s] = tone(100);
        world.site.files[u"/b"_s] = tone(200);
        Scene s(world);
        Row one(s, u"/a"_s, u"a.wav"_s), other(s, u"/b"_s, u"b.wav"_s);
        QVERIFY(s.waitForState(one, Playing::Ready) && s.waitForState(other, Playing::Ready));
        s.play(one);
        Q_EMIT s.player->moved(30'000);
        s.play(other);
        QCOMPARE(one.played.state(), Playing::Ready);
        QCOMPARE(one.played.position(), 30'000);
        QCOMPARE(s.player->path, other.view.path());
        Q_EMIT s.player->moved(5'000);
        QCOMPARE(one.played.position(), 30'000); // That was the other one.
        s.player->done.clear();
        s.play(one); // On, where it was.
        QCOMPARE(s.player->done, QStringList({u"open"_s, u"seek 30000"_s, u"play"_s}));
        QCOMPARE(other.played.state(), Playing::Ready);
        QCOMPARE(other.played.position(), 5'000);
    }

    void nothingIsHeardFromNowhere()
    {
        World world;
        world.site.files[u"/a"_s] = tone(100);
        Scene s(world);
        auto row = std::make_unique<Row>(s, u"/a"_s, u"a.wav"_s);
        QVERIFY(s.waitForState(*row, Playing::Ready));
        s.play(*row);
        row->played.setShown(false);
        QCOMPARE(s.player->done.last(), u"close"_s);
        QVERIFY(!row->played.isWanted());
        row->played.setShown(true);
        QVERIFY(!row->played.isWanted());
        s.play(*row);
        row->view.setFile({{.url = u"https://x.example/b"_s, .name = u"b.wav"_s}}); // The row is used again.
        QCOMPARE(s.player->done.last(), u"close"_s);
        QCOMPARE(row->played.times(), QString());
        row->view.setFile({{.url = world.site.url(u"/a"_s).toString(), .name = u"a.wav"_s}});
        QVERIFY(s.waitForState(*row, Playing::Ready));
        s.play(*row);
        row.reset();
        QCOMPARE(s.player->done.last(), u"close"_s);
    }

    void contentDecides_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("a playlist") << "#EXTM3U\n#EXTINF:9,\nfile:///etc/passwd\n"_ba;
        QTest::newRow("parts") << "ffconcat version 1.0\nfile /etc/passwd\n"_ba;
        QTest::newRow("a page") << "<svg/>"_ba;
        QTest::newRow("nothing") << "\n"_ba;
        QTest::newRow("cut") << tone(100).left(15);
    }
    void contentDecides()
    {
        QFETCH(QByteArray, content);
        World world;
        world.site.files[u"/a"_s] = content;
        Scene s(world);
        Row row(s, u"/a"_s, u"a.mp4"_s);
        QVERIFY(s.waitForState(row, Playing::Failed));
        QCOMPARE(row.played.words(), u"This file cannot be played."_s);
        row.played.toggle();
        QVERIFY(!s.player);
        QCOMPARE(row.view.state(), FileView::State::Here); // It can be opened and saved.
    }

    void playersFail()
    {
        World world;
        world.site.files[u"/a"_s] = tone(100);
        Scene s(world);
        Row row(s, u"/a"_s, u"a.wav"_s);
        QVERIFY(s.waitForState(row, Playing::Ready));
        row.played.toggle();
        Q_EMIT s.player->failed();
        QVERIFY(row.played.hasFailed());
        QCOMPARE(s.player->done.last(), u"close"_s);
        QCOMPARE(row.played.words(), u"This file cannot be played."_s);
    }

    void silenceIsSaid()
    {
        World world;
        world.site.files[u"/a"_s] = tone(100);
        Scene s(world);
        Row row(s, u"/a"_s, u"a.wav"_s);
        QVERIFY(s.waitForState(row, Playing::Ready));
        s.play(row);
        QCOMPARE(row.played.words(), QString());
        Q_EMIT s.player->silenced();
        QCOMPARE(row.played.words(), u"There is no sound device."_s);
    }

    void picturesAreBounded()
    {
        World world;
        world.site.files[u"/a"_s] = tone(100);
        Scene s(world);
        Row row(s, u"/a"_s, u"a.mp4"_s);
        row.played.setBound({320, 240});
        QVERIFY(s.waitForState(row, Playing::Ready));
        s.play(row);
        QCOMPARE(s.player->bound, QSize(320, 240));
        row.played.setBound({100, 50});
        QCOMPARE(s.player->bound, QSize(100, 50));
        QImage picture(8, 8, QImage::Format_RGB32);
        picture.fill(Qt::red);
        Q_EMIT s.player->drawn(picture);
        QCOMPARE(row.played.frame(), picture);
    }

    void withoutAPlayerNothingIsOffered()
    {
        World world;
        SharingScene s(world);
        Row row(s, u"/a"_s, u"a.wav"_s);
        QVERIFY(!row.played.isOffered());
    }

    void durations_data()
    {
        QTest::addColumn<qint64>("length");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << 0LL << u"0:00"_s;
        QTest::newRow("less than a second") << 999LL << u"0:00"_s;
        QTest::newRow("minutes") << 65'000LL << u"1:05"_s;
        QTest::newRow("hours") << 3'605'000LL << u"1:00:05"_s;
        QTest::newRow("negative") << -5LL << u"0:00"_s;
    }
    void durations()
    {
        QFETCH(qint64, length);
        QTEST(sharingtexts::duration(length), "words");
    }
};

PARLOUR_TEST(PlayedFileTest)
#include "playedfiletest.moc"

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "driver/house.h"
#include "model/sharing/attachment.h"
#include "protocol/sharing/sharedfile.h"
#include "storage/history/profilehistory.h"
#include "support/suite.h"
#include "support/tone.h"

#include <QBuffer>
#include <QDirIterator>
#include <QImage>

using namespace Qt::StringLiterals;
using namespace parlour;
using namespace parlour::live;

/// Files from one person to another, through a real server.
class Sharing : public QObject
{
    Q_OBJECT

    /// A JPEG that tells where it was taken.
    static QByteArray telling()
    {
        QImage image(900, 600, QImage::Format_RGB32);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                image.setPixel(x, y, qRgb(x / 4, y / 3, 120));
        }
        QByteArray jpeg;
        QBuffer buffer(&jpeg);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "jpeg");
        return jpeg.insert(2, QByteArray("\xff\xe1\x00\x10GPS-SECRET 123", 18));
    }
    /// How many files of the profile's cache hold `words`; of all where there are none.
    static int cached(const Client &client, const QByteArray &words = {})
    {
        int count = 0;
        QDirIterator files(client.profile(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().contains("/files/"_L1) && file.open(QFile::ReadOnly))
                count += words.isEmpty() || file.readAll().contains(words) ? 1 : 0;
        }
        return count;
    }
    /// What waits in the composer when the program starts.
    static void attach(const QString &profile, const QString &room, const QString &path, const QString &name)
    {
        attach(profile, room, QList<Attachment> {{.id = u"a1"_s, .path = path, .name = name}});
    }
    static void attach(const QString &profile, const QString &room, const QList<Attachment> &attached)
    {
        QString database;
        QDirIterator files(profile, {u"profile.sqlite"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            database = files.next();
        QVERIFY(!database.isEmpty());
        ProfileHistory store(database, ProfileHistory::Thread::Callers);
        const history::Key key {u"romeo@localhost"_s, room + u"@conference.localhost"_s};
        store.setAttached(key, written(attached));
    }

    /// Makes a desktop's program for all files, which writes down what it was asked for and its environment; returns
    /// the PATH with it.
    QString otherProgram() const
    {
        QFile program(m_folder.filePath(u"xdg-open"_s));
        const QByteArray script = "#!/bin/sh\n{ echo \"$1\"; env; } >'" + opened().toUtf8() + ".new' && mv '"
            + opened().toUtf8() + ".new' '" + opened().toUtf8() + "'\n";
        if (!program.open(QIODevice::WriteOnly) || program.write(script) != script.size())
            return {};
        program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return m_folder.path() + u':' + qEnvironmentVariable("PATH");
    }
    QString opened() const { return m_folder.filePath(u"opened"_s); }

private Q_SLOTS:
    void initTestCase();
    void aPictureIsSentSeenAndRemoved();
    void soundAndFilmPlayInPlace();

private:
    std::unique_ptr<House> m_house;
    QTemporaryDir m_folder;
};

void Sharing::initTestCase()
{
    QTest::setThrowOnFail(true);
    m_house = std::make_unique<House>(qEnvironmentVariable("PARLOUR_SERVER", u"prosody"_s));
    QVERIFY(m_house->server().isRunning());
}

void Sharing::aPictureIsSentSeenAndRemoved()
{
    QFile picture(m_folder.filePath(u"cat.jpg"_s));
    QVERIFY(picture.open(QIODevice::WriteOnly) && picture.write(telling()) > 0);
    picture.close();
    QString profile;
    {
        Client romeo(m_house->person(u"romeo"_s, u"host"_s));
        House::create(romeo, u"gallery"_s);
        QVERIFY(romeo.sees(button("Attach file")));
        profile = romeo.profile();
    }
    attach(profile, u"gallery"_s, picture.fileName(), u"cat.jpg"_s);

    Client romeo(m_house->person(u"romeo"_s, u"host"_s));
    romeo.click(row(QRegularExpression(u"^gallery, joined"_s)).in(list("Rooms")));
    romeo.waitFor(row(QRegularExpression(u"^cat.jpg, "_s)).in(list("Attached files")));
    romeo.waitFor({u"label"_s, "Location and camera data removed"});
    auto guest = m_house->person(u"juliet"_s, u"guest"_s);
    guest.environment.insert(u"PATH"_s, otherProgram());
    Client juliet(guest);
    House::join(juliet, u"gallery"_s, u"Juliet"_s);
    m_house->picture(romeo, u"attached"_s);
    romeo.click(button("Send"));
    romeo.waitUntilGone(list("Attached files"));
    romeo.waitFor(House::message(u"Romeo, file cat.jpg, "_s));

    // Juliet's program loads it by itself: it lies where her own server takes files.
    const Thing shown = House::message(u"Romeo, file cat.jpg, "_s);
    juliet.waitFor(shown);
    juliet.waitFor(button("Save as...").in(shown));
    QTRY_VERIFY(cached(juliet) >= 2);
    QCOMPARE(cached(juliet, "SECRET"), 0);
    m_house->picture(juliet, u"seen"_s);
    juliet.click(button("Open").in(shown));
    const Thing viewer = dialog("cat.jpg");
    juliet.click(button("Zoom in").in(viewer));
    m_house->picture(juliet, u"viewer"_s);
    juliet.click(button("Open with another program").in(viewer));
    QTRY_VERIFY(QFile::exists(opened()));
    QFile written(opened());
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray told = written.readAll();
    QVERIFY2(told.left(told.indexOf('\n')).endsWith("cat.jpg"), told.constData());
    QVERIFY(told.contains("\nPATH="));
    QVERIFY2(!told.contains("QT_FFMPEG_"), told.constData()); // What confines our player is not for others.
    juliet.key(u"Escape"_s);
    juliet.waitUntilGone(viewer);

    // Romeo takes it back: it goes from her disk, too.
    romeo.rightClick(shown);
    romeo.click(Thing {u"menu item"_s, "Delete for everybody..."});
    romeo.click(button("Delete for everybody").in(dialog("Delete this message?")));
    juliet.waitFor(House::message(u"Romeo, message deleted, "_s));
    QTRY_COMPARE(cached(juliet), 0);
    QTRY_COMPARE(cached(romeo), 0);
    juliet.check();
    romeo.check();
}

void Sharing::soundAndFilmPlayInPlace()
{
    const auto file = [this](const QString &name, const QByteArray &content) {
        QFile made(m_folder.filePath(name));
        return made.open(QIODevice::WriteOnly) && made.write(content) == content.size() ? made.fileName() : QString();
    };
    const QString song = file(u"song.wav"_s, tone(1000)), longer = file(u"long.wav"_s, tone(60'000));
    const QString fake = file(u"fake.mp4"_s, "#EXTM3U\n#EXTINF:1,\n" + song.toUtf8() + "\n#EXT-X-ENDLIST\n");
    QString profile;
    {
        Client romeo(m_house->person(u"romeo"_s, u"stage"_s));
        House::create(romeo, u"stage"_s);
        QVERIFY(romeo.sees(button("Attach file")));
        profile = romeo.profile();
    }
    attach(
        profile, u"stage"_s,
        QList<Attachment> {{.id = u"a1"_s, .path = fake, .name = u"fake.mp4"_s},
                           {.id = u"a2"_s, .path = QStringLiteral(TEST_DATA "/film/square.mp4"), .name = u"film.mp4"_s},
                           {.id = u"a3"_s, .path = longer, .name = u"long.wav"_s},
                           {.id = u"a4"_s, .path = song, .name = u"song.wav"_s}});
    Client juliet(m_house->person(u"juliet"_s, u"listener"_s));
    Client romeo(m_house->person(u"romeo"_s, u"stage"_s));
    romeo.click(row(QRegularExpression(u"^stage, joined"_s)).in(list("Rooms")));
    romeo.waitFor(row(QRegularExpression(u"^song.wav, "_s)).in(list("Attached files")));
    House::join(juliet, u"stage"_s, u"Juliet"_s);
    romeo.click(button("Send"));
    romeo.waitUntilGone(list("Attached files"));

    // It came by itself, and is played to its end, without a sound device.
    const Thing heard = House::message(u"Romeo, file song.wav, "_s);
    juliet.click(button("Play song.wav").in(heard));
    juliet.waitFor({u"label"_s, "0:01 / 0:01"});
    juliet.waitFor(button("Play song.wav").in(heard));

    // Film is seen, and ends what was heard.
    juliet.click(button("Play long.wav"));
    juliet.waitFor(button("Pause long.wav"));
    juliet.waitFor({u"label"_s, QRegularExpression(u"^0:0[1-9] / 1:00$"_s)});
    m_house->picture(juliet, u"sound"_s);
    juliet.click(button("Play film.mp4"));
    juliet.waitFor(button("Play long.wav"));
    juliet.waitFor({u"label"_s, QRegularExpression(u"^0:01 / 0:0[12]$"_s)});
    juliet.waitFor(button("Play film.mp4"));
    m_house->picture(juliet, u"film"_s);

    // What is only called a film is none.
    const Thing liar = House::message(u"Romeo, file fake.mp4, "_s);
    juliet.waitFor(Thing {u"label"_s, "This file cannot be played."}.in(liar));
    juliet.waitFor(button("Save as...").in(liar));
    QVERIFY(!juliet.sees(button("Play fake.mp4")));
    m_house->picture(juliet, u"liar"_s);
    juliet.check();
    romeo.check();
}

PARLOUR_TEST(Sharing)
#include "sharing.moc"

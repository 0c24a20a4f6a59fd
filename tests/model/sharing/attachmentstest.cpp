// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sharingscene.h"
#include "support/suite.h"

#include <QElapsedTimer>
#include <QMimeData>
#include <QSemaphore>

using namespace parlour;
using namespace Qt::StringLiterals;
using State = attaching::State;
using World = SharingScene::World;

/// Files on their way from the composer into messages.
class AttachmentsTest : public QObject
{
    Q_OBJECT

    /// A JPEG that tells where it was taken.
    static QByteArray telling()
    {
        QByteArray jpeg = World::picture({64, 48}, "jpeg");
        return jpeg.insert(2, QByteArray("\xff\xe1\x00\x10GPS-SECRET 123", 18));
    }

private Q_SLOTS:
    void aPictureGoesOutWithoutWhatItTells()
    {
        World world;
        SharingScene s(world);
        const QUrl file = world.file(u"my cat.jpg"_s, telling());
        s.attachments().add({file});
        QVERIFY(s.waitForState(State::Ready));
        QVERIFY(s.waitFor([&] { return s.attachments().isSendable() && !s.attachments().limit().isEmpty(); }));
        QCOMPARE(s.data(Attachments::NameRole), u"my cat.jpg"_s);
        QVERIFY(s.data(Attachments::TellingRole).contains(u"removed"_s));
        QVERIFY(!s.data(Attachments::PreviewRole).isEmpty());
        s.attachments().send();
        QVERIFY(s.waitForMessages(1));
        QCOMPARE(world.site.requests.size(), 1);
        const auto &request = world.site.requests.first();
        QVERIFY(!request.body.contains("SECRET"));
        QCOMPARE(request.header("Content-Type"), "image/jpeg"_ba);
        QCOMPARE(QImage::fromData(request.body), QImage::fromData(telling())); // No pixel is another.
        const auto shared = s.channel.last.file;
        QVERIFY(shared);
        QCOMPARE(s.channel.last.body, shared->url);
        QCOMPARE(shared->url, world.site.url(u"/1"_s).toString());
        QCOMPARE(shared->name, u"my cat.jpg"_s);
        QCOMPARE(shared->size, request.body.size());
        QCOMPARE(shared->dimensions, QSize(64, 48));
        QCOMPARE(shared->sha256, QCryptographicHash::hash(request.body, QCryptographicHash::Sha256));
        QFile original(file.toLocalFile());
        QVERIFY(original.open(QIODevice::ReadOnly));
        QCOMPARE(original.readAll(), telling()); // It is the person's.
        QVERIFY(s.shelf.cache.find(sharing::cacheKey(shared->url)).endsWith(sharing::cacheKey(shared->url)));
    }

    /// The copies that are being made go as well.
    void whatIsTakenAwayMeanwhileLeavesNothing()
    {
        World world;
        SharingScene s(world);
        s.attachments().add({world.file(u"cat.jpg"_s, telling())});
        s.attachments().remove(0);
        s.attachments().add({world.file(u"b.txt"_s, "b")});
        QVERIFY(s.waitForState(State::Ready)); // Both have been prepared.
        QVERIFY(QDir(world.path(u"files/outgoing"_s)).isEmpty());
    }

    void theOriginalIsAChoice()
    {
        World world;
        SharingScene s(world);
        s.attachments().add({world.file(u"cat.jpg"_s, telling())});
        QVERIFY(s.waitForState(State::Ready));
        QVERIFY(s.attachments().index(0).data(Attachments::StrippableRole).toBool());
        s.attachments().setOriginal(0, true);
        s.attachments().send();
        QVERIFY(s.waitForMessages(1));
        QCOMPARE(world.site.requests.first().body, telling());
    }

    void whatCannotBeStrippedIsSaid()
    {
        World world;
        SharingScene s(world);
        s.attachments().add({world.file(u"a.heic"_s,
                                        QByteArray("\0\0\0\x18"
                                                   "ftypheic",
                                                   12))});
        QVERIFY(s.waitForState(State::Ready));
        QVERIFY(s.data(Attachments::TellingRole).contains(u"cannot remove"_s));
        QVERIFY(!s.attachments().index(0).data(Attachments::StrippableRole).toBool());
    }

    void severalGoOutInOrder()
    {
        World world;
        SharingScene s(world);
        s.attachments().add({world.file(u"a.txt"_s, "a"), world.file(u"b.txt"_s, "b"), world.file(u"c.txt"_s, {})});
        QVERIFY(s.waitFor([&] { return s.attachments().isSendable(); }));
        s.attachments().send();
        QVERIFY(s.waitForMessages(3));
        QCOMPARE(s.channel.sent,
                 (QStringList {world.site.url(u"/1"_s).toString(), world.site.url(u"/2"_s).toString(),
                               world.site.url(u"/3"_s).toString()}));
        QCOMPARE(world.site.requests.at(1).body, "b"_ba);
    }

    void problems_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("word");
        QTest::newRow("too large") << "413 Too Large"_ba << u"413"_s;
        QTest::newRow("no space") << "507 Insufficient Storage"_ba << u"no space"_s;
        QTest::newRow("wrong length") << "400 Bad"_ba << u"another length"_s;
        QTest::newRow("not allowed") << "403 Forbidden"_ba << u"used, or has expired"_s;
        QTest::newRow("broken") << "500 Oh"_ba << u"could not take"_s;
    }
    void problems()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, word);
        World world;
        world.site.answers[u"/1"_s] = answer;
        SharingScene s(world);
        s.attachments().add({world.file(u"a.txt"_s, "a")});
        QVERIFY(s.waitForState(State::Ready));
        s.attachments().send();
        QVERIFY(s.waitForState(State::Failed));
        QVERIFY2(s.data(Attachments::ProblemRole).contains(word), qPrintable(s.data(Attachments::ProblemRole)));
        QVERIFY(s.channel.sent.isEmpty());
        s.attachments().retry(0); // To a new place.
        QVERIFY(s.waitForMessages(1));
        QCOMPARE(s.channel.sent, QStringList {world.site.url(u"/2"_s).toString()});
    }

    void aPlaceThatIsNoGoodIsReplaced_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("used") << "409 Conflict"_ba;
        QTest::newRow("expired") << "410 Gone"_ba;
    }
    void aPlaceThatIsNoGoodIsReplaced()
    {
        QFETCH(QByteArray, answer);
        World world;
        world.site.answers[u"/1"_s] = answer;
        SharingScene s(world);
        s.attachments().add({world.file(u"a.txt"_s, "a")});
        QVERIFY(s.waitForState(State::Ready));
        s.attachments().send();
        QVERIFY(s.waitForMessages(1));
        QCOMPARE(s.channel.sent, QStringList {world.site.url(u"/2"_s).toString()});
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("word");
        QTest::newRow("too large")
            << u"<not-acceptable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/><file-too-large "
               "xmlns='urn:xmpp:http:upload:0'><max-file-size>2048</max-file-size></file-too-large>"_s
            << u"2.0 kB"_s;
        QTest::newRow("later") << u"<resource-constraint xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/><retry "
                                  "xmlns='urn:xmpp:http:upload:0' stamp='2026-12-03T12:42:05Z'/>"_s
                               << u"2026"_s;
    }
    void refusals()
    {
        QFETCH(QString, error);
        QFETCH(QString, word);
        World world;
        world.refusal = error;
        SharingScene s(world);
        s.attachments().add({world.file(u"a.txt"_s, "a")});
        QVERIFY(s.waitForState(State::Ready));
        s.attachments().send();
        QVERIFY(s.waitForState(State::Failed));
        QVERIFY2(s.data(Attachments::ProblemRole).contains(word), qPrintable(s.data(Attachments::ProblemRole)));
        QVERIFY(world.site.requests.isEmpty());
    }

    void theLimitIsKnownBefore()
    {
        World world;
        world.most = 10;
        SharingScene s(world);
        s.attachments().add({world.file(u"a.txt"_s, QByteArray(11, 'a'))});
        QVERIFY(s.waitForState(State::Ready));
        QVERIFY(s.waitFor([&] { return !s.data(Attachments::ProblemRole).isEmpty(); }));
        QVERIFY(!s.attachments().isSendable());
        s.attachments().send();
        QCOMPARE(s.state(), State::Ready);
        s.attachments().remove(0);
        s.attachments().add({world.file(u"b.txt"_s, QByteArray(10, 'a'))});
        QVERIFY(s.waitFor([&] { return s.attachments().isSendable(); }));
    }

    void whatIsTooLargeHoldsUpNobody()
    {
        World world;
        world.most = 10;
        QSemaphore gate;
        SharingScene s(world);
        s.shelf.preparing.add(
            PictureQueue::Wish::Asked, &s.stream, [&gate](const picture::Stop &) { return gate.tryAcquire(1, 20'000); },
            [](bool) {});
        const QUrl vast = world.file(u"vast.bin"_s, {});
        QVERIFY(QFile::resize(vast.toLocalFile(), 1LL << 38)); // All of it is a hole.
        s.attachments().add({vast, world.file(u"a.txt"_s, "a")});
        QVERIFY(s.waitFor([&] { return !s.data(Attachments::ProblemRole).isEmpty(); }));
        QCOMPARE(s.state(), State::Preparing); // It is said before anybody has read it.
        QVERIFY(s.data(Attachments::ProblemRole, 1).isEmpty());
        gate.release();
        QVERIFY(s.waitFor([&] { return s.state(1) == State::Ready; }));
        QCOMPARE(s.state(), State::Ready);
        QVERIFY(!s.data(Attachments::ProblemRole).isEmpty());
        s.attachments().remove(0);
        QVERIFY(s.attachments().isSendable());
    }

    void quittingDoesNotWaitForIt()
    {
        World world;
        const QUrl vast = world.file(u"vast.bin"_s, {});
        QVERIFY(QFile::resize(vast.toLocalFile(), 1LL << 38));
        QElapsedTimer timer;
        {
            SharingScene s(world);
            s.attachments().add({vast}); // The server has not told its limit yet.
            timer.start();
        }
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }

    void aServerThatTakesNone()
    {
        World world;
        world.hasService = false;
        SharingScene s(world);
        s.attachments().add({world.file(u"a.txt"_s, "a")});
        QVERIFY(s.waitFor([&] { return !s.attachments().notice().isEmpty(); }));
        QVERIFY(!s.attachments().isSendable());
    }

    /// Stopped at half, then cut off at half, and there in the end: once.
    void stoppedAndCutOff()
    {
        World world;
        // PARLOUR_UPLOAD_MB=50: the long variant, at a megabyte a second.
        const int megabytes = qEnvironmentVariableIntValue("PARLOUR_UPLOAD_MB");
        const qint64 size = megabytes > 0 ? megabytes * 1'000'000LL : 6'000'000;
        world.site.rate = megabytes > 0 ? 1'000'000 : 60'000'000; // Bytes a second.
        SharingScene s(world);
        if (megabytes > 0)
            s.patience = 240'000;
        s.attachments().add({world.file(u"film.bin"_s, QByteArray(size, '\x01'))});
        QVERIFY(s.waitForState(State::Ready));
        QElapsedTimer last;
        qint64 stall = 0;
        QTimer ticks;
        connect(&ticks, &QTimer::timeout, &ticks, [&] {
            stall = std::max(stall, last.isValid() ? last.elapsed() : 0);
            last.start();
        });
        ticks.start(5);
        s.attachments().send();
        const auto isHalf = [&s] { return s.attachments().index(0).data(Attachments::ProgressRole).toDouble() > 0.5; };
        QVERIFY(s.waitFor(isHalf));
        s.attachments().cancel(0);
        QCOMPARE(s.state(), State::Ready);
        QVERIFY(s.channel.sent.isEmpty());
        world.site.cutAfter = size / 2;
        s.attachments().send();
        QVERIFY(s.waitFor([&] { return world.site.cuts == 1; }));
        world.site.cutAfter = -1;
        QVERIFY(s.waitForMessages(1)); // By itself.
        QCOMPARE(s.channel.sent.size(), 1);
        QCOMPARE(world.site.files.size(), 1);
        QCOMPARE(s.channel.sent.first(), world.site.url(world.site.files.firstKey()).toString());
        QCOMPARE(world.site.files.first().size(), size);
        if (megabytes > 0)
            qInfo("longest time without an answer: %lld ms", static_cast<long long>(stall));
        QVERIFY2(stall < 3000, qPrintable(QString::number(stall))); // A sanitized build on a busy machine.
    }

    void whereOurServerKeepsItStrangersMayToo()
    {
        World world;
        world.keeper = u"127.0.0.1"_s;
        SharingScene s(world);
        s.attachments().add({world.file(u"cat.png"_s, World::picture({64, 48}, "png"))});
        QVERIFY(s.waitForState(State::Ready));
        s.attachments().send();
        QVERIFY(s.waitForMessages(1));
        const QString url = s.channel.sent.first();
        QCOMPARE(QUrl(url).host(), world.keeper);
        QVERIFY(s.sharing.isOwnHost(world.site.url(u"/x"_s).toString()));
        QVERIFY(!s.sharing.isOwnHost(url));
        QVERIFY(!s.sharing.loadsByItself({.url = url, .name = u"a.png"_s}, false, false));
        FileView ours;
        ours.setSharing(&s.sharing);
        ours.setFile({*s.channel.last.file});
        QVERIFY(s.waitFor([&] { return !ours.preview().isEmpty(); }));
        QCOMPARE(world.site.requests.size(), 1); // What went out is here.
    }

    void whileOfflineItWaits()
    {
        World world;
        SharingScene s(world);
        s.attachments().add({world.file(u"a.txt"_s, "a")});
        QVERIFY(s.waitForState(State::Ready));
        QVERIFY(s.waitFor([&] { return s.attachments().isSendable() && !s.attachments().limit().isEmpty(); }));
        s.stream.fail(ConnectionProblem::NetworkLost, true);
        s.attachments().send();
        QCoreApplication::processEvents();
        QCOMPARE(s.state(), State::UnderWay);
        QVERIFY(world.site.requests.isEmpty());
        s.stream.goOnline();
        QVERIFY(s.waitForMessages(1));
    }

    void afterARestart()
    {
        World world;
        world.site.answers[u"/1"_s] = {}; // No answer.
        const QUrl first = world.file(u"a.jpg"_s, telling()), second = world.file(u"b.txt"_s, "b");
        {
            SharingScene s(world);
            s.attachments().add({first});
            QVERIFY(s.waitForState(State::Ready));
            s.attachments().send();
            QVERIFY(s.waitFor([&] { return !world.site.requests.isEmpty(); }));
            s.attachments().add({second});
            QVERIFY(s.waitFor([&] { return s.state(1) == State::Ready; }));
        }
        world.site.requests.clear();
        {
            SharingScene s(world);
            QVERIFY(s.waitFor([&] { return s.attachments().count() == 2 && s.state(1) == State::Ready; }));
            QCOMPARE(s.state(0), State::Failed);
            QVERIFY(s.data(Attachments::ProblemRole).contains(u"Parlour ended"_s));
            QVERIFY(world.site.requests.isEmpty()); // Nothing goes out that nobody asked for.
            s.attachments().retry(0);
            QVERIFY(s.waitFor([&] { return s.channel.sent.size() == 1; }));
            QVERIFY(!world.site.requests.first().body.contains("SECRET"));
            QCOMPARE(s.attachments().count(), 1);
        }
        QVERIFY(QFile::remove(second.toLocalFile()));
        SharingScene s(world);
        QVERIFY(s.waitFor([&] { return s.attachments().count() == 1 && s.state() == State::Failed; }));
        QVERIFY(s.data(Attachments::ProblemRole).contains(u"not there any more"_s));
        s.attachments().remove(0);
        QCOMPARE(s.attachments().count(), 0);
    }

    void aFileThatChangesMeanwhile()
    {
        World world;
        SharingScene s(world);
        s.attachments().add({world.file(u"a.txt"_s, "a")});
        QVERIFY(s.waitForState(State::Ready));
        world.file(u"a.txt"_s, "other");
        s.attachments().send();
        QVERIFY(s.waitForState(State::Failed));
        QVERIFY(s.data(Attachments::ProblemRole).contains(u"changed"_s));
        QVERIFY(world.site.requests.isEmpty());
        s.attachments().retry(0);
        QVERIFY(s.waitForState(State::Ready)); // As it is now.
        s.attachments().send();
        QVERIFY(s.waitForMessages(1));
        QCOMPARE(world.site.requests.first().body, "other"_ba);
    }

    void whatIsPasted()
    {
        World world;
        SharingScene s(world);
        QMimeData text;
        text.setText(u"words"_s);
        text.setImageData(QImage(8, 8, QImage::Format_RGB32));
        QVERIFY(!s.attachments().take(text)); // Text wins.
        QMimeData picture;
        picture.setImageData(QImage(8, 8, QImage::Format_RGB32));
        QVERIFY(s.attachments().take(picture));
        QMimeData files;
        files.setUrls({world.file(u"a.txt"_s, "a")});
        files.setText(u"/tmp/a.txt"_s); // As file managers have it.
        QVERIFY(s.attachments().take(files));
        QMimeData links;
        links.setUrls({QUrl(u"https://example.org/a.png"_s)});
        QVERIFY(!s.attachments().take(links));
        QCOMPARE(s.attachments().count(), 2);
        QVERIFY(s.waitFor([&] { return s.attachments().isSendable(); }));
        s.attachments().send();
        QVERIFY(s.waitForMessages(2));
        QVERIFY(!QImage::fromData(world.site.requests.first().body).isNull());
        QVERIFY(QDir(world.path(u"files/outgoing"_s)).isEmpty()); // No copy stays.
    }

    void tooManyAreNotTaken()
    {
        World world;
        SharingScene s(world);
        const QUrl file = world.file(u"a.txt"_s, "a");
        s.attachments().add(QList<QUrl>(20, file));
        QCOMPARE(s.attachments().count(), 20);
        QVERIFY(s.attachments().notice().isEmpty());
        QMimeData picture;
        picture.setImageData(QImage(8, 8, QImage::Format_RGB32));
        s.attachments().take(picture);
        QCOMPARE(s.attachments().count(), 20);
        QVERIFY2(s.attachments().notice().contains(u"Too many"_s), qPrintable(s.attachments().notice()));
        QVERIFY(QDir(world.path(u"files/outgoing"_s)).isEmpty());         // Nobody would remove a copy.
        QVERIFY(s.waitFor([&] { return s.attachments().isSendable(); })); // The others can go.
        s.attachments().remove(0);
        QVERIFY(s.attachments().notice().isEmpty());
        s.attachments().add({file, file});
        QCOMPARE(s.attachments().count(), 20);
        QVERIFY(!s.attachments().notice().isEmpty());
    }

    void onlyFiles()
    {
        World world;
        SharingScene s(world);
        s.attachments().add({QUrl::fromLocalFile(world.folder.path()), QUrl(u"https://example.org/a"_s),
                             QUrl::fromLocalFile(u"/nothing"_s)});
        QCOMPARE(s.attachments().count(), 0);
    }
};

PARLOUR_TEST(AttachmentsTest)
#include "attachmentstest.moc"

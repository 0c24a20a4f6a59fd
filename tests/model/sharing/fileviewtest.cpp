// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/bombs.h"
#include "support/sharingscene.h"
#include "support/smalldisk.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;
using State = FileView::State;
using World = SharingScene::World;

/// Files that others show.
class FileViewTest : public QObject
{
    Q_OBJECT

    struct Scene : SharingScene
    {
        FileView view;

        using SharingScene::SharingScene;
        /// Looks at what the site has at `path`; `host` is another name of it.
        void look(const QString &path, const QString &name, qint64 size = -1, const QString &host = u"localhost"_s)
        {
            QUrl url = world.site.url(path);
            url.setHost(host);
            view.setSharing(&sharing);
            view.setFile({{.url = url.toString(), .name = name, .size = size}});
        }
        bool waitForView(State state)
        {
            return waitFor([&] { return view.state() == state; });
        }
        history::Message naming(const QString &id) const
        {
            history::Message message;
            message.id = message.stanzaId = id;
            message.nick = u"bob"_s;
            message.body = view.file().file.url;
            message.file = view.file().file;
            message.time = QDateTime::fromMSecsSinceEpoch(1'795'000'000'000, QTimeZone::UTC);
            return message;
        }
        QString kept() const { return shelf.cache.find(sharing::cacheKey(view.file().file.url)); }
    };

    /// Limits of a download that may come from this computer.
    static Download::Rules anywhere()
    {
        Download::Rules rules;
        rules.mayReach = [](const QHostAddress &) { return true; };
        rules.tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        return rules;
    }
    /// Puts `content` on the shelf, as if the file at `url` had been loaded.
    static QString shelve(FileCache &cache, const QString &url, const QByteArray &content)
    {
        const QString key = sharing::cacheKey(url);
        QFile part(cache.part(key));
        if (!part.open(QIODevice::WriteOnly) || part.write(content) != content.size())
            qFatal("No room");
        part.close();
        return cache.keep(key) ? cache.find(key) : QString();
    }

private Q_SLOTS:
    void atOurServerItComesByItself()
    {
        World world;
        world.site.files[u"/a"_s] = World::picture({2000, 1000}, "png");
        Scene s(world);
        s.look(u"/a"_s, u"a.png"_s);
        QVERIFY(s.waitForView(State::Here));
        QVERIFY(s.waitFor([&] { return !s.view.preview().isEmpty(); }));
        QVERIFY(s.view.isPicture());
        const QImage preview(s.view.preview().toLocalFile());
        QCOMPARE(preview.size(), QSize(720, 360)); // No larger than it is drawn.
        QCOMPARE(QFileInfo(s.kept()).permissions() & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
        // It is here after a restart, too, where a message names it.
        s.store.add(s.channel.key(), {{s.naming(u"s1"_s)}}, history::Live::Outside, &s.stream, {});
        world.site.requests.clear();
        Scene again(world);
        again.look(u"/a"_s, u"a.png"_s);
        QSignalSpy changed(&again.view, &FileView::changed);
        QCOMPARE(again.view.state(), State::Here);
        QCOMPARE(changed.size(), 0); // A question changes nothing.
        QVERIFY(!again.view.preview().isEmpty());
        QVERIFY(world.site.requests.isEmpty());
    }

    /// Two accounts may load the same at once.
    void whatTwoLoadAtOnceIsNotMixed()
    {
        const QTemporaryDir folder;
        FileCache cache(folder.path(), 1024);
        const QString key = sharing::cacheKey(u"https://localhost/a"_s);
        QFile one(cache.part(key, u"1"_s)), other(cache.part(key, u"2"_s));
        QVERIFY(one.open(QIODevice::WriteOnly) && other.open(QIODevice::WriteOnly));
        QVERIFY(one.write("one") > 0 && other.write("the other") > 0);
        one.close();
        QVERIFY(cache.keep(key, u"1"_s));
        QFile kept(cache.find(key));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), "one"_ba);
        QVERIFY(other.exists());
        cache.remove(key);
        QVERIFY(!other.exists());
    }

    void aStrangersWaitsForAClick()
    {
        World world;
        world.site.files[u"/a"_s] = World::picture({20, 10}, "png");
        Scene s(world);
        s.look(u"/a"_s, u"a.png"_s, -1, u"127.0.0.1"_s);
        QVERIFY(s.waitFor([&] { return s.sharing.service().state() == UploadService::State::Found; }));
        QCoreApplication::processEvents();
        QCOMPARE(s.view.state(), State::Asked);
        QVERIFY(world.site.requests.isEmpty());
        s.view.load(); // Strangers do not lead into our own network, whoever clicks.
        QVERIFY(s.waitForView(State::Failed));
        QVERIFY(world.site.requests.isEmpty());
        QVERIFY(s.view.words().contains(u"cannot be reached"_s));
    }

    void orNobodys()
    {
        World world;
        world.site.files[u"/a"_s] = World::picture({20, 10}, "png");
        Scene s(world);
        s.shelf.choice.setWhose(LoadingChoice::Nobody);
        s.look(u"/a"_s, u"a.png"_s);
        QVERIFY(s.waitFor([&] { return s.sharing.service().state() == UploadService::State::Unknown; }));
        QCoreApplication::processEvents();
        QCOMPARE(s.view.state(), State::Asked);
        s.view.load();
        QVERIFY(s.waitForView(State::Here));
    }

    void onlyPicturesDo()
    {
        World world;
        Scene s(world);
        s.look(u"/a"_s, u"a.pdf"_s);
        QVERIFY(s.waitFor([&] { return s.sharing.service().state() == UploadService::State::Found; }));
        QCoreApplication::processEvents();
        QCOMPARE(s.view.state(), State::Asked);
        QVERIFY(world.site.requests.isEmpty());
    }

    void contentDecides()
    {
        World world;
        world.site.files[u"/a"_s] = "<html><img src='x'></html>";
        Scene s(world);
        s.look(u"/a"_s, u"a.png"_s);
        QVERIFY(s.waitForView(State::Here));
        QVERIFY(!s.view.isPicture());
        QVERIFY(s.view.preview().isEmpty());
    }

    void aBombIsNotShown_data()
    {
        QTest::addColumn<QByteArray>("bomb");
        QTest::newRow("scans") << bombs::jpeg(64, 2000);
        QByteArray wide = World::picture({8, 8}, "png"); // 30 000 pixels a side, it says.
        wide.replace(16, 8, QByteArray("\0\0\x75\x30\0\0\x75\x30", 8));
        QTest::newRow("a vast PNG") << wide;
    }
    void aBombIsNotShown()
    {
        QFETCH(QByteArray, bomb);
        World world;
        world.site.files[u"/a"_s] = bomb;
        Scene s(world);
        s.look(u"/a"_s, u"a.png"_s);
        QVERIFY(s.waitForView(State::Here));
        QVERIFY(s.waitFor([&] { return s.view.words().contains(u"too large to show"_s); }));
        QVERIFY(s.view.preview().isEmpty());
        s.view.saveAs(QUrl::fromLocalFile(world.path(u"saved.png"_s))); // It can be saved all the same.
        QTRY_COMPARE(QFileInfo(world.path(u"saved.png"_s)).size(), bomb.size());
    }

    void whatCouldNotBeDrawnIsDrawnAnotherTime()
    {
        const QTemporaryDir folder;
        FileCache cache(folder.path());
        const QString url = u"https://x.example/a"_s;
        const QString file = shelve(cache, url, World::picture({2000, 1000}, "png"));
        {
            PictureQueue queue;
            QVERIFY(ReceivedFiles(cache, queue, {}).find(url).looking);
        } // The program ends while it is drawn.
        QVERIFY(!QFile::exists(file + u".none"_s));
        QFile::remove(file + u".preview"_s);
        QVERIFY(QFile::link(u"/nothing/here"_s, file + u".preview"_s)); // Nor can it be written.
        PictureQueue queue;
        {
            ReceivedFiles files(cache, queue, {});
            QVERIFY(files.find(url).looking);
            QTRY_VERIFY(!files.find(url).looking);
            QVERIFY(!files.find(url).tooLarge);
            QVERIFY(!QFile::exists(file + u".none"_s));
        }
        QVERIFY(QFile::remove(file + u".preview"_s));
        ReceivedFiles files(cache, queue, {});
        QVERIFY(files.find(url).looking);
        QTRY_VERIFY(!files.find(url).preview.isEmpty());
    }

    void tooMuchIsNotLoaded()
    {
        World world;
        world.site.files[u"/a"_s] = QByteArray(sharing::MostUnasked + 1, 'a');
        Scene s(world);
        s.look(u"/a"_s, u"a.png"_s, 1000); // It lies.
        QVERIFY(s.waitForView(State::Failed));
        QVERIFY(s.view.words().contains(u"too large"_s));
        QVERIFY(s.kept().isEmpty());
    }

    void anotherFileThanWasSent()
    {
        World world;
        world.site.files[u"/a"_s] = World::picture({20, 10}, "png", Qt::blue);
        Scene s(world);
        s.look(u"/a"_s, u"a.png"_s);
        auto file = s.view.file();
        file.file.sha256 =
            QCryptographicHash::hash(World::picture({20, 10}, "png", Qt::red), QCryptographicHash::Sha256);
        s.view.setFile(file);
        QVERIFY(s.waitForView(State::Failed));
        QVERIFY2(s.view.words().contains(u"another file"_s), qPrintable(s.view.words()));
        QVERIFY(s.kept().isEmpty());
        QVERIFY(s.view.preview().isEmpty());
        world.site.files[u"/a"_s] = World::picture({20, 10}, "png", Qt::red);
        s.view.load();
        QVERIFY(s.waitForView(State::Here));
    }

    void problems_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("word");
        QTest::newRow("gone") << "404 Not Found"_ba << u"not there any more"_s;
        QTest::newRow("refused") << "403 Forbidden"_ba << u"does not give"_s;
        QTest::newRow("to another host") << "302 Found\r\nLocation: https://127.0.0.1/x"_ba << u"does not give"_s;
    }
    void problems()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, word);
        World world;
        world.site.answers[u"/a"_s] = answer;
        Scene s(world);
        s.look(u"/a"_s, u"a.png"_s);
        QVERIFY(s.waitForView(State::Failed));
        QVERIFY2(s.view.words().contains(word), qPrintable(s.view.words()));
        QCOMPARE(world.site.requests.size(), 1);
        world.site.answers.clear();
        world.site.files[u"/a"_s] = World::picture({20, 10}, "png");
        s.view.load();
        QVERIFY(s.waitForView(State::Here));
    }

    void whoIsSlowHoldsUpNobody()
    {
        World world;
        world.site.answers[u"/slow"_s] = {}; // Never.
        world.site.files[u"/a"_s] = World::picture({20, 10}, "png");
        Scene s(world);
        s.look(u"/slow"_s, u"slow.png"_s);
        QVERIFY(s.waitForView(State::Loading));
        FileView other;
        other.setSharing(&s.sharing);
        other.setFile({{.url = world.site.url(u"/a"_s).toString(), .name = u"a.pdf"_s}});
        QTRY_COMPARE(world.site.requests.size(), 1);
        other.load();
        QVERIFY(s.waitFor([&] { return other.state() == State::Here; }));
        QCOMPARE(s.view.state(), State::Loading); // It is its turn again.
        QTRY_COMPARE(world.site.requests.size(), 3);
    }

    void whatIsUnaskedEndsInTime()
    {
        World world;
        world.site.drips = true;
        Scene s(world);
        ReceivedFiles files(s.shelf.cache, s.shelf.pictures, [](bool) {
            auto rules = anywhere();
            rules.patience = std::chrono::milliseconds(200);
            rules.whileStill = true;
            return rules;
        });
        const QString slow = world.site.url(u"/slow"_s).toString();
        files.load({.url = slow}, 2'000'000, true, false);
        QTRY_VERIFY(files.find(slow).bytes > 0);
        QTRY_COMPARE(files.find(slow).state, ReceivedFiles::State::Failed);
    }

    void whatIsUnaskedStaysWithItsHost()
    {
        World world;
        QUrl elsewhere = world.site.url(u"/b"_s);
        elsewhere.setHost(u"127.0.0.1"_s);
        world.site.answers[u"/a"_s] = "302 Found\r\nLocation: " + elsewhere.toEncoded();
        world.site.files[u"/b"_s] = "content";
        Scene s(world);
        ReceivedFiles files(s.shelf.cache, s.shelf.pictures, [](bool) { return anywhere(); });
        const sharing::SharedFile file {.url = world.site.url(u"/a"_s).toString()};
        files.load(file, 1000, false, false);
        QTRY_COMPARE(files.find(file.url).state, ReceivedFiles::State::Failed);
        QCOMPARE(world.site.requests.size(), 1);
        files.load(file, 1000, false, true); // The person clicked.
        QTRY_COMPARE(files.find(file.url).state, ReceivedFiles::State::Here);
        QCOMPARE(world.site.requests.last().line, "GET /b HTTP/1.1"_ba);
    }

    void programsAreNotOpened()
    {
        World world;
        world.site.files[u"/a"_s] = "#!/bin/sh\necho hi\n";
        Scene s(world);
        s.look(u"/a"_s, u"cat"_s);
        s.view.load();
        QVERIFY(s.waitForView(State::Here));
        QVERIFY(!s.view.open());
    }

    void whatIsRemovedGoesFromTheDisk_data()
    {
        QTest::addColumn<history::Action::Kind>("kind");
        QTest::newRow("retracted") << history::Action::Kind::Retraction;
        QTest::newRow("moderated") << history::Action::Kind::Moderation;
    }
    void whatIsRemovedGoesFromTheDisk()
    {
        QFETCH(history::Action::Kind, kind);
        World world;
        world.site.files[u"/a"_s] = World::picture({20, 10}, "png");
        Scene s(world);
        s.look(u"/a"_s, u"a.png"_s);
        s.store.add(s.channel.key(), {{s.naming(u"s1"_s)}}, history::Live::Outside, &s.stream, {});
        QVERIFY(s.waitFor([&] { return !s.view.preview().isEmpty(); }));
        const QString file = s.kept(), preview = s.view.preview().toLocalFile();
        QVERIFY(QFile::exists(file) && QFile::exists(preview));
        s.store.act(s.channel.key(), {{.kind = kind, .target = u"s1"_s, .isWitnessed = true, .nick = u"bob"_s}},
                    &s.stream, {});
        QTRY_VERIFY(!QFile::exists(file));
        QVERIFY(!QFile::exists(preview));
    }

    void manyRemovalsCostOneLook()
    {
        World world;
        Scene s(world);
        const auto stray = [&s] { // Named by no message.
            const QString key = sharing::cacheKey(u"stray"_s);
            QFile(s.shelf.cache.part(key)).open(QIODevice::WriteOnly);
            return s.shelf.cache.keep(key) ? s.shelf.cache.find(key) : QString();
        };
        const QString file = stray();
        Q_EMIT s.store.hidden(s.channel.key(), {1});
        QTRY_VERIFY(!QFile::exists(file));
        QCOMPARE(stray(), file);
        for (int i = 0; i < 50; ++i)
            Q_EMIT s.store.hidden(s.channel.key(), {1});
        bool isAnswered = false; // After all that was asked before.
        s.store.heldFiles({}, &s.stream, [&isAnswered](const QStringList &) { isAnswered = true; });
        QTRY_VERIFY(isAnswered);
        QVERIFY(QFile::exists(file)); // Others wrote them all within a moment.
    }

    void aRoomTakesItsFilesAlong()
    {
        World world;
        world.site.files[u"/a"_s] = World::picture({20, 10}, "png");
        Scene s(world);
        s.look(u"/a"_s, u"a.png"_s);
        s.store.add(s.channel.key(), {{s.naming(u"s1"_s)}}, history::Live::Outside, &s.stream, {});
        QVERIFY(s.waitForView(State::Here));
        const QString file = s.kept();
        s.store.remove({.account = s.channel.key().account, .peer = s.channel.key().peer}, &s.stream, {});
        QTRY_VERIFY(!QFile::exists(file));
    }

    void itCanBeSavedAndEnlarged()
    {
        World world;
        world.site.files[u"/a"_s] = World::picture({2000, 1000}, "png");
        Scene s(world);
        s.look(u"/a"_s, u"a.png"_s);
        QVERIFY(s.waitForView(State::Here));
        const QString target = world.path(u"mine.png"_s);
        QFile(target).open(QIODevice::WriteOnly); // The person was asked.
        QSignalSpy saved(&s.view, &FileView::saved);
        s.view.saveAs(QUrl::fromLocalFile(target));
        QTRY_COMPARE(saved, QList<QVariantList> {{true}});
        QCOMPARE(QImage(target).size(), QSize(2000, 1000));
        s.view.saveAs(QUrl(u"https://example.org/a"_s));
        QCOMPARE(saved.last(), QVariantList {false});
        const QString copy = s.sharing.received()->copyFor(s.view.file().file.url, u"../my \u202Ecat.png"_s);
        QCOMPARE(QFileInfo(copy).fileName(), u"my cat.png"_s);
        QCOMPARE(QImage(copy).size(), QSize(2000, 1000));
        QUrl large;
        connect(&s.view, &FileView::enlarged, &s.view, [&large](const QUrl &picture) { large = picture; });
        s.view.enlarge();
        QTRY_VERIFY(!large.isEmpty());
        QCOMPARE(QImage(large.toLocalFile()).size(), QSize(2000, 1000));
    }

    void whatIsThereStaysWhereTheDiskIsFull()
    {
        SmallDisk disk;
        QVERIFY2(disk.problem().isEmpty(), disk.problem());
        const QTemporaryDir folder;
        FileCache cache(folder.path());
        PictureQueue queue;
        ReceivedFiles files(cache, queue, {});
        const QString url = u"https://x.example/a"_s, target = disk.path(u"mine"_s);
        shelve(cache, url, QByteArray(100'000, 'n'));
        const auto save = [&] {
            QString outcome;
            const auto told = connect(&files, &ReceivedFiles::copied, &files, [&outcome](const QString &, bool done) {
                outcome = done ? u"saved"_s : u"not"_s;
            });
            files.copyTo(url, target);
            const bool isTold = QTest::qWaitFor([&outcome] { return !outcome.isEmpty(); });
            disconnect(told);
            return isTold ? outcome : u"nothing"_s;
        };
        const auto content = [&target] {
            QFile file(target);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : "none"_ba;
        };
        QFile old(target);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        disk.fill();
        QCOMPARE(save(), u"not"_s);
        QCOMPARE(content(), "old"_ba);
        QCOMPARE(QDir(disk.path()).entryList(QDir::Files), (QStringList {u"ballast"_s, u"mine"_s}));
        disk.makeRoom();
        QVERIFY(!files.copyFor(url, u"a.txt"_s).isEmpty()); // Other programs may only read that one.
        QCOMPARE(save(), u"saved"_s);
        QCOMPARE(content(), QByteArray(100'000, 'n'));
        QVERIFY(QFile::remove(target));
        QCOMPARE(save(), u"saved"_s);
        const auto owners = QFile::ReadOwner | QFile::WriteOwner;
        QCOMPARE(QFileInfo(target).permissions() & owners, owners);
    }

    void halfAPictureIsNone()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("No device that is full");
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(!writePicture(image, u"/dev/full"_s, "png"));
        QVERIFY(QFile::exists(u"/dev/full"_s));
    }

    void otherProgramsGetACopy()
    {
        const QTemporaryDir folder;
        FileCache cache(folder.path());
        PictureQueue queue;
        ReceivedFiles files(cache, queue, {});
        const QString url = u"https://x.example/a"_s;
        const QString file = shelve(cache, url, "content");
        for (int i = 0; i < 2; ++i) { // Also once it was handed out before.
            QFile copy(files.copyFor(url, u"a.txt"_s));
            QVERIFY(!(copy.permissions() & (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther)));
            if (copy.open(QIODevice::ReadWrite)) // Root may.
                copy.write("changed");
        }
        QFile kept(cache.find(sharing::cacheKey(url)));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), "content"_ba);
        const QString large = u"https://x.example/film"_s;
        QVERIFY(QFile::resize(shelve(cache, large, "film"), 100'000'000));
        const QFileInfo copy(files.copyFor(large, u"film.mkv"_s)); // Not copied, and not to be written either.
        QCOMPARE(copy.size(), 100'000'000);
        QVERIFY(!(copy.permissions() & (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther)));
        QVERIFY(!cache.find(sharing::cacheKey(large)).isEmpty());
    }

    void theShelfIsBounded()
    {
        const QTemporaryDir folder;
        FileCache cache(folder.path(), 2500);
        QStringList keys;
        for (int i = 0; i < 4; ++i) {
            keys << sharing::cacheKey(QString::number(i));
            QFile part(cache.part(keys.last()));
            QVERIFY(part.open(QIODevice::WriteOnly) && part.write(QByteArray(1000, 'a')) == 1000 && part.flush());
            part.setFileTime(QDateTime::fromMSecsSinceEpoch(1'795'000'000'000 + 1000 * i, QTimeZone::UTC),
                             QFile::FileModificationTime);
            part.close();
            QVERIFY(cache.keep(keys.last()));
        }
        QCOMPARE(cache.keys().size(), 2);
        QVERIFY(cache.find(keys.first()).isEmpty());
        QVERIFY(!cache.find(keys.last()).isEmpty());
        QVERIFY(cache.place(u"../../evil"_s, {}).isEmpty());
        cache.remove(keys.last());
        QVERIFY(cache.find(keys.last()).isEmpty());
    }
};

PARLOUR_TEST(FileViewTest)
#include "fileviewtest.moc"

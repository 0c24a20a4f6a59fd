// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/historyscene.h"
#include "support/suite.h"

#include <QTemporaryDir>

using namespace parlour;
using namespace Qt::StringLiterals;
using sharing::SharedFile;

static const history::Key Tea = HistoryScene::Tea;

/// Files that messages name, and what waits to be sent.
class FileStoreTest : public QObject
{
    Q_OBJECT

    static SharedFile cat()
    {
        return {.url = u"https://upload.example/cat.jpg"_s,
                .name = u"cat.jpg"_s,
                .size = 5'000'000'000,
                .mediaType = u"image/jpeg"_s,
                .dimensions = {640, 480},
                .sha256 = QByteArray("\0h", 2).repeated(16),
                .description = u"A cat"_s};
    }
    static history::Message naming(HistoryScene &s, const SharedFile &file, const QString &stanzaId)
    {
        auto message = s.message(u"bob"_s, file.url, stanzaId, u"id-"_s + stanzaId);
        message.file = file;
        message.occupantId = u"o1"_s;
        return message;
    }
    static QStringList held(HistoryScene &s, const QStringList &keys)
    {
        return HistoryScene::answer<QStringList>([&](const auto &done) { s.store->heldFiles(keys, &s.context, done); });
    }
    static std::optional<SharedFile> newest(HistoryScene &s) { return s.newest(Tea).messages.last().file; }
    static void act(HistoryScene &s, history::Action::Kind kind, const QString &target)
    {
        s.store->act(Tea, {{.kind = kind, .target = target, .isWitnessed = true, .nick = u"bob"_s, .time = s.last()}},
                     &s.context, [](const QList<history::Message> &) {});
    }

private Q_SLOTS:
    void itIsKeptWithItsMessage()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"profile.sqlite"_s);
        {
            HistoryScene s(file);
            s.add(Tea, {{naming(s, cat(), u"s1"_s)}});
            QCOMPARE(newest(s), cat());
            s.add(Tea, {{naming(s, {.url = u"https://x.example/b"_s, .name = u"b"_s}, u"s2"_s)}});
            QCOMPARE(newest(s), SharedFile({.url = u"https://x.example/b"_s, .name = u"b"_s}));
        }
        HistoryScene s(file);
        QCOMPARE(s.newest(Tea).messages.first().file, cat());
        QCOMPARE(held(s, {sharing::cacheKey(cat().url), u"other"_s}), QStringList {sharing::cacheKey(cat().url)});
    }

    void whatIsRemovedNamesNothing_data()
    {
        QTest::addColumn<history::Action::Kind>("kind");
        QTest::newRow("retracted") << history::Action::Kind::Retraction;
        QTest::newRow("moderated") << history::Action::Kind::Moderation;
    }
    void whatIsRemovedNamesNothing()
    {
        QFETCH(history::Action::Kind, kind);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"profile.sqlite"_s);
        {
            HistoryScene s(file);
            s.add(Tea, {{naming(s, cat(), u"s1"_s)}});
            QList<QStringList> heldThen;
            connect(s.store.get(), &HistoryStore::hidden, &s.context,
                    [&] { heldThen << held(s, {sharing::cacheKey(cat().url)}); });
            act(s, kind, u"s1"_s);
            QCOMPARE(heldThen, QList<QStringList> {QStringList()}); // Who hears of it can look.
            QVERIFY(!newest(s));
        }
        { // Everything is written.
            HistoryScene s(file);
            QTRY_COMPARE(HistoryScene::found(folder, {u"upload.example"_s}), QString());
        }
    }

    void whatIsHiddenHereKeepsIt()
    {
        HistoryScene s;
        const qint64 place = s.add(Tea, {{naming(s, cat(), u"s1"_s)}}).rows.first().sort;
        s.store->setHidden(Tea, {place}, true, &s.context, [](const QList<history::Message> &) {});
        QCOMPARE(newest(s), cat());
    }

    void aCorrectionTakesItAway()
    {
        HistoryScene s;
        s.add(Tea, {{naming(s, cat(), u"s1"_s)}});
        auto correction = s.message(u"bob"_s, u"no cat"_s, u"s2"_s, u"id-s2"_s);
        correction.occupantId = u"o1"_s;
        correction.corrects = u"id-s1"_s;
        s.add(Tea, {{correction}});
        QCOMPARE(s.bodies(Tea), QStringList {u"no cat"_s});
        QVERIFY(!newest(s));
        QVERIFY(held(s, {sharing::cacheKey(cat().url)}).isEmpty());
    }

    void deletedWithItsRoom()
    {
        HistoryScene s;
        s.add(Tea, {{naming(s, cat(), u"s1"_s)}});
        QList<history::Doomed> removed;
        connect(s.store.get(), &HistoryStore::removed, &s.context, [&](const auto &messages) { removed << messages; });
        const history::Doomed doomed {.account = Tea.account, .peer = Tea.peer};
        s.store->remove(doomed, &s.context, [](bool) {});
        QTRY_COMPARE(removed, QList {doomed});
        QVERIFY(held(s, {sharing::cacheKey(cat().url)}).isEmpty());
    }

    void itWaitsInTheOutbox()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"profile.sqlite"_s);
        const UnconfirmedMessage unsent {.id = u"u1"_s,
                                         .nick = u"alice"_s,
                                         .body = cat().url,
                                         .written = QDateTime::fromMSecsSinceEpoch(1'795'000'000'000, QTimeZone::UTC),
                                         .handedOver = false,
                                         .problem = {},
                                         .file = cat()};
        const auto unconfirmed = [](HistoryScene &s) {
            return HistoryScene::answer<QList<UnconfirmedMessage>>(
                [&](const auto &done) { s.store->unconfirmed(Tea, &s.context, done); });
        };
        {
            HistoryScene s(path);
            s.store->keep(Tea, unsent, &s.context, [](bool) {});
            QCOMPARE(unconfirmed(s), QList<UnconfirmedMessage> {unsent});
        }
        HistoryScene s(path);
        QCOMPARE(unconfirmed(s), QList<UnconfirmedMessage> {unsent});
        // It arrives.
        auto message = naming(s, cat(), u"s1"_s);
        message.id = message.originId = u"u1"_s;
        s.add(Tea, {{.message = message, .confirms = u"u1"_s}});
        QCOMPARE(newest(s), cat());
    }

    void whatWaitsToBeUploaded()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"profile.sqlite"_s);
        const auto attached = [](HistoryScene &s) {
            return HistoryScene::answer<QString>([&](const auto &done) { s.store->attached(Tea, &s.context, done); });
        };
        {
            HistoryScene s(path);
            QCOMPARE(attached(s), QString());
            s.store->setAttached(Tea, u"[one]"_s);
            QCOMPARE(attached(s), u"[one]"_s);
        }
        HistoryScene s(path);
        QCOMPARE(attached(s), u"[one]"_s);
        s.store->setAttached(Tea, {});
        QCOMPARE(attached(s), QString());
    }
};

PARLOUR_TEST(FileStoreTest)
#include "filestoretest.moc"

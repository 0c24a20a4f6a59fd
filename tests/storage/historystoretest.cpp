// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/occupantkey.h"
#include "support/memoryhistory.h"
#include "support/outbox.h"
#include "support/suite.h"

#include <QTemporaryDir>

using namespace parlour;
using namespace Qt::StringLiterals;

namespace {

const history::Key Tea {u"alice@localhost"_s, u"tea@conference.localhost"_s};
const history::Key Bob {u"alice@localhost"_s, u"tea@conference.localhost/bob"_s};
const history::Key Other {u"carol@localhost"_s, u"tea@conference.localhost"_s};

UnconfirmedMessage message(const QString &id)
{
    return {
        id,    u"alice"_s, u"body of "_s + id, QDateTime::fromString(u"2026-11-28T10:00:00.123Z"_s, Qt::ISODateWithMs),
        false, {}};
}

/// A store of one kind, with how it is made to answer.
struct Place
{
    QTemporaryDir folder;
    std::unique_ptr<HistoryStore> store;
    std::function<void()> answer = [] {};
    QObject context;

    explicit Place(const QString &kind)
    {
        if (kind == u"fake"_s) {
            auto fake = std::make_unique<MemoryHistory>();
            answer = [memory = fake.get()] { memory->answer(); };
            store = std::move(fake);
        } else if (kind == u"thread"_s) {
            store = std::make_unique<ProfileHistory>(folder.filePath(u"profile.sqlite"_s));
            answer = [this] {
                bool last = false;
                store->sizeOnDisk(&context, [&last](qint64) { last = true; });
                QTRY_VERIFY(last);
            };
        } else {
            store = std::make_unique<Outbox>(kind == u"memory"_s ? u":memory:"_s : folder.filePath(u"outbox.sqlite"_s));
        }
    }
    QList<UnconfirmedMessage> kept(const history::Key &key)
    {
        QList<UnconfirmedMessage> all;
        store->unconfirmed(key, &context, [&all](const QList<UnconfirmedMessage> &messages) { all = messages; });
        answer();
        return all;
    }
    QStringList answers; ///< Of keep() and forget(), in the order in which they came.
    HistoryStore::Kept noted(const QString &name)
    {
        return [this, name](bool kept) { answers << name + (kept ? u" yes"_s : u" no"_s); };
    }
};

} // namespace

/// What a conversation can rely on, whatever keeps its history.
class HistoryStoreTest : public QObject
{
    Q_OBJECT

    static void kinds()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("on disk") << u"disk"_s;
        QTest::newRow("in memory") << u"memory"_s;
        QTest::newRow("in a thread of its own") << u"thread"_s;
        QTest::newRow("the tests' own") << u"fake"_s;
    }

private Q_SLOTS:
    void keepsInOrderByConversation_data() { kinds(); }
    void keepsInOrderByConversation()
    {
        QFETCH(QString, kind);
        Place p(kind);
        p.store->keep(Tea, message(u"1"_s), &p.context, p.noted(u"1"_s));
        p.store->keep(Bob, message(u"2"_s), &p.context, p.noted(u"2"_s));
        p.store->keep(Tea, message(u"3"_s), &p.context, p.noted(u"3"_s));
        p.store->keep(Other, message(u"4"_s), &p.context, p.noted(u"4"_s));
        QCOMPARE(p.kept(Tea), QList({message(u"1"_s), message(u"3"_s)}));
        QCOMPARE(p.kept(Bob), QList {message(u"2"_s)});
        QCOMPARE(p.answers, QStringList({u"1 yes"_s, u"2 yes"_s, u"3 yes"_s, u"4 yes"_s}));
        QList<history::Key> keys;
        p.store->unfinished(u"alice@localhost"_s, &p.context, [&keys](const auto &all) { keys = all; });
        p.answer();
        QCOMPARE(keys, QList({Tea, Bob}));
    }

    void keepsHowItFares_data() { kinds(); }
    void keepsHowItFares()
    {
        QFETCH(QString, kind);
        Place p(kind);
        auto changed = message(u"1"_s);
        p.store->keep(Tea, changed, &p.context, p.noted(u"new"_s));
        p.store->keep(Tea, message(u"2"_s), &p.context, p.noted(u"next"_s));
        changed.nick = u"rose"_s;
        changed.handedOver = true;
        changed.problem = u"No."_s;
        p.store->keep(Tea, changed, &p.context, p.noted(u"changed"_s));
        QCOMPARE(p.kept(Tea), QList({changed, message(u"2"_s)})); // In its place.
        QCOMPARE(p.answers, QStringList({u"new yes"_s, u"next yes"_s, u"changed yes"_s}));
    }

    void forgets_data() { kinds(); }
    void forgets()
    {
        QFETCH(QString, kind);
        Place p(kind);
        p.store->keep(Tea, message(u"1"_s), &p.context, p.noted(u"keep"_s));
        p.store->forget(u"1"_s, &p.context, p.noted(u"forget"_s));
        p.store->forget(u"unknown"_s, &p.context, p.noted(u"forget another"_s));
        QCOMPARE(p.kept(Tea), QList<UnconfirmedMessage>());
        p.store->keep(Tea, message(u"1"_s), &p.context, p.noted(u"keep again"_s));
        QCOMPARE(p.kept(Tea), QList {message(u"1"_s)});
        QCOMPARE(p.answers,
                 QStringList({u"keep yes"_s, u"forget yes"_s, u"forget another yes"_s, u"keep again yes"_s}));
    }

    void nobodyIsToldWhoIsGone_data() { kinds(); }
    void nobodyIsToldWhoIsGone()
    {
        QFETCH(QString, kind);
        Place p(kind);
        auto gone = std::make_unique<QObject>();
        const QPointer guard(gone.get());
        bool toldLate = false;
        p.store->keep(Tea, message(u"1"_s), gone.get(), [&](bool) { toldLate = guard.isNull(); });
        gone.reset();
        p.answer();
        QVERIFY(!toldLate);
    }

    /// Whatever is gathered and whatever is written at once.
    void answersComeInTheOrderOfTheQuestions_data() { kinds(); }
    void answersComeInTheOrderOfTheQuestions()
    {
        QFETCH(QString, kind);
        Place p(kind);
        QStringList order;
        const auto note = [&order](const QString &name) { return [&order, name](const auto &) { order << name; }; };
        history::Message said;
        said.nick = u"bob"_s;
        said.body = u"hello"_s;
        said.time = QDateTime::currentDateTimeUtc();
        QStringList expected;
        for (int i = 0; i < 5; ++i) {
            const QString round = QString::number(i);
            p.store->add(Tea, {{said}}, history::Live::Outside, &p.context, note(u"add"_s + round));
            p.store->newest(Tea, 100, &p.context, [&order, round](const history::Page &page) {
                order << u"page"_s + round + u" of %1"_s.arg(page.messages.size());
            });
            p.store->keep(Tea, message(round), &p.context, note(u"keep"_s + round));
            p.store->unconfirmed(Tea, &p.context, note(u"waits"_s + round));
            p.store->addPage({Tea.account, Tea.peer}, &p.context, note(u"read"_s + round));
            expected << u"add"_s + round << u"page%1 of %2"_s.arg(i).arg(i + 1) << u"keep"_s + round
                     << u"waits"_s + round << u"read"_s + round;
        }
        p.answer();
        QCOMPARE(order, expected);
    }

    void privateChatsAreKnownByWhoTheOtherIs_data() { kinds(); }
    void privateChatsAreKnownByWhoTheOtherIs()
    {
        QFETCH(QString, kind);
        Place p(kind);
        const auto key = [](const QString &room, const QString &nick, const QString &id) {
            return history::occupantKey(Tea.account, room, nick, id);
        };
        const auto zoe = key(Tea.peer, u"zoe"_s, u"1"_s);
        const auto bob = key(Tea.peer, u"bob"_s, u"2"_s);
        const auto other = key(Tea.peer, u"bob"_s, u"3"_s); // Of the same nick.
        for (const auto &of : {Tea, Bob, zoe, bob, other, key(u"tea@conference.localhost2"_s, u"bob"_s, u"2"_s)}) {
            history::Message said;
            said.nick = u"bob"_s;
            said.body = of.peer;
            said.time = QDateTime::currentDateTimeUtc();
            p.store->add(of, {{said}}, history::Live::Outside, &p.context, {});
        }
        p.store->setClosed(bob, true);
        p.store->setClosed(zoe, true);
        p.store->setClosed(zoe, false);
        QList<history::KeptChat> chats;
        p.store->privateChats(Tea.account, Tea.peer, &p.context, [&chats](const auto &all) { chats = all; });
        p.answer();
        QCOMPARE(chats, (QList<history::KeptChat> {{zoe, false}, {bob, true}, {other, false}}));
        QStringList bodies;
        p.store->newest(bob, 10, &p.context, [&bodies](const history::Page &page) {
            for (const auto &message : page.messages)
                bodies << message.body;
        });
        p.answer();
        QCOMPARE(bodies, QStringList {bob.peer});
    }

    /// The end of the program comes before any answer.
    void whatWasAskedBeforeTheEndIsDone()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"profile.sqlite"_s);
        QObject context;
        {
            ProfileHistory store(file);
            store.setDraft(Tea, {u"half a senten"_s, 3});
            store.keep(Tea, message(u"1"_s), &context, [](bool) {});
        }
        Outbox again(file);
        QCOMPARE(again.messages(Tea.account, Tea.peer), QList {message(u"1"_s)});
        history::Draft draft;
        again.draft(Tea, &context, [&draft](const auto &kept) { draft = kept; });
        QCOMPARE(draft.text, u"half a senten"_s);
    }
};

PARLOUR_TEST(HistoryStoreTest)
#include "historystoretest.moc"

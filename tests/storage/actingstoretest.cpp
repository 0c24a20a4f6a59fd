// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/historyscene.h"
#include "support/suite.h"

#include <QDir>
#include <QTemporaryDir>

using namespace parlour;
using namespace Qt::StringLiterals;

using history::Action;
using history::Hidden;

static const history::Key Tea = HistoryScene::Tea;

/// What is done to messages counts whenever it comes, and only if who does it may.
class ActingStoreTest : public QObject
{
    Q_OBJECT

    static Action retraction(const QString &target, const QString &occupantId)
    {
        return {.kind = Action::Kind::Retraction, .target = target, .occupantId = occupantId};
    }
    static Action moderation(const QString &target)
    {
        return {.kind = Action::Kind::Moderation, .target = target, .by = u"alice"_s, .reason = u"rude"_s};
    }
    static QList<history::Message> act(HistoryScene &s, const Action &action)
    {
        return HistoryScene::answer<QList<history::Message>>(
            [&](const auto &done) { s.store->act(Tea, {action}, &s.context, done); });
    }
    static history::AddResult said(HistoryScene &s, const QString &nick, const QString &body, const QString &stanzaId,
                                   const QString &id = {})
    {
        auto message = s.message(nick, body, stanzaId, id);
        message.occupantId = nick + u"-id"_s;
        return s.add(Tea, {{message}});
    }
    /// Whether any file of the profile has the word.
    static bool isIn(const QTemporaryDir &folder, const QString &word)
    {
        return !HistoryScene::found(folder, {word}).isEmpty();
    }
    static Action reaction(const QString &target, const QString &nick, const QStringList &emoji)
    {
        return {.kind = Action::Kind::Reactions,
                .target = target,
                .occupantId = nick + u"-id"_s,
                .nick = nick,
                .emoji = emoji};
    }
    /// "NICK:EMOJI NICK:EMOJI" for each message.
    static QStringList thoughts(HistoryScene &s)
    {
        QStringList all;
        for (const auto &message : s.newest(Tea).messages) {
            QStringList some;
            for (const auto &reaction : message.reactions)
                some << reaction.nick + u':' + reaction.emoji.join(QString());
            some.sort();
            all << some.join(u' ');
        }
        return all;
    }
    /// "NICK: BODY", "NICK retracted" or "NICK moderated BY REASON".
    static QStringList rows(HistoryScene &s)
    {
        QStringList rows;
        for (const auto &message : s.newest(Tea).messages) {
            if (message.hidden == Hidden::No)
                rows << message.nick + u": "_s + message.body;
            else if (message.hidden == Hidden::Retracted)
                rows << message.nick + u" retracted"_s + message.body;
            else
                rows << message.nick + u" moderated "_s + message.removal.by + u' ' + message.removal.reason
                        + message.body;
        }
        return rows;
    }

private Q_SLOTS:
    /// In an account's archive, each conversation is told of its own.
    void aPageHidesInItsConversations()
    {
        HistoryScene s;
        const history::Key bob {Tea.account, u"bob@localhost"_s, true}, own {Tea.account, Tea.account};
        auto page = s.page(own, 1, 1);
        page.rows[0].key = bob;
        page.rows[0].message.occupantId = u"bob@localhost"_s;
        s.addPage(page);
        QList<history::Key> told;
        connect(s.store.get(), &HistoryStore::hidden, &s.context,
                [&told](const history::Key &key, const QList<qint64> &) { told << key; });
        auto later = s.page(own, 2, 2);
        later.rows.clear();
        later.deeds << history::ArchivePage::Deed {
            bob, {.kind = Action::Kind::Retraction, .target = u"id1"_s, .occupantId = u"bob@localhost"_s}};
        QCOMPARE(s.addPage(later).changed.size(), 1);
        QCOMPARE(told, QList<history::Key> {bob});
    }

    void howFarOursHaveCome()
    {
        using history::Reached;
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"profile.sqlite"_s);
        const auto receipt = [](Action::Kind kind, const QString &id, bool isHere) {
            return Action {.kind = kind, .target = id, .occupantId = u"bob@localhost"_s, .isWitnessed = isHere};
        };
        const auto say = [](HistoryScene &s, const QString &id, bool own) {
            auto message = s.message(u"alice"_s, id, {}, id);
            message.own = own;
            return s.add(Tea, {{message}});
        };
        const auto reached = [](HistoryScene &s) {
            QList<Reached> all;
            for (const auto &message : s.newest(Tea).messages)
                all << message.reached;
            return all;
        };
        {
            HistoryScene s(file);
            say(s, u"1"_s, true);
            const auto changed = act(s, receipt(Action::Kind::Receipt, u"1"_s, true));
            QCOMPARE(changed.size(), 1);
            QCOMPARE(changed.first().reached, Reached::Device);
            QVERIFY(act(s, receipt(Action::Kind::Receipt, u"1"_s, true)).isEmpty());
            QVERIFY(
                act(s, receipt(Action::Kind::Display, u"2"_s, false)).isEmpty());    // Before it, and before a restart.
            QVERIFY(act(s, receipt(Action::Kind::Display, u"3"_s, true)).isEmpty()); // Nobody waits for it.
        }
        HistoryScene s(file);
        QCOMPARE(say(s, u"2"_s, true).changed.size(), 1);
        say(s, u"3"_s, true);
        QCOMPARE(reached(s), QList({Reached::Device, Reached::Person, Reached::Nobody}));
        act(s, receipt(Action::Kind::Receipt, u"2"_s, true)); // It does not become less.
        act(s, receipt(Action::Kind::Display, u"1"_s, true));
        QCOMPARE(reached(s), QList({Reached::Person, Reached::Person, Reached::Nobody}));
        say(s, u"4"_s, false);
        QVERIFY(act(s, receipt(Action::Kind::Display, u"4"_s, true)).isEmpty()); // It is not ours.
    }

    void whatWeSaidIsOursWithoutAnId()
    {
        HistoryScene s;
        auto message = s.message(u"alice"_s, u"one"_s, {}, u"1"_s);
        message.own = true;
        s.add(Tea, {{message}});
        QVERIFY(act(s, retraction(u"1"_s, u"alice@localhost"_s)).isEmpty());
        auto ours = retraction(u"1"_s, u"alice@localhost"_s);
        ours.own = true;
        QCOMPARE(act(s, ours).size(), 1);
        QCOMPARE(rows(s), QStringList {u"alice retracted"_s});
    }

    void inAnyOrder()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"profile.sqlite"_s);
        {
            HistoryScene s(file);
            said(s, u"bob"_s, u"one"_s, u"s1"_s);
            const auto changed = act(s, retraction(u"s1"_s, u"bob-id"_s)); // After it.
            QCOMPARE(changed.size(), 1);
            QCOMPARE(changed.first().hidden, Hidden::Retracted);
            QVERIFY(act(s, retraction(u"s1"_s, u"bob-id"_s)).isEmpty()); // Once is enough.
            QVERIFY(act(s, retraction(u"s2"_s, u"bob-id"_s)).isEmpty()); // Before it, and before a restart.
            QVERIFY(act(s, moderation(u"s3"_s)).isEmpty());
            QVERIFY(act(s, retraction(u"never"_s, u"bob-id"_s)).isEmpty());
        }
        HistoryScene s(file);
        const auto two = said(s, u"bob"_s, u"two"_s, u"s2"_s);
        QCOMPARE(two.changed.size(), 1);
        QCOMPARE(two.changed.first().sort, two.rows.first().sort);
        said(s, u"bob"_s, u"three"_s, u"s3"_s);
        said(s, u"bob"_s, u"four"_s, u"s4"_s);
        const QStringList expected {u"bob retracted"_s, u"bob retracted"_s, u"bob moderated alice rude"_s,
                                    u"bob: four"_s};
        QCOMPARE(rows(s), expected);
        said(s, u"bob"_s, u"one"_s, u"s1"_s); // The archive of some keeps it.
        QCOMPARE(rows(s), expected);
        QCOMPARE(s.found({u"one"_s}) + s.found({u"two"_s}) + s.found({u"three"_s}), QStringList());
        QCOMPARE(s.found({u"four"_s}), QStringList {u"four"_s});
        QCOMPARE(s.read(Tea).unread, 1);
        const auto last = HistoryScene::answer<QList<history::Last>>(
            [&](const auto &done) { s.store->lastOfEach(Tea.account, &s.context, done); });
        QCOMPARE(last.first().message.body, u"four"_s);
    }

    void whoMayNotDoesNothing_data()
    {
        QTest::addColumn<Action>("action");
        QTest::newRow("another") << retraction(u"s1"_s, u"carol-id"_s);
        QTest::newRow("nobody knows who") << retraction(u"s1"_s, {});
        QTest::newRow("another, seen") << Action {.target = u"s1"_s, .isWitnessed = true, .nick = u"carol"_s};
        QTest::newRow("of a message that two may be") << retraction(u"twice"_s, u"bob-id"_s);
    }
    void whoMayNotDoesNothing()
    {
        QFETCH(Action, action);
        HistoryScene s;
        said(s, u"bob"_s, u"pay 1"_s, u"s1"_s, u"twice"_s);
        said(s, u"bob"_s, u"pay 2"_s, u"s2"_s, u"twice"_s);
        QVERIFY(act(s, action).isEmpty());
        const QStringList expected {u"bob: pay 1"_s, u"bob: pay 2"_s};
        QCOMPARE(rows(s), expected);
        said(s, u"bob"_s, u"pay 1"_s, u"s1"_s, u"twice"_s);
        QCOMPARE(rows(s), expected);
        QCOMPARE(s.found({u"pay"_s}).size(), 2);
    }
    void whoDoesItBeforeIsNotBelievedLater()
    {
        HistoryScene s;
        act(s, retraction(u"s1"_s, u"carol-id"_s));
        act(s, Action {.target = u"s1"_s, .isWitnessed = true, .nick = u"bob"_s});
        said(s, u"bob"_s, u"pay 1"_s, u"s1"_s);
        QCOMPARE(rows(s), QStringList {u"bob: pay 1"_s});
        QCOMPARE(act(s, Action {.target = u"s1"_s, .isWitnessed = true, .nick = u"bob"_s}).size(), 1);
        QCOMPARE(rows(s), QStringList {u"bob retracted"_s});
    }

    void outOfAnArchive()
    {
        HistoryScene s;
        auto page = s.page(Tea, 1, 4, {}, true);
        for (auto &row : page.rows)
            row.message.occupantId = u"bob-id"_s;
        page.deeds = {{Tea, retraction(u"s2"_s, u"bob-id"_s)},
                      {Tea, retraction(u"s3"_s, u"carol-id"_s)},
                      {Tea, moderation(u"s9"_s)}};
        auto &tombstone = page.rows[3].message;
        tombstone.body.clear();
        tombstone.hidden = Hidden::Moderated;
        tombstone.removal = {u"alice"_s, u"rude"_s};
        const auto result = s.addPage(page);
        QCOMPARE(result.changed.size(), 1);
        const QStringList expected {u"bob: m1"_s, u"bob retracted"_s, u"bob: m3"_s, u"bob moderated alice rude"_s};
        QCOMPARE(rows(s), expected);
        s.addPage(page);
        QCOMPARE(rows(s), expected);
        auto later = s.page(Tea, 9, 9);
        QCOMPARE(s.addPage(later).changed.size(), 1);
        QCOMPARE(rows(s).last(), u"bob moderated alice rude"_s);
    }
    /// ejabberd throws a retracted message away and keeps what corrected it, and what took it back.
    void whatCorrectsARetractedMessageGoesWithIt_data()
    {
        QTest::addColumn<bool>("before");
        QTest::newRow("the corrections come first") << false;
        QTest::newRow("the retraction does") << true;
    }
    void whatCorrectsARetractedMessageGoesWithIt()
    {
        QFETCH(bool, before);
        HistoryScene s;
        const auto correct = [&s](const QString &nick, const QString &body, const QString &id) {
            auto message = s.message(nick, body, u"s"_s + id, id);
            message.occupantId = nick + u"-id"_s;
            message.corrects = u"gone"_s;
            s.add(Tea, {{message}});
        };
        if (before)
            act(s, retraction(u"gone"_s, u"bob-id"_s));
        correct(u"bob"_s, u"one"_s, u"1"_s);
        correct(u"carol"_s, u"not hers"_s, u"2"_s);
        correct(u"bob"_s, u"two"_s, u"3"_s);
        if (!before)
            QCOMPARE(act(s, retraction(u"gone"_s, u"bob-id"_s)).size(), 2);
        QCOMPARE(rows(s), QStringList({u"bob retracted"_s, u"carol: not hers"_s, u"bob retracted"_s}));
        QVERIFY(s.found({u"one"_s}).isEmpty());
    }
    void aTombstoneTakesWhatIsHere()
    {
        HistoryScene s;
        s.addPage(s.page(Tea, 1, 2, {}, true));
        auto page = s.page(Tea, 1, 2, {}, true);
        page.rows[0].message.body.clear();
        page.rows[0].message.hidden = Hidden::Moderated;
        page.rows[0].message.removal = {u"alice"_s, {}};
        QCOMPARE(s.addPage(page).changed.size(), 1);
        QCOMPARE(rows(s), QStringList({u"bob moderated alice "_s, u"bob: m2"_s}));
    }

    void whatPeopleThink()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"profile.sqlite"_s);
        {
            HistoryScene s(file);
            said(s, u"bob"_s, u"one"_s, u"s1"_s);
            const auto changed = act(s, reaction(u"s1"_s, u"carol"_s, {u"👍"_s}));
            QCOMPARE(changed.size(), 1);
            QCOMPARE(changed.first().reactions, (QList<history::Reaction> {{u"carol"_s, false, {u"👍"_s}}}));
            QVERIFY(act(s, reaction(u"s1"_s, u"carol"_s, {u"👍"_s})).isEmpty()); // The same again.
            auto own = reaction(u"s1"_s, u"alice"_s, {u"🎉"_s});
            own.own = true;
            act(s, own);
            act(s, reaction(u"s1"_s, u"carol"_s, {u"🎉"_s, u"❤️"_s}));
            QCOMPARE(thoughts(s), QStringList {u"alice:🎉 carol:🎉❤️"_s});
            act(s, reaction(u"s2"_s, u"bob"_s, {u"👍"_s})); // Before its message.
            QCOMPARE(s.read(Tea).unread, 1);
        }
        HistoryScene s(file);
        QCOMPARE(said(s, u"carol"_s, u"two"_s, u"s2"_s).changed.size(), 1);
        QCOMPARE(thoughts(s), QStringList({u"alice:🎉 carol:🎉❤️"_s, u"bob:👍"_s}));
        act(s, reaction(u"s2"_s, u"bob"_s, {}));
        act(s, retraction(u"s1"_s, u"bob-id"_s));
        QCOMPARE(thoughts(s), QStringList({QString(), QString()}));
        QVERIFY(act(s, reaction(u"s1"_s, u"carol"_s, {u"👍"_s})).isEmpty()); // Nothing is there any more.
        QCOMPARE(s.found({u"two"_s}), QStringList {u"two"_s});
    }
    void whicheverIdNamesTheMessage()
    {
        HistoryScene s;
        said(s, u"bob"_s, u"one"_s, u"s1"_s, u"b1"_s);
        act(s, reaction(u"b1"_s, u"carol"_s, {u"👍"_s}));
        act(s, reaction(u"s1"_s, u"carol"_s, {u"🎉"_s}));
        QCOMPARE(thoughts(s), QStringList {u"carol:🎉"_s});
        act(s, reaction(u"b1"_s, u"carol"_s, {}));
        QCOMPARE(thoughts(s), QStringList {QString()});
    }

    /// The room gave the message no id of its own, and its author none but an origin-id.
    void thoughtsOfACorrectionOfWhatHasOnlyAnOriginId()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"profile.sqlite"_s);
        {
            HistoryScene s(file);
            auto first = s.message(u"bob"_s, u"teh cat"_s);
            first.occupantId = u"bob-id"_s;
            first.originId = u"o1"_s;
            s.add(Tea, {{first}});
            auto second = s.message(u"bob"_s, u"the cat"_s, u"s2"_s);
            second.occupantId = u"bob-id"_s;
            second.corrects = u"o1"_s;
            s.add(Tea, {{second}});
            act(s, reaction(u"s2"_s, u"carol"_s, {u"👍"_s}));
            act(s, reaction(u"s2"_s, u"carol"_s, {u"🎉"_s}));
            QVERIFY(said(s, u"carol"_s, u"nice"_s, u"s3"_s).kept);
        }
        HistoryScene s(file);
        QCOMPARE(rows(s), QStringList({u"bob: the cat"_s, u"carol: nice"_s}));
        QCOMPARE(thoughts(s), QStringList({u"carol:🎉"_s, QString()}));
    }

    void anIdOfTwoPeople()
    {
        HistoryScene s;
        said(s, u"bob"_s, u"one"_s, u"s1"_s, u"x"_s);
        said(s, u"carol"_s, u"two"_s, u"s2"_s, u"x"_s);
        QVERIFY(act(s, retraction(u"x"_s, u"eve-id"_s)).isEmpty());
        QVERIFY(act(s, moderation(u"x"_s)).isEmpty());
        QCOMPARE(act(s, retraction(u"x"_s, u"bob-id"_s)).value(0).sort, s.newest(Tea).messages.first().sort);
        QCOMPARE(s.newest(Tea).messages.last().body, u"two"_s);
    }

    void theLastSetCountsByTheArchivesOrder()
    {
        HistoryScene s;
        s.addPage(s.page(Tea, 5, 6));
        act(s, reaction(u"s5"_s, u"carol"_s, {u"🎉"_s})); // Just now.
        auto page = s.page(Tea, 1, 4, u"s5"_s, true);
        auto older = reaction(u"s5"_s, u"carol"_s, {u"👍"_s});
        older.id = u"r1"_s;
        older.time = s.last().addDays(1); // Clocks tell nothing.
        page.ids.insert(2, older.id);
        page.deeds = {{Tea, older}};
        QVERIFY(s.addPage(page).changed.isEmpty());
        QCOMPARE(thoughts(s).value(4), u"carol:🎉"_s);
        auto newer = s.page(Tea, 7, 8);
        older.id = u"r2"_s;
        older.time = s.last().addDays(-1);
        newer.ids << older.id;
        newer.deeds = {{Tea, older}};
        QCOMPARE(s.addPage(newer).changed.size(), 1);
        QCOMPARE(thoughts(s).value(4), u"carol:👍"_s);
    }

    /// Of what is removed no word is in any file, also where another message still has some of them.
    void noWordStays()
    {
        const QTemporaryDir folder;
        HistoryScene s(folder.filePath(u"profile.sqlite"_s));
        const auto isAnywhere = [&folder](const QString &word) { return isIn(folder, word); };
        said(s, u"bob"_s, u"the Quokka said"_s, u"s1"_s);
        said(s, u"bob"_s, u"what the Wombat said"_s, u"s2"_s);
        said(s, u"bob"_s, u"numbats stay"_s, u"s3"_s);
        QVERIFY(isAnywhere(u"quokka"_s));
        QList<qint64> hidden;
        connect(s.store.get(), &HistoryStore::hidden, &s.context,
                [&hidden](const history::Key &, const QList<qint64> &places) { hidden += places; });
        act(s, retraction(u"s1"_s, u"bob-id"_s));
        act(s, moderation(u"s2"_s));
        QCOMPARE(hidden.size(), 2);
        QTRY_VERIFY(!isAnywhere(u"quokka"_s) && !isAnywhere(u"wombat"_s));
        QVERIFY(isAnywhere(u"numbat"_s));
        QCOMPARE(s.found({u"said"_s}), QStringList());
    }

    /// Whoever removes one message after the other does not have the whole index written for each.
    void manyAreSweptTogether()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"profile.sqlite"_s);
        {
            HistoryScene s(file);
            said(s, u"bob"_s, u"the Quokka"_s, u"s1"_s);
            said(s, u"bob"_s, u"the Wombat"_s, u"s2"_s);
            act(s, retraction(u"s1"_s, u"bob-id"_s));
            QTRY_VERIFY(!isIn(folder, u"quokka"_s));
            act(s, retraction(u"s2"_s, u"bob-id"_s));
            QCOMPARE(rows(s), (QStringList {u"bob retracted"_s, u"bob retracted"_s}));
            QCoreApplication::processEvents(); // Whatever is to be done at once is done.
            QCoreApplication::processEvents();
            QVERIFY(isIn(folder, u"wombat"_s));
        }
        HistoryScene s(file);
        QTRY_VERIFY(!isIn(folder, u"wombat"_s));
    }

    void itGoesWithItsMessage()
    {
        HistoryScene s;
        said(s, u"bob"_s, u"one"_s, u"s1"_s);
        act(s, moderation(u"s1"_s));
        bool gone = false;
        s.store->remove({Tea.account, Tea.peer, s.last().addSecs(1)}, &s.context, [&gone](bool yes) { gone = yes; });
        QTRY_VERIFY(gone);
        said(s, u"bob"_s, u"again"_s, u"s1"_s); // Somebody has the archive's id again.
        QCOMPARE(rows(s), QStringList {u"bob: again"_s});
    }
};

PARLOUR_TEST(ActingStoreTest)
#include "actingstoretest.moc"

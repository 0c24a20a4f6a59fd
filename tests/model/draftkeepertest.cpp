// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/draftkeeper.h"
#include "model/conversation/composer.h"
#include "support/fakechannel.h"
#include "support/memoryhistory.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;

/// What is written and not sent outlives the program.
class DraftKeeperTest : public QObject
{
    Q_OBJECT

    /// No command is known here.
    class NoCommands : public Commands
    {
        QString obey(const command::Line &) override { return {}; }
    };
    /// Somebody whose name can change.
    class NamedChannel : public FakeChannel
    {
    public:
        QString peer = u"tea@localhost/bob"_s;
        history::Key key() const override { return {u"alice@localhost"_s, peer}; }
    };
    struct Scene
    {
        explicit Scene(MemoryHistory &history)
            : keeper(composer, channel, history)
        {
        }

        NoCommands commands;
        NamedChannel channel;
        Composer composer {commands};
        DraftKeeper keeper;
    };

    static QString kept(MemoryHistory &history, const QString &peer = u"tea@localhost/bob"_s)
    {
        std::optional<QString> text;
        QObject context;
        history.draft({u"alice@localhost"_s, peer}, &context,
                      [&text](const history::Draft &draft) { text = draft.text; });
        history.answer();
        return text.value_or(u"no answer"_s);
    }

private Q_SLOTS:
    void itIsThereAgain()
    {
        MemoryHistory history;
        {
            Scene s(history);
            s.keeper.restore();
            s.composer.setDraft(u"half a senten"_s);
            QTRY_COMPARE(kept(history), u"half a senten"_s); // Without an end of the program: it may be killed.
        }
        Scene again(history);
        again.keeper.restore();
        history.answer();
        QCOMPARE(again.composer.draft(), u"half a senten"_s);
    }

    void whatIsTypedWhileItIsReadStays()
    {
        MemoryHistory history;
        {
            Scene s(history);
            s.keeper.restore();
            s.composer.setDraft(u"old"_s);
        } // The end of the program does not wait for the half second.
        QCOMPARE(kept(history), u"old"_s);
        Scene again(history);
        again.keeper.restore();
        again.composer.setDraft(u"new"_s);
        QTRY_COMPARE(kept(history), u"new"_s);
        QCOMPARE(again.composer.draft(), u"new"_s);
    }

    void whatIsSentOrDeletedIsNone()
    {
        MemoryHistory history;
        {
            Scene s(history);
            s.keeper.restore();
            s.composer.setDraft(u"hello"_s);
            QTRY_COMPARE(kept(history), u"hello"_s);
            s.composer.setDraft(u"hello, you"_s);
            s.composer.setDraft({}); // At once: killed now, it was sent, and is no draft, too.
            QCOMPARE(kept(history), QString());
        }
        Scene again(history);
        again.keeper.restore();
        QCOMPARE(kept(history), QString());
        QCOMPARE(again.composer.draft(), QString());
    }

    /// A draft that answers a message, or corrects one, does so after a restart, too; one whose message was removed is only text.
    void whatItIsAboutIsThereAgain_data()
    {
        QTest::addColumn<bool>("corrects");
        QTest::addColumn<bool>("removed");
        QTest::newRow("an answer") << false << false;
        QTest::newRow("a correction") << true << false;
        QTest::newRow("an answer to what is removed") << false << true;
        QTest::newRow("a correction of what is removed") << true << true;
    }
    void whatItIsAboutIsThereAgain()
    {
        QFETCH(bool, corrects);
        QFETCH(bool, removed);
        MemoryHistory history;
        const history::Key key {u"alice@localhost"_s, u"tea@localhost/bob"_s};
        history::Message message;
        message.stanzaId = u"s1"_s;
        message.id = u"o1"_s;
        message.nick = u"bob"_s;
        message.body = u"teh cat"_s;
        QObject context;
        history.add(key, {{message}}, history::Live::Outside, &context, [](const auto &) {});
        history.answer();
        {
            Scene s(history);
            s.keeper.restore();
            history.answer();
            s.composer.setDraft(u"before"_s);
            corrects ? s.composer.correct(message) : s.composer.answer(message);
            s.composer.setDraft(u"half"_s);
        }
        if (removed)
            history.act(key, {{.kind = history::Action::Kind::Moderation, .target = u"s1"_s}}, &context,
                        [](const auto &) {});
        Scene again(history);
        again.keeper.restore();
        QTRY_VERIFY((history.answer(), again.composer.draft() == u"half"_s));
        const auto expected = corrects ? DraftSubject::correcting(message) : DraftSubject::answering(message);
        QCOMPARE(again.composer.subject(), removed ? DraftSubject {} : expected);
        QSignalSpy said(&again.composer, &Composer::said);
        if (corrects && !removed)
            QVERIFY(again.composer.enter(u"teh cat"_s)); // Nothing is different.
        QCOMPARE(said.size(), 0);
        again.composer.cancel();
        QCOMPARE(again.composer.draft(), corrects && !removed ? u"before"_s : u"half"_s);
    }

    void itGoesWithThePerson()
    {
        MemoryHistory history;
        Scene s(history);
        s.keeper.restore();
        s.composer.setDraft(u"to bob"_s);
        QTRY_COMPARE(kept(history), u"to bob"_s);
        s.channel.peer = u"tea@localhost/robert"_s;
        s.composer.setDraft(u"to bob, who is robert"_s);
        QTRY_COMPARE(kept(history, s.channel.peer), u"to bob, who is robert"_s);
        QCOMPARE(kept(history), QString()); // Whoever is called bob next gets nothing of it.
    }
};

PARLOUR_TEST(DraftKeeperTest)
#include "draftkeepertest.moc"

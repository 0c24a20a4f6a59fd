// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/search/messagesearch.h"
#include "storage/disk/diskhealth.h"
#include "support/memoryhistory.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTimeZone>

using namespace parlour;
using namespace Qt::StringLiterals;

using State = MessageSearch::State;

/// What is found, and shown of it, while the person types.
class MessageSearchTest : public QObject
{
    Q_OBJECT

    struct Scene
    {
        const history::Key tea {u"alice@localhost"_s, u"tea@conference.localhost"_s};
        const history::Key pub {u"alice@localhost"_s, u"pub@conference.localhost"_s};
        MemoryHistory store;
        QDateTime now {QDate(2026, 11, 28), QTime(12, 0), QTimeZone::UTC};
        std::optional<history::Key> current;
        MessageSearch search {
            store,
            {[this] { return current; }, [](const history::Key &key) { return key.peer.section(u'@', 0, 0); },
             [this](const QString &name) { return name == u"the pub" ? std::optional(pub) : std::nullopt; }},
            [this] { return now; }};
        QAbstractItemModelTester tester {&search};

        Scene() { search.setPause(std::chrono::milliseconds(0)); }
        void say(const history::Key &key, const QString &nick, const QString &body, const QDateTime &time = {})
        {
            history::Message message;
            message.nick = nick;
            message.body = body;
            message.time = time.isValid() ? time : now.addSecs(++m_said - 3600);
            store.add(key, {{message}}, history::Live::Outside, &search, [](const auto &) {});
            store.answer();
        }
        /// Types `text` and waits for the answer.
        void find(const QString &text)
        {
            search.setText(text);
            settle();
        }
        void settle()
        {
            QCoreApplication::processEvents(QEventLoop::AllEvents);
            QTest::qWait(1); // The pause after the last key.
            store.answer();
        }
        QStringList texts(int role = MessageSearch::ExcerptRole) const
        {
            QStringList all;
            for (int row = 0; row < search.count(); ++row)
                all << search.index(row).data(role).toString();
            return all;
        }

    private:
        int m_said = 0;
    };

private Q_SLOTS:
    void whatIsRemovedLeavesTheResults()
    {
        Scene s;
        s.say(s.tea, u"bob"_s, u"tea one"_s);
        s.say(s.tea, u"bob"_s, u"tea two"_s);
        s.find(u"tea"_s);
        QCOMPARE(s.search.count(), 2);
        const auto second = s.search.at(0);
        Q_EMIT s.store.hidden(s.pub, {second->message.sort}); // Of another conversation.
        QCOMPARE(s.search.count(), 2);
        Q_EMIT s.store.hidden(s.tea, {second->message.sort});
        QCOMPARE(s.search.count(), 1);
        QCOMPARE(s.search.at(0)->message.body, u"tea one"_s);
        const QDateTime said = s.search.at(0)->message.time;
        Q_EMIT s.store.removed({.account = s.pub.account, .peer = s.pub.peer});
        Q_EMIT s.store.removed({.account = s.tea.account, .before = said});
        QCOMPARE(s.search.count(), 1);
        Q_EMIT s.store.removed({.account = s.tea.account, .before = said.addMSecs(1)});
        QCOMPARE(s.search.count(), 0);
    }
    void whatIsTypedIsFound()
    {
        Scene s;
        s.say(s.tea, u"bob"_s, u"green tea\nor black"_s);
        s.say(s.pub, u"<b>carol</b>"_s, u"no beer, TEA"_s);
        s.say(s.tea, u"bob"_s, u"nothing"_s);
        QCOMPARE(s.search.state(), State::Idle);
        s.find(u"tea"_s);
        QCOMPARE(s.search.state(), State::Found);
        QCOMPARE(s.texts(), QStringList({u"no beer, TEA"_s, u"green tea or black"_s}));
        QCOMPARE(s.texts(MessageSearch::NickRole), QStringList({u"<b>carol</b>"_s, u"bob"_s}));
        QCOMPARE(s.texts(MessageSearch::PlaceRole), QStringList({u"pub"_s, u"tea"_s}));
        QCOMPARE(s.search.index(1).data(MessageSearch::MarksRole).value<QList<int>>(), QList<int>({6, 3}));
        QCOMPARE(s.search.at(0)->key, s.pub);
        QVERIFY(s.search.at(0)->message.sort > 0);
        QVERIFY(!s.search.at(2));
        QVERIFY(!s.search.at(-1));
        s.find(u"tea nothing"_s);
        QCOMPARE(s.search.state(), State::NothingFound);
        QCOMPARE(s.search.remark(), u"Nothing found"_s);
        s.find(QString());
        QCOMPARE(s.search.state(), State::Idle);
    }

    void aRowIsReadOut()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        Scene s;
        s.say(s.tea, u"%4"_s, u"some %1 tea"_s, QDateTime(s.now.date(), QTime(9, 30), QTimeZone::LocalTime).toUTC());
        s.find(u"tea"_s);
        QCOMPARE(s.texts(MessageSearch::AccessibleNameRole), QStringList {u"%4 in tea, some %1 tea, 09:30"_s});
    }

    void onlyTheOpenConversation()
    {
        Scene s;
        s.say(s.tea, u"bob"_s, u"some tea"_s);
        s.say(s.pub, u"bob"_s, u"more tea"_s);
        s.search.begin(true); // None is open.
        QVERIFY(!s.search.isHere());
        QCOMPARE(s.search.hereName(), QString());
        s.current = s.tea;
        s.search.begin(true);
        QVERIFY(s.search.isHere());
        QCOMPARE(s.search.hereName(), u"tea"_s);
        s.current = history::Key {u"alice@localhost"_s, u"\u202Etea\u202E@conference.localhost"_s};
        s.search.begin(true);
        QVERIFY(!s.search.hereName().contains(QChar(0x202E))); // It stands in a sentence.
        s.current = s.tea;
        s.search.begin(true);
        s.find(u"tea"_s);
        QCOMPARE(s.texts(), QStringList {u"some tea"_s});
        s.search.setHere(false);
        s.settle();
        QCOMPARE(s.texts(), QStringList({u"more tea"_s, u"some tea"_s}));
        s.search.begin(false); // What was looked for is still there.
        QCOMPARE(s.search.text(), u"tea"_s);
        s.settle();
        QCOMPARE(s.search.count(), 2);
    }

    void whatStandsBesideTheWords()
    {
        Scene s;
        s.say(s.tea, u"bob"_s, u"some tea"_s);
        s.say(s.pub, u"bob"_s, u"no tea"_s);
        s.say(s.pub, u"carol"_s, u"tea from: https://example.org/"_s);
        s.find(u"tea from:bob"_s);
        QCOMPARE(s.texts(), QStringList({u"no tea"_s, u"some tea"_s}));
        QCOMPARE(s.search.index(0).data(MessageSearch::MarksRole).value<QList<int>>(), QList<int>({3, 3}));
        s.find(u"in:\"the pub\" tea from:bob"_s);
        QCOMPARE(s.texts(), QStringList {u"no tea"_s});
        s.find(u"has:link"_s);
        QCOMPARE(s.texts(), QStringList {u"tea from: https://example.org/"_s});
        s.find(u"before:2026-11-01 tea"_s);
        QCOMPARE(s.search.state(), State::NothingFound);
        s.find(u"after:2026-11 tea"_s);
        QCOMPARE(s.search.count(), 3);
        s.find(u"tea in:nowhere"_s);
        QCOMPARE(s.search.state(), State::NothingFound);
        s.current = s.tea;
        s.search.begin(true);
        s.find(u"tea in:\"the pub\""_s); // What is typed wins.
        QCOMPARE(s.search.count(), 2);
    }

    void anOlderAnswerMeansNothing()
    {
        Scene s;
        s.say(s.tea, u"bob"_s, u"tea"_s);
        s.say(s.tea, u"bob"_s, u"teapot"_s);
        s.search.setText(u"tea"_s);
        QTest::qWait(1);
        s.search.setText(u"teapot"_s); // The first one is not answered yet.
        s.store.answer();
        QCOMPARE(s.search.count(), 0);
        QCOMPARE(s.search.state(), State::Searching);
        s.settle();
        QCOMPARE(s.texts(), QStringList {u"teapot"_s});
    }

    void askedOncePerPause()
    {
        Scene s;
        s.search.setPause(std::chrono::minutes(1));
        for (const auto &text : {u"t"_s, u"te"_s, u"tea"_s})
            s.search.setText(text);
        QCoreApplication::processEvents();
        QCOMPARE(s.search.state(), State::Searching);
        s.store.answer();
        QCOMPARE(s.search.state(), State::Searching);
        s.search.setText({}); // Nothing is asked any more.
        QCOMPARE(s.search.state(), State::Idle);
    }

    void olderOnesComeBelow()
    {
        Scene s;
        for (int i = 0; i < 120; ++i)
            s.say(s.tea, u"bob"_s, u"tea %1"_s.arg(i));
        s.find(u"tea"_s);
        QCOMPARE(s.search.count(), 50);
        QVERIFY(s.search.hasMore());
        QSignalSpy reset(&s.search, &QAbstractItemModel::modelReset);
        s.search.showMore();
        s.store.answer();
        QCOMPARE(s.search.count(), 100);
        QCOMPARE(reset.count(), 0);
        s.search.showMore();
        s.store.answer();
        QCOMPARE(s.search.count(), 120);
        QVERIFY(!s.search.hasMore());
        QCOMPARE(s.texts().last(), u"tea 0"_s);
        s.search.showMore();
        QCOMPARE(s.search.count(), 120);
    }

    void whatStrangersWroteIsShort()
    {
        Scene s;
        s.say(s.tea, u"bob"_s, u"tea "_s + u"x"_s.repeated(50'000) + u"\u202E"_s);
        s.find(u"tea"_s);
        QVERIFY(s.texts().first().size() < 200);
    }

    void timesAreInWords_data()
    {
        QTest::addColumn<QDateTime>("said");
        QTest::addColumn<QString>("words");
        const auto at = [](int day, int hour) { return QDateTime({2026, 11, day}, {hour, 5}, QTimeZone::LocalTime); };
        QTest::newRow("today") << at(28, 9) << u"09:05"_s;
        QTest::newRow("yesterday") << at(27, 23) << u"yesterday 23:05"_s;
        QTest::newRow("before that") << at(26, 9) << u"26/11/2026 09:05"_s;
    }
    void timesAreInWords()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QFETCH(QDateTime, said);
        Scene s;
        s.say(s.tea, u"bob"_s, u"tea"_s, said.toUTC());
        s.find(u"tea"_s);
        QTEST(s.texts(MessageSearch::TimeRole).value(0), "words");
    }
};

PARLOUR_TEST(MessageSearchTest)
#include "messagesearchtest.moc"

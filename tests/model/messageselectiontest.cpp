// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/messageselection.h"
#include "support/suite.h"

#include <QRegularExpression>

using namespace parlour;
using namespace Qt::StringLiterals;

/// What is selected of a timeline, and how it is copied.
class MessageSelectionTest : public QObject
{
    Q_OBJECT

    struct Scene
    {
        Scene()
        {
            for (const auto &[nick, body] :
                 std::initializer_list<std::pair<QString, QString>> {{u"romeo"_s, u"soft, what light"_s},
                                                                     {u"juliet"_s, u"ay me"_s},
                                                                     {u"%2"_s, u"/me \U0001F469\u200D\U0001F467 %1"_s}})
                timeline.append(timeline::said(nick, body, QDateTime::currentDateTimeUtc()));
            selection.setTimeline(&timeline);
        }

        /// What is selected, without the times.
        QString words() const
        {
            static const QRegularExpression Clock(u"^\\[[^]]+\\] "_s, QRegularExpression::MultilineOption);
            return selection.text().remove(Clock);
        }

        TimelineModel timeline;
        MessageSelection selection;
    };

private Q_SLOTS:
    void partOfOneIsItself()
    {
        Scene s;
        QVERIFY(s.selection.isEmpty());
        s.selection.begin(0, 6);
        QVERIFY(s.selection.isEmpty());
        s.selection.extend(0, 10);
        QCOMPARE(s.selection.text(), u"what"_s);
        s.selection.extend(0, 0);
        QCOMPARE(s.selection.text(), u"soft, "_s);
        QCOMPARE(s.selection.startIn(0, s.selection.revision()), 0);
        QCOMPARE(s.selection.endIn(0, s.selection.revision()), 6);
        QCOMPARE(s.selection.endIn(1, s.selection.revision()), 0);
        s.selection.clear();
        QVERIFY(s.selection.isEmpty());
        QCOMPARE(s.selection.text(), QString());
    }

    void aMarkStaysWithItsMessage()
    {
        Scene s;
        QCOMPARE(s.selection.markedRow(), -1);
        s.selection.mark(1);
        s.timeline.insert(timeline::said(u"nurse"_s, u"madam"_s, QDateTime::currentDateTimeUtc()), 0);
        QCOMPARE(s.selection.markedRow(), 2);
        s.timeline.removeAt(2);
        QCOMPARE(s.selection.markedRow(), -1);
    }

    void severalSayWhoAndWhen_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::newRow("downwards") << 0 << 2;
        QTest::newRow("upwards") << 2 << 0;
    }
    void severalSayWhoAndWhen()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        Scene s;
        s.selection.begin(from, from == 0 ? 12 : 100);
        s.selection.extend(to, to == 0 ? 12 : 100);
        QCOMPARE(s.words(), u"romeo: ight\njuliet: ay me\n%2 \U0001F469\u200D\U0001F467 %1"_s);
        QVERIFY(s.selection.text().startsWith(u'['));
        QCOMPARE(s.selection.startIn(0, 0), 12);
        QCOMPARE(s.selection.startIn(1, 0), 0);
        QCOMPARE(s.selection.endIn(1, 0), 5);
    }

    void anEndAtTheEdgeOfAMessageLeavesItOut()
    {
        Scene s;
        s.selection.begin(0, 16);
        s.selection.extend(1, 5);
        QCOMPARE(s.words(), u"juliet: ay me"_s);
    }

    void wordsMessagesAll()
    {
        Scene s;
        s.selection.selectWord(0, 7);
        QCOMPARE(s.selection.text(), u"what"_s);
        s.selection.selectMessage(1);
        QCOMPARE(s.selection.text(), u"ay me"_s);
        s.selection.selectAll();
        QCOMPARE(s.words().count(u'\n'), 2);
    }

    void keysExtend()
    {
        Scene s;
        s.selection.begin(2, 0);
        s.selection.extendBy(1, 0);
        QCOMPARE(s.selection.text(), u"\U0001F469\u200D\U0001F467"_s); // A character as people see it.
        s.selection.extendBy(-1, 0);
        QVERIFY(s.selection.isEmpty());
        s.selection.selectMessage(0);
        s.selection.extendBy(0, 1);
        QCOMPARE(s.words(), u"romeo: soft, what light\njuliet: ay me"_s);
        s.selection.extendBy(0, 5);
        QCOMPARE(s.words().count(u'\n'), 2);
    }

    void itStaysWithItsMessages()
    {
        Scene s;
        s.selection.begin(1, 0);
        s.selection.extend(1, 2);
        s.timeline.insert(timeline::said(u"nurse"_s, u"madam!"_s, QDateTime::currentDateTimeUtc()), 0);
        QCOMPARE(s.selection.text(), u"ay"_s);
        QCOMPARE(s.selection.endIn(2, 0), 2);
        s.timeline.removeAt(2);
        QVERIFY(s.selection.isEmpty());
        QCOMPARE(s.selection.endIn(2, 0), 0);
    }

    void keysGoToTheRightInWhateverScript()
    {
        Scene s;
        s.timeline.append(timeline::said(u"layla"_s, u"\u0623\u0647\u0644\u0627"_s, QDateTime::currentDateTimeUtc()));
        s.selection.begin(3, 0); // That is its right end.
        s.selection.extendBy(-1, 0);
        QCOMPARE(s.selection.text(), u"\u0623"_s);
        s.selection.extendBy(1, 0);
        QVERIFY(s.selection.isEmpty());
    }

    void nothingIsSelectedWithoutATimeline()
    {
        MessageSelection selection;
        selection.selectAll();
        selection.selectWord(3, 5);
        selection.extendBy(1, 1);
        QVERIFY(selection.isEmpty());
        Scene s;
        s.selection.selectAll();
        s.selection.setTimeline(nullptr);
        QVERIFY(s.selection.isEmpty());
    }
};

PARLOUR_TEST(MessageSelectionTest)
#include "messageselectiontest.moc"

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/conversation.h"
#include "support/fakechannel.h"
#include "support/memoryhistory.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;

namespace {

struct NoCommands : Commands
{
    QString obey(const command::Line &) override { return u"No commands here."_s; }
};

struct Scene
{
    FakeChannel channel;
    NoCommands commands;
    MemoryHistory store;
    QDateTime now = QDateTime(QDate(2026, 11, 28), QTime(23, 59, 58)).toUTC(); ///< Where the test runs.
    Conversation conversation {channel, commands, store, [this] { return now; }};

    QVariant at(int row, timeline::Role role) { return conversation.timeline()->index(row, 0).data(role); }
};

} // namespace

/// A conversation without a room.
class ConversationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void midnightParts()
    {
        Scene s;
        s.conversation.send(u"before"_s);
        s.now = s.now.addSecs(1);
        s.conversation.send(u"still before"_s);
        s.now = s.now.addSecs(2);
        s.conversation.send(u"after"_s);
        s.conversation.notice(u"A notice."_s);
        const auto follows = [&s](int row) { return s.at(row, TimelineModel::FollowsRole).toBool(); };
        const auto day = [&s](int row) { return s.at(row, TimelineModel::DayRole).toString(); };
        QCOMPARE(s.at(0, TimelineModel::BodyRole).toString(), u"A notice."_s); // Before what is not said yet.
        QCOMPARE(day(0), day(3));
        QCOMPARE(day(1), day(2));
        QVERIFY(day(2) != day(3));
        QVERIFY(follows(2));  // Two seconds later, by the same person ...
        QVERIFY(!follows(3)); // ... but on another day.
    }

    void whatIsTypedIsSaidOrDone()
    {
        Scene s;
        auto *composer = s.conversation.composer();
        QVERIFY(composer->enter(u"hello"_s));
        QVERIFY(composer->enter(u"//hello"_s));
        QVERIFY(composer->enter(u"/me waves"_s));
        composer->setDraft(u"/kick bob"_s);
        QVERIFY(!composer->enter(composer->draft()));
        QCOMPARE(composer->problem(), u"No commands here."_s);
        composer->setDraft(u"/kick"_s);
        QCOMPARE(composer->problem(), QString());
        QStringList said;
        for (const auto &entry : s.conversation.timeline()->entries())
            said << entry.body;
        QCOMPARE(said, QStringList({u"hello"_s, u"/hello"_s, u"waves"_s}));
        QVERIFY(composer->enter(u"  "_s)); // Nothing is said.
        QCOMPARE(s.conversation.timeline()->count(), 3);
    }

    void whatOthersSayIsUnreadAndOursIsNot()
    {
        Scene s;
        s.channel.open = true;
        s.conversation.send(u"mine"_s);
        s.store.answer();
        QVERIFY(s.conversation.add(timeline::said(u"bob"_s, u"his"_s, s.now)));
        QCOMPARE(s.conversation.readState()->unread(), 1);
        auto mine = timeline::said(u"alice"_s, u"mine"_s, s.now);
        mine.own = true;
        QVERIFY(s.conversation.confirm(mine, s.channel.ids));
        QVERIFY(!s.conversation.confirm(mine, s.channel.ids));
        QCOMPARE(s.conversation.readState()->unread(), 1);
    }
};

PARLOUR_TEST(ConversationTest)
#include "conversationtest.moc"

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/people/changetexts.h"
#include "support/costs.h"
#include "support/roomscene.h"
#include "support/suite.h"

#include <QSignalSpy>

using namespace parlour;
using muc::Change;
using Kind = muc::Change::Kind;

/// Lines about who comes and goes.
class ComingsTest : public QObject
{
    Q_OBJECT

private:
    static QStringList lines(RoomScene &s)
    {
        s.room.people()->comings()->flush();
        QStringList texts;
        const auto *timeline = s.room.conversation()->timeline();
        for (int row = 0; row < timeline->count(); ++row) {
            if (timeline->entries().at(row).kind == timeline::Kind::Status)
                texts << timeline->textAt(row);
        }
        return texts;
    }
    static void leaves(RoomScene &s, const QString &nick) { s.gone(nick, u"<item affiliation='none' role='none'/>"_s); }

private Q_SLOTS:
    void manyAreFewWords_data()
    {
        QTest::addColumn<QList<Change>>("changes");
        QTest::addColumn<QString>("words");
        const auto came = [](int people) {
            QList<Change> changes;
            for (int i = 1; i <= people; ++i)
                changes << Change {Kind::Came, u"p%1"_s.arg(i)};
            return changes;
        };
        QTest::newRow("one") << came(1) << u"p1 joined."_s;
        QTest::newRow("two") << came(2) << u"p1 and p2 joined."_s;
        QTest::newRow("three") << came(3) << u"p1, p2 and p3 joined."_s;
        QTest::newRow("more") << came(14) << u"p1, p2 and 12 other(s) joined."_s;
        QTest::newRow("both ways") << came(1) + QList {Change {Kind::Left, u"x"_s}} << u"p1 joined. x left."_s;
        QTest::newRow("one name") << QList {Change {Kind::Renamed, u"a"_s, u"b"_s}} << u"a is now called b."_s;
        QTest::newRow("several") << QList {Change {Kind::Renamed, u"a"_s, u"b"_s},
                                           Change {Kind::Renamed, u"c"_s, u"d"_s}}
                                 << u"a and c changed the nickname."_s;
        QTest::newRow("nothing in the end")
            << QList {Change {Kind::Renamed, u"a"_s, u"b"_s}, Change {Kind::Renamed, u"b"_s, u"a"_s}}
            << u"a and b changed the nickname."_s;
        QTest::newRow("a removal") << QList {Change {Kind::Kicked, u"a"_s, {}, u"ada"_s, u"spam\nagain"_s}}
                                   << u"a was removed by ada. Reason: spam again"_s;
        QTest::newRow("without a name") << QList {Change {Kind::Banned, u"a"_s}} << u"a was banned."_s;
        QTest::newRow("from right to left")
            << QList {Change {Kind::Came, u"\u05E9\u05DC"_s}} << u"\u2068\u05E9\u05DC\u2069 joined."_s;
    }
    void manyAreFewWords()
    {
        QFETCH(QList<Change>, changes);
        QTEST(changetexts::folded(changes), "words");
    }

    void noListIsEndless()
    {
        QList<Change> changes;
        for (int i = 0; i < 150; ++i)
            changes << Change {Kind::Came, QString::number(i)};
        const QStringList lines = changetexts::unfolded(changes).split(u'\n');
        QCOMPARE(lines.size(), 101);
        QCOMPARE(lines.first(), u"0 joined."_s);
        QCOMPARE(lines.last(), u"and 50 more"_s);
    }

    void whoWasThereBeforeUsDoesNotCome()
    {
        RoomScene s;
        s.settle();
        QCOMPARE(lines(s), QStringList());
        s.present(u"carl"_s);
        s.present(u"carl"_s);
        QCOMPARE(lines(s), QStringList {u"carl joined."_s});
        s.room.streamLost();
        s.newStream(); // They are told again.
        s.present(u"bob"_s);
        s.present(u"dan"_s);
        s.enter();
        QCOMPARE(lines(s), QStringList {u"carl joined."_s});
    }

    void aRunIsOneRowUntilSomebodySpeaks()
    {
        RoomScene s;
        s.settle();
        s.present(u"carl"_s);
        QCOMPARE(lines(s), QStringList {u"carl joined."_s});
        s.present(u"dan"_s);
        leaves(s, u"bob"_s);
        QCOMPARE(lines(s), QStringList {u"carl and dan joined. bob left."_s});
        auto *timeline = s.room.conversation()->timeline();
        const int row = timeline->count() - 1;
        QVERIFY(timeline->index(row).data(TimelineModel::LongRole).toBool());
        timeline->setUnfolded(row, true);
        QCOMPARE(lines(s), QStringList {u"carl joined.\ndan joined.\nbob left."_s});
        timeline->setUnfolded(row, false);
        s.present(u"eve"_s);
        s.says(u"carl"_s, u"hello"_s);
        leaves(s, u"eve"_s);
        QCOMPARE(lines(s), (QStringList {u"carl, dan and eve joined. bob left."_s, u"eve left."_s}));
        QCOMPARE(timeline->entries().at(row + 1).body, u"hello"_s); // Who came before it, stands before it.
        QCOMPARE(s.room.conversation()->readState()->unread(), 1);
    }

    void whatTheRoomDoesIsTold()
    {
        RoomScene s;
        s.settle();
        s.present(u"bob"_s, {}, u"none"_s, u"visitor"_s);
        s.present(u"bob"_s, {}, u"owner"_s, u"moderator"_s);
        s.gone(u"bob"_s, u"<item affiliation='owner' role='moderator' nick='rob'/><status code='303'/>"_s);
        s.present(u"rob"_s, {}, u"owner"_s, u"moderator"_s);
        s.gone(
            u"rob"_s,
            u"<item affiliation='none' role='none'><actor nick='ada'/><reason>spam</reason></item><status code='307'/>"_s);
        QCOMPARE(lines(s),
                 QStringList {u"bob is now called rob. rob was removed by ada. bob is an owner now. bob may no "
                              "longer write."_s});
    }

    void theySurviveNothingAndDisturbNobody()
    {
        RoomScene s;
        s.settle();
        for (int i = 0; i < 300; ++i)
            s.says(u"bob"_s, QString::number(i));
        s.room.conversation()->arrivals().flush();
        auto &conversation = *s.room.conversation();
        const auto entries = conversation.timeline()->entries();
        conversation.timeline()->clear();
        conversation.showAt(entries.at(10).sort);
        QVERIFY(!conversation.window()->isAtEnd());
        s.present(u"carl"_s);
        QCOMPARE(lines(s), QStringList());
        conversation.window()->showNewest();
        s.present(u"dan"_s);
        QCOMPARE(lines(s), QStringList {u"dan joined."_s});
        conversation.window()->reload();
        QCOMPARE(lines(s), QStringList());
    }

    void largeRoomsSayLess_data()
    {
        QTest::addColumn<Comings::Show>("show");
        QTest::addColumn<QString>("small");
        QTest::addColumn<QString>("large");
        QTest::newRow("by itself") << Comings::Show::Automatic << u"carl joined. carl may no longer write."_s
                                   << u"bob is now called rob. carl may no longer write."_s;
        QTest::newRow("always") << Comings::Show::Always << u"carl joined. carl may no longer write."_s
                                << u"carl joined. bob is now called rob. carl may no longer write."_s;
        QTest::newRow("never") << Comings::Show::Never << u"carl may no longer write."_s
                               << u"carl may no longer write."_s;
    }
    void largeRoomsSayLess()
    {
        QFETCH(Comings::Show, show);
        for (const bool isLarge : {false, true}) {
            RoomScene s;
            s.room.join();
            for (int i = 0; i < (isLarge ? 60 : 3); ++i)
                s.present(u"p%1"_s.arg(i));
            s.present(u"bob"_s);
            s.enter();
            s.endHistory();
            s.room.people()->occupants().flush();
            s.room.people()->comings()->setShow(show);
            s.present(u"carl"_s);
            if (isLarge) {
                s.gone(u"bob"_s, u"<item affiliation='none' role='participant' nick='rob'/><status code='303'/>"_s);
                s.present(u"rob"_s);
            }
            s.present(u"carl"_s, {}, u"none"_s, u"visitor"_s);
            QFETCH(QString, small);
            QFETCH(QString, large);
            QCOMPARE(lines(s), QStringList {isLarge ? large : small});
        }
    }

    void theIgnoredComeUnnoticed()
    {
        RoomScene s;
        s.settle();
        s.room.people()->ignored()->add(u"bob"_s);
        leaves(s, u"bob"_s);
        s.present(u"bob"_s);
        QCOMPARE(lines(s), QStringList());
    }

    void theJoinOfThousandsMakesNoRows()
    {
        RoomScene s;
        s.room.join();
        QSignalSpy rows(s.room.conversation()->timeline(), &TimelineModel::rowsInserted);
        for (int i = 0; i < 10'000; ++i)
            s.present(u"p%1"_s.arg(i));
        s.enter();
        QCOMPARE(lines(s), QStringList());
        QCOMPARE(rows.size(), 0);
    }
};

PARLOUR_TEST(ComingsTest)
#include "comingstest.moc"

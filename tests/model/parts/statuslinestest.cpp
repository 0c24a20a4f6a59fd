// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/comings.h"
#include "support/fakechannel.h"
#include "support/outbox.h"
#include "support/suite.h"

#include <QSignalSpy>

using namespace parlour;
using namespace Qt::StringLiterals;
using muc::Change;
using Kind = muc::Change::Kind;

namespace {

struct Scene
{
    QDateTime now = QDateTime(QDate(2026, 11, 29), QTime(12, 0)).toUTC();
    OccupantModel occupants;
    TimelineModel timeline {[this] { return now; }};
    Comings comings {occupants, timeline, [this] { return now; }};

    void fill(int people)
    {
        for (int i = 0; i < people; ++i) {
            muc::Occupant occupant;
            occupant.nick = u"p%1"_s.arg(i);
            occupants.upsert(occupant);
        }
        occupants.flush();
    }
    QStringList lines()
    {
        comings.flush();
        QStringList texts;
        for (const auto &entry : timeline.entries()) {
            if (entry.kind == timeline::Kind::Status)
                texts << entry.body;
        }
        return texts;
    }
    void says(const QString &body) { timeline.append(timeline::said(u"bob"_s, body, now)); }
};

} // namespace

/// Lines about who comes and goes: their part of a room alone.
class StatusLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFollowsWithinAMomentIsOneLine()
    {
        Scene s;
        QSignalSpy rows(&s.timeline, &TimelineModel::rowsInserted);
        s.comings.apply({Kind::Came, u"carl"_s});
        s.comings.apply({Kind::Left, u"bob"_s});
        QVERIFY(rows.isEmpty());
        QTRY_COMPARE(rows.size(), 1); // By itself.
        QCOMPARE(s.lines(), QStringList {u"carl joined. bob left."_s});
        QCOMPARE(s.timeline.entries().first().details, u"carl joined.\nbob left."_s);
        QCOMPARE(s.timeline.entries().first().time, s.now);
    }

    void aRunGoesOnUntilSomebodySpeaks()
    {
        Scene s;
        s.comings.apply({Kind::Came, u"carl"_s});
        QCOMPARE(s.lines(), QStringList {u"carl joined."_s});
        QCOMPARE(s.timeline.entries().first().details, QString());
        s.comings.apply({Kind::Came, u"dan"_s});
        QCOMPARE(s.lines(), QStringList {u"carl and dan joined."_s});
        s.says(u"hello"_s);
        s.comings.apply({Kind::Left, u"dan"_s});
        QCOMPARE(s.lines(), (QStringList {u"carl and dan joined."_s, u"dan left."_s}));
    }

    void aNewDayIsANewLine()
    {
        Scene s;
        s.comings.apply({Kind::Came, u"carl"_s});
        s.lines();
        s.now = s.now.addDays(1);
        s.comings.apply({Kind::Came, u"dan"_s});
        QCOMPARE(s.lines(), (QStringList {u"carl joined."_s, u"dan joined."_s}));
    }

    void aLongRunIsBroken()
    {
        Scene s;
        for (int i = 0; i < 500; ++i)
            s.comings.apply({Kind::Came, u"n%1"_s.arg(i)});
        QCOMPARE(s.lines(), QStringList {u"n0, n1 and 498 other(s) joined."_s});
        s.comings.apply({Kind::Left, u"n1"_s});
        QCOMPARE(s.lines(), (QStringList {u"n0, n1 and 498 other(s) joined."_s, u"n1 left."_s}));
    }

    void whatIsShown_data()
    {
        QTest::addColumn<Comings::Show>("show");
        QTest::addColumn<int>("people");
        QTest::addColumn<QString>("line");
        const QString all = u"carl joined. bob is now called rob. eve was removed."_s;
        const QString removed = u"eve was removed."_s;
        QTest::newRow("all in a small room") << Comings::Show::Automatic << Comings::Small << all;
        QTest::newRow("no comings in a large one")
            << Comings::Show::Automatic << Comings::Small + 1 << u"bob is now called rob. eve was removed."_s;
        QTest::newRow("all, if that is wanted") << Comings::Show::Always << Comings::Small + 1 << all;
        QTest::newRow("what the room does, whatever is wanted") << Comings::Show::Never << 3 << removed;
    }
    void whatIsShown()
    {
        QFETCH(Comings::Show, show);
        QFETCH(int, people);
        QFETCH(QString, line);
        Scene s;
        s.fill(people);
        QSignalSpy changed(&s.comings, &Comings::showChanged);
        s.comings.setShow(show);
        s.comings.setShow(show);
        QCOMPARE(changed.size(), show == Comings::Show::Automatic ? 0 : 1);
        s.comings.apply({Kind::Came, u"carl"_s});
        s.comings.apply({Kind::Renamed, u"bob"_s, u"rob"_s});
        s.comings.apply({Kind::Kicked, u"eve"_s});
        QCOMPARE(s.lines(), QStringList {line});
    }

    void theIgnoredComeUnnoticed()
    {
        Scene s;
        s.comings.setIgnored([](const QString &nick) { return nick == u"bob"; });
        s.comings.apply({Kind::Came, u"bob"_s});
        s.comings.apply({Kind::Kicked, u"bob"_s});
        QCOMPARE(s.lines(), QStringList());
        s.comings.apply({Kind::Came, u"carl"_s});
        QCOMPARE(s.lines(), QStringList {u"carl joined."_s});
    }

    void whoeverReadsWhatIsOldIsNotDisturbed()
    {
        Scene s;
        Outbox store(u":memory:"_s);
        FakeChannel channel;
        QList<history::Arrival> arrivals;
        for (int i = 0; i < 300; ++i)
            arrivals << history::Arrival {
                timeline::message(timeline::said(u"bob"_s, QString::number(i), s.now.addSecs(i)))};
        qint64 old = 0;
        store.add(channel.key(), arrivals, history::Live::Outside, &s.comings,
                  [&old](const history::AddResult &added) { old = added.rows.at(100).sort; });
        TimelineWindow window(store, channel, s.timeline);
        s.comings.setWindow(&window);
        window.showAt(old);
        QVERIFY(!window.isAtEnd());
        s.comings.apply({Kind::Came, u"carl"_s});
        QCOMPARE(s.lines(), QStringList());
        window.showNewest();
        QVERIFY(window.isAtEnd());
        QCOMPARE(s.lines(), QStringList()); // It is over.
        s.comings.apply({Kind::Came, u"dan"_s});
        QCOMPARE(s.lines(), QStringList {u"dan joined."_s});
    }
};

PARLOUR_TEST(StatusLinesTest)
#include "statuslinestest.moc"

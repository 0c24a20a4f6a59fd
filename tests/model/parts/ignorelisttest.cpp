// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/ignorelist.h"
#include "model/people/occupantmodel.h"
#include "support/suite.h"

#include <QSignalSpy>

using namespace parlour;
using namespace Qt::StringLiterals;

namespace {

struct Scene
{
    OccupantModel occupants;
    TimelineModel timeline;
    IgnoreList ignored {occupants, timeline};
    QSignalSpy changed {&ignored, &IgnoreList::changed};
    QSignalSpy applied {&ignored, &IgnoreList::applied};
    QList<timeline::Entry> stored;

    Scene()
    {
        occupants.setSelf(u"alice"_s);
        for (const auto &nick : {u"alice"_s, u"bob"_s, u"carol"_s})
            come(nick);
        // As TimelineWindow::refill() does.
        QObject::connect(&ignored, &IgnoreList::applied, &ignored, [this] {
            for (const auto &entry : std::as_const(stored)) {
                if (!ignored.withholds(entry))
                    timeline.append(entry); // Nothing twice.
            }
        });
    }
    muc::Identity come(const QString &nick, const QString &occupantId = {})
    {
        muc::Occupant occupant;
        occupant.nick = nick;
        occupant.occupantId = occupantId;
        occupants.upsert(occupant);
        occupants.flush();
        return muc::identity(*occupants.find(nick));
    }
    static timeline::Entry said(const QString &nick, const QString &stanzaId, const QString &occupantId = {})
    {
        auto entry = timeline::said(nick, nick + u" says "_s + stanzaId, QDateTime::currentDateTimeUtc());
        entry.stanzaId = stanzaId;
        entry.occupantId = occupantId;
        return entry;
    }
    /// The room tells a message.
    void says(const QString &nick, const QString &stanzaId, const QString &occupantId = {})
    {
        const auto entry = said(nick, stanzaId, occupantId);
        stored << entry;
        if (!ignored.withholds(entry))
            timeline.append(entry);
    }
    QStringList bodies() const
    {
        QStringList texts;
        for (const auto &entry : timeline.entries())
            texts << entry.body;
        return texts;
    }
};

} // namespace

/// People whom the person ignores in a room.
class IgnoreListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheySayIsNotShownAndComesBack()
    {
        Scene s;
        s.says(u"bob"_s, u"1"_s);
        s.says(u"carol"_s, u"2"_s);
        QCOMPARE(s.ignored.add(u"bob"_s), QString());
        QCOMPARE(s.bodies(), QStringList {u"carol says 2"_s});
        s.says(u"bob"_s, u"3"_s);
        s.says(u"bob"_s, u"3"_s); // Again out of the archive.
        s.says(u"carol"_s, u"4"_s);
        QCOMPARE(s.bodies(), (QStringList {u"carol says 2"_s, u"carol says 4"_s}));
        QCOMPARE(s.ignored.remove(u"bob"_s), QString());
        QCOMPARE(s.bodies(), (QStringList {u"carol says 2"_s, u"carol says 4"_s, u"bob says 1"_s, u"bob says 3"_s}));
        QCOMPARE(s.changed.size(), 2);
        QCOMPARE(s.applied.size(), 2);
        s.says(u"bob"_s, u"5"_s);
        QCOMPARE(s.bodies().last(), u"bob says 5"_s);
    }

    void theirRowSaysSo()
    {
        Scene s;
        const auto shown = [&s](int row) { return s.occupants.index(row).data(OccupantModel::IgnoredRole).toBool(); };
        QSignalSpy told(&s.occupants, &OccupantModel::dataChanged);
        s.ignored.add(u"bob"_s);
        QVERIFY(!told.isEmpty());
        QVERIFY(!shown(0));
        QVERIFY(shown(1));
        QVERIFY(!shown(2));
        s.ignored.remove(u"bob"_s);
        QVERIFY(!shown(1));
    }

    void whatCannotBeIgnored()
    {
        Scene s;
        QCOMPARE(s.ignored.add(u"alice"_s), u"That is you."_s);
        QCOMPARE(s.ignored.add(u"dan"_s), u"There is nobody called dan here."_s);
        QCOMPARE(s.ignored.remove(u"bob"_s), u"You ignore nobody called bob here."_s);
        const auto bob = muc::identity(*s.occupants.find(u"bob"_s));
        s.occupants.remove(u"bob"_s);
        QCOMPARE(s.ignored.add(bob), u"bob is not here any more."_s);
        s.come(u"bob"_s);
        QCOMPARE(s.ignored.add(bob), u"Somebody else is called bob now, so nothing was done."_s);
        QVERIFY(s.ignored.people().isEmpty());
        QVERIFY(s.changed.isEmpty());
        s.ignored.add(u"bob"_s);
        QCOMPARE(s.ignored.add(u"bob"_s), QString()); // That is so already.
        QCOMPARE(s.ignored.people().size(), 1);
        QCOMPARE(s.changed.size(), 1);
    }

    void thoseOfTheLastTimeAreNoChange()
    {
        Scene s;
        s.says(u"bob"_s, u"1"_s);
        s.ignored.setPeople({{u"bob"_s, {}, {}}, {u"gone"_s, {}, {}}});
        QVERIFY(s.ignored.contains(u"bob"_s));
        QVERIFY(s.bodies().isEmpty());
        QVERIFY(s.changed.isEmpty());
        QCOMPARE(s.applied.size(), 1);
        QCOMPARE(s.ignored.remove(muc::Identity {u"gone"_s, {}, {}}), QString());
        QCOMPARE(s.changed.size(), 1);
    }

    /// An occupant id tells who it is under another nick, where the room vouches for it.
    void idsCountWhereTheRoomVouchesForThem_data()
    {
        QTest::addColumn<bool>("trusted");
        QTest::newRow("it does") << true;
        QTest::newRow("it does not") << false;
    }
    void idsCountWhereTheRoomVouchesForThem()
    {
        QFETCH(bool, trusted);
        Scene s;
        s.ignored.setIdsTrusted(trusted);
        s.ignored.setPeople({{u"bob"_s, u"id1"_s, {}}});
        s.come(u"rob"_s, u"id1"_s);
        s.come(u"bob"_s, u"id2"_s);
        QCOMPARE(s.ignored.contains(u"rob"_s), trusted);
        QCOMPARE(s.ignored.contains(u"bob"_s), !trusted);
        s.says(u"rob"_s, u"1"_s, u"id1"_s);
        s.says(u"bob"_s, u"2"_s, u"id2"_s);
        QCOMPARE(s.bodies(), QStringList {trusted ? u"bob says 2"_s : u"rob says 1"_s});
        s.ignored.setIdsTrusted(!trusted); // It tells more.
        QCOMPARE(s.bodies(), QStringList {trusted ? u"rob says 1"_s : u"bob says 2"_s});
        QVERIFY(s.changed.isEmpty());
    }

    void theNickOfToDaySaysNothingAboutWhatIsOld()
    {
        Scene s;
        s.ignored.setIdsTrusted(true);
        s.come(u"bob"_s, u"id2"_s);
        s.ignored.add(u"bob"_s);
        auto old = s.said(u"bob"_s, u"1"_s, u"id1"_s);
        old.repeated = true;
        QVERIFY(!s.ignored.withholds(old)); // Somebody else was called that.
        old = s.said(u"rob"_s, u"2"_s, u"id2"_s);
        old.repeated = true;
        QVERIFY(s.ignored.withholds(old));
    }

    void whatIsOldUnderAnIgnoredNickIsNotShownWhoeverHasItNow()
    {
        Scene s;
        s.ignored.setPeople({{u"bob"_s, {}, u"bob@localhost"_s}});
        muc::Occupant other;
        other.nick = u"bob"_s;
        other.address = u"robert@localhost"_s;
        s.occupants.upsert(other);
        auto entry = s.said(u"bob"_s, u"1"_s);
        QVERIFY(!s.ignored.withholds(entry)); // He says it now.
        entry.repeated = true;
        QVERIFY(s.ignored.withholds(entry));
    }

    void theyStayIgnoredUnderAnotherNick()
    {
        Scene s;
        s.ignored.add(u"bob"_s);
        s.occupants.rename(u"bob"_s, u"rob"_s);
        s.ignored.renamed(u"bob"_s, u"rob"_s);
        QVERIFY(s.ignored.contains(u"rob"_s));
        QCOMPARE(s.ignored.people().first().nick, u"rob"_s);
        QCOMPARE(s.changed.size(), 2);
        s.come(u"bob"_s);
        QVERIFY(!s.ignored.contains(u"bob"_s));
        s.ignored.renamed(u"carol"_s, u"caro"_s);
        QCOMPARE(s.changed.size(), 2);
    }
};

PARLOUR_TEST(IgnoreListTest)
#include "ignorelisttest.moc"

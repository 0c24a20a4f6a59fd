// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/people/nickcolor.h"
#include "model/people/peoplemodel.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace parlour;
using namespace Qt::StringLiterals;

class ListModelsTest : public QObject
{
    Q_OBJECT

private:
    static constexpr auto Report = QAbstractItemModelTester::FailureReportingMode::QtTest;

    static muc::Occupant somebody(int number)
    {
        return {u"nick%1"_s.arg(number),
                muc::Role::Participant,
                muc::Affiliation::None,
                muc::Show::Available,
                {},
                {},
                {},
                {}};
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void fiveThousandArriveInOneBatch()
    {
        OccupantModel model;
        PeopleModel people(&model);
        QAbstractItemModelTester modelTester(&model, Report);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        for (int i = 0; i < 5000; ++i)
            model.upsert(somebody(i));
        QCOMPARE(model.count(), 0);
        QVERIFY(model.find(u"nick4999"_s));
        QTRY_COMPARE(model.count(), 5000);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(people.index(2, 0).data(OccupantModel::NickRole).toString(), u"nick2"_s); // Numbers sort as numbers.
    }

    void comingAndGoingInOneTurnIsNothing()
    {
        OccupantModel model;
        model.upsert(somebody(1));
        model.remove(u"nick1"_s);
        model.flush();
        QCOMPARE(model.count(), 0);
        model.upsert(somebody(1));
        model.flush();
        model.remove(u"nick1"_s);
        model.upsert(somebody(1));
        model.flush();
        QCOMPARE(model.count(), 1);
        QVERIFY(!model.find(u"nick2"_s));
    }

    void scatteredRowsGoWithExactSignals()
    {
        OccupantModel model;
        QAbstractItemModelTester tester(&model, Report);
        for (int i = 0; i < 20; ++i)
            model.upsert(somebody(i));
        model.flush();
        for (const int gone : {0, 3, 4, 5, 19})
            model.remove(u"nick%1"_s.arg(gone));
        model.flush();
        QCOMPARE(model.count(), 15);
        QCOMPARE(model.index(2, 0).data(OccupantModel::NickRole).toString(), u"nick6"_s);
        model.upsert({u"nick6"_s, muc::Role::Moderator, muc::Affiliation::None, muc::Show::Away, u"tea"_s, {}, {}, {}});
        model.flush();
        QCOMPARE(model.index(2, 0).data(OccupantModel::AccessibleNameRole).toString(), u"nick6, moderator, away"_s);
        QCOMPARE(model.index(2, 0).data(OccupantModel::StatusRole).toString(), u"Away: tea"_s);
    }

    void theFilterFindsPartsOfNicks()
    {
        OccupantModel model;
        PeopleModel people(&model);
        QAbstractItemModelTester tester(&people, Report);
        for (int i = 0; i < 12; ++i)
            model.upsert(somebody(i));
        model.flush();
        people.setFilter(u"NICK1"_s);
        QCOMPARE(people.count(), 3);
        people.setFilter({});
        QCOMPARE(people.count(), 12);
    }

    void eachGroupKnowsItsSize()
    {
        OccupantModel model;
        PeopleModel people(&model);
        QSignalSpy changed(&people, &PeopleModel::groupSizesChanged);
        QCOMPARE(people.groupSizes(), QVariantMap());
        auto changing = somebody(0);
        for (int i = 0; i < 100; ++i)
            model.upsert(somebody(i));
        changing.role = muc::Role::Moderator;
        model.upsert(changing);
        auto quiet = somebody(100);
        quiet.role = muc::Role::Visitor;
        model.upsert(quiet);
        model.flush();
        QCOMPARE(people.groupSizes(), QVariantMap({{u"Moderators"_s, 1}, {u"Participants"_s, 99}, {u"Visitors"_s, 1}}));
        QTRY_COMPARE(changed.size(), 1);
        changing.role = muc::Role::Participant;
        model.upsert(changing);
        model.flush();
        QCOMPARE(people.groupSizes(), QVariantMap({{u"Participants"_s, 100}, {u"Visitors"_s, 1}}));
        QTRY_COMPARE(changed.size(), 2);
        for (int i = 0; i < 100; i += 2)
            model.remove(u"nick%1"_s.arg(i));
        model.flush();
        people.setFilter(u"nick1"_s);
        QCOMPARE(people.groupSizes(), QVariantMap({{u"Participants"_s, 6}, {u"Visitors"_s, 1}}));
        QTRY_COMPARE(changed.size(), 3);
    }

    void nickColorsCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("on light surfaces") << false;
        QTest::newRow("on dark surfaces") << true;
    }
    void nickColorsCanBeRead()
    {
        QFETCH(bool, dark);
        for (int i = 0; i < 500; ++i) {
            const auto color = nickColor(u"nick%1"_s.arg(i), dark);
            QVERIFY2(contrast(color, dark ? QColor(0x2a, 0x2b, 0x2f) : QColor(Qt::white)) >= 5.9,
                     qPrintable(color.name()));
        }
        QCOMPARE(nickColor(u"Romeo"_s, dark), nickColor(u"Romeo"_s, dark));
    }

    void initials_data()
    {
        QTest::addColumn<QString>("nick");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one word") << u"romeo"_s << u"R"_s;
        QTest::newRow("two words") << u"Romeo of Montague"_s << u"RO"_s;
        QTest::newRow("no letters") << u"---"_s << u"-"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void initials()
    {
        QFETCH(QString, nick);
        QTEST(parlour::initials(nick), "expected");
    }
};

PARLOUR_TEST(ListModelsTest)
#include "listmodelstest.moc"

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/address/typed.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;
using typed::Problem;

/// What people type where an address is wanted.
class TypedAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rooms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("complete");
        QTest::addColumn<QString>("address"); // Empty: none.
        const QString service = u"chat.example"_s;
        QTest::newRow("a name means a room of our service")
            << u"tea"_s << service << u"tea@chat.example"_s << u"tea@chat.example"_s;
        QTest::newRow("a name means nothing without a service") << u"tea"_s << QString() << u"tea"_s << QString();
        QTest::newRow("an address is whole") << u"tea@muc.far"_s << service << u"tea@muc.far"_s << u"tea@muc.far"_s;
        QTest::newRow("white space around it is not meant")
            << u"  Tea "_s << service << u"Tea@chat.example"_s << u"tea@chat.example"_s;
        QTest::newRow("half an address is none") << u"tea@"_s << service << u"tea@"_s << QString();
        QTest::newRow("somebody inside is no room")
            << u"tea@muc.far/bob"_s << service << u"tea@muc.far/bob"_s << QString();
        QTest::newRow("two words are no name") << u"no room"_s << service << u"no room@chat.example"_s << QString();
        QTest::newRow("a service is no room") << u"muc.far"_s << QString() << u"muc.far"_s << QString();
    }
    void rooms()
    {
        QFETCH(QString, text);
        QFETCH(QString, service);
        QFETCH(QString, address);
        QTEST(typed::completeRoom(text, service), "complete");
        const auto room = typed::room(text, service);
        QCOMPARE(room ? room->toString() : QString(), address);
        QCOMPARE(typed::roomProblem(text, service), address.isEmpty() ? Problem::NoAddress : Problem::None);
    }

    void accounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("an address") << u"romeo@example.org"_s << u"romeo@example.org"_s << Problem::None;
        QTest::newRow("white space and capitals")
            << u"  Romeo@Example.org "_s << u"romeo@example.org"_s << Problem::None;
        QTest::newRow("a device of it") << u"romeo@example.org/home"_s << u"romeo@example.org"_s << Problem::None;
        QTest::newRow("nothing") << u"  "_s << QString() << Problem::Empty;
        QTest::newRow("a server") << u"example.org"_s << QString() << Problem::NoAddress;
        QTest::newRow("half an address") << u"romeo@"_s << QString() << Problem::NoAddress;
    }
    void accounts()
    {
        QFETCH(QString, text);
        QFETCH(QString, address);
        const auto account = typed::account(text);
        QCOMPARE(account ? account->toString() : QString(), address);
        QTEST(typed::accountProblem(text), "problem");
    }

    void nothingIsNoRoom()
    {
        QCOMPARE(typed::roomProblem(u" "_s, u"chat.example"_s), Problem::Empty);
        QVERIFY(!typed::room({}, u"chat.example"_s));
    }
};

PARLOUR_TEST(TypedAddressTest)
#include "typedaddresstest.moc"

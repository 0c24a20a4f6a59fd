// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/passwords.h"
#include "support/suite.h"

using namespace parlour;
using namespace parlour::join;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(parlour::join::Passwords)

/// Which password goes with a join, and which after it was refused.
class PasswordsTest : public QObject
{
    Q_OBJECT

    static QString word(const Attempt &attempt)
    {
        switch (attempt.sent) {
        case Sent::None:
            return u"none"_s;
        case Sent::Typed:
            return u"typed "_s + attempt.password;
        case Sent::Saved:
            return u"saved "_s + attempt.password;
        case Sent::Brought:
            return u"brought "_s + attempt.password;
        }
        Q_UNREACHABLE_RETURN({});
    }

private Q_SLOTS:
    void order_data()
    {
        QTest::addColumn<Passwords>("passwords");
        QTest::addColumn<QStringList>("expected"); ///< All joins, when the room refuses each.
        const Attempt none;
        QTest::newRow("nothing is known") << Passwords {} << QStringList {u"none"_s};
        QTest::newRow("one is saved") << Passwords {none, {u"a"_s}, {}} << QStringList {u"saved a"_s};
        QTest::newRow("one came along: no room learns it that does not ask")
            << Passwords {none, {}, u"x"_s} << QStringList {u"none"_s, u"brought x"_s};
        QTest::newRow("the saved one comes before the one that came along")
            << Passwords {none, {u"a"_s}, u"x"_s} << QStringList {u"saved a"_s, u"brought x"_s};
        QTest::newRow("all that are saved come before it")
            << Passwords {none, {u"a"_s, u"b"_s}, u"x"_s} << QStringList {u"saved a"_s, u"saved b"_s, u"brought x"_s};
        QTest::newRow("the same one came along: it is the saved one")
            << Passwords {none, {u"a"_s}, u"a"_s} << QStringList {u"saved a"_s};
        QTest::newRow("what the person typed stands alone")
            << Passwords {{Sent::Typed, u"t"_s}, {u"a"_s}, u"x"_s} << QStringList {u"typed t"_s};
        QTest::newRow("what let us in goes again, then the others")
            << Passwords {{Sent::Saved, u"a"_s}, {u"a"_s, u"b"_s}, u"x"_s}
            << QStringList {u"saved a"_s, u"saved b"_s, u"brought x"_s};
        QTest::newRow("what came along and let us in is not called saved when it goes again")
            << Passwords {{Sent::Brought, u"x"_s}, {u"a"_s}, u"x"_s} << QStringList {u"brought x"_s, u"saved a"_s};
        QTest::newRow("one that an owner set while inside")
            << Passwords {{Sent::None, u"o"_s}, {}, {}} << QStringList {u"saved o"_s};
    }
    void order()
    {
        QFETCH(Passwords, passwords);
        QStringList joins;
        QList<Attempt> tried;
        for (auto next = nextAttempt(passwords, tried); next; next = nextAttempt(passwords, tried)) {
            tried << *next;
            joins << word(*next);
            QVERIFY2(joins.size() < 10, "it ends");
        }
        QTEST(joins, "expected");
    }

    void whatTheKeychainTellsLateComesFirstAllTheSame()
    {
        Passwords passwords {{}, {}, u"x"_s};
        QList<Attempt> tried {*nextAttempt(passwords, {})};
        QCOMPARE(tried.last(), Attempt());
        passwords.saved << u"good"_s;
        tried << *nextAttempt(passwords, tried);
        QCOMPARE(tried.last(), (Attempt {Sent::Saved, u"good"_s}));
        QCOMPARE(nextAttempt(passwords, tried), (Attempt {Sent::Brought, u"x"_s}));
    }
};

PARLOUR_TEST(PasswordsTest)
#include "passwordstest.moc"

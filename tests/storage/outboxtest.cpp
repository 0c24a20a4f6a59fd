// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/outbox.h"
#include "storage/history/schema.h"
#include "storage/history/unsent.h"
#include "support/suite.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace parlour;
using namespace Qt::StringLiterals;

static const QString Alice = u"alice@localhost"_s;
static const QString Tea = u"tea@conference.localhost"_s;

static UnconfirmedMessage message(const QString &id, const QString &body = u"hello"_s)
{
    return {id, u"alice"_s, body, QDateTime::fromMSecsSinceEpoch(1'795'000'000'123, QTimeZone::UTC), false, {}};
}

/// What was said and not confirmed, from one run of the program to the next.
class OutboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBackInOrder()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"outbox.sqlite"_s);
        const auto strange = message(u"b"_s, u"'; DROP TABLE message; -- \U0001F339\n\tline"_s);
        {
            Outbox outbox(file);
            QVERIFY(outbox.add(Alice, Tea, message(u"z"_s)));
            QVERIFY(outbox.add(Alice, Tea, strange));
            QVERIFY(outbox.add(Alice, u"other@conference.localhost"_s, message(u"c"_s)));
            QVERIFY(outbox.add(u"bob@localhost"_s, Tea, message(u"d"_s)));
        }
        Outbox outbox(file);
        QCOMPARE(outbox.messages(Alice, Tea), (QList {message(u"z"_s), strange}));
        QCOMPARE(outbox.rooms(Alice), QStringList({Tea, u"other@conference.localhost"_s}));
        QVERIFY(outbox.removeAccount(Alice));
        QVERIFY(outbox.rooms(Alice).isEmpty());
        QCOMPARE(outbox.rooms(u"bob@localhost"_s), QStringList {Tea});
    }

    void howAMessageFaresIsRemembered()
    {
        Outbox outbox(u":memory:"_s);
        auto sent = message(u"a"_s);
        QVERIFY(outbox.add(Alice, Tea, sent));
        sent.handedOver = true;
        sent.nick = u"alice2"_s;
        sent.problem = u"The room refused."_s;
        QVERIFY(outbox.update(sent));
        QCOMPARE(outbox.messages(Alice, Tea), QList {sent});
        QVERIFY(outbox.remove(sent.id));
        QVERIFY(outbox.messages(Alice, Tea).isEmpty());
    }

    void theSameMessageIsNotKeptTwice()
    {
        Outbox outbox(u":memory:"_s);
        QVERIFY(outbox.add(Alice, Tea, message(u"a"_s)));
        QVERIFY(!outbox.add(Alice, Tea, message(u"a"_s)));
        QCOMPARE(outbox.messages(Alice, Tea).size(), 1);
    }

    void onlyTheOwnerCanReadIt()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"outbox.sqlite"_s);
        Outbox outbox(file);
        QVERIFY(outbox.add(Alice, Tea, message(u"a"_s)));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        for (const auto &suffix : {QString(), u"-wal"_s}) {
            QVERIFY(QFile::exists(file + suffix));
            QVERIFY(!(QFile::permissions(file + suffix) & others));
        }
    }

    void aDamagedFileIsSetAside()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"outbox.sqlite"_s);
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(QByteArray(8192, 'x'));
        damaged.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not be used"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"set aside"_s));
        Outbox outbox(file);
        QVERIFY(outbox.add(Alice, Tea, message(u"a"_s)));
        QCOMPARE(outbox.messages(Alice, Tea).size(), 1);
        const auto aside = outbox.health().setAside();
        QCOMPARE(aside.size(), 1);
        QVERIFY(aside.first().startsWith(file + u".damaged-2"_s));
        QFile kept(aside.first());
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray(8192, 'x'));
    }

    /// What a damaged file gave back lacks some; the others must not overtake them. SQLite 3.53 showed it.
    void whatIsMissingComesBackInItsPlace()
    {
        Database database(u":memory:"_s, schema::layout());
        QCOMPARE(database.open(), DiskTrouble::None);
        const history::Key tea {Alice, Tea};
        Unsent unsent;
        QCOMPARE(unsent.load(database), DiskTrouble::None);
        for (const auto &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            unsent.keep(tea, message(id, id));
        const auto write = [&](bool all) {
            return database.transact([&] {
                unsent.write(database, all);
                return true;
            });
        };
        QVERIFY(write(false));
        QVERIFY(database.run(u"DELETE FROM message WHERE body = 'b'"_s));
        QVERIFY(write(true));
        Unsent again;
        QCOMPARE(again.load(database), DiskTrouble::None);
        QCOMPARE(again.messages(tea), unsent.messages(tea));
    }

    void whereNothingCanBeKeptTheCallerIsTold()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not be used"_s));
        Outbox outbox(u"/nonexistent/folder/outbox.sqlite"_s);
        QVERIFY(outbox.health().trouble() != DiskTrouble::None);
        QVERIFY(!outbox.add(Alice, Tea, message(u"a"_s)));
        QCOMPARE(outbox.messages(Alice, Tea), QList {message(u"a"_s)}); // In memory.
    }
};

PARLOUR_TEST(OutboxTest)
#include "outboxtest.moc"

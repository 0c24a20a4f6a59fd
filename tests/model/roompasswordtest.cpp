// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/roompassword.h"
#include "model/room/roomsecrets.h"
#include "support/memorysecrets.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;
using Keep = RoomPassword::Keep;
using join::Attempt;
using join::Sent;

/// Which password a join carries, and where it is kept: without a room, a stream or a real keychain.
class RoomPasswordTest : public QObject
{
    Q_OBJECT

    struct Scene
    {
        MemorySecrets store;
        RoomSecrets secrets {store};
        const Jid room = *Jid::parse(u"tea@conference.localhost");
        RoomPassword password {secrets, room};
        QSignalSpy another {&password, &RoomPassword::another};
        QSignalSpy exhausted {&password, &RoomPassword::exhausted};

        Scene() { secrets.setAccount(*Jid::parse(u"alice@localhost")); }
    };

private Q_SLOTS:
    void anUnknownRoomIsEnteredWithoutOne()
    {
        Scene s;
        s.password.begin();
        QCOMPARE(s.password.attempt(), Attempt {});
        s.password.refused();
        QTRY_COMPARE(s.exhausted.size(), 1);
        QVERIFY(s.another.isEmpty());
    }

    void whatCameAlongIsTriedAfterWhatWasSaved()
    {
        Scene s;
        s.secrets.keepForSession(s.room, u"saved"_s);
        s.password.bring(u"brought"_s);
        s.password.begin();
        QCOMPARE(s.password.attempt(), (Attempt {Sent::Saved, u"saved"_s}));
        s.password.refused();
        QTRY_COMPARE(s.another.size(), 1);
        QCOMPARE(s.password.attempt(), (Attempt {Sent::Brought, u"brought"_s}));
        s.password.accepted();
        QCOMPARE(s.secrets.all(s.room), QStringList {u"saved"_s});
    }

    void aTypedOneStandsAlone()
    {
        Scene s;
        s.secrets.keepForSession(s.room, u"saved"_s);
        s.password.begin(u"typed"_s, Keep::Not);
        s.password.refused();
        QCOMPARE(s.exhausted.size(), 1);
    }

    void aTypedOneIsKeptOnceItWorked_data()
    {
        QTest::addColumn<Keep>("keep");
        QTest::addColumn<QString>("inMemory");
        QTest::addColumn<bool>("inKeychain");
        QTest::newRow("nowhere") << Keep::Not << QString() << false;
        QTest::newRow("until the end of the program") << Keep::Session << u"typed"_s << false;
        QTest::newRow("in the keychain") << Keep::Keychain << u"typed"_s << true;
    }
    void aTypedOneIsKeptOnceItWorked()
    {
        QFETCH(Keep, keep);
        QFETCH(QString, inMemory);
        QFETCH(bool, inKeychain);
        Scene s;
        s.password.begin(u"typed"_s, keep);
        QCOMPARE(s.secrets.known(s.room), QString());
        s.password.accepted();
        QTRY_COMPARE(s.secrets.known(s.room), inMemory);
        QTRY_COMPARE(!s.store.secrets.isEmpty(), inKeychain);
    }

    void theBookmarkIsAskedToKeepIt()
    {
        Scene s;
        QSignalSpy wanted(&s.secrets, &RoomSecrets::bookmarkWanted);
        s.password.begin(u"typed"_s, Keep::Bookmark);
        s.password.accepted();
        QCOMPARE(wanted.takeFirst().at(1).toString(), u"typed"_s);
        Q_EMIT s.secrets.bookmarkRefused(s.room, u"It is not private."_s);
        QCOMPARE(s.password.notice(), u"It is not private."_s);
        s.password.dismissNotice();
        QCOMPARE(s.password.notice(), QString());
        Q_EMIT s.secrets.bookmarkRefused(*Jid::parse(u"other@conference.localhost"), u"Not ours."_s);
        QCOMPARE(s.password.notice(), QString());
    }

    void whatTheKeychainAnswersLateIsStale()
    {
        Scene s;
        s.password.begin();
        s.password.refused();
        s.password.begin(u"typed"_s, Keep::Not);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QVERIFY(s.exhausted.isEmpty());
        QCOMPARE(s.password.attempt(), (Attempt {Sent::Typed, u"typed"_s}));
    }

    void ownersFollowTheirOwnChange()
    {
        Scene s;
        s.password.begin(u"old"_s, Keep::Session);
        s.password.accepted();
        s.password.follow(u"new"_s);
        QCOMPARE(s.password.attempt().password, u"new"_s);
        QCOMPARE(s.secrets.known(s.room), u"new"_s);
        s.password.drop();
        QCOMPARE(s.password.attempt(), Attempt {});
        s.password.forget();
        QCOMPARE(s.secrets.known(s.room), QString());
    }
};

PARLOUR_TEST(RoomPasswordTest)
#include "roompasswordtest.moc"

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/people/occupantrefresh.h"
#include "model/people/occupantmodel.h"
#include "support/fakestream.h"
#include "support/suite.h"

#include <QSignalSpy>

using namespace parlour;
using namespace Qt::StringLiterals;

namespace {

struct Scene
{
    FakeStream stream;
    OccupantModel occupants;
    OccupantRefresh refresh {stream, occupants};
    QSignalSpy missing {&refresh, &OccupantRefresh::missing};

    Scene()
    {
        stream.goOnline();
        for (const auto &nick : {u"alice"_s, u"bob"_s, u"carol"_s})
            occupants.upsert(present(nick).occupant);
    }
    void begin(const Presence &presence = {})
    {
        refresh.begin(*Jid::parse(u"tea@conference.localhost/alice"), presence);
    }
    static muc::Present present(const QString &nick)
    {
        muc::Present event;
        event.occupant.nick = nick;
        event.occupant.role = muc::Role::Participant;
        return event;
    }
    /// Our own presence, last in an answer.
    muc::Present end(const QString &id = {}) const
    {
        auto event = present(u"alice"_s);
        event.self = true;
        event.id = id.isEmpty() ? stream.sent.last().attribute(u"id"_s) : id;
        return event;
    }
};

} // namespace

/// Who is really in a room.
class OccupantRefreshTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRoomIsAskedAsAtAJoin()
    {
        Scene s;
        s.begin({muc::Show::Away, u"tea"_s});
        QCOMPARE(s.stream.sent.size(), 1);
        const auto &sent = s.stream.sent.first();
        QCOMPARE(sent.tagName(), u"presence"_s);
        QCOMPARE(sent.attribute(u"to"_s), u"tea@conference.localhost/alice"_s);
        QVERIFY(!sent.attribute(u"id"_s).isEmpty());
        const auto history = xml::child(xml::child(sent, u"x", xml::MucNs), u"history", xml::MucNs);
        QCOMPARE(history.attribute(u"maxstanzas"_s), u"0"_s);
        QCOMPARE(xml::child(sent, u"show", xml::ClientNs).text(), u"away"_s); // We look as ever.
        QCOMPARE(xml::child(sent, u"status", xml::ClientNs).text(), u"tea"_s);
    }

    void whoIsNotInTheAnswerHasLeft()
    {
        Scene s;
        s.begin();
        s.refresh.apply(s.present(u"carol"_s));
        QVERIFY(s.missing.isEmpty());
        s.refresh.apply(s.end());
        QCOMPARE(s.missing.size(), 1);
        QCOMPARE(s.missing.first().first().toString(), u"bob"_s);
        QVERIFY(!s.occupants.find(u"bob"_s));
        QCOMPARE(s.occupants.nicks().size(), 2);
        s.refresh.apply(s.end()); // That was it.
        QCOMPARE(s.missing.size(), 1);
    }

    /// A change of our presence, or an answer to what was asked before, is not the end of this answer.
    void onlyItsEndCounts()
    {
        Scene s;
        s.begin();
        const QString before = s.stream.sent.last().attribute(u"id"_s);
        s.begin();
        s.refresh.apply(s.end(before));
        auto change = s.end(u"x"_s);
        change.id.clear();
        s.refresh.apply(change);
        auto somebody = s.end(); // Ids are no secret.
        somebody.self = false;
        somebody.occupant.nick = u"bob"_s;
        s.refresh.apply(somebody);
        QVERIFY(s.missing.isEmpty());
        QCOMPARE(s.occupants.nicks().size(), 3);
        s.refresh.apply(s.end());
        QCOMPARE(s.missing.size(), 1); // Carol.
    }

    void whoComesMeanwhileIsThere()
    {
        Scene s;
        s.begin();
        s.occupants.upsert(s.present(u"dan"_s).occupant);
        s.refresh.apply(s.present(u"dan"_s));
        s.refresh.apply(s.end());
        QVERIFY(s.occupants.find(u"dan"_s));
        QCOMPARE(s.missing.size(), 2);
    }

    void anAnswerAfterWeHaveLeftIsNone()
    {
        Scene s;
        s.begin();
        s.refresh.stop();
        s.refresh.apply(s.end());
        QVERIFY(s.missing.isEmpty());
    }

    void withoutAStreamNobodyIsMissed()
    {
        Scene s;
        s.stream.setState(Stream::State::Offline);
        s.begin();
        QVERIFY(s.stream.sent.isEmpty());
        auto self = s.end(u"x"_s);
        self.id.clear();
        s.refresh.apply(self);
        QVERIFY(s.missing.isEmpty());
    }
};

PARLOUR_TEST(OccupantRefreshTest)
#include "occupantrefreshtest.moc"

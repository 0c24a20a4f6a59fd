// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/change.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;
using muc::Change;
using Kind = muc::Change::Kind;
using Changes = QList<muc::Change>;

Q_DECLARE_METATYPE(parlour::muc::Change)
Q_DECLARE_METATYPE(parlour::muc::Gone)
Q_DECLARE_METATYPE(std::optional<parlour::muc::Change::Kind>)

/// What it means to others that somebody's presence is another, or none any more.
class ChangeTest : public QObject
{
    Q_OBJECT

private:
    static muc::Occupant bob(muc::Role role, muc::Affiliation affiliation = muc::Affiliation::None)
    {
        muc::Occupant occupant;
        occupant.nick = u"bob"_s;
        occupant.role = role;
        occupant.affiliation = affiliation;
        return occupant;
    }
    static Change came(const QString &nick) { return {Kind::Came, nick}; }
    static Change left(const QString &nick) { return {Kind::Left, nick}; }
    static Change renamed(const QString &nick, const QString &to) { return {Kind::Renamed, nick, to}; }

private Q_SLOTS:
    void presencesMeanChanges_data()
    {
        using enum muc::Role;
        using muc::Affiliation;
        QTest::addColumn<muc::Occupant>("before");
        QTest::addColumn<muc::Occupant>("now");
        QTest::addColumn<std::optional<Kind>>("kind");
        const auto row = [](const char *name, const muc::Occupant &before, const muc::Occupant &now,
                            std::optional<Kind> kind) { QTest::newRow(name) << before << now << kind; };
        auto away = bob(Participant);
        away.show = muc::Show::Away;
        row("who is away is still there", bob(Participant), away, std::nullopt);
        row("a voice is given", bob(Visitor), bob(Participant), Kind::Voiced);
        row("and taken", bob(Participant), bob(Visitor), Kind::Muted);
        row("also from a moderator", bob(Moderator), bob(Visitor), Kind::Muted);
        row("a moderator is made", bob(Participant), bob(Moderator), Kind::Moderator);
        row("and unmade", bob(Moderator), bob(Participant), Kind::Participant);
        row("an owner is a moderator by that", bob(Participant), bob(Moderator, Affiliation::Owner), Kind::Owner);
        row("an admin", bob(Moderator, Affiliation::Owner), bob(Moderator, Affiliation::Admin), Kind::Admin);
        row("a member", bob(Participant), bob(Participant, Affiliation::Member), Kind::Member);
        row("and no more", bob(Participant, Affiliation::Member), bob(Participant), Kind::Plain);
    }
    void presencesMeanChanges()
    {
        QFETCH(muc::Occupant, before);
        QFETCH(muc::Occupant, now);
        QFETCH(std::optional<Kind>, kind);
        const auto change = muc::change(before, now);
        QCOMPARE(change.has_value(), kind.has_value());
        if (kind)
            QCOMPARE(*change, (Change {*kind, u"bob"_s}));
        QCOMPARE(muc::change(std::nullopt, now), std::optional(came(u"bob"_s)));
    }

    void whoIsGoneHasLeftOrHadTo_data()
    {
        using enum muc::LeaveReason;
        QTest::addColumn<muc::Gone>("gone");
        QTest::addColumn<Change>("change");
        const auto gone = [](muc::LeaveReason reason) {
            muc::Gone gone;
            gone.nick = u"bob"_s;
            gone.reason = reason;
            gone.actor = u"ada"_s;
            gone.text = u"spam"_s;
            gone.newNick = u"rob"_s;
            return gone;
        };
        QTest::newRow("left") << gone(Left) << left(u"bob"_s);
        QTest::newRow("lost the connection") << gone(Error) << left(u"bob"_s);
        QTest::newRow("the service went down") << gone(ServiceShutdown) << left(u"bob"_s);
        QTest::newRow("renamed") << gone(Renamed) << renamed(u"bob"_s, u"rob"_s);
        QTest::newRow("kicked") << gone(Kicked) << Change {Kind::Kicked, u"bob"_s, {}, u"ada"_s, u"spam"_s};
        QTest::newRow("banned") << gone(Banned) << Change {Kind::Banned, u"bob"_s, {}, u"ada"_s, u"spam"_s};
        QTest::newRow("members only") << gone(MembersOnly)
                                      << Change {Kind::Excluded, u"bob"_s, {}, u"ada"_s, u"spam"_s};
    }
    void whoIsGoneHasLeftOrHadTo()
    {
        QFETCH(muc::Gone, gone);
        QTEST(muc::change(gone), "change");
    }

    void severalComeToFewer_data()
    {
        QTest::addColumn<Changes>("changes");
        QTest::addColumn<Changes>("net");
        QTest::newRow("people come") << Changes {came(u"a"_s), came(u"b"_s)} << Changes {came(u"a"_s), came(u"b"_s)};
        QTest::newRow("each kind together")
            << Changes {came(u"a"_s), left(u"x"_s), came(u"b"_s)} << Changes {came(u"a"_s), came(u"b"_s), left(u"x"_s)};
        QTest::newRow("a visit") << Changes {came(u"a"_s), left(u"a"_s)} << Changes {{Kind::Visited, u"a"_s}};
        QTest::newRow("several visits") << Changes {came(u"a"_s), left(u"a"_s), came(u"a"_s), left(u"a"_s)}
                                        << Changes {{Kind::Visited, u"a"_s}};
        QTest::newRow("a visit that goes on")
            << Changes {came(u"a"_s), left(u"a"_s), came(u"a"_s)} << Changes {came(u"a"_s)};
        QTest::newRow("back again") << Changes {left(u"a"_s), came(u"a"_s)} << Changes {{Kind::Returned, u"a"_s}};
        QTest::newRow("back, and gone") << Changes {left(u"a"_s), came(u"a"_s), left(u"a"_s)} << Changes {left(u"a"_s)};
        QTest::newRow("a new name on the way")
            << Changes {came(u"a"_s), renamed(u"a"_s, u"b"_s)} << Changes {came(u"b"_s)};
        QTest::newRow("several names") << Changes {renamed(u"a"_s, u"b"_s), renamed(u"b"_s, u"c"_s)}
                                       << Changes {renamed(u"a"_s, u"c"_s)};
        QTest::newRow("there and back") << Changes {renamed(u"a"_s, u"b"_s), renamed(u"b"_s, u"a"_s)} << Changes {};
        QTest::newRow("what the room does stays") << Changes {{Kind::Voiced, u"a"_s}, {Kind::Muted, u"a"_s}}
                                                  << Changes {{Kind::Voiced, u"a"_s}, {Kind::Muted, u"a"_s}};
    }
    void severalComeToFewer()
    {
        QFETCH(Changes, changes);
        QTEST(muc::together(changes), "net");
    }
};

PARLOUR_TEST(ChangeTest)
#include "changetest.moc"

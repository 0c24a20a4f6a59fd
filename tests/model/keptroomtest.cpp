// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/roomscene.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace parlour;

namespace {

/// A room whose archive is the list `archive`, and a profile that outlives the program.
struct Kept
{
    QTemporaryDir folder;
    QStringList archive; ///< "NICK: TEXT"; the id of each is `kind` and its number.
    QString kind = u"a"_s;
    int largest = 3;          ///< Messages on a page.
    QSet<qsizetype> unfit {}; ///< The stream leaves these out: nobody can represent them.

    std::unique_ptr<RoomScene> start() const
    {
        auto scene = std::make_unique<RoomScene>(QList<UnconfirmedMessage> {}, folder.filePath(u"profile.sqlite"_s));
        scene->now = now;
        return scene;
    }
    QDateTime now = QDateTime::currentDateTimeUtc();

    QString idOf(qsizetype number) const { return kind + QString::number(number); }
    /// Somebody says it: live where `scene` is, and for ever.
    void say(RoomScene *scene, const QString &nick, const QString &body, const QString &id = {})
    {
        archive << nick + u": "_s + body;
        if (scene)
            scene->room.receive(xml::parse(
                u"<message xmlns='jabber:client' type='groupchat' id='%4' "
                u"from='tea@conference.localhost/%1'><body>%2</body>"
                "<stanza-id xmlns='urn:xmpp:sid:0' by='tea@conference.localhost' id='%3'/></message>"_s.arg(
                    nick, body, idOf(archive.size() - 1), id.isEmpty() ? u"m%1"_s.arg(archive.size() - 1) : id)));
    }
    void join(RoomScene &s, bool archived = true) const
    {
        s.room.join();
        s.present(u"bob"_s);
        s.enter();
        s.endHistory();
        s.answerInfo(archived);
    }
    /// Answers the page that is asked for; false when none is.
    bool page(RoomScene &s) const
    {
        const auto question = s.questionFor(u"query"_s, archive::ArchiveNs);
        if (question < 0)
            return false;
        const auto payload = s.stream.asked.at(question).payload;
        const auto set = xml::child(payload, u"set", QLatin1StringView("http://jabber.org/protocol/rsm"));
        const auto before = xml::child(set, u"before", QLatin1StringView("http://jabber.org/protocol/rsm"));
        const int max = std::min(
            largest, xml::child(set, u"max", QLatin1StringView("http://jabber.org/protocol/rsm")).text().toInt());
        qsizetype end = archive.size();
        qsizetype first = 0;
        if (before.isNull())
            end = std::min<qsizetype>(max, archive.size());
        else if (before.text().startsWith(kind))
            end = before.text().sliced(kind.size()).toInt();
        else if (!before.text().isEmpty())
            end = 0; // As Prosody answers about an id that it does not know.
        if (!before.isNull())
            first = std::max<qsizetype>(0, end - max);
        for (qsizetype i = first; i < end; ++i)
            if (!unfit.contains(i))
                result(s, payload.attribute(u"queryid"_s), i);
        const QString ends =
            first < end ? u"<first>%1</first><last>%2</last>"_s.arg(idOf(first), idOf(end - 1)) : QString();
        s.answer(question,
                 xml::parse(u"<iq xmlns='jabber:client' type='result'><fin xmlns='urn:xmpp:mam:2' complete='%1'><set "
                            "xmlns='http://jabber.org/protocol/rsm'>%2</set></fin></iq>"_s.arg(
                                first == 0 ? u"true"_s : u"false"_s, ends)));
        return true;
    }
    void result(RoomScene &s, const QString &query, qsizetype number) const
    {
        const QString line = archive.at(number);
        s.room.receive(xml::parse(
            u"<message xmlns='jabber:client' from='tea@conference.localhost'><result xmlns='urn:xmpp:mam:2' id='%1' "
            "queryid='%2'><forwarded xmlns='urn:xmpp:forward:0'><delay xmlns='urn:xmpp:delay' stamp='%3'/><message "
            "xmlns='jabber:client' type='groupchat' id='m%4' "
            "from='tea@conference.localhost/%5'><body>%6</body></message>"
            "</forwarded></result></message>"_s
                .arg(idOf(number), query, now.addSecs(number).toString(Qt::ISODateWithMs))
                .arg(number)
                .arg(line.section(u": "_s, 0, 0), line.section(u": "_s, 1))));
    }
    int pages(RoomScene &s) const
    {
        int count = 0;
        while (page(s))
            ++count;
        return count;
    }
    static QStringList rows(RoomScene &s, timeline::Kind kind)
    {
        QStringList texts;
        for (const auto &entry : s.room.conversation()->timeline()->entries()) {
            if (entry.kind == kind)
                texts << entry.body;
        }
        return texts;
    }
    static QStringList gaps(RoomScene &s) { return rows(s, timeline::Kind::Gap); }
    static QStringList lines(RoomScene &s) { return rows(s, timeline::Kind::Unread); }
    static QStringList numbers(int from, int to)
    {
        QStringList texts;
        for (int i = from; i <= to; ++i)
            texts << QString::number(i);
        return texts;
    }
};

} // namespace

/// What a room said is here after a restart, and what it said meanwhile comes from its archive.
class KeptRoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSaidIsHereAfterARestart()
    {
        Kept kept;
        {
            auto s = kept.start();
            kept.join(*s);
            kept.pages(*s);
            for (int i = 0; i < 5; ++i)
                kept.say(s.get(), u"bob"_s, QString::number(i));
            s->room.conversation()->send(u"mine"_s);
            kept.say(s.get(), u"alice"_s, u"mine"_s, s->stream.sent.last().attribute(u"id"_s));
            s->room.conversation()->readState()->markRead();
            kept.say(s.get(), u"bob"_s, u"alice: unread"_s);
        }
        auto s = kept.start();
        QCOMPARE(s->bodies(), Kept::numbers(0, 4) + QStringList({u"mine"_s, u"alice: unread"_s}));
        const auto &rows = s->room.conversation()->timeline()->entries();
        QVERIFY(rows.at(5).own && rows.at(5).delivery == timeline::Delivery::Received);
        QCOMPARE(s->room.conversation()->readState()->unread(), 1);
        QVERIFY(s->room.conversation()->readState()->isMentioned());
        QVERIFY(s->outbox.messages(u"alice@localhost"_s, u"tea@conference.localhost"_s).isEmpty());
    }

    void whatWasMissedComesFromTheArchive_data()
    {
        QTest::addColumn<int>("missed");
        QTest::newRow("nothing") << 0;
        QTest::newRow("less than a page") << 2;
        QTest::newRow("many pages") << 40;
    }
    void whatWasMissedComesFromTheArchive()
    {
        QFETCH(int, missed);
        Kept kept;
        {
            auto s = kept.start();
            kept.join(*s);
            kept.pages(*s);
            for (int i = 0; i < 5; ++i)
                kept.say(s.get(), u"bob"_s, QString::number(i));
            s->room.conversation()->readState()->markRead();
        }
        for (int i = 0; i < missed; ++i)
            kept.say(nullptr, u"bob"_s, QString::number(5 + i));
        auto s = kept.start();
        QAbstractItemModelTester tester(s->room.conversation()->timeline());
        kept.join(*s);
        QVERIFY(kept.page(*s));
        kept.say(s.get(), u"bob"_s, u"live"_s);
        kept.pages(*s);
        QCOMPARE(s->bodies(), Kept::numbers(0, 4 + missed) << u"live"_s);
        QCOMPARE(s->room.conversation()->readState()->unread(), missed + 1);
        // The line stands above what was missed, also for whoever was there when it came.
        QTRY_COMPARE(Kept::lines(*s).size(), missed > 0 ? 1 : 0);
        if (missed > 0)
            QCOMPARE(s->room.conversation()->timeline()->entries().at(5).kind, timeline::Kind::Unread);
        QCOMPARE(Kept::gaps(*s), QStringList());
        kept.say(s.get(), u"bob"_s, u"more"_s);
        QCOMPARE(kept.pages(*s), 0); // Nothing is missing any more.
        QCOMPARE(s->room.conversation()->readState()->unread(), missed + 2);
    }

    void whatCannotBeReadHidesNothing_data()
    {
        QTest::addColumn<QSet<qsizetype>>("unfit");
        QTest::newRow("the last of a page") << QSet<qsizetype> {13};
        QTest::newRow("the first of a page") << QSet<qsizetype> {11};
        QTest::newRow("within a page") << QSet<qsizetype> {12};
        QTest::newRow("a whole page") << QSet<qsizetype> {8, 9, 10};
        QTest::newRow("the newest page") << QSet<qsizetype> {11, 12, 13};
    }
    void whatCannotBeReadHidesNothing()
    {
        QFETCH(QSet<qsizetype>, unfit);
        Kept kept;
        {
            auto s = kept.start();
            kept.join(*s);
            kept.pages(*s);
            kept.say(s.get(), u"bob"_s, u"0"_s);
        }
        QStringList expected {u"0"_s};
        for (int i = 1; i < 14; ++i) {
            kept.say(nullptr, u"bob"_s, QString::number(i));
            if (!unfit.contains(i))
                expected << QString::number(i);
        }
        kept.unfit = unfit;
        auto s = kept.start();
        kept.join(*s);
        QVERIFY(kept.pages(*s) < 8); // None is asked for again and again.
        QCOMPARE(s->bodies(), expected);
        QCOMPARE(Kept::gaps(*s), QStringList());
    }

    void aCrashBetweenPagesLosesNothing()
    {
        for (const int before : {1, 2, 5, 13}) {
            Kept kept;
            {
                auto s = kept.start();
                kept.join(*s);
                kept.pages(*s);
                for (int i = 0; i < 3; ++i)
                    kept.say(s.get(), u"bob"_s, QString::number(i));
            }
            for (int i = 3; i < 40; ++i)
                kept.say(nullptr, u"bob"_s, QString::number(i));
            {
                auto s = kept.start();
                kept.join(*s);
                for (int page = 0; page < before; ++page)
                    kept.page(*s);
                kept.say(s.get(), u"bob"_s, QString::number(40));
            }
            for (int i = 41; i < 50; ++i)
                kept.say(nullptr, u"bob"_s, QString::number(i));
            auto s = kept.start();
            kept.join(*s);
            kept.pages(*s);
            s->room.conversation()->window()->loadOlder();
            QCOMPARE(s->bodies(), Kept::numbers(0, 49));
            QCOMPARE(Kept::gaps(*s), QStringList());
        }
    }

    void whoComesForTheFirstTimeSeesTheEnd()
    {
        Kept kept;
        for (int i = 0; i < 20; ++i)
            kept.say(nullptr, u"bob"_s, QString::number(i));
        auto s = kept.start();
        kept.join(*s);
        QCOMPARE(kept.pages(*s), 1);
        QCOMPARE(s->bodies(), Kept::numbers(17, 19));
        QCOMPARE(s->room.conversation()->readState()->unread(), 0);
        QCOMPARE(Kept::gaps(*s), QStringList {u"Older messages are on the server."_s});
        QCOMPARE(s->room.conversation()->timeline()->entries().first().kind, timeline::Kind::Gap);
        s->room.conversation()->window()->loadOlder();
        QCOMPARE(kept.pages(*s), 1);
        QCOMPARE(s->bodies(), Kept::numbers(14, 19));
        for (int i = 0; i < 6; ++i) {
            s->room.conversation()->window()->loadOlder();
            kept.pages(*s);
        }
        QCOMPARE(s->bodies(), Kept::numbers(0, 19));
        QCOMPARE(Kept::gaps(*s), QStringList());
        QCOMPARE(s->room.conversation()->readState()->unread(), 0);
    }

    void whatTheServerHasLostIsSaid()
    {
        Kept kept;
        {
            auto s = kept.start();
            kept.join(*s);
            kept.pages(*s);
            for (int i = 0; i < 4; ++i)
                kept.say(s.get(), u"bob"_s, QString::number(i));
        }
        auto s = kept.start();
        kept.join(*s);
        // The archive was emptied, and has ids that nobody knows.
        kept.kind = u"b"_s;
        kept.archive = {u"carol: later 0"_s, u"carol: later 1"_s};
        QCOMPARE(kept.pages(*s), 3);
        QCOMPARE(s->bodies(), Kept::numbers(0, 3) + QStringList({u"later 0"_s, u"later 1"_s}));
        QCOMPARE(Kept::gaps(*s), QStringList {u"The server no longer has the messages in between."_s});
        QCOMPARE(s->room.conversation()->timeline()->entries().at(4).kind, timeline::Kind::Gap);
    }

    void withoutAnArchiveTheJoinHistoryIsNotDoubled()
    {
        const auto delayed = [](int i) {
            return u"<delay xmlns='urn:xmpp:delay' from='tea@conference.localhost' stamp='2026-01-02T03:04:%1Z'/>"_s
                .arg(i, 2, 10, QChar(u'0'));
        };
        Kept kept;
        for (int visit = 0; visit < 3; ++visit) {
            auto s = kept.start();
            s->room.join();
            s->enter();
            for (int i = visit; i < visit + 4; ++i)
                s->says(u"bob"_s, QString::number(i), delayed(i));
            s->endHistory();
            s->answerInfo(false, false);
            QCOMPARE(s->bodies(), Kept::numbers(0, visit + 3));
            QCOMPARE(Kept::gaps(*s), QStringList());
        }
    }

    void theLineStandsAboveWhatIsUnread()
    {
        Kept kept;
        {
            auto s = kept.start();
            kept.join(*s);
            kept.pages(*s);
            kept.say(s.get(), u"bob"_s, u"read"_s);
            s->room.conversation()->readState()->markRead();
            kept.say(s.get(), u"bob"_s, u"one"_s);
            kept.say(s.get(), u"bob"_s, u"two"_s);
        }
        auto s = kept.start();
        auto &reading = *s->room.conversation()->readState();
        auto &rows = *s->room.conversation()->timeline();
        QCOMPARE(reading.unread(), 2);
        reading.begin();
        QTRY_COMPARE(rows.count(), 4);
        QCOMPARE(rows.entries().at(1).kind, timeline::Kind::Unread);
        QCOMPARE(rows.entries().at(2).body, u"one"_s);
        reading.markRead();
        QCOMPARE(reading.unread(), 0);
        QCOMPARE(rows.entries().at(1).kind, timeline::Kind::Unread); // Until the person leaves.
        kept.join(*s);
        kept.pages(*s);
        kept.say(s.get(), u"bob"_s, u"three"_s);
        QCOMPARE(Kept::lines(*s), QStringList {u"New messages"_s});
        reading.end();
        QTRY_COMPARE(Kept::lines(*s), QStringList());
        reading.begin();
        QTRY_COMPARE(Kept::lines(*s).size(), 1);
        QCOMPARE(rows.entries().at(3).kind, timeline::Kind::Unread);
    }

    void aWindowMovesOverWhatIsKept()
    {
        Kept kept;
        {
            auto s = kept.start();
            kept.join(*s);
            kept.pages(*s);
            for (int i = 0; i < 1000; ++i)
                kept.say(s.get(), u"bob"_s, QString::number(i));
        }
        auto s = kept.start();
        auto &window = *s->room.conversation()->window();
        auto &rows = *s->room.conversation()->timeline();
        QAbstractItemModelTester tester(&rows);
        QCOMPARE(s->bodies(), Kept::numbers(900, 999));
        QVERIFY(window.isAtEnd() && !window.isAtStart());
        window.loadOlder();
        QCOMPARE(s->bodies(), Kept::numbers(800, 999));
        const qint64 far = rows.entries().first().sort;
        while (!window.isAtStart())
            window.loadOlder();
        QCOMPARE(s->bodies(), Kept::numbers(0, 999));
        const qint64 tenth = rows.entries().at(10).sort;

        auto again = kept.start();
        auto &other = *again->room.conversation()->window();
        QSignalSpy shown(&other, &TimelineWindow::shown);
        other.showAt(far);
        other.showAt(tenth);
        QCOMPARE(again->room.conversation()->timeline()->textAt(shown.last().first().toInt()), u"10"_s);
        QVERIFY(!other.isAtEnd());
        kept.join(*again);
        kept.pages(*again);
        kept.say(again.get(), u"bob"_s, u"live"_s);
        QVERIFY(!again->bodies().contains(u"live"_s)); // Elsewhere.
        QVERIFY(again->room.conversation()->readState()->unread() > 0);
        while (!other.isAtEnd())
            other.loadNewer();
        QCOMPARE(again->bodies().last(), u"live"_s);
        other.showAt(tenth);
        other.showNewest();
        QCOMPARE(again->bodies().last(), u"live"_s);
    }

    void whatSomebodyIgnoredSaysIsKeptAndNotShown()
    {
        Kept kept;
        {
            auto s = kept.start();
            kept.join(*s);
            kept.pages(*s);
            s->room.people()->ignored()->add(u"bob"_s);
            kept.say(s.get(), u"bob"_s, u"noise"_s);
            kept.say(s.get(), u"carol"_s, u"words"_s);
            QCOMPARE(s->bodies(), QStringList {u"words"_s});
            QCOMPARE(s->room.conversation()->readState()->unread(), 1);
            s->room.people()->ignored()->remove(u"bob"_s);
            QCOMPARE(s->bodies(), QStringList({u"noise"_s, u"words"_s}));
        }
        auto s = kept.start();
        s->room.people()->ignored()->setPeople({{u"bob"_s, {}, {}}});
        QCOMPARE(s->bodies(), QStringList {u"words"_s});
    }

    void whatIsWithheldHidesNothingOlder()
    {
        Kept kept;
        {
            auto s = kept.start();
            kept.join(*s);
            kept.pages(*s);
            for (int i = 0; i < 3; ++i)
                kept.say(s.get(), u"carol"_s, QString::number(i));
            for (int i = 0; i < 250; ++i)
                kept.say(s.get(), u"bob"_s, u"noise"_s);
        }
        auto s = kept.start();
        s->room.people()->ignored()->setPeople({{u"bob"_s, {}, {}}});
        QCOMPARE(s->bodies(), QStringList());
        s->room.conversation()->window()->loadOlder();
        QCOMPARE(s->bodies(), Kept::numbers(0, 2));
        QVERIFY(s->room.conversation()->window()->isAtStart());
    }

    void noticesStandWhereTheyCame()
    {
        Kept kept;
        auto s = kept.start();
        kept.join(*s);
        kept.pages(*s);
        kept.say(s.get(), u"bob"_s, u"one"_s);
        s->room.notice(u"Something happened."_s);
        kept.say(s.get(), u"bob"_s, u"two"_s);
        QStringList all;
        for (const auto &entry : s->room.conversation()->timeline()->entries())
            all << entry.body;
        QCOMPARE(all, QStringList({u"one"_s, u"Something happened."_s, u"two"_s}));
    }
};

PARLOUR_TEST(KeptRoomTest)
#include "keptroomtest.moc"

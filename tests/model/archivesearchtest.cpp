// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/search/messagesearch.h"
#include "support/keptroom.h"
#include "support/suite.h"
#include "support/wire.h"

#include <QAbstractItemModelTester>

using namespace parlour;
using State = ArchiveSearch::State;

static const QString Full = u"{urn:xmpp:fulltext:0}fulltext"_s;

namespace {

/// A room whose archive looks for words, and somebody who searches in it.
struct Searched
{
    Kept kept;
    std::unique_ptr<RoomScene> s = kept.start();
    const history::Key tea {u"alice@localhost"_s, u"tea@conference.localhost"_s};
    ArchiveSearch &archive = *s->room.conversation()->archiveSearch();
    MessageSearch search {s->outbox,
                          {[this] { return std::optional(tea); }, [](const history::Key &) { return u"tea"_s; },
                           [](const QString &) { return std::optional<history::Key>(); },
                           [this](const history::Key &key) { return key == tea ? &archive : nullptr; }}};
    QAbstractItemModelTester tester {&search};

    Searched()
    {
        search.setPause(std::chrono::milliseconds(0));
        kept.join(*s);
        kept.pages(*s);
        kept.say(s.get(), u"bob"_s, u"rain here"_s);
        kept.pages(*s);
        search.begin(true);
    }
    qsizetype question() const { return s->questionFor(u"query"_s, archive::ArchiveNs); }
    void type(const QString &text)
    {
        search.setText(text);
        QTRY_COMPARE(search.state() == MessageSearch::State::Searching, false);
    }
    void offer(const QString &field)
    {
        QTRY_VERIFY(question() >= 0);
        s->answer(
            question(),
            xml::parse(u"<iq xmlns='jabber:client' type='result'><query xmlns='urn:xmpp:mam:2'><x "
                       "xmlns='jabber:x:data' type='form'><field type='text-single' var='%1'/></x></query></iq>"_s.arg(
                           field)));
    }
    QDomElement asked() const { return s->stream.asked.at(question()).payload; }
    /// The server finds it; `archive` is where it says it comes from.
    void result(const QString &query, const QString &id, const QString &nick, const QString &body,
                const QString &from = u"tea@conference.localhost"_s)
    {
        s->room.receive(xml::parse(
            u"<message xmlns='jabber:client' from='%5'><result xmlns='urn:xmpp:mam:2' id='%2' queryid='%1'><forwarded "
            "xmlns='urn:xmpp:forward:0'><delay xmlns='urn:xmpp:delay' stamp='2026-01-02T03:04:05Z'/><message "
            "xmlns='jabber:client' type='groupchat' from='tea@conference.localhost/%3'><body>%4</body></message>"
            "</forwarded></result></message>"_s.arg(query, id, nick, body, from)));
    }
    void end(const QString &first, const QString &last, bool complete)
    {
        s->answer(
            question(),
            xml::parse(u"<iq xmlns='jabber:client' type='result'><fin xmlns='urn:xmpp:mam:2' complete='%3'><set "
                       "xmlns='http://jabber.org/protocol/rsm'><first>%1</first><last>%2</last></set></fin></iq>"_s.arg(
                           first, last, complete ? u"true"_s : u"false"_s)));
    }
    QStringList rows() const
    {
        QStringList texts;
        for (int row = 0; row < search.count(); ++row)
            texts << search.index(row).data(MessageSearch::NickRole).toString() + u": "_s
                    + search.index(row).data(MessageSearch::ExcerptRole).toString()
                    + (search.isServed(row) ? u" (server)"_s : QString());
        return texts;
    }
};

} // namespace

/// The archive on the server is searched, too.
class ArchiveSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheServerFindsStandsBelow()
    {
        Searched t;
        t.type(u"rain"_s);
        QCOMPARE(t.rows(), QStringList {u"bob: rain here"_s});
        QCOMPARE(t.search.serverAction(), QString());
        t.offer(Full);
        QCOMPARE(t.search.serverAction(), u"Search the room's archive on the server"_s);
        t.search.askServer();
        QCOMPARE(t.archive.state(), State::Asking);
        const QString query = t.asked().attribute(u"queryid"_s);
        QVERIFY(xml::toString(t.asked()).contains(u"<field var=\"%1\"><value>rain</value></field>"_s.arg(Full)));
        t.result(query, u"x1"_s, u"ann"_s, u"older rain"_s);
        t.result(query, t.kept.idOf(0), u"bob"_s, u"rain here"_s); // Which is here.
        t.result(u"another"_s, u"x2"_s, u"eve"_s, u"rain not asked for"_s);
        t.result(query, u"x3"_s, u"eve"_s, u"rain of others"_s, u"pub@conference.localhost"_s);
        t.end(u"x1"_s, t.kept.idOf(0), false);
        QCOMPARE(t.rows(), (QStringList {u"bob: rain here"_s, u"ann: older rain (server)"_s}));
        QVERIFY(t.search.index(1).data(MessageSearch::AccessibleNameRole).toString().endsWith(u", from the server"_s));
        QCOMPARE(t.search.at(1)->message.stanzaId, u"x1"_s);
        QVERIFY(t.search.serverRemark().startsWith(u"1 message(s) from the server."_s));

        QCOMPARE(t.search.serverAction(), u"Show older messages from the server"_s);
        t.search.askServer();
        QVERIFY(xml::toString(t.asked()).contains(u"<before>x1</before>"_s));
        t.result(t.asked().attribute(u"queryid"_s), u"x0"_s, u"ann"_s, u"oldest rain"_s);
        t.end(u"x0"_s, u"x0"_s, true);
        QCOMPARE(t.rows().last(), u"ann: oldest rain (server)"_s);
        QCOMPARE(t.search.serverAction(), QString());
        QCOMPARE(Kept::rows(*t.s, timeline::Kind::Message), QStringList {u"rain here"_s}); // Nothing of it is kept.
        t.search.setText(u"snow"_s);
        QTRY_COMPARE(t.rows(), QStringList());
    }

    void whatIsRemovedStaysAway()
    {
        Searched t;
        t.type(u"rain"_s);
        t.offer(Full);
        t.search.askServer();
        const QString query = t.asked().attribute(u"queryid"_s);
        t.result(query, u"x1"_s, u"ann"_s, u"older rain"_s);
        t.result(query, t.kept.idOf(0), u"bob"_s, u"rain here"_s);
        t.end(u"x1"_s, t.kept.idOf(0), false);
        Q_EMIT t.s->outbox.hidden(t.tea, {t.search.at(0)->message.sort + 1}); // Of another message.
        QCOMPARE(t.rows(), (QStringList {u"bob: rain here"_s, u"ann: older rain (server)"_s}));
        Q_EMIT t.s->outbox.hidden(t.tea, {t.search.at(0)->message.sort});
        QCOMPARE(t.rows(), QStringList {u"ann: older rain (server)"_s});
        t.search.askServer();
        t.result(t.asked().attribute(u"queryid"_s), u"x0"_s, u"ann"_s, u"oldest rain"_s);
        t.end(u"x0"_s, u"x0"_s, true);
        QCOMPARE(t.rows(), (QStringList {u"ann: older rain (server)"_s, u"ann: oldest rain (server)"_s}));
    }

    void whereItIsNotOffered_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("as on Prosody and ejabberd") << u"with"_s << u"rain"_s;
        QTest::newRow("no words") << Full << u"from:bob"_s;
        QTest::newRow("a link") << Full << u"rain has:link"_s;
    }
    void whereItIsNotOffered()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        Searched t;
        t.type(u"rain"_s);
        t.offer(field);
        t.type(text);
        QCoreApplication::processEvents();
        QTRY_COMPARE(t.search.serverAction(), QString());
        t.search.askServer();
        QCOMPARE(t.question(), -1);
    }

    void aFailureIsSaidAndTriedAgain()
    {
        Searched t;
        t.type(u"rain"_s);
        t.offer(Full);
        t.search.askServer();
        t.result(t.asked().attribute(u"queryid"_s), u"x1"_s, u"ann"_s, u"older rain"_s);
        t.s->answer(t.question(), IqFailure {IqFailure::Kind::TimedOut, {}});
        QCOMPARE(t.search.serverRemark(), u"There was no answer from the server."_s);
        QCOMPARE(t.rows().size(), 1);
        QCOMPARE(t.search.serverAction(), u"Ask the server again"_s);
        t.search.askServer();
        t.s->answer(t.question(), IqFailure {IqFailure::Kind::Refused, {ErrorCondition::ResourceConstraint, {}, {}}});
        QCOMPARE(t.search.serverRemark(), u"The server did not search the room's archive."_s);
        t.search.askServer();
        t.result(t.asked().attribute(u"queryid"_s), u"x1"_s, u"ann"_s, u"older rain"_s);
        t.end(u"x1"_s, u"x1"_s, true);
        QCOMPARE(t.rows().size(), 2);
    }

    void aServerThatFloodsOrTurnsInCircles()
    {
        Searched t;
        t.type(u"rain"_s);
        t.offer(Full);
        t.search.askServer();
        const QString flood = t.asked().attribute(u"queryid"_s);
        for (int i = 0; i <= ArchiveSearch::MaxPage; ++i)
            t.result(flood, u"f%1"_s.arg(i), u"ann"_s, u"rain"_s);
        t.end(u"f0"_s, u"f250"_s, false);
        QCOMPARE(t.archive.state(), State::Failed);
        QCOMPARE(t.rows().size(), 1);
        for (const auto state : {State::More, State::Whole}) { // The same page again is the end.
            t.search.askServer();
            t.result(t.asked().attribute(u"queryid"_s), u"x1"_s, u"ann"_s, u"rain"_s);
            t.end(u"x1"_s, u"x1"_s, false);
            QCOMPARE(t.archive.state(), state);
            QCOMPARE(t.rows().size(), 2);
        }
    }

    void closingEndsIt()
    {
        Searched t;
        t.type(u"rain"_s);
        t.offer(Full);
        t.search.askServer();
        const QString query = t.asked().attribute(u"queryid"_s);
        t.search.end();
        t.result(query, u"x1"_s, u"ann"_s, u"older rain"_s);
        t.end(u"x1"_s, u"x1"_s, true);
        QCOMPARE(t.rows().size(), 1);
        QCOMPARE(t.search.serverRemark(), QString());
        t.search.begin(true);
        QTRY_COMPARE(t.search.serverAction(), u"Search the room's archive on the server"_s); // It is known by now.
        t.s->room.conversation()->begin();                                                   // Another session.
        QCOMPARE(t.search.serverAction(), QString());
    }

    void whatIsNotHereLeadsToWhereItIsMissing()
    {
        Searched t;
        auto &conversation = *t.s->room.conversation();
        int row = -1;
        connect(conversation.window(), &TimelineWindow::shown, &t.search, [&row](int shown) { row = shown; });
        conversation.showArchived(t.kept.idOf(0), QDateTime());
        QTRY_COMPARE(row, conversation.timeline()->rowOf(conversation.timeline()->lastKept()->sort));
        row = -1;
        conversation.showArchived(u"x1"_s, t.kept.now.addDays(-300)); // Older than all that is here.
        QTRY_VERIFY(row >= 0);
    }

    void whatIsNotHereIsFetchedAndShown()
    {
        Kept kept;
        kept.now = kept.now.addDays(-1);
        kept.count(nullptr, 0, 500);
        const auto s = kept.start();
        s->now = kept.now.addDays(1);
        kept.join(*s);
        QCOMPARE(kept.pages(*s), 1);
        auto &conversation = *s->room.conversation();
        QStringList shown;
        connect(conversation.window(), &TimelineWindow::shown, this,
                [&](int row) { shown << conversation.timeline()->entries().at(row).body; });
        const auto show = [&](int number) { conversation.showArchived(kept.idOf(number), kept.now.addSecs(number)); };
        int pages = 0;
        show(200);
        QTRY_COMPARE(pages += kept.pages(*s), 2); // What comes after it, and it.
        QTRY_COMPARE(shown.value(shown.size() - 1), u"200"_s);
        QCOMPARE(kept.pages(*s), 0);
        QCOMPARE(Kept::gaps(*s),
                 (QStringList {u"Older messages are on the server."_s, u"Messages are missing here."_s}));
        show(100);
        QTRY_VERIFY(shown.last() != u"200"_s);
        conversation.window()->showNewest(); // The last of two jumps.
        QTRY_COMPARE(pages += kept.pages(*s), 4);
        QTRY_VERIFY(conversation.timeline()->rowOf(conversation.timeline()->lastKept()->sort) >= 0);
        QVERIFY(shown.last() != u"100"_s);
        show(100); // It is here by now.
        QTRY_COMPARE(shown.last(), u"100"_s);
        QCOMPARE(kept.pages(*s), 0);
    }
};

PARLOUR_TEST(ArchiveSearchTest)
#include "archivesearchtest.moc"

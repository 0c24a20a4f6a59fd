// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/telling/conversationnews.h"
#include "support/roomscene.h"
#include "support/suite.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace parlour;
using namespace Qt::StringLiterals;
using reading::Level;

/// What one is told of messages that are corrected.
class CorrectedNewsTest : public QObject
{
    Q_OBJECT

    /// In a room as "alice", with Bob and Carol, and an archive that has not answered yet.
    struct Scene : RoomScene
    {
        reading::Circumstances around {.level = Level::OnMention};
        ConversationNews news {*room.conversation(), {[] { return true; }, [this] { return now(); }}};
        QSignalSpy told {&news, &ConversationNews::told};
        QSignalSpy withdrawn {&news, &ConversationNews::withdrawn};

        explicit Scene(const QString &profile = u":memory:"_s)
            : RoomScene({}, profile)
        {
            news.setPace(std::chrono::seconds(10), {});
            enterWithTwo(u"<feature var='urn:xmpp:mam:2'/><feature var='urn:xmpp:sid:0'/>"
                         "<feature var='urn:xmpp:occupant-id:0'/>"_s);
        }
        reading::Circumstances now()
        {
            around.read = room.conversation()->readState()->position();
            return around;
        }
        /// Of `nick`, under the ids "o-NAME" and "s-NAME".
        static QString message(const QString &name, const QString &body, const QString &more, const QString &nick)
        {
            return u"<message xmlns='jabber:client' type='groupchat' id='o-%1' from='tea@conference.localhost/%4'>"
                   "<body>%2</body>%3<stanza-id xmlns='urn:xmpp:sid:0' by='tea@conference.localhost' id='s-%1'/>"
                   "<occupant-id xmlns='urn:xmpp:occupant-id:0' id='%4-id'/></message>"_s.arg(name, body, more, nick);
        }
        void say(const QString &name, const QString &body, const QString &more = {}, const QString &nick = u"bob"_s)
        {
            room.receive(xml::parse(message(name, body, more, nick)));
            room.conversation()->arrivals().flush();
        }
        static QString replaces(const QString &name)
        {
            return u"<replace xmlns='urn:xmpp:message-correct:0' id='o-%1'/>"_s.arg(name);
        }
        /// The archive answers what was asked of it with one message.
        void answerPage(const QString &name, const QString &body)
        {
            const auto question = questionFor(u"query"_s, archive::ArchiveNs);
            QVERIFY(question >= 0);
            room.receive(xml::parse(
                u"<message xmlns='jabber:client' from='tea@conference.localhost'><result xmlns='urn:xmpp:mam:2' "
                "id='s-%1' queryid='%2'><forwarded xmlns='urn:xmpp:forward:0'><delay xmlns='urn:xmpp:delay' "
                "stamp='2026-11-01T10:00:00Z'/>%3</forwarded></result></message>"_s.arg(
                    name, stream.asked.at(question).payload.attribute(u"queryid"_s),
                    message(name, body, {}, u"bob"_s))));
            answer(question,
                   xml::parse(u"<iq xmlns='jabber:client' type='result'><fin xmlns='urn:xmpp:mam:2' complete='true'>"
                              "<set xmlns='http://jabber.org/protocol/rsm'><first>s-%1</first><last>s-%1</last></set>"
                              "</fin></iq>"_s.arg(name)));
        }
        QStringList lines() const
        {
            QStringList all;
            for (const auto &said : news.toldOf())
                all << said.line;
            return all;
        }
        const ReadState &read() { return *room.conversation()->readState(); }
    };

private Q_SLOTS:
    void whoIsNamedByItIsToldOnce()
    {
        Scene s;
        s.say(u"1"_s, u"hello all"_s);
        QCOMPARE(s.told.size(), 0);
        s.say(u"2"_s, u"alice: hello all"_s, Scene::replaces(u"1"_s));
        QCOMPARE(s.told.size(), 1);
        QCOMPARE(s.lines(), QStringList {u"bob: alice: hello all"_s});
        QCOMPARE(s.read().unread(), 1);
        QCOMPARE(s.read().mentions(), 1);
        s.say(u"3"_s, u"alice: hello, all"_s, Scene::replaces(u"1"_s));
        s.say(u"4"_s, u"hello, all"_s, Scene::replaces(u"1"_s));
        s.say(u"5"_s, u"alice: again"_s, Scene::replaces(u"1"_s));
        s.say(u"r"_s, {}, u"<reactions xmlns='urn:xmpp:reactions:0' id='s-1'><reaction>👍</reaction></reactions>"_s);
        QCOMPARE(s.told.size(), 1);
        QCOMPARE(s.lines(), QStringList {u"bob: alice: again"_s});
        s.room.conversation()->readState()->markRead();
        QCOMPARE(s.withdrawn.size(), 1);
        QCOMPARE(s.lines(), QStringList());
    }

    /// What was told as one message of many is told as one that names us.
    void whatWasToldIsToldAgain()
    {
        Scene s;
        s.around.level = Level::Always;
        s.say(u"1"_s, u"hello all"_s);
        QCOMPARE(s.told.size(), 1);
        QCOMPARE(s.news.mentions(), 0);
        s.say(u"2"_s, u"hello everybody"_s, Scene::replaces(u"1"_s));
        QCOMPARE(s.told.size(), 1);
        s.say(u"3"_s, u"alice: hello"_s, Scene::replaces(u"1"_s));
        QCOMPARE(s.told.size(), 2);
        QCOMPARE(s.news.count(), 1);
        QCOMPARE(s.news.mentions(), 1);
    }

    void nobodyElseIs_data()
    {
        QTest::addColumn<Level>("level");
        QTest::addColumn<bool>("muted");
        QTest::addColumn<bool>("read");
        QTest::addColumn<QString>("author");
        QTest::newRow("who wants to be told of nothing") << Level::Never << false << false << u"bob"_s;
        QTest::newRow("where it is mute") << Level::OnMention << true << false << u"bob"_s;
        QTest::newRow("who has read it") << Level::OnMention << false << true << u"bob"_s;
        QTest::newRow("who wrote it") << Level::OnMention << false << false << u"alice"_s;
        QTest::newRow("who ignores the author") << Level::OnMention << false << false << u"carol"_s;
    }
    void nobodyElseIs()
    {
        QFETCH(Level, level);
        QFETCH(bool, muted);
        QFETCH(bool, read);
        QFETCH(QString, author);
        Scene s;
        s.around.level = level;
        s.around.muted = muted;
        s.room.people()->ignored()->add(u"carol"_s);
        s.say(u"1"_s, u"hello all"_s, {}, author);
        if (read)
            s.room.conversation()->readState()->markRead();
        const int unread = s.read().unread();
        s.say(u"2"_s, u"alice: hello"_s, Scene::replaces(u"1"_s), author);
        QCOMPARE(s.told.size(), 0);
        QCOMPARE(s.read().unread(), unread);
    }

    /// A correction that comes before its message is one until that is here, and then a version of it.
    void itsWordsGoWithTheMessage()
    {
        const QTemporaryDir folder;
        const QString profile = folder.filePath(u"profile.sqlite"_s);
        Scene(profile).say(u"0"_s, u"before"_s); // What comes now was missed.
        Scene s(profile);
        s.say(u"2"_s, u"alice: shame"_s, Scene::replaces(u"1"_s));
        QCOMPARE(s.lines(), QStringList {u"bob: alice: shame"_s});
        s.answerPage(u"1"_s, u"alice: sham"_s);
        QCOMPARE(s.lines(), QStringList {u"bob: alice: shame"_s});
        QCOMPARE(s.news.count(), 1);
        s.room.conversation()->act({.kind = history::Action::Kind::Moderation, .target = u"s-1"_s});
        QCOMPARE(s.lines(), QStringList());
        QCOMPARE(s.withdrawn.size(), 1);
    }
};

PARLOUR_TEST(CorrectedNewsTest)
#include "correctednewstest.moc"

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/roomscene.h"
#include "support/suite.h"

using namespace parlour;
using messageactions::Action;
using Whereabouts = PrivateChat::Whereabouts;

/// What is done to the messages of private conversations: by whom it is believed, and that nobody else is told. Each for a room
/// that vouches for who somebody is, where it is kept, and for one that does not.
class PrivateActingTest : public QObject
{
    Q_OBJECT

    /// Inside with bob, who has said "psst" as b1, and to whom we have said "yes?".
    struct Scene : RoomScene
    {
        std::unique_ptr<Room> after; ///< After a restart; else the first.
        QString ours;                ///< The id of what we said.

        explicit Scene(bool vouches)
        {
            enterNow(vouches);
            hears(u"bob"_s, u"B"_s, u"<body>psst</body>"_s, u"b1"_s);
            with().conversation()->send(u"yes?"_s);
            ours = stream.sent.last().attribute(u"id"_s);
            answerPing();
            stream.sent.clear();
        }
        Room &now() { return after ? *after : room; }
        PrivateChat &with(int row = 0) { return *now().privateChats()->at(row); }
        Conversation &talk(int row = 0) { return *with(row).conversation(); }
        void enterNow(bool vouches)
        {
            now().join();
            here(u"bob"_s, u"B"_s);
            now().receive(
                xml::parse(u"<presence xmlns='jabber:client' from='tea@conference.localhost/alice'><x "
                           "xmlns='http://jabber.org/protocol/muc#user'><item affiliation='owner' role='moderator'/>"
                           "<status code='110'/></x></presence>"_s));
            tell(vouches ? u"<feature var='urn:xmpp:occupant-id:0'/>"_s : QString());
        }
        void here(const QString &nick, const QString &id) { now().receive(presence(nick, id)); }
        void restart()
        {
            after.reset();
            stream.asked.clear();
            after = std::make_unique<Room>(stream, secrets, outbox, *Jid::parse(u"tea@conference.localhost"));
            after->occupancy()->setNick(u"alice"_s);
            enterNow(true);
        }
        void hears(const QString &nick, const QString &occupant, const QString &inside, const QString &id = u"x"_s)
        {
            now().receive(xml::parse(
                u"<message xmlns='jabber:client' type='chat' id='%4' from='tea@conference.localhost/%1'>%2"
                "<occupant-id xmlns='urn:xmpp:occupant-id:0' id='%3'/></message>"_s.arg(nick, inside, occupant, id)));
        }
        void bobs(const QString &inside, const QString &id = u"x"_s) { hears(u"bob"_s, u"B"_s, inside, id); }
        /// What another device of ours has sent to bob.
        void copies(const QString &inside, const QString &id)
        {
            now().receive(
                xml::parse(u"<message xmlns='jabber:client' from='alice@localhost'><sent xmlns='urn:xmpp:carbons:2'>"
                           "<forwarded xmlns='urn:xmpp:forward:0'><message xmlns='jabber:client' type='chat' id='%2' "
                           "from='alice@localhost/phone' to='tea@conference.localhost/bob'>%1</message></forwarded>"
                           "</sent></message>"_s.arg(inside, id)));
        }
        int rowOf(const QString &body)
        {
            const auto &rows = talk().timeline()->entries();
            const auto found = std::ranges::find(rows, body, &timeline::Entry::body);
            return found == rows.end() ? -1 : int(found - rows.begin());
        }
        QStringList said(int row = 0)
        {
            QStringList texts;
            for (const auto &entry : talk(row).timeline()->entries()) {
                if (!timeline::isSaid(entry))
                    continue;
                QString text = entry.body;
                for (const auto &reaction : entry.reactions)
                    text += u' ' + (reaction.own ? u"we"_s : reaction.nick) + reaction.emoji.join(QString());
                texts << text + (entry.edited ? u" (edited)"_s : QString());
            }
            return texts;
        }
        ActOffer offer(const QString &body, Action action) { return talk().acting()->offer(rowOf(body), action); }
        QString offered(const QString &body)
        {
            QStringList words;
            for (const auto &offer : talk().acting()->offers(rowOf(body)))
                words << offer.text + (offer.obstacle.isEmpty() ? QString() : u"!"_s);
            return words.join(u", "_s);
        }
        /// The only stanza sent, which went to bob alone.
        QDomElement sent()
        {
            if (stream.sent.size() != 1)
                return {};
            const auto stanza = stream.sent.takeFirst();
            const bool isPrivate = stanza.attribute(u"to"_s) == "tea@conference.localhost/bob"_L1
                && stanza.attribute(u"type"_s) == "chat"_L1 && !xml::child(stanza, u"x", xml::MucUserNs).isNull();
            return isPrivate ? stanza : QDomElement();
        }
        QString idIn(const QDomElement &stanza, QStringView name, QLatin1StringView ns)
        {
            return xml::child(stanza, name, ns).attribute(u"id"_s);
        }
    };

    static QString retract(const QString &id)
    {
        return u"<retract id='%1' xmlns='urn:xmpp:message-retract:1'/><body>gone</body>"_s.arg(id);
    }
    static QString oldRetract(const QString &id)
    {
        return u"<apply-to id='%1' xmlns='urn:xmpp:fasten:0'><retract xmlns='urn:xmpp:message-retract:0'/></apply-to>"_s
            .arg(id);
    }
    static QString react(const QString &id, const QString &emoji)
    {
        return u"<reactions id='%1' xmlns='urn:xmpp:reactions:0'><reaction>%2</reaction></reactions>"_s.arg(id, emoji);
    }
    static QString correct(const QString &id, const QString &body)
    {
        return u"<body>%2</body><replace id='%1' xmlns='urn:xmpp:message-correct:0'/>"_s.arg(id, body);
    }
    static void bothWays()
    {
        QTest::addColumn<bool>("vouches");
        QTest::newRow("kept") << true;
        QTest::newRow("of one stay") << false;
    }

private Q_SLOTS:
    void whatIsOffered_data() { bothWays(); }
    void whatIsOffered()
    {
        QFETCH(bool, vouches);
        Scene s(vouches);
        QCOMPARE(s.offered(u"psst"_s), u"Reply, React..."_s);
        QCOMPARE(s.offered(u"yes?"_s), u"Reply, React..., Edit, Delete for everybody..."_s);
        s.gone(u"bob"_s, u"<item affiliation='none' role='none'/>"_s);
        QCOMPARE(s.offered(u"psst"_s), u"Reply, React...!"_s);
        QCOMPARE(s.offer(u"psst"_s, Action::React).obstacle, u"The other cannot be reached now."_s);
        s.talk().acting()->react(u"b1"_s, u"👍"_s);
        QCOMPARE(s.stream.sent.size(), 0);
    }

    /// Prosody's answer to an occupant without the right to write privately.
    void whatTheRoomRefusesIsTold_data() { bothWays(); }
    void whatTheRoomRefusesIsTold()
    {
        QFETCH(bool, vouches);
        Scene s(vouches);
        const QString refusal =
            u"<message xmlns='jabber:client' type='error' id='%1' from='tea@conference.localhost/%2'>"
            "<error type='auth'><forbidden xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>"
            "</message>"_s;
        s.talk().acting()->react(u"b1"_s, u"👍"_s);
        const QString reaction = s.sent().attribute(u"id"_s);
        QCOMPARE(s.said(), QStringList({u"psst we👍"_s, u"yes?"_s}));
        for (const auto &[id, nick] : {std::pair(reaction, u"carol"_s), std::pair(u"other"_s, u"bob"_s)})
            s.now().receive(xml::parse(refusal.arg(id, nick)));
        QCOMPARE(noticesOf(s.talk()), QStringList());
        for (int i = 0; i < 2; ++i)
            s.now().receive(xml::parse(refusal.arg(reaction, u"bob"_s)));
        const QString why = u"The room does not let you write privately to bob."_s;
        QCOMPARE(noticesOf(s.talk()), QStringList {u"Your reaction did not arrive. "_s + why});
        QCOMPARE(s.said(), QStringList({u"psst"_s, u"yes?"_s}));

        s.talk().acting()->perform(s.offer(u"yes?"_s, Action::Retract), {});
        s.now().receive(xml::parse(refusal.arg(s.sent().attribute(u"id"_s), u"bob"_s)));
        QCOMPARE(noticesOf(s.talk()).last(), u"The message was not taken back: others can still read it. "_s + why);
    }

    void whatWasSaidBeforeTheOtherLeftCannotBeTakenBackWhereNobodyVouches()
    {
        Scene s(false);
        QCOMPARE(s.offer(u"yes?"_s, Action::Retract).obstacle, QString());
        s.RoomScene::now = systemTime().addSecs(60);
        s.with().left(u"bob left the room."_s);
        s.with().follow(s.person(u"bob"_s)); // Their address, say, proves it; what they saw of us is from after that.
        QVERIFY(!s.offer(u"yes?"_s, Action::Retract).obstacle.isEmpty());
        QVERIFY(!s.offer(u"yes?"_s, Action::Correct).obstacle.isEmpty());
    }

    void whatWeDoGoesToTheOtherOnly_data() { bothWays(); }
    void whatWeDoGoesToTheOtherOnly()
    {
        QFETCH(bool, vouches);
        Scene s(vouches);
        s.talk().acting()->react(u"b1"_s, u"👍"_s);
        QCOMPARE(s.idIn(s.sent(), u"reactions", "urn:xmpp:reactions:0"_L1), u"b1"_s);
        QCOMPARE(s.said(), QStringList({u"psst we👍"_s, u"yes?"_s}));

        QVERIFY(s.talk().begin(s.offer(u"psst"_s, Action::Reply)));
        s.talk().composer()->enter(u"here"_s);
        const auto reply = s.sent();
        QCOMPARE(s.idIn(reply, u"reply", "urn:xmpp:reply:0"_L1), u"b1"_s);
        QCOMPARE(xml::child(reply, u"reply", "urn:xmpp:reply:0"_L1).attribute(u"to"_s),
                 u"tea@conference.localhost/bob"_s);
        QCOMPARE(xml::child(reply, u"body", xml::ClientNs).text(), u"> psst\nhere"_s);
        QCOMPARE(s.idIn(reply, u"origin-id", xml::StableIdNs), reply.attribute(u"id"_s));
        s.answerPing();
        s.talk().composer()->clear();

        QVERIFY(s.talk().begin(s.offer(u"yes?"_s, Action::Correct)));
        QVERIFY(s.talk().composer()->enter(s.talk().composer()->draft()));
        QCOMPARE(s.stream.sent.size(), 0); // It says what it said.
        s.talk().composer()->enter(u"Yes?"_s);
        QCOMPARE(s.idIn(s.sent(), u"replace", "urn:xmpp:message-correct:0"_L1), s.ours);
        s.answerPing();
        QCOMPARE(s.said().value(1), u"Yes? (edited)"_s);
        QCOMPARE(s.said().size(), 3);
        s.talk().composer()->clear();

        s.talk().acting()->perform(s.offer(u"Yes?"_s, Action::Retract), {});
        const auto taken = s.sent();
        QCOMPARE(s.idIn(taken, u"retract", "urn:xmpp:message-retract:1"_L1), s.ours);
        QCOMPARE(s.idIn(taken, u"apply-to", "urn:xmpp:fasten:0"_L1), s.ours);
        QCOMPARE(s.said().value(1), u"message deleted"_s);
    }

    void whoUsesOurIdKeepsUsFromNothing_data() { bothWays(); }
    void whoUsesOurIdKeepsUsFromNothing()
    {
        QFETCH(bool, vouches);
        Scene s(vouches);
        s.bobs(u"<body>hi</body>"_s, s.ours);
        QVERIFY(s.talk().begin(s.offer(u"yes?"_s, Action::Correct)));
        QCOMPARE(s.talk().composer()->draft(), u"yes?"_s);
        s.talk().composer()->cancel();
        s.talk().acting()->perform(s.offer(u"yes?"_s, Action::Retract), {});
        QCOMPARE(s.idIn(s.sent(), u"retract", "urn:xmpp:message-retract:1"_L1), s.ours);
        QCOMPARE(s.said(), QStringList({u"psst"_s, u"message deleted"_s, u"hi"_s}));
    }

    void whatTheOtherDoesIsDone_data() { bothWays(); }
    void whatTheOtherDoesIsDone()
    {
        QFETCH(bool, vouches);
        Scene s(vouches);
        s.bobs(react(s.ours, u"👍"_s));
        QCOMPARE(s.said(), QStringList({u"psst"_s, u"yes? bob👍"_s}));
        s.bobs(react(s.ours, u"❤️"_s));
        QCOMPARE(s.said(), QStringList({u"psst"_s, u"yes? bob❤️"_s}));
        s.bobs(u"<reactions id='%1' xmlns='urn:xmpp:reactions:0'/>"_s.arg(s.ours));
        QCOMPARE(s.said(), QStringList({u"psst"_s, u"yes?"_s}));
        s.bobs(correct(u"b1"_s, u"Psst!"_s), u"b2"_s);
        QCOMPARE(s.said(), QStringList({u"Psst! (edited)"_s, u"yes?"_s}));
        s.bobs(u"<body>&gt; yes?\nindeed</body><reply id='%1' xmlns='urn:xmpp:reply:0'/><fallback "
               "xmlns='urn:xmpp:fallback:0' for='urn:xmpp:reply:0'><body start='0' end='7'/></fallback>"_s.arg(s.ours));
        QCOMPARE(s.talk().timeline()->entries().last().body, u"indeed"_s);
        QCOMPARE(s.talk().timeline()->entries().last().reply->target, s.ours);
        s.bobs(retract(u"b1"_s));
        QCOMPARE(s.said().first(), u"message deleted"_s);
        s.bobs(correct(u"b1"_s, u"again"_s), u"b3"_s); // Nothing comes back of what is gone.
        QCOMPARE(s.said().first(), u"message deleted"_s);
        QCOMPARE(s.said().size(), 3);
    }

    void asItWasTakenBackBefore()
    {
        Scene s(true);
        s.bobs(oldRetract(u"b1"_s));
        QCOMPARE(s.said().first(), u"message deleted"_s);
    }

    void whatOurOtherDeviceDoesIsOurs_data() { bothWays(); }
    void whatOurOtherDeviceDoesIsOurs()
    {
        QFETCH(bool, vouches);
        Scene s(vouches);
        s.copies(u"<body>from my phone</body>"_s, u"p1"_s);
        s.copies(correct(u"p1"_s, u"From my phone"_s), u"p2"_s);
        s.copies(react(u"b1"_s, u"👍"_s), u"p3"_s);
        QCOMPARE(s.said(), QStringList({u"psst we👍"_s, u"yes?"_s, u"From my phone (edited)"_s}));
        s.copies(retract(s.ours), u"p4"_s);
        QCOMPARE(s.said().value(1), u"message deleted"_s);
    }

    void forged_data()
    {
        QTest::addColumn<bool>("vouches");
        QTest::addColumn<QString>("nick");
        QTest::addColumn<QString>("occupant");
        QTest::addColumn<QString>("inside");
        for (const bool vouches : {true, false}) {
            const auto row = [vouches](const char *name, const QString &nick, const QString &inside) {
                const QString id = nick == "bob"_L1 ? u"B"_s : u"E"_s;
                QTest::addRow("%s, %s", name, vouches ? "kept" : "of one stay") << vouches << nick << id << inside;
            };
            row("another's retraction", u"eve"_s, retract(u"b1"_s));
            row("another's retraction of ours", u"eve"_s, retract(u"OURS"_s));
            row("the other's of ours", u"bob"_s, retract(u"OURS"_s));
            row("the other's of ours, as it was", u"bob"_s, oldRetract(u"OURS"_s));
            row("another's reaction", u"eve"_s, react(u"b1"_s, u"👍"_s));
            row("a moderation", u"bob"_s,
                u"<retract id='OURS' xmlns='urn:xmpp:message-retract:1'><moderated "
                "xmlns='urn:xmpp:message-moderate:1'/></retract>"_s);
            row("a tombstone", u"bob"_s, u"<retracted id='OURS' xmlns='urn:xmpp:message-retract:1'/>"_s);
        }
    }
    void forged()
    {
        QFETCH(bool, vouches);
        QFETCH(QString, nick);
        QFETCH(QString, occupant);
        QFETCH(QString, inside);
        Scene s(vouches);
        s.here(u"eve"_s, u"E"_s);
        s.hears(nick, occupant, inside.replace(u"OURS"_s, s.ours));
        QCOMPARE(s.said(), QStringList({u"psst"_s, u"yes?"_s}));
        QCOMPARE(s.now().privateChats()->count(), 1);
    }

    void aForgedCorrectionIsAMessage_data() { bothWays(); }
    void aForgedCorrectionIsAMessage()
    {
        QFETCH(bool, vouches);
        Scene s(vouches);
        s.here(u"eve"_s, u"E"_s);
        s.bobs(correct(s.ours, u"no!"_s), u"b2"_s);
        QCOMPARE(s.said(), QStringList({u"psst"_s, u"yes?"_s, u"no!"_s}));
        s.hears(u"eve"_s, u"E"_s, correct(u"b1"_s, u"EVIL"_s), u"e1"_s);
        QCOMPARE(s.said(), QStringList({u"psst"_s, u"yes?"_s, u"no!"_s}));
        QCOMPARE(s.said(1), QStringList {u"EVIL"_s});
    }

    void whoTakesTheNickDoesNothingToWhatTheOtherSaid_data() { bothWays(); }
    void whoTakesTheNickDoesNothingToWhatTheOtherSaid()
    {
        QFETCH(bool, vouches);
        Scene s(vouches);
        s.gone(u"bob"_s, u"<item affiliation='none' role='none'/>"_s);
        s.here(u"bob"_s, u"EVIL"_s);
        s.hears(u"bob"_s, u"EVIL"_s, retract(u"b1"_s));
        s.hears(u"bob"_s, u"EVIL"_s, react(s.ours, u"👍"_s));
        QCOMPARE(s.said(), QStringList({u"psst"_s, u"yes?"_s}));
        s.hears(u"bob"_s, u"EVIL"_s, correct(u"b1"_s, u"EVIL"_s), u"e1"_s);
        QCOMPARE(s.said(), QStringList({u"psst"_s, u"yes?"_s}));
        QCOMPARE(s.said(1), QStringList {u"EVIL"_s});
        // What is said to be from before is nobody's where the room does not vouch.
        s.hears(u"bob"_s, u"EVIL"_s,
                retract(u"b1"_s) + u"<delay xmlns='urn:xmpp:delay' from='localhost' stamp='2020-01-01T00:00:00Z'/>"_s);
        QCOMPARE(s.said(), QStringList({u"psst"_s, u"yes?"_s}));
    }

    void itComesInAnyOrder_data() { bothWays(); }
    void itComesInAnyOrder()
    {
        QFETCH(bool, vouches);
        Scene s(vouches);
        s.bobs(react(u"b7"_s, u"👍"_s));
        s.bobs(retract(u"b8"_s));
        s.bobs(u"<body>late</body>"_s, u"b7"_s);
        s.bobs(u"<body>taken back</body>"_s, u"b8"_s);
        QCOMPARE(s.said(), QStringList({u"psst"_s, u"yes?"_s, u"late bob👍"_s, u"message deleted"_s}));
    }

    void afterARestartItIsTheSame()
    {
        Scene s(true);
        s.talk().acting()->react(u"b1"_s, u"👍"_s);
        s.bobs(react(s.ours, u"❤️"_s));
        s.bobs(correct(u"b1"_s, u"Psst!"_s), u"b2"_s);
        const auto before = s.said();
        QCOMPARE(before, QStringList({u"Psst! we👍 (edited)"_s, u"yes? bob❤️"_s}));
        s.restart();
        QCOMPARE(s.said(), before);
        s.stream.sent.clear();
        s.talk().acting()->perform(s.offer(u"yes?"_s, Action::Retract), {});
        QCOMPARE(s.idIn(s.sent(), u"retract", "urn:xmpp:message-retract:1"_L1), s.ours);
        s.bobs(retract(u"b1"_s));
        QCOMPARE(s.said(), QStringList({u"message deleted"_s, u"message deleted"_s}));
        s.restart();
        QCOMPARE(s.said(), QStringList({u"message deleted"_s, u"message deleted"_s}));
    }

    void whatIsDoneToAChatThatIsPutAwayIsKept()
    {
        Scene s(true);
        const auto key = s.with().key();
        s.now().privateChats()->close(&s.with());
        s.bobs(react(s.ours, u"👍"_s));
        QCOMPARE(s.now().privateChats()->count(), 0); // It begins nothing.
        QVERIFY(s.now().privateChats()->reopen(key));
        QCOMPARE(s.said(), QStringList({u"psst"_s, u"yes? bob👍"_s}));
    }

    void whatAnIgnoredOneDoesWaits()
    {
        Scene s(true);
        bool ignored = true;
        s.now().privateChats()->setIgnored([&ignored](const muc::Identity &) { return ignored; });
        s.bobs(react(s.ours, u"👍"_s));
        QCOMPARE(s.said(), QStringList({u"psst"_s, u"yes?"_s}));
        ignored = false;
        s.now().privateChats()->reconsider();
        QCOMPARE(s.said(), QStringList({u"psst"_s, u"yes? bob👍"_s}));
    }

    void noWordOfWhatIsTakenBackStaysInQuotations_data() { bothWays(); }
    void noWordOfWhatIsTakenBackStaysInQuotations()
    {
        QFETCH(bool, vouches);
        Scene s(vouches);
        QVERIFY(s.talk().begin(s.offer(u"psst"_s, Action::Reply)));
        s.talk().composer()->enter(u"here"_s);
        s.answerPing();
        s.bobs(retract(u"b1"_s));
        for (const auto &entry : s.talk().timeline()->entries())
            QVERIFY2(!timeline::shown(entry).contains(u"psst"_s), qPrintable(timeline::shown(entry)));
    }
};

PARLOUR_TEST(PrivateActingTest)
#include "privateactingtest.moc"

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/text/excerpt.h"
#include "support/roomscene.h"
#include "support/suite.h"

#include <QSignalSpy>

using namespace parlour;

/// What a room repeats when one comes in, in the words of rooms that do not do it as Prosody and ejabberd do.
class HistoryTest : public QObject
{
    Q_OBJECT

    static const QList<timeline::Entry> &entries(RoomScene &s) { return s.room.conversation()->timeline()->entries(); }
    static QList<timeline::Entry> said(RoomScene &s)
    {
        auto found = entries(s);
        found.removeIf([](const timeline::Entry &entry) { return !timeline::isSaid(entry); });
        return found;
    }
    static void delays()
    {
        QTest::addColumn<QString>("delay");
        QTest::newRow("by the room")
            << u"<delay xmlns='urn:xmpp:delay' from='tea@conference.localhost' stamp='2024-01-02T03:04:05Z'/>"_s;
        QTest::newRow("by the service")
            << u"<delay xmlns='urn:xmpp:delay' from='conference.localhost' stamp='2024-01-02T03:04:05Z'/>"_s;
        QTest::newRow("by who spoke")
            << u"<delay xmlns='urn:xmpp:delay' from='bob@example.org/phone' stamp='2024-01-02T03:04:05Z'/>"_s;
        QTest::newRow("by who spoke, as an occupant")
            << u"<delay xmlns='urn:xmpp:delay' from='tea@conference.localhost/bob' stamp='2024-01-02T03:04:05Z'/>"_s;
        QTest::newRow("by nobody") << u"<delay xmlns='urn:xmpp:delay' stamp='2024-01-02T03:04:05Z'/>"_s;
        QTest::newRow("in the old format") << u"<x xmlns='jabber:x:delay' stamp='20240102T03:04:05'/>"_s;
        QTest::newRow("in both formats") << u"<x xmlns='jabber:x:delay' stamp='20240102T03:04:05'/>"
                                            "<delay xmlns='urn:xmpp:delay' stamp='2024-01-02T03:04:05Z'/>"_s;
    }
    /// `more` as bob says it with an id, or without.
    static void repeats(RoomScene &s, const QString &body, bool withId, const QString &more)
    {
        s.room.receive(xml::parse(
            u"<message xmlns='jabber:client' type='groupchat'%1 from='tea@conference.localhost/bob'><body>%2</body>%3</message>"_s
                .arg(withId ? u" id='h-%1'"_s.arg(body.left(5)) : QString(), body, more)));
    }

private Q_SLOTS:
    void beforeTheSubjectAllThatIsDelayedIsHistory_data() { delays(); }
    void beforeTheSubjectAllThatIsDelayedIsHistory()
    {
        QFETCH(QString, delay);
        RoomScene s;
        QSignalSpy announced(s.room.conversation()->timeline(), &TimelineModel::arrived);
        s.room.join();
        s.enter();
        repeats(s, u"alice: old words"_s, true, delay);
        s.endHistory();
        QCOMPARE(said(s).size(), 1);
        QCOMPARE(said(s).first().time.toString(Qt::ISODate), u"2024-01-02T03:04:05Z"_s);
        QVERIFY(said(s).first().historic);
        QCOMPARE(s.room.conversation()->readState()->unread(), 0);
        QVERIFY(!s.room.conversation()->readState()->isMentioned());
        QCOMPARE(announced.size(), 0);
    }

    void afterIt_data() { delays(); }
    void afterIt()
    {
        QFETCH(QString, delay);
        RoomScene s;
        s.room.join();
        s.enter();
        s.endHistory();
        repeats(s, u"alice: old words"_s, true, delay);
        QVERIFY(said(s).first().time.date().year() >= 2026);
        QVERIFY(!said(s).first().historic);
        QCOMPARE(s.room.conversation()->readState()->unread(), 1);
        QVERIFY(s.room.conversation()->readState()->isMentioned());
    }

    void theSameAtTheNextJoinIsTheSame_data()
    {
        QTest::addColumn<QString>("delay");
        QTest::addColumn<bool>("ids");
        delays();
    }
    void theSameAtTheNextJoinIsTheSame()
    {
        QFETCH(QString, delay);
        for (const bool ids : {true, false}) {
            RoomScene s;
            for (int join = 0; join < 3; ++join) {
                if (join == 0) {
                    s.room.join();
                } else {
                    s.room.streamLost();
                    s.newStream();
                }
                s.enter();
                repeats(s, u"one"_s, ids, delay);
                repeats(s, u"two"_s, ids, delay);
                s.endHistory();
                QCOMPARE(s.bodies(), QStringList({u"one"_s, u"two"_s}));
            }
            QCOMPARE(s.room.conversation()->readState()->unread(), 0);
        }
    }

    void whatWasSaidTwiceIsRepeatedTwice_data()
    {
        QTest::addColumn<bool>("keepsIds");
        QTest::newRow("in a room that keeps ids") << true;
        QTest::newRow("in one that does not") << false;
    }
    void whatWasSaidTwiceIsRepeatedTwice()
    {
        QFETCH(bool, keepsIds);
        const QString delay = u"<delay xmlns='urn:xmpp:delay' stamp='2024-01-02T03:04:05Z'/>"_s;
        RoomScene s;
        s.room.join();
        s.enter();
        s.answerInfo(false, keepsIds);
        for (int i = 0; i < 2; ++i)
            repeats(s, u"ha"_s, false, delay);
        s.endHistory();
        QCOMPARE(s.bodies(), QStringList({u"ha"_s, u"ha"_s}));
        s.room.streamLost();
        s.newStream();
        s.enter();
        for (int i = 0; i < 2; ++i)
            repeats(s, u"ha"_s, false, delay);
        s.endHistory();
        QCOMPARE(s.bodies(), QStringList({u"ha"_s, u"ha"_s}));
    }

    void aRoomWithoutASubjectIsNotBelievedForEver()
    {
        FakeStream stream;
        Outbox store(u":memory:"_s);
        ArchiveSync archive(stream, store, {u"alice@localhost"_s, u"tea@conference.localhost"_s});
        archive.setPatience(std::chrono::milliseconds(1));
        QVERIFY(!archive.isHistoryDue());
        archive.begin();
        QVERIFY(archive.isHistoryDue());
        QTRY_VERIFY(!archive.isHistoryDue());
    }

    void theSubjectOfThenHasItsTime_data() { delays(); }
    void theSubjectOfThenHasItsTime()
    {
        QFETCH(QString, delay);
        RoomScene s;
        s.room.join();
        s.enter();
        s.room.receive(
            xml::parse(u"<message xmlns='jabber:client' type='groupchat' from='tea@conference.localhost/bob'>"
                       "<subject>Tea</subject>%1</message>"_s.arg(delay)));
        QVERIFY2(s.room.subject()->origin().contains(QLocale().toString(QDate(2024, 1, 2), QLocale::ShortFormat)),
                 qPrintable(s.room.subject()->origin()));
    }

    void longWordsAreWholeAndFolded_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<bool>("own");
        const QString text = QString(12'000, u'x') + u"END"_s;
        const QString emoji = QString(9'999, u'x') + u"\U0001F600"_s + QString(2'000, u'x') + u"END"_s;
        QTest::newRow("of somebody else") << text << false;
        QTest::newRow("of ours") << text << true;
        QTest::newRow("of somebody else, with a character where it was cut") << emoji << false;
        QTest::newRow("of ours, with a character where it was cut") << emoji << true;
        QTest::newRow("of many lines") << u"line\n"_s.repeated(500) + u"END"_s << false;
    }
    void longWordsAreWholeAndFolded()
    {
        QFETCH(QString, body);
        QFETCH(bool, own);
        RoomScene s;
        s.room.join();
        s.enter();
        s.endHistory();
        auto &timeline = *s.room.conversation()->timeline();
        QSignalSpy announced(&timeline, &TimelineModel::arrived);
        if (own) {
            s.room.conversation()->send(body);
            s.reflects(s.stream.sent.last().attribute(u"id"_s), body);
        } else {
            s.says(u"bob"_s, body);
        }
        const int row = timeline.count() - 1;
        const auto data = [&](int role) { return timeline.index(row).data(role); };
        QCOMPARE(timeline.textAt(row), body);
        QVERIFY(timeline.quoteAt(row).endsWith(u"END"_s));
        QVERIFY(data(TimelineModel::LongRole).toBool());
        QVERIFY(!data(TimelineModel::CutRole).toBool());
        QVERIFY(body.startsWith(data(TimelineModel::ExcerptRole).toString()));
        QVERIFY(data(TimelineModel::ExcerptRole).toString().size() <= 2000);
        const auto portions = [&] {
            QStringList texts;
            for (const Portion &portion : data(TimelineModel::RestRole).value<QList<Portion>>()) {
                texts << portion.text;
                if (body.sliced(portion.start, portion.text.size()) != portion.text)
                    texts << u"(of another place)"_s;
            }
            return texts;
        };
        QCOMPARE(portions(), QStringList());
        QVERIFY(data(TimelineModel::AccessibleNameRole).toString().size() < 2100);
        QVERIFY(own || announced.first().first().toString().size() < 2100);
        QSignalSpy changed(&timeline, &TimelineModel::dataChanged);
        timeline.setUnfolded(row, true);
        timeline.setUnfolded(row, true);
        QCOMPARE(changed.size(), 1);
        const auto shown = QStringList(data(TimelineModel::ExcerptRole).toString()) + portions();
        QCOMPARE(shown.join(body.contains(u'\n') ? u"\n"_s : QString()), body);
        timeline.setUnfolded(row, false);
        QCOMPARE(portions(), QStringList());
        timeline.setUnfolded(-1, true);
        timeline.setUnfolded(row + 1, true);
    }

    void whatIsCutIsSaidToBe_data()
    {
        QTest::addColumn<bool>("alone");
        QTest::newRow("to all") << false;
        QTest::newRow("to one") << true;
    }
    void whatIsCutIsSaidToBe()
    {
        QFETCH(bool, alone);
        RoomScene s;
        s.room.join();
        s.present(u"bob"_s);
        s.enter();
        s.endHistory();
        const QString body = QString(muc::MaxBody - 1, u'x') + u"\U0001F600"_s;
        s.room.receive(xml::parse(u"<message xmlns='jabber:client' type='%1' from='tea@conference.localhost/bob'>"
                                  "<body>%2</body></message>"_s.arg(alone ? u"chat"_s : u"groupchat"_s, body)));
        auto &conversation = alone ? *s.room.privateChats()->at(0)->conversation() : *s.room.conversation();
        const auto &entry = conversation.timeline()->entries().last();
        QCOMPARE(entry.body, QString(muc::MaxBody - 1, u'x'));
        QVERIFY(entry.cut);
    }

    void privateWordsAreWhole()
    {
        RoomScene s;
        s.room.join();
        s.present(u"bob"_s);
        s.enter();
        const QString body = QString(9'999, u'x') + u"\U0001F600 END"_s;
        s.room.receive(xml::parse(
            u"<message xmlns='jabber:client' type='chat' from='tea@conference.localhost/bob'><body>%1</body></message>"_s
                .arg(body)));
        QCOMPARE(s.room.privateChats()->at(0)->conversation()->timeline()->entries().last().body, body);
    }

    void theRoomsOwnWords_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("late");
        for (const bool late : {false, true}) {
            const QByteArray when = late ? ", after the subject" : ", before the subject";
            QTest::newRow("to all" + when) << u" type='groupchat'"_s << late;
            QTest::newRow("of type normal" + when) << u" type='normal'"_s << late;
            QTest::newRow("of no type" + when) << QString() << late;
            QTest::newRow("of type headline" + when) << u" type='headline'"_s << late;
        }
    }
    void theRoomsOwnWords()
    {
        QFETCH(QString, type);
        QFETCH(bool, late);
        RoomScene s;
        s.room.join();
        s.enter();
        if (late)
            s.endHistory();
        s.room.receive(xml::parse(
            u"<message xmlns='jabber:client'%1 from='tea@conference.localhost'><body>Welcome!</body></message>"_s.arg(
                type)));
        QCOMPARE(s.bodies(), QStringList {u"Welcome!"_s});
        QCOMPARE(said(s).first().nick, u"tea"_s); // The room's name.
        QVERIFY(!said(s).first().own);
        QCOMPARE(s.room.privateChats()->count(), 0);
        QCOMPARE(s.room.conversation()->readState()->unread(), late ? 1 : 0); // It welcomes whoever comes in.
    }
};

PARLOUR_TEST(HistoryTest)
#include "historytest.moc"

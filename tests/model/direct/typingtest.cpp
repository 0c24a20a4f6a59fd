// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/directscene.h"
#include "support/suite.h"

using namespace parlour;
using namespace std::chrono_literals;

/// Who is told that we type, and when it is believed of others.
class TypingTest : public QObject
{
    Q_OBJECT

    struct Scene : DirectScene
    {
        explicit Scene(const QString &subscription = u"both"_s)
        {
            tellRoster(u"<item jid='bob@localhost' name='Bob' subscription='%1'/>"_s.arg(subscription));
            chats.open(u"bob@localhost"_s);
            present(QString());
            stream.sent.clear();
        }
        void present(const QString &type)
        {
            stream.receive(u"<presence xmlns='jabber:client' from='bob@localhost/x'%1/>"_s.arg(type));
        }
        void type(const QString &draft) { chat()->conversation()->composer()->setDraft(draft); }
        /// What was told, in order.
        QStringList told() const
        {
            QStringList all;
            for (const auto &stanza : stream.sent) {
                for (const QString &name : {u"active"_s, u"composing"_s, u"paused"_s}) {
                    if (xml::child(stanza, name, States).isNull())
                        continue;
                    all << name + (xml::child(stanza, u"body", xml::ClientNs).isNull() ? QString() : u" in words"_s);
                }
            }
            return all;
        }
        void tells(const QString &state, const QString &from = u"bob@localhost/x"_s, const QString &more = {})
        {
            stream.receive(u"<message xmlns='jabber:client' from='%1' to='alice@localhost/r1' type='chat'>"
                           "<%2 xmlns='http://jabber.org/protocol/chatstates'/>%3</message>"_s.arg(from, state, more));
        }
        QString typing() const { return chat()->typingText(); }
    };
    static constexpr QLatin1StringView States {"http://jabber.org/protocol/chatstates"};

private Q_SLOTS:
    void oncePerChangeAndNotTooOften()
    {
        Scene s;
        s.chat()->typing().setPace(10min, 10min, 10min);
        s.type(u"h"_s);
        s.type(u"he"_s);
        QCOMPARE(s.told(), QStringList {u"composing"_s});
        const auto stanza = s.stream.sent.last();
        QCOMPARE(stanza.attribute(u"to"_s), u"bob@localhost"_s);
        QCOMPARE(stanza.attribute(u"type"_s), u"chat"_s);
        QVERIFY(!xml::child(stanza, u"no-store", "urn:xmpp:hints"_L1).isNull());
        s.type({});
        s.type(u"h"_s);
        QCOMPARE(s.told(), QStringList {u"composing"_s}); // It has not changed by the time that one may say so.
        s.chat()->conversation()->composer()->enter(u"hello"_s);
        s.chat()->conversation()->composer()->clear();
        QCOMPARE(s.told(), QStringList({u"composing"_s, u"active in words"_s}));
    }

    void whoStopsPauses()
    {
        Scene s;
        s.chat()->typing().setPace(5ms, 5ms, 10min);
        s.type(u"h"_s);
        QTRY_COMPARE(s.told(), QStringList({u"composing"_s, u"paused"_s}));
        s.type({});
        QTRY_COMPARE(s.told(), QStringList({u"composing"_s, u"paused"_s, u"active"_s}));
    }

    void nobodyElseIsTold_data()
    {
        QTest::addColumn<QString>("subscription");
        QTest::addColumn<bool>("wanted");
        QTest::addColumn<bool>("told");
        QTest::newRow("a contact") << u"both"_s << true << true;
        QTest::newRow("who sees us") << u"from"_s << true << true;
        QTest::newRow("who does not see us") << u"to"_s << true << false;
        QTest::newRow("not wanted") << u"both"_s << false << false;
        QTest::newRow("nobody of ours") << u"remove"_s << true << false;
    }
    void nobodyElseIsTold()
    {
        QFETCH(QString, subscription);
        QFETCH(bool, wanted);
        Scene s(subscription);
        s.settings.setTellsTyping(wanted);
        s.type(u"h"_s);
        s.chat()->conversation()->composer()->enter(u"hello"_s);
        QTEST(!s.told().isEmpty(), "told");
        QVERIFY(s.lastSent().tagName() == "message"_L1 && !xml::child(s.lastSent(), u"body", xml::ClientNs).isNull());
    }

    void whoIsNotThereIsNotTold()
    {
        Scene s;
        s.tells(u"composing"_s);
        s.present(u" type='unavailable'"_s);
        QVERIFY(s.typing().isEmpty()); // Nor do they type.
        s.type(u"h"_s);
        QVERIFY(s.told().isEmpty());
    }

    void aKeptDraftIsNotTyped()
    {
        Scene s;
        s.chat()->conversation()->composer()->restore(u"from yesterday"_s, {}, {});
        QVERIFY(s.told().isEmpty());
    }

    void theOtherTypes()
    {
        Scene s;
        const QSignalSpy changed(s.chat(), &DirectChat::typingChanged);
        const auto before = s.chat()->conversation()->timeline()->count();
        s.tells(u"composing"_s);
        QCOMPARE(s.typing(), u"Bob is typing..."_s);
        QCOMPARE(s.chat()->conversation()->readState()->unread(), 0);
        QCOMPARE(s.chat()->conversation()->timeline()->count(), before);
        s.tells(u"composing"_s);
        QCOMPARE(changed.size(), 1);
        for (const QString &state : {u"paused"_s, u"active"_s, u"inactive"_s, u"gone"_s}) {
            s.tells(u"composing"_s);
            QVERIFY(!s.typing().isEmpty());
            s.tells(state);
            QVERIFY2(s.typing().isEmpty(), qPrintable(state));
        }
        s.tells(u"composing"_s);
        s.hear(u"hi"_s); // Without a word of its own.
        QVERIFY(s.typing().isEmpty());
    }

    void itEndsByItself()
    {
        Scene s;
        s.chat()->typing().setPace(10min, 10min, 5ms);
        s.tells(u"composing"_s);
        QTRY_VERIFY(s.typing().isEmpty());
        s.chat()->typing().setPace(10min, 10min, 10min);
        s.tells(u"composing"_s);
        s.stream.lose();
        s.stream.goOnline();
        QVERIFY(s.typing().isEmpty());
    }

    void othersAreNotBelieved()
    {
        Scene s;
        s.tells(u"composing"_s, u"mallory@elsewhere/x"_s);
        s.tells(u"composing"_s, u"carol@localhost/x"_s);
        s.tells(u"composing"_s, u"alice@localhost/phone"_s);
        s.tells(u"composing"_s, u"bob@localhost/x"_s, // It is over.
                u"<delay xmlns='urn:xmpp:delay' from='localhost' stamp='2026-11-01T10:00:00Z'/>"_s);
        QVERIFY(s.typing().isEmpty());
        QCOMPARE(s.chats.count(), 1); // Nobody begins a chat by it.
    }
};

PARLOUR_TEST(TypingTest)
#include "typingtest.moc"

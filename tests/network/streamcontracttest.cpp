// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/fixture.h"
#include "support/fakestream.h"
#include "support/suite.h"

#include <QMetaEnum>

using namespace parlour;
using namespace Qt::StringLiterals;
using Problem = ConnectionProblem;

namespace {

/// A stream, and what makes the other side do things to it.
struct Peer
{
    Stream &stream;
    std::function<void()> begin;         ///< Signs alice@localhost in.
    std::function<void()> beginWrong;    ///< With a password that the server refuses.
    std::function<void()> beginUnsafe;   ///< At a server whose certificate nobody vouches for.
    std::function<void()> lose;          ///< Breaks the line; the session can be resumed.
    std::function<void()> comeBack;      ///< Lets the stream come back, resumed.
    std::function<void()> refuseResume;  ///< Lets it come back with a new session.
    std::function<void(QString)> answer; ///< Answers the open question with a result from `from`.
    std::function<void(QByteArray)> say; ///< A stanza.
};

} // namespace

/// What everything above the network layer relies on, held against the real stream and against the one of the tests.
class StreamContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("fake");
        QTest::newRow("Connection") << false;
        QTest::newRow("FakeStream") << true;
    }

    void questionsWhileOffline()
    {
        Peer &peer = make();
        ask(peer);
        QVERIFY2(m_replies.isEmpty(), "never from inside the call");
        QTRY_COMPARE(m_replies.size(), 1);
        QCOMPARE(failure(0), IqFailure::Kind::Disconnected);
    }

    void nothingIsSentWhileOffline()
    {
        Peer &peer = make();
        QVERIFY(!peer.stream.send(xml::element(u"presence"_s)));
        QCOMPARE(peer.stream.state(), Stream::State::Offline);
        begin(peer);
        QVERIFY(peer.stream.send(xml::element(u"presence"_s)));
    }

    void signingIn()
    {
        Peer &peer = make();
        QStringList order;
        connect(&peer.stream, &Stream::stateChanged, this, [&](Stream::State state) {
            order << QString::fromLatin1(QMetaEnum::fromType<Stream::State>().key(int(state)));
        });
        connect(&peer.stream, &Stream::online, this,
                [&](bool resumed) { order << (resumed ? u"resumed"_s : u"new"_s); });
        begin(peer);
        QCOMPARE(order, QStringList({u"Connecting"_s, u"Online"_s, u"new"_s}));
        QCOMPARE(peer.stream.jid().bare(), u"alice@localhost"_s);
        QVERIFY(!peer.stream.jid().resource().isEmpty());
        QCOMPARE(peer.stream.problem(), Problem::None);
    }

    void theServerTellsTheResource()
    {
        Peer &peer = make();
        Jid before;
        connect(&peer.stream, &Stream::stateChanged, this, [&](Stream::State state) {
            if (state == Stream::State::Connecting)
                before = peer.stream.jid();
        });
        begin(peer);
        QCOMPARE(before.toString(), u"alice@localhost"_s);
        QCOMPARE(peer.stream.jid().toBare(), before);
    }

    void aRefusedPasswordEndsTheAttempt()
    {
        Peer &peer = make();
        QSignalSpy failed(&peer.stream, &Stream::failed);
        Stream::State stateThen {};
        connect(&peer.stream, &Stream::failed, this, [&] { stateThen = peer.stream.state(); });
        peer.beginWrong();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().at(0).value<Problem>(), Problem::WrongPassword);
        QVERIFY2(!failed.first().at(1).toBool(), "no other attempt follows");
        QCOMPARE(stateThen, Stream::State::Offline);
        QCOMPARE(peer.stream.problem(), Problem::WrongPassword);
        QVERIFY(!peer.stream.certificate());
        QVERIFY(!peer.stream.send(xml::element(u"presence"_s)));
    }

    void aRefusedCertificateIsKnownUntilTheNextAttempt()
    {
        Peer &peer = make();
        QSignalSpy failed(&peer.stream, &Stream::failed);
        peer.beginUnsafe();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().at(0).value<Problem>(), Problem::CertificateUntrusted);
        QVERIFY(!failed.first().at(1).toBool());
        QVERIFY(peer.stream.certificate());
        begin(peer);
        QVERIFY(!peer.stream.certificate());
        QCOMPARE(peer.stream.problem(), Problem::None);
    }

    void wordsComeInOneLanguage()
    {
        Peer &peer = make();
        begin(peer);
        QString body;
        connect(&peer.stream, &Stream::received, this, [&body](const QDomElement &stanza) { body += stanza.text(); });
        peer.say("<message from='room@conference.localhost' xml:lang='en'><body xml:lang='tlh'>nuqneH</body>"
                 "<body>Hello</body></message>");
        QTRY_COMPARE(m_received, 1);
        QCOMPARE(body, u"Hello"_s);
    }

    void questionsAreAnsweredOnce()
    {
        Peer &peer = make();
        begin(peer);
        ask(peer);
        peer.answer(u"room@conference.localhost"_s);
        QTRY_COMPARE(m_replies.size(), 1);
        QVERIFY(std::holds_alternative<QDomElement>(m_replies.first()));
    }

    void whoAskedMayBeGone()
    {
        Peer &peer = make();
        begin(peer);
        auto asker = std::make_unique<QObject>();
        ask(peer, asker.get());
        asker.reset();
        peer.answer(u"room@conference.localhost"_s);
        peer.say("<message from='room@conference.localhost' id='after'/>");
        QTRY_COMPARE(m_received, 1);
        QVERIFY(m_replies.isEmpty());
    }

    void aBreakThatIsResumedKeepsQuestionsOpen()
    {
        Peer &peer = make();
        begin(peer);
        ask(peer);
        QSignalSpy failed(&peer.stream, &Stream::failed);
        QSignalSpy online(&peer.stream, &Stream::online);
        Stream::State stateThen {};
        bool sentThen = true;
        connect(&peer.stream, &Stream::failed, this, [&] {
            stateThen = peer.stream.state();
            sentThen = peer.stream.send(xml::element(u"presence"_s));
        });
        peer.lose();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY2(failed.first().at(1).toBool(), "another attempt follows");
        QCOMPARE(stateThen, Stream::State::Offline);
        QVERIFY(!sentThen);
        peer.comeBack();
        QTRY_COMPARE(online.size(), 1);
        QVERIFY(online.first().first().toBool());
        QVERIFY(m_replies.isEmpty());
        peer.answer(u"room@conference.localhost"_s);
        QTRY_COMPARE(m_replies.size(), 1);
        QVERIFY(std::holds_alternative<QDomElement>(m_replies.first()));
    }

    void aNewSessionEndsWhatWasAsked()
    {
        Peer &peer = make();
        begin(peer);
        ask(peer);
        QSignalSpy online(&peer.stream, &Stream::online);
        peer.lose();
        peer.refuseResume();
        QTRY_COMPARE(online.size(), 1);
        QVERIFY(!online.first().first().toBool());
        QTRY_COMPARE(m_replies.size(), 1);
        QCOMPARE(failure(0), IqFailure::Kind::Disconnected);
    }

    void leavingEndsWhatWasAsked()
    {
        Peer &peer = make();
        begin(peer);
        ask(peer);
        QSignalSpy failed(&peer.stream, &Stream::failed);
        peer.stream.close();
        QCOMPARE(peer.stream.state(), Stream::State::Offline);
        QTRY_COMPARE(m_replies.size(), 1);
        QCOMPARE(failure(0), IqFailure::Kind::Disconnected);
        QVERIFY2(failed.isEmpty(), "who leaves has not failed");
    }

    void whoLeavesWhenTheLineBreaksHearsOfNoFailure()
    {
        Peer &peer = make();
        begin(peer);
        ask(peer);
        QSignalSpy failed(&peer.stream, &Stream::failed);
        connect(&peer.stream, &Stream::stateChanged, this, [&](Stream::State state) {
            if (state == Stream::State::Offline)
                peer.stream.close();
        });
        peer.lose();
        QTRY_COMPARE(m_replies.size(), 1);
        QCOMPARE(failure(0), IqFailure::Kind::Disconnected);
        QVERIFY(failed.isEmpty());
        QCOMPARE(peer.stream.state(), Stream::State::Offline);
    }

    void cleanup()
    {
        m_peer.reset();
        m_fake.reset();
        m_wire.reset();
        m_replies.clear();
        m_received = 0;
    }

private:
    /// The stream that the data row names.
    Peer &make()
    {
        QFETCH_GLOBAL(bool, fake);
        fake ? makeFake() : makeWire();
        connect(&m_peer->stream, &Stream::received, this, [this] { ++m_received; });
        return *m_peer;
    }

    void makeFake()
    {
        m_fake = std::make_unique<FakeStream>();
        auto *fake = m_fake.get();
        m_peer = std::make_unique<Peer>(Peer {
            *fake,
            [fake] {
                fake->open({.account = Jid::parse(u"alice@localhost").value(), .password = u"secret"_s});
                fake->goOnline();
            },
            [fake] {
                fake->open({.account = Jid::parse(u"alice@localhost").value(), .password = u"wrong"_s});
                fake->report = CertificateReport {};
                fake->fail(Problem::WrongPassword, false);
            },
            [fake] {
                fake->open({.account = Jid::parse(u"alice@localhost").value(), .password = u"secret"_s});
                fake->report = CertificateReport {};
                fake->fail(Problem::CertificateUntrusted, false);
            },
            [fake] { fake->lose(); }, [fake] { fake->goOnline(true); },
            [fake] {
                fake->setState(Stream::State::Connecting);
                fake->goOnline();
            },
            [fake](const QString &) { fake->answer(xml::element(u"iq"_s)); },
            [fake](const QByteArray &stanza) {
                fake->receive(QString::fromUtf8(stanza).replace(u"<message"_s, u"<message xmlns='jabber:client'"_s));
            }});
    }

    void makeWire()
    {
        m_wire = std::make_unique<Wire>(m_certificates.good);
        auto *wire = m_wire.get();
        m_peer = std::make_unique<Peer>(Peer {
            wire->connection, [wire] { wire->connection.open(wire->credentials); },
            [wire] {
                Credentials wrong = wire->credentials;
                wrong.password = u"wrong"_s;
                wire->connection.open(wrong);
            },
            [wire] {
                Credentials unsafe = wire->credentials;
                unsafe.caFile.clear();
                wire->connection.open(unsafe);
            },
            [wire] { wire->server.drop(); }, [] {}, [wire] { wire->server.script.resumes = false; },
            [wire](const QString &from) {
                const auto asked = [wire] {
                    for (const auto &stanza : wire->server.stanzas()) {
                        const auto iq = xml::parse(stanza);
                        if (!xml::child(iq, u"what", "urn:example:what"_L1).isNull())
                            return iq.attribute(u"id"_s);
                    }
                    return QString();
                };
                QTRY_VERIFY(!asked().isEmpty());
                wire->server.send("<iq type='result' from='" + from.toUtf8() + "' id='" + asked().toUtf8() + "'/>");
            },
            [wire](const QByteArray &stanza) { wire->server.send(stanza); }});
    }

    static void begin(Peer &peer)
    {
        QSignalSpy online(&peer.stream, &Stream::online);
        peer.begin();
        QTRY_COMPARE(online.size(), 1);
        QCOMPARE(peer.stream.state(), Stream::State::Online);
    }

    void ask(Peer &peer, QObject *context = nullptr)
    {
        peer.stream.ask(Jid::parse(u"room@conference.localhost").value(), u"get"_s,
                        xml::element(u"what"_s, "urn:example:what"_L1), context ? context : this,
                        [this](const IqReply &reply) { m_replies << reply; });
    }

    std::optional<IqFailure::Kind> failure(int index) const
    {
        const auto *failure = std::get_if<IqFailure>(&m_replies.at(index));
        return failure ? std::optional(failure->kind) : std::nullopt;
    }

    TestCertificates m_certificates;
    std::unique_ptr<Wire> m_wire;
    std::unique_ptr<FakeStream> m_fake;
    std::unique_ptr<Peer> m_peer;
    QList<IqReply> m_replies;
    int m_received = 0;
};

PARLOUR_TEST(StreamContractTest)

#include "streamcontracttest.moc"

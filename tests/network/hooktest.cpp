// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/fixture.h"
#include "network/streamhook.h"
#include "support/suite.h"

#include <QSslSocket>
#include <QXmppClient.h>
#include <QXmppClientExtension.h>
#include <QXmppOutgoingClient.h>

using namespace parlour;
using namespace Qt::StringLiterals;
using Problem = ConnectionProblem;

/// Keeps everything from those who come after it.
class Glutton : public QXmppClientExtension
{
    Q_OBJECT

public:
    using QXmppClientExtension::handleStanza;
    bool handleStanza(const QDomElement &, const std::optional<QXmppE2eeMetadata> &) override { return true; }
};

/// What of QXmpp's insides Parlour counts on, one thing after the other, and what happens when a QXmpp is built otherwise.
class HookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thisQXmppIsBuiltAsExpected()
    {
        QXmppClient client;
        const auto hook = StreamHook::take(client);
        QVERIFY(hook);
        QCOMPARE(hook->socket(), client.findChild<QSslSocket *>());
        QVERIFY(client.findChild<QXmppOutgoingClient *>());
        QTest::ignoreMessage(QtWarningMsg, NotBuilt);
        QVERIFY2(!StreamHook::take(client), "nobody else reads the socket");
    }

    void otherQXmppsAreFoundOut_data()
    {
        QTest::addColumn<Change>("change");
        QTest::newRow("nothing between socket and stream") << Change([](QXmppClient &client) {
            sink(client)->setParent(nullptr); // It is a member.
        });
        QTest::newRow("no socket") << Change(
            [](QXmppClient &client) { client.findChild<QSslSocket *>()->setParent(&client); });
        QTest::newRow("another way to read") << Change([](QXmppClient &client) { blind(client); });
    }
    void otherQXmppsAreFoundOut()
    {
        QFETCH(Change, change);
        QXmppClient client;
        change(client);
        QTest::ignoreMessage(QtWarningMsg, NotBuilt);
        QVERIFY(!StreamHook::take(client));
    }

    void nobodySignsInWithAnotherQXmpp()
    {
        Wire wire(m_certificates.good);
        wire.connection.open(wire.credentials);
        blind(*wire.connection.findChild<QXmppClient *>());
        QTest::ignoreMessage(QtWarningMsg, NotBuilt);
        QVERIFY(wire.failed.wait());
        QCOMPARE(wire.failed.first().at(0).value<Problem>(), Problem::UnfitLibrary);
        QCOMPARE(wire.failed.first().at(1).toBool(), false); // It will be the same each time.
        QVERIFY(!QTest::qWaitFor([&] { return wire.server.connections > 0; }, 100));
        wire.connection.retryNow(); // The person insists; the next one is as it should be here.
        QVERIFY(wire.online.wait());
    }

    void nobodySignsInWithADeafOne()
    {
        Wire wire(m_certificates.good);
        wire.connection.open(wire.credentials);
        wire.connection.findChild<QXmppClient *>()->insertExtension(0, new Glutton);
        QVERIFY(wire.failed.wait());
        QCOMPARE(wire.failed.first().at(0).value<Problem>(), Problem::UnfitLibrary);
        QCOMPARE(wire.failed.first().at(1).toBool(), false);
        QCOMPARE(wire.server.logins, QStringList());
        QCOMPARE(wire.connection.state(), Stream::State::Offline);
    }

    void closingBeforeAnythingBegan()
    {
        Wire wire(m_certificates.good);
        wire.connection.open(wire.credentials);
        wire.connection.close();
        QVERIFY(wire.signIn());
    }

    void whatQXmppIsTold()
    {
        Wire wire(m_certificates.good);
        wire.connection.open(wire.credentials);
        auto *between = sink(*wire.connection.findChild<QXmppClient *>());
        QSignalSpy streams(between, SIGNAL(streamReceived(QDomElement)));
        QSignalSpy elements(between, SIGNAL(stanzaReceived(QDomElement)));
        QSignalSpy ends(between, SIGNAL(streamClosed()));
        QVERIFY(wire.online.wait());
        QVERIFY2(streams.isEmpty(), "its argument is another one in each version");
        // What lets it find its way. Of the login with the password, which is ours, it hears nothing.
        const QStringList expected {u"features"_s, u"proceed"_s, u"features"_s, u"iq"_s, u"enabled"_s};
        QTRY_COMPARE_GE(elements.size(), expected.size());
        QStringList names;
        for (const auto &element : elements.first(expected.size()))
            names << element.first().value<QDomElement>().tagName();
        QCOMPARE(names, expected);
        wire.server.leave("conflict");
        QVERIFY(wire.failed.wait());
        for (const auto &element : elements)
            QVERIFY(element.first().value<QDomElement>().tagName() != "error"_L1);
        QVERIFY(ends.isEmpty());
    }

private:
    using Change = std::function<void(QXmppClient &)>;
    inline static const QRegularExpression NotBuilt {u"is not built like one that Parlour can work with"_s};

    static QObject *sink(QXmppClient &client)
    {
        for (auto *child : client.findChildren<QObject *>()) {
            if (QLatin1StringView(child->metaObject()->className()) == "QXmpp::Private::XmppSocket"_L1)
                return child;
        }
        return nullptr;
    }
    /// Nobody reads, at least not in the way that is known.
    static void blind(QXmppClient &client)
    {
        QObject::disconnect(client.findChild<QSslSocket *>(), &QIODevice::readyRead, nullptr, nullptr);
    }

    TestCertificates m_certificates;
};

PARLOUR_TEST(HookTest)
#include "hooktest.moc"

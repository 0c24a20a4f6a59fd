// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/connection.h"
#include "network/responder.h"
#include "network/scriptedserver.h"

#include "protocol/xml/dom.h"

#include <QSignalSpy>

namespace parlour {

/// The certificates of one test program.
struct TestCertificates
{
    QTemporaryDir folder;
    TestCertificate good = TestCertificate::make(folder, QStringLiteral("good"), QStringLiteral("localhost"));
    TestCertificate other = TestCertificate::make(folder, QStringLiteral("other"), QStringLiteral("localhost"));
    TestCertificate misnamed =
        TestCertificate::make(folder, QStringLiteral("misnamed"), QStringLiteral("elsewhere.example"));
};

/// How we say that we are there.
inline QString availability()
{
    return xml::toString(withCapabilities(xml::element(QStringLiteral("presence"))));
}

/// A scripted server and a connection of alice@localhost to it, with short waits.
struct Wire
{
    explicit Wire(const TestCertificate &certificate)
        : server(certificate)
    {
        server.start();
        credentials.account = Jid::parse(u"alice@localhost").value();
        credentials.password = QStringLiteral("secret");
        credentials.host = QStringLiteral("127.0.0.1");
        credentials.port = server.serverPort();
        credentials.caFile = certificate.file;
        using namespace std::chrono_literals;
        timing.backoff = 20ms;
        timing.farewell = 200ms;
        connection.setTiming(timing);
    }

    /// Opens the connection and waits until it is online.
    bool signIn()
    {
        connection.open(credentials);
        return online.size() == 1 || online.wait();
    }

    ScriptedServer server;
    Connection connection;
    Credentials credentials;
    Timing timing;
    QSignalSpy online {&connection, &Stream::online};
    QSignalSpy failed {&connection, &Connection::failed};
    QSignalSpy received {&connection, &Stream::received};
    QSignalSpy states {&connection, &Stream::stateChanged};
};

} // namespace parlour

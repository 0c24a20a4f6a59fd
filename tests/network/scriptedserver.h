// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/streamparser.h"
#include "protocol/sasl/scram.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QTemporaryDir>

class QSslSocket;

namespace parlour {

class TlsChannel;

/// A certificate for localhost that signed itself, made by openssl for this run.
struct TestCertificate
{
    QString file; ///< PEM, for Credentials::caFile.
    QSslCertificate certificate;
    QSslKey key;

    /// Makes one in `folder`; `name` tells several apart. `subject` is the host name it is for.
    static TestCertificate make(const QTemporaryDir &folder, const QString &name, const QString &subject);
};

/// Plays a server towards one client at a time, as well or badly as the test wants.
class ScriptedServer : public QTcpServer
{
    Q_OBJECT

public:
    /// What the server does; may be changed between connections.
    struct Script
    {
        bool silent = false;      ///< Accepts and says nothing.
        bool silentInTls = false; ///< Says nothing once TLS is up.
        bool closes = false;      ///< Closes as soon as the client speaks.
        bool breaksTls = false;   ///< Agrees to TLS and closes.
        bool tls = true;
        QByteArray mechanisms = "<mechanism>PLAIN</mechanism>";
        QByteArray saslFailure {}; ///< Answers each login with this condition.
        bool second = false;       ///< SASL2, Bind 2 and FAST are offered, too.
        bool takesTokens = true;
        bool provesTokens = true;
        bool wantsActivity = false; ///< XEP-0352 is offered.
        QByteArray limits {};       ///< What the features say about the size of stanzas.
        bool manages = true;        ///< Stream management is offered.
        bool resumes = true;
        bool acknowledges = true;
        QByteArray beforeEnabled {}; ///< Sent between <enable/> and <enabled/>.
        bool answersPings = true;
        bool lingers = false;         ///< Does not close the stream when the client does.
        QByteArray errorUnsecured {}; ///< In place of features it ends the stream with a stream error of this content.
        QByteArray errorInTls {};     ///< The same inside TLS.
        QByteArray errorAtBind {};    ///< The same when it has let somebody in.
        QByteArray oddIn {}; ///< Which of its words has a child that means nothing: features, proceed, success, bound.
        QByteArray password = "secret"; ///< Alice's, as it came out of SASLprep.
        QStringList bindings {};        ///< The kinds of channel binding that are announced (XEP-0440).
        bool oldTls = false;            ///< TLS 1.2.
        bool proxied = false;           ///< TLS ends at somebody else: its binding data is not ours.
        int rounds = 4096;
        QByteArray challenge {};       ///< In place of a right one; NONCE stands for the client's.
        QByteArray attributes {};      ///< Behind the right challenge.
        QByteArray proof {};           ///< In place of the right one, "none": there is none.
        bool provesEarly = false;      ///< In a challenge of its own.
        QByteArray behindChallenge {}; ///< Sent in the same breath.
    };

    explicit ScriptedServer(const TestCertificate &certificate);
    ~ScriptedServer() override;

    /// Listens on a free port; again on the same one after close().
    bool start();
    /// Sends `bytes` on the current connection.
    void send(const QByteArray &bytes);
    /// Sends `bytes` one by one, each in its own TLS record.
    void sendInBytes(const QByteArray &bytes);
    /// Ends the current connection without a word.
    void drop();
    /// Ends the stream and the connection in an orderly way, with `error` in front: a condition, or the content of a
    /// <stream:error/>.
    void leave(const QByteArray &error = {});
    void setCertificate(const TestCertificate &certificate) { m_certificate = certificate; }

    /// Texts of all stanzas that came after login, oldest first.
    QStringList stanzas() const { return m_stanzas; }
    /// How many of stanzas() contain `text`.
    int count(const QString &text) const { return int(m_stanzas.filter(text).size()); }
    void forget() { m_stanzas.clear(); }

    Script script;
    int connections = 0;
    int sessions = 0; ///< New ones.
    int resumed = 0;
    int clientCount = -1;   ///< The last <a h=''/> of the client.
    QStringList logins;     ///< The mechanisms of all logins, oldest first.
    QByteArrayList headers; ///< What the SCRAM ones among them said of channel binding.
    int responses = 0;      ///< How many challenges were answered.
    QStringList devices;    ///< The devices that those logins named.
    QStringList activity;   ///< What the client said of that, oldest first.

Q_SIGNALS:
    void stanza(const QDomElement &stanza);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read(QSslSocket *socket);
    void onOpened();
    void onElement(const QDomElement &element);
    void onAuth(const QDomElement &element);
    void onResponse(const QDomElement &element);
    void challenge(const QByteArray &first);
    void say(const QByteArray &name, const QByteArray &data);
    void fail(const QByteArray &condition);
    bool isRight(const QByteArray &first, const QString &mechanism) const;
    void succeed(const QByteArray &data = {});
    QByteArray binding() const;
    scram::Answer expected() const;
    QByteArray loginFeatures() const;
    QByteArray sessionFeatures() const;
    void onManagement(const QDomElement &element);
    void onStanza(const QDomElement &element);
    QByteArray odd(const QByteArray &element) const;
    QByteArray refusal() const;
    void startSession();
    void closeWhenSent(QSslSocket *socket);

    TestCertificate m_certificate;
    QSslSocket *m_socket = nullptr;
    StreamParser m_parser;
    QStringList m_stanzas;
    std::unique_ptr<TlsChannel> m_channel;
    QDomElement m_login; ///< The <auth/> or <authenticate/>.
    scram::Opening m_opening;
    QByteArray m_challenge;
    QByteArray m_token; ///< The last that was given, or empty.
    quint16 m_port = 0;
    int m_counted = 0; ///< Stanzas of the client in this session.
    bool m_loggedIn = false;
    bool m_managed = false;
};

} // namespace parlour

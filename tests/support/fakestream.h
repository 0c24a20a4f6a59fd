// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/stream.h"

#include <QList>
#include <QPointer>

namespace parlour {

/// A Stream without a network: remembers what was sent, answers when the test says so. In all else it keeps to the
/// contract of Stream; tests/network/streamcontracttest.cpp holds it and Connection to that.
class FakeStream : public Stream
{
    Q_OBJECT

public:
    struct Request
    {
        Jid to;
        QString type;
        QDomElement payload;
        QPointer<QObject> context;
        std::function<void(const IqReply &)> done;
    };

    explicit FakeStream(const QString &jid = QStringLiteral("alice@localhost/r1"))
        : m_jid(Jid::parse(jid).value())
    {
    }

    void open(const Credentials &credentials) override
    {
        opened << credentials;
        if (credentials.account != m_jid.toBare())
            m_jid = Jid::parse(credentials.account.bare() + QStringLiteral("/r1")).value_or(m_jid);
        m_problem = {};
        setState(State::Connecting);
    }
    void close() override
    {
        ++closed;
        setState(State::Offline);
    }
    void retryNow() override { ++retries; }
    void setPassword(const QString &given) override { password = given; }
    void setActive(bool looked) override { active = looked; }
    void setAcquaintance(std::function<bool(const Jid &)> whom) override { knows = std::move(whom); }
    ConnectionProblem problem() const override { return m_problem.problem; }
    QString problemDetail() const override { return m_problem.detail; }
    std::optional<CertificateReport> certificate() const override { return report; }

    State state() const override { return m_state; }
    Jid jid() const override { return m_jid; }
    bool send(const QDomElement &stanza) override
    {
        if (m_state != State::Online)
            return false;
        sent << stanza;
        return true;
    }
    void ask(const Jid &to, const QString &type, const QDomElement &payload, QObject *context,
             std::function<void(const IqReply &)> done, std::chrono::milliseconds = DefaultTimeout) override
    {
        const Request request {to, type, payload, context, std::move(done)};
        if (m_state == State::Online)
            asked << request;
        else
            replyLater(request, IqFailure {IqFailure::Kind::Disconnected, {}});
    }

    /// What the server sends, as XML text in jabber:client.
    void receive(const QString &stanza)
    {
        const auto element = xml::parse(stanza);
        Q_ASSERT_X(!element.isNull(), "FakeStream::receive", "not well-formed, or undeclared prefix");
        Q_EMIT received(element);
    }
    /// Leaving Online ends what was asked; see lose() for a session that may be resumed.
    void setState(State state)
    {
        if (std::exchange(m_state, state) == state)
            return;
        if (state != State::Online)
            answerNobody();
        Q_EMIT stateChanged(state);
    }
    /// The line breaks, and the session waits to be resumed: what was asked stays open.
    void lose()
    {
        const auto open = std::exchange(asked, {});
        fail(ConnectionProblem::NetworkLost, true);
        asked = open;
    }
    void goOnline(bool resumed = false)
    {
        m_problem = {};
        setState(State::Online);
        Q_EMIT online(resumed);
    }
    /// The attempt or the session ends.
    void fail(ConnectionProblem problem, bool willRetry, const QString &detail = {})
    {
        m_problem = {problem, detail};
        setState(State::Offline);
        Q_EMIT failed(problem, willRetry);
    }
    /// Answers the oldest open request.
    void answer(const IqReply &reply)
    {
        const Request request = asked.takeFirst();
        if (request.context)
            request.done(reply);
    }

    QList<QDomElement> sent;
    QList<Request> asked;
    QList<Credentials> opened;
    int closed = 0;
    int retries = 0;
    QString password;
    bool active = true;
    std::function<bool(const Jid &)> knows;
    std::optional<CertificateReport> report;

private:
    void replyLater(const Request &request, const IqReply &reply)
    {
        QMetaObject::invokeMethod(
            this,
            [request, reply] {
                if (request.context)
                    request.done(reply);
            },
            Qt::QueuedConnection);
    }
    void answerNobody()
    {
        for (const auto &request : std::exchange(asked, {}))
            replyLater(request, IqFailure {IqFailure::Kind::Disconnected, {}});
    }

    Jid m_jid;
    Ending m_problem;
    State m_state = State::Offline;
};

/// Makes fake streams, and keeps hold of them for the test.
struct FakeStreams
{
    QList<FakeStream *> made; ///< Owned by whoever asked for them.

    StreamFactory factory()
    {
        return [this] {
            auto stream = std::make_unique<FakeStream>();
            made << stream.get();
            return stream;
        };
    }
};

} // namespace parlour

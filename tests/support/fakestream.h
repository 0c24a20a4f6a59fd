// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/stream.h"
#include "protocol/xml/language.h"

#include <QList>
#include <QLocale>
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
        m_jid = credentials.account.toBare(); // The server tells the rest.
        m_problem = {};
        setState(State::Connecting);
    }
    void close() override
    {
        ++closed;
        setState(State::Offline);
        answerNobody();
    }
    void retryNow() override { ++retries; }
    void setPassword(const QString &given) override { password = given; }
    void setActive(bool looked) override { active = looked; }
    void setAcquaintance(std::function<bool(const Jid &)> whom) override { knows = std::move(whom); }
    ConnectionProblem problem() const override { return m_problem.problem; }
    QString problemDetail() const override { return m_problem.detail; }
    std::optional<CertificateReport> certificate() const override
    {
        const bool refused = m_problem.problem == ConnectionProblem::CertificateUntrusted
            || m_problem.problem == ConnectionProblem::CertificateChanged;
        return refused ? report : std::nullopt;
    }

    State state() const override { return m_state; }
    QDomElement offered() const override { return m_state == State::Online ? features : QDomElement(); }
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

    /// What the server sends, as XML text in jabber:client. Nothing comes in while not Online.
    void receive(const QString &stanza)
    {
        Q_ASSERT_X(m_state == State::Online, "FakeStream::receive", "no stream, no stanzas");
        const auto element = xml::parse(stanza);
        Q_ASSERT_X(!element.isNull(), "FakeStream::receive", "not well-formed, or undeclared prefix");
        xml::keepLanguage(element, QLocale().uiLanguages());
        Q_EMIT received(element);
    }
    /// Leaving Online ends what was asked; see lose() for a session that may be resumed.
    void setState(State state)
    {
        if (std::exchange(m_state, state) == state)
            return;
        if (state != State::Online && !m_losing)
            answerNobody();
        Q_EMIT stateChanged(state);
    }
    /// The line breaks, and the session waits to be resumed: what was asked stays open.
    void lose()
    {
        m_losing = true;
        fail(ConnectionProblem::NetworkLost, true);
        m_losing = false;
    }
    void goOnline(bool resumed = false)
    {
        m_problem = {};
        m_jid = m_jid.isBare() ? m_jid.withResource(u"r1").value() : m_jid;
        setState(State::Online);
        Q_EMIT online(resumed);
    }
    /// The attempt or the session ends. Whoever reacts to the change of state already hears no more of it.
    void fail(ConnectionProblem problem, bool willRetry, const QString &detail = {})
    {
        const auto reactions = [this] { return closed + opened.size(); };
        const auto before = reactions();
        m_problem = {problem, detail};
        setState(State::Offline);
        if (reactions() == before)
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
    QDomElement features;                    ///< Of a server, to whoever makes an account there.
    std::optional<CertificateReport> report; ///< Of the certificate, in case it is refused.

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
    bool m_losing = false;
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

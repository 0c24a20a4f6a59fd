// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/stream.h"

#include <QList>
#include <QPointer>

namespace parlour {

/// A Stream without a network: remembers what was sent, answers when the test says so.
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
        asked << Request {to, type, payload, context, std::move(done)};
    }

    /// What the server sends, as XML text in jabber:client.
    void receive(const QString &stanza)
    {
        const auto element = xml::parse(stanza);
        Q_ASSERT_X(!element.isNull(), "FakeStream::receive", "not well-formed, or undeclared prefix");
        Q_EMIT received(element);
    }
    void setState(State state)
    {
        m_state = state;
        Q_EMIT stateChanged(state);
    }
    void goOnline(bool resumed = false)
    {
        setState(State::Online);
        Q_EMIT online(resumed);
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

private:
    Jid m_jid;
    State m_state = State::Offline;
};

} // namespace parlour

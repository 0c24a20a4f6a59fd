// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/stream.h"

#include <QHash>
#include <QPointer>

class QTimer;

namespace parlour {

/// IQs that were sent and not answered yet. Each is answered exactly once, from the event loop.
///
/// In place of QXmpp's own bookkeeping, which knows no deadline, loses most of an error, compares addresses byte
/// for byte, and runs the answer where closing the stream crashes.
class PendingIqs : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const IqReply &)>;

    using QObject::QObject;

    /// Remembers a question to `to` and returns the id it must be sent with.
    QString add(const Jid &to, QObject *context, Done done, std::chrono::milliseconds timeout);
    /// Ends question `id` with `reply`, unless it has ended already.
    void finish(const QString &id, const IqReply &reply);
    /// Ends all questions: the stream is gone for good.
    void disconnectAll();
    /// Takes the <iq/> of type result or error that answers one of our questions; `self` is our own full address.
    void take(const QDomElement &iq, const Jid &self);

    /// Answers `done` with `reply` from the event loop, as long as `context` lives.
    void reply(QObject *context, Done done, const IqReply &reply);

private:
    struct Question
    {
        Jid to;
        QPointer<QObject> context;
        Done done;
        QTimer *deadline = nullptr;
    };
    QHash<QString, Question> m_open;
};

} // namespace parlour

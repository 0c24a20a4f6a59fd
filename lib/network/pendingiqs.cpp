// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/pendingiqs.h"

#include "network/wirelog.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace parlour {

QString PendingIqs::add(const Jid &to, QObject *context, Done done, std::chrono::milliseconds timeout)
{
    const QString id = Stream::newId();
    auto *deadline = new QTimer(this);
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, this, [this, id] { finish(id, IqFailure {IqFailure::Kind::TimedOut, {}}); });
    deadline->start(timeout);
    m_open.insert(id, {to, context, std::move(done), deadline});
    return id;
}

void PendingIqs::finish(const QString &id, const IqReply &answer)
{
    if (!m_open.contains(id))
        return;
    const Question question = m_open.take(id);
    question.deadline->stop();
    question.deadline->deleteLater();
    reply(question.context, question.done, answer);
}

void PendingIqs::disconnectAll()
{
    const auto ids = m_open.keys();
    for (const auto &id : ids)
        finish(id, IqFailure {IqFailure::Kind::Disconnected, {}});
}

/// Returns whether `from` may answer a question to `to`. Our own server may leave `from` out.
static bool mayAnswer(const QString &from, const Jid &to, const Jid &self)
{
    if (from.isEmpty() || (!to.isEmpty() && from == to.toString()))
        return true;
    const auto sender = Jid::parse(from);
    if (!sender)
        return false;
    if (to.isEmpty() || to == self.toBare())
        return *sender == self.toBare() || *sender == self || *sender == Jid::parse(self.domain());
    return *sender == to;
}

void PendingIqs::take(const QDomElement &iq, const Jid &self)
{
    const QString id = iq.attribute(u"id"_s);
    const auto it = m_open.constFind(id);
    if (it == m_open.cend())
        return;
    if (!mayAnswer(iq.attribute(u"from"_s), it->to, self)) {
        qCWarning(network) << "an answer came from another address than the one asked; ignored";
        return;
    }
    if (iq.attribute(u"type"_s) == "error"_L1)
        finish(id, IqFailure {IqFailure::Kind::Refused, stanzaError(iq).value_or(StanzaError {})});
    else
        finish(id, iq);
}

void PendingIqs::reply(QObject *context, Done done, const IqReply &reply)
{
    QMetaObject::invokeMethod(
        this,
        [context = QPointer<QObject>(context), done = std::move(done), reply] {
            if (context)
                done(reply);
        },
        Qt::QueuedConnection);
}

} // namespace parlour

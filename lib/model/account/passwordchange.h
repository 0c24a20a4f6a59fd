// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/stream.h"
#include "protocol/registration/password.h"

#include <qqmlintegration.h>

namespace parlour {

/// Changes the account's password on its server (XEP-0077 section 3.3).
class PasswordChange : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Account")
    Q_PROPERTY(parlour::PasswordChange::State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString detail READ detail NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool mismatch READ mismatch NOTIFY stateChanged FINAL)

public:
    enum class State {
        Ready, ///< Nothing under way; problem() says why the last attempt failed.
        Sending,
        Done,
    };
    Q_ENUM(State)

    explicit PasswordChange(Stream &stream, QObject *parent = nullptr);

    State state() const { return m_state; }
    /// Reason of the failure, as one sentence; empty if there is none.
    QString problem() const { return m_problem; }
    /// The server's own words about it.
    QString detail() const { return m_detail; }
    /// True if the two typed passwords differ.
    bool mismatch() const { return m_refusal == registration::Refusal::Mismatch; }

    /// Asks the server to take `fresh` in place of `old`, unless there is an obvious mistake.
    void begin(const Jid &account, const QString &old, const QString &fresh, const QString &again);
    /// Forgets the outcome of the last attempt.
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void stateChanged();
    /// The server took the new password.
    void accepted(const QString &password);
    /// No answer came: the server may have taken the new password.
    void doubtful(const QString &password);

private:
    void answered(const IqReply &reply, const QString &fresh);
    void fail(registration::Refusal refusal, const QString &problem, const QString &detail = {});
    void setState(State state);

    Stream &m_stream;
    State m_state = State::Ready;
    registration::Refusal m_refusal = registration::Refusal::None;
    QString m_problem;
    QString m_detail;
};

} // namespace parlour

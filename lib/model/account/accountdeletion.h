// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/stream.h"
#include "protocol/registration/newaccount.h"

#include <qqmlintegration.h>

namespace parlour {

/// Deletes an account on its server (XEP-0077 section 3.2).
class AccountDeletion : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by SignIn")
    Q_PROPERTY(parlour::AccountDeletion::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString detail READ detail NOTIFY changed FINAL)

public:
    enum class State {
        Ready, ///< Nothing under way; problem() says why the last attempt failed.
        Sending,
        Doubtful, ///< No answer came: the server shows at the next sign-in whether the account is there.
        Deleted,
    };
    Q_ENUM(State)

    explicit AccountDeletion(Stream &stream, QObject *parent = nullptr);

    State state() const { return m_state; }
    /// Reason why the account is still there, as one sentence; empty if there is none.
    QString problem() const { return m_problem; }
    /// The server's own words about it.
    QString detail() const { return m_detail; }
    /// Returns whether the account's data on this computer go with it.
    bool withHistory() const { return m_withHistory; }

    /// Returns whether `typed` is the address of `account`, so that nobody deletes another one by mistake.
    static bool confirms(const QString &typed, const Jid &account);
    /// Asks the server to delete `account`, which is signed in, if `typed` confirms that.
    void begin(const Jid &account, const QString &typed, bool withHistory);
    /// Takes the refusal of an unknown account. Returns true if a deletion was under way or in doubt: it has succeeded.
    bool settle();
    /// Takes a success of sign-in: in doubt, the account is still there.
    void refute();
    /// Forgets the outcome of the last attempt.
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void changed();
    /// The account is gone from the server.
    void deleted();

private:
    void answered(const IqReply &reply);
    void setState(State state, const QString &problem = {}, const QString &detail = {});

    Stream &m_stream;
    State m_state = State::Ready;
    QString m_problem;
    QString m_detail;
    bool m_withHistory = false;
};

} // namespace parlour

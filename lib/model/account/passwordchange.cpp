// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/passwordchange.h"

#include "model/account/accounttexts.h"
#include "protocol/text/hushed.h"

using namespace Qt::StringLiterals;

namespace parlour {

using registration::Refusal;

PasswordChange::PasswordChange(Stream &stream, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
{
}

void PasswordChange::begin(const Jid &account, const QString &old, const QString &fresh, const QString &again)
{
    if (m_state == State::Sending)
        return;
    if (const auto wrong = registration::check(old, fresh, again); wrong != Refusal::None)
        return fail(wrong, accounttexts::unchangedPassword(wrong));
    if (m_stream.state() != Stream::State::Online)
        return fail(Refusal::Other, tr("You are not connected. Try again when you are."));
    m_problem.clear();
    m_detail.clear();
    m_refusal = Refusal::None;
    setState(State::Sending);
    // Streams are always encrypted here, so the password is, too.
    m_stream.ask({}, u"set"_s, registration::passwordQuery(account, fresh), this,
                 [this, fresh](const IqReply &reply) { answered(reply, fresh); });
}

void PasswordChange::answered(const IqReply &reply, const QString &fresh)
{
    const auto *failure = std::get_if<IqFailure>(&reply);
    if (!failure) {
        setState(State::Done);
        Q_EMIT accepted(fresh);
        return;
    }
    switch (failure->kind) {
    case IqFailure::Kind::Refused: {
        const auto refusal = registration::refusal(failure->error.condition);
        return fail(refusal, accounttexts::unchangedPassword(refusal), hushed(failure->error.text, fresh));
    }
    case IqFailure::Kind::TimedOut:
    case IqFailure::Kind::Disconnected:
        fail(Refusal::Other,
             tr("The server did not answer. Your password may have been changed or not; keep both in mind."));
        Q_EMIT doubtful(fresh);
        return;
    }
}

void PasswordChange::fail(Refusal refusal, const QString &problem, const QString &detail)
{
    m_refusal = refusal;
    m_problem = problem;
    m_detail = detail;
    setState(State::Ready);
}

void PasswordChange::reset()
{
    if (m_state != State::Sending)
        fail(Refusal::None, {});
}

void PasswordChange::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace parlour

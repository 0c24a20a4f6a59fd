// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/accountdeletion.h"

#include "protocol/address/typed.h"

using namespace Qt::StringLiterals;

namespace parlour {

using newaccount::Kept;

AccountDeletion::AccountDeletion(Stream &stream, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
{
}

static QString sentence(Kept kept)
{
    switch (kept) {
    case Kept::NotAllowed:
        return AccountDeletion::tr("The server does not delete accounts from a program. Ask whoever runs it.");
    case Kept::NotConfirmed:
        return AccountDeletion::tr("The server wants more proof than this. Delete the account on its web site, or ask "
                                   "whoever runs it.");
    case Kept::Busy:
        return AccountDeletion::tr("The server has too much to do. Try again later.");
    case Kept::Other:
        return AccountDeletion::tr("The server did not delete the account.");
    }
    Q_UNREACHABLE_RETURN({});
}

bool AccountDeletion::confirms(const QString &typed, const Jid &account)
{
    const auto address = typed::account(typed);
    return address && !account.isEmpty() && address->toBare() == account.toBare();
}

void AccountDeletion::begin(const Jid &account, const QString &typed, bool withHistory)
{
    if (m_state == State::Sending || m_state == State::Deleted)
        return;
    if (!confirms(typed, account))
        return setState(State::Ready, tr("This is not the address of the account."));
    if (m_stream.state() != Stream::State::Online)
        return setState(State::Ready, tr("You are not connected. Try again when you are."));
    m_withHistory = withHistory;
    setState(State::Sending);
    m_stream.ask({}, u"set"_s, newaccount::deletion(), this, [this](const IqReply &reply) { answered(reply); });
}

void AccountDeletion::answered(const IqReply &reply)
{
    if (m_state != State::Sending)
        return;
    const auto *failure = std::get_if<IqFailure>(&reply);
    if (!failure) {
        setState(State::Deleted);
        Q_EMIT deleted();
        return;
    }
    switch (failure->kind) {
    case IqFailure::Kind::Refused:
        return setState(State::Ready, sentence(newaccount::kept(failure->error.condition)), failure->error.text);
    case IqFailure::Kind::TimedOut:
    case IqFailure::Kind::Disconnected:
        return setState(State::Doubtful,
                        tr("The server did not answer. Whether the account is still there shows when Parlour signs in "
                           "again."));
    }
}

bool AccountDeletion::settle()
{
    if (m_state != State::Doubtful && m_state != State::Sending)
        return false;
    setState(State::Deleted);
    Q_EMIT deleted();
    return true;
}

void AccountDeletion::refute()
{
    if (m_state == State::Doubtful)
        setState(State::Ready, sentence(Kept::Other));
}

void AccountDeletion::reset()
{
    if (m_state == State::Ready)
        setState(State::Ready);
}

void AccountDeletion::setState(State state, const QString &problem, const QString &detail)
{
    m_state = state;
    m_problem = problem;
    m_detail = detail;
    Q_EMIT changed();
}

} // namespace parlour

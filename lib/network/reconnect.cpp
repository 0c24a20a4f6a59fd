// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/reconnect.h"

#include "protocol/pacing/backoff.h"

#include <QtGlobal>

namespace parlour::reconnect {

State next(State state, Event event)
{
    using enum State;
    switch (event) {
    case Event::Open:
        return Connecting;
    case Event::Close:
        return Closed;
    case Event::Established:
        return state == Connecting ? Online : state;
    case Event::Broke:
        return state == Connecting || state == Online ? Waiting : state;
    case Event::GaveUp:
        return state == Connecting || state == Online ? Stopped : state;
    case Event::Due:
        return state == Waiting ? Connecting : state;
    case Event::Retry:
        return state == Waiting || state == Stopped ? Connecting : state;
    }
    Q_UNREACHABLE_RETURN(state);
}

Event ending(ConnectionProblem problem, bool hadSession)
{
    using enum ConnectionProblem;
    switch (problem) {
    case WrongPassword:
    case AccountDisabled:
    case TlsUnavailable:
    case CertificateUntrusted:
    case CertificateChanged:
    case NoCommonMechanism:
    case ServerUnproven:
    case LoginUnsafe:
    case OfferTampered:
    case ChannelMismatch:
    case Conflict:
    case UnfitLibrary:
        return Event::GaveUp;
    case NoSuchServer: // Later on it is only the name service that fails.
        return hadSession ? Event::Broke : Event::GaveUp;
    case None:
    case Refused:
    case Timeout:
    case TlsFailed:
    case ServerShutdown:
    case StreamBroken:
    case NetworkLost:
    case Other:
        return Event::Broke;
    }
    Q_UNREACHABLE_RETURN(Event::Broke);
}

Event networkChanged(ConnectionProblem problem, bool hadSession)
{
    using enum ConnectionProblem;
    const bool elsewhere =
        problem == TlsUnavailable || problem == CertificateUntrusted || problem == CertificateChanged;
    return elsewhere && hadSession ? Event::Retry : Event::Due;
}

std::chrono::milliseconds backoff(int tries, double chance, std::chrono::milliseconds unit)
{
    const auto wait = parlour::backoff(tries + 1, unit, 60 * unit);
    return std::chrono::milliseconds(qint64(double(wait.count()) * (0.8 + 0.4 * chance)));
}

} // namespace parlour::reconnect

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/texts/failuretexts.h"

#include "protocol/text/foreign.h"

namespace parlour::failuretexts {

QString silence(const IqFailure &failure)
{
    switch (failure.kind) {
    case IqFailure::Kind::TimedOut:
        return Failures::tr("The server did not answer.");
    case IqFailure::Kind::Disconnected:
        return Failures::tr("The connection was lost.");
    case IqFailure::Kind::Refused:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

QString sentence(const IqFailure &failure)
{
    if (failure.kind != IqFailure::Kind::Refused)
        return silence(failure);
    return failure.error.text.isEmpty() ? Failures::tr("The server refused.")
                                        : Failures::tr("The server refused: %1").arg(isolated(failure.error.text));
}

QString withServersWords(const QString &sentence, const StanzaError &error)
{
    return error.text.isEmpty() ? sentence : Failures::tr("%1 The server says: %2").arg(sentence, isolated(error.text));
}

} // namespace parlour::failuretexts

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/stream.h"

#include <QCoreApplication>

namespace parlour {

/// The translation context of sentences that belong to no class.
class Failures
{
    Q_DECLARE_TR_FUNCTIONS(parlour::Failures)
};

/// Sentences about failed requests.
namespace failuretexts {

/// Returns the reason why there was no answer; empty when the request was refused.
QString silence(const IqFailure &failure);
/// Returns the reason why a request failed: no answer, or a refusal with the server's words.
QString sentence(const IqFailure &failure);
/// Appends the server's words to a sentence of ours.
QString withServersWords(const QString &sentence, const StanzaError &error);

} // namespace failuretexts
} // namespace parlour

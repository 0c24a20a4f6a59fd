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

/// Why a request came to nothing, as sentences.
namespace failuretexts {

/// Nobody refused it: there was no answer. Empty when somebody did.
QString silence(const IqFailure &failure);
/// The same, or that it was refused, and with which words.
QString sentence(const IqFailure &failure);
/// Adds what the server has to say to a sentence of ours.
QString withServersWords(const QString &sentence, const StanzaError &error);

} // namespace failuretexts
} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/forms/dataform.h"

namespace parlour {

/// Reason why the values of a field cannot be submitted.
enum class FieldProblem {
    Missing,         ///< Required, but empty.
    NotABoolean,     ///< Neither true nor false.
    NotANumber,      ///< A whole number is wanted, or one with a fraction where the datatype says so.
    NotADate,        ///< A date, a time or both are wanted (ISO 8601).
    NotALanguage,    ///< A language tag is wanted (RFC 5646).
    NotAnUri,        ///< A URI is wanted.
    NotAnAddress,    ///< An XMPP address is wanted.
    NotAnOption,     ///< One of the options is wanted.
    OutOfRange,      ///< Outside the bounds of XEP-0122 section 3.4, or of the datatype.
    PatternMismatch, ///< Does not match the server's pattern.
    TooFewChoices,
    TooManyChoices,
    PasswordMissing, ///< Protection by password is on, but there is no password.
};

/// Steps of the matcher that the patterns of one whole form may still take, some 50 ns each. A server's pattern may be
/// malicious. Once they are used up, no pattern forbids anything any more; the server will look itself.
struct PatternBudget
{
    int steps = 50'000;
};

/// Returns the problem with `values` for `field`, or nothing. An empty value is only wrong where one is required.
std::optional<FieldProblem> fieldProblem(const FormField &field, const QStringList &values, PatternBudget &budget);
std::optional<FieldProblem> fieldProblem(const FormField &field, const QStringList &values);

/// Returns whether `field` takes whole numbers only.
bool wantsInteger(const FormField &field);

} // namespace parlour

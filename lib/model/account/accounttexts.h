// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/problem.h"
#include "protocol/account/signin.h"
#include "protocol/address/typed.h"
#include "protocol/registration/password.h"
#include "storage/keychain.h"

/// Sentences about signing in, in one place.
namespace parlour::accounttexts {

/// Reason why there is no connection to `server`; empty for None.
QString problem(ConnectionProblem problem, const QString &server);
/// One word or two.
QString state(const signin::Status &status);
/// Mistake in the address of an account; empty for None.
QString accountProblem(typed::Problem problem);
/// Failure of the keychain to read the account's password; empty if there is none.
QString unreadPassword(KeychainState state);
/// Failure of the keychain to store the password; empty if there is none.
QString unkeptPassword(KeychainState state);
/// Failure of the keychain to delete the secrets of `address`; empty if there is none.
QString undeletedPasswords(KeychainState state, const QString &address);
/// Reason why the password is still the old one; empty for None.
QString unchangedPassword(registration::Refusal refusal);

} // namespace parlour::accounttexts

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

/// Returns the reason why there is no connection to `server`; empty for None.
QString problem(ConnectionProblem problem, const QString &server);
/// Returns one word or two.
QString state(const signin::Status &status);
/// Returns the mistake in the address of an account; empty for None.
QString accountProblem(typed::Problem problem);
/// Returns the failure of the keychain to read the account's password; empty if there is none.
QString unreadPassword(KeychainState state);
/// Returns the failure of the keychain to store the password; empty if there is none.
QString unkeptPassword(KeychainState state);
/// Returns the failure of the keychain to delete the secrets of `address`; empty if there is none.
QString undeletedPasswords(KeychainState state, const QString &address);
/// Returns the reason why the password is still the old one; empty for None.
QString unchangedPassword(registration::Refusal refusal);

} // namespace parlour::accounttexts

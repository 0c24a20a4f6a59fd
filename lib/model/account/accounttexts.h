// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/problem.h"
#include "protocol/account/signin.h"
#include "protocol/address/typed.h"
#include "protocol/registration/password.h"
#include "storage/keychain.h"

/// The sentences about signing in, one place for all of them.
namespace parlour::accounttexts {

/// Why there is no connection to `server`; empty for None.
QString problem(ConnectionProblem problem, const QString &server);
/// One word or two.
QString state(const signin::Status &status);
/// What is wrong with the address of an account; empty for None.
QString accountProblem(typed::Problem problem);
/// What the keychain could not do for the account's password while reading it; empty when all is well.
QString unreadPassword(KeychainState state);
/// What the keychain could not do for the password while writing it; empty when all is well.
QString unkeptPassword(KeychainState state);
/// What the keychain could not delete of what it keeps for `address`; empty when all is well.
QString undeletedPasswords(KeychainState state, const QString &address);
/// Why the password is still the old one; empty for None.
QString unchangedPassword(registration::Refusal refusal);

} // namespace parlour::accounttexts

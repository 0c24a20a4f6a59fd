// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/account/account.h"

/// The sentences about signing in, one place for all of them.
namespace parlour::accounttexts {

/// Why there is no connection to `server`; empty for None.
QString problem(ConnectionProblem problem, const QString &server);
QString state(Account::State state);
/// What the keychain could not do for the account's password while reading it; empty when all is well.
QString unreadPassword(KeychainState state);
/// The same while writing it.
QString unkeptPassword(KeychainState state);

} // namespace parlour::accounttexts

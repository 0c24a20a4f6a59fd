// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/account/signin.h"

#include <qqmlintegration.h>

/// Lets QML name the states of an account: `SignIn.State.Online`.
namespace parlour::SignInForeign {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(parlour::signin)
QML_NAMED_ELEMENT(SignIn)
} // namespace parlour::SignInForeign

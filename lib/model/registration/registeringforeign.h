// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/registration/registering.h"

#include <qqmlintegration.h>

/// Lets QML name the states of a registration: `Registering.State.Filling`.
namespace parlour::RegisteringForeign {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(parlour::registering)
QML_NAMED_ELEMENT(Registering)
} // namespace parlour::RegisteringForeign

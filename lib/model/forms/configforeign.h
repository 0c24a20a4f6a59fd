// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/muc/config.h"

#include <qqmlregistration.h>

/// Lets QML name the states of the configuration machine: `Config.Editing`.
namespace parlour::ConfigForeign {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(parlour::config)
QML_NAMED_ELEMENT(Config)
} // namespace parlour::ConfigForeign

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/muc/preset.h"

#include <qqmlregistration.h>

/// Lets QML name the kinds of new rooms: `Preset.Kind.PrivateGroup`.
namespace parlour::PresetForeign {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(parlour::preset)
QML_NAMED_ELEMENT(Preset)
} // namespace parlour::PresetForeign

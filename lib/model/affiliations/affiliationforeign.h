// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/muc/occupant.h"

#include <qqmlintegration.h>

/// Lets QML name affiliations: `Muc.Affiliation.Owner`.
namespace parlour::MucForeign {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(parlour::muc)
QML_NAMED_ELEMENT(Muc)
} // namespace parlour::MucForeign

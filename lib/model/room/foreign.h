// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/muc/join.h"
#include "protocol/muc/permission.h"

#include <qqmlintegration.h>

/// Lets QML name the states of a room: `Join.State.Joined`.
namespace parlour::JoinForeign {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(parlour::join)
QML_NAMED_ELEMENT(Join)
} // namespace parlour::JoinForeign

/// Lets QML hold somebody in a room: who that is, not only what they are called.
namespace parlour {
struct IdentityForeign
{
    Q_GADGET
    QML_FOREIGN(parlour::muc::Identity)
    QML_VALUE_TYPE(identity)
};
} // namespace parlour

/// Lets QML name what is done to people: `Permission.Deed.Kick`.
namespace parlour::PermissionForeign {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(parlour::permission)
QML_NAMED_ELEMENT(Permission)
} // namespace parlour::PermissionForeign

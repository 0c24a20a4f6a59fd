// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/account/signin.h"
#include "protocol/blocking/blocking.h"
#include "protocol/cleanup/matching.h"
#include "protocol/message/messageactions.h"
#include "protocol/muc/configuration.h"
#include "protocol/muc/identity.h"
#include "protocol/muc/join.h"
#include "protocol/muc/occupant.h"
#include "protocol/muc/permission.h"
#include "protocol/muc/preset.h"
#include "protocol/reading/level.h"
#include "protocol/registration/making.h"
#include "protocol/registration/registering.h"
#include "protocol/text/excerpt.h"

#include <qqmlintegration.h>

// Types of the protocol in QML: enums by name, identities of occupants, and parts of messages.

/// Lets QML name the states of a room: `Join.State.Joined`.
namespace parlour::JoinForeign {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(parlour::join)
QML_NAMED_ELEMENT(Join)
} // namespace parlour::JoinForeign

/// Lets QML name actions on messages: `MessageActing.Action.Reply`.
namespace parlour::MessageActionsForeign {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(parlour::messageactions)
QML_NAMED_ELEMENT(MessageActing)
} // namespace parlour::MessageActionsForeign

/// Lets QML hold the identity of an occupant, not only the nick.
namespace parlour {
struct IdentityForeign
{
    Q_GADGET
    QML_FOREIGN(parlour::muc::Identity)
    QML_VALUE_TYPE(identity)
};
} // namespace parlour

/// Lets QML hold a part of a long message.
namespace parlour {
struct PortionForeign
{
    Q_GADGET
    QML_FOREIGN(parlour::Portion)
    QML_VALUE_TYPE(portion)
};
} // namespace parlour

/// Lets QML name actions on people: `Permission.ModerationAction.Kick`.
namespace parlour::PermissionForeign {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(parlour::permission)
QML_NAMED_ELEMENT(Permission)
} // namespace parlour::PermissionForeign

/// Lets QML name the states of an account: `SignIn.State.Online`.
namespace parlour::SignInForeign {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(parlour::signin)
QML_NAMED_ELEMENT(SignIn)
} // namespace parlour::SignInForeign

/// Lets QML name how a cleanup matches messages: `Matching.Part.Nick`.
namespace parlour::MatchingForeign {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(parlour::cleanup)
QML_NAMED_ELEMENT(Matching)
} // namespace parlour::MatchingForeign

/// Lets QML name the reasons of a report: `Blocking.Reason.Spam`.
namespace parlour::BlockingForeign {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(parlour::blocking)
QML_NAMED_ELEMENT(Blocking)
} // namespace parlour::BlockingForeign

/// Lets QML name affiliations: `Muc.Affiliation.Owner`.
namespace parlour::MucForeign {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(parlour::muc)
QML_NAMED_ELEMENT(Muc)
} // namespace parlour::MucForeign

/// Lets QML name the states of the configuration machine: `Configuration.State.Editing`.
namespace parlour::ConfigurationForeign {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(parlour::configuration)
QML_NAMED_ELEMENT(Configuration)
} // namespace parlour::ConfigurationForeign

/// Lets QML name the kinds of new rooms: `Preset.Kind.PrivateGroup`.
namespace parlour::PresetForeign {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(parlour::preset)
QML_NAMED_ELEMENT(Preset)
} // namespace parlour::PresetForeign

/// Lets QML name the states of a registration: `Registering.State.Filling`.
namespace parlour::RegisteringForeign {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(parlour::registering)
QML_NAMED_ELEMENT(Registering)
} // namespace parlour::RegisteringForeign

/// Lets QML name the states of creating an account: `Making.State.Filling`.
namespace parlour::MakingForeign {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(parlour::making)
QML_NAMED_ELEMENT(Making)
} // namespace parlour::MakingForeign

/// Lets QML name the notification levels of a chat: `Reading.Level.OnMention`.
namespace parlour::ReadingForeign {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(parlour::reading)
QML_NAMED_ELEMENT(Reading)
} // namespace parlour::ReadingForeign

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/forms/dataform.h"

namespace parlour {

/// Meaning of a field in a room's settings, whatever its server calls it. In the order in which people see them.
enum class Setting {
    Name,
    Description,
    Language,
    Persistent,
    AvatarHash,

    Password,
    PasswordProtected, ///< The flag beside the password; seen only when it is on and the server hides the password.
    MembersOnly,
    MemberInvites, ///< Members (or everybody, says the server's label) may invite.
    Public,
    Captcha,
    CaptchaWhitelist,
    Subscription,

    Moderated,
    MembersByDefault, ///< Newcomers may speak.
    ChangeSubject,
    VoiceRequests,
    VoiceRequestInterval, ///< Seconds.
    VisitorStatus,
    VisitorNickChange,

    Whois,
    AllowPm,
    VisitorPm,
    ModeratorPm, ///< Moderators can always be written to.
    QueryUsers,
    PublicList, ///< Outsiders may see who is inside.
    MemberList, ///< Roles that may fetch the lists of members.
    PresenceBroadcast,
    ServerLogging,

    Archiving,
    HistoryLength,
    DefaultHistory,

    MaxUsers,
    Owners,
    Admins,
    Members,
    Banned,
    Hats,

    PubSub,
    ContactAddress,
    LdapGroup,
    SubjectText,
    Other, ///< A field we do not know.
};

/// The parts of the settings pane, in order.
enum class SettingsSection {
    Basics,
    Access,
    WhoCanSpeak,
    Privacy,
    History,
    PeopleAndLimits,
    More, ///< Everything we do not know.
};

/// Returns the meaning of the field `var`. Knows the names of XEP-0045 and those of Prosody, ejabberd and their kin.
Setting settingOf(QStringView var);

/// Returns the section of `setting`.
SettingsSection sectionOf(Setting setting);

/// Returns whether `field` is never shown unasked: any text-private, and the room's password of whatever type.
bool isSecret(const FormField &field);

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/roomsettings.h"

using namespace Qt::StringLiterals;

namespace parlour {

bool RoomSettings::holds(SettingsWarning warning) const
{
    const bool hasPassword = !password().isEmpty();
    const bool membersOnly = isOn(Setting::MembersOnly, false);
    switch (warning) {
    case SettingsWarning::HistoryReadable:
        return hasPassword && !membersOnly && isOn(Setting::Archiving, false);
    case SettingsWarning::HiddenButOpen:
        return !isOn(Setting::Public, true) && !membersOnly && !hasPassword && !isOn(Setting::PasswordProtected, false);
    case SettingsWarning::NobodySpeaks:
        return isOn(Setting::Moderated, false) && !isOn(Setting::MembersByDefault, true)
            && !isOn(Setting::VoiceRequests, true);
    case SettingsWarning::WillVanish:
        return !isOn(Setting::Persistent, true) && (hasPassword || membersOnly);
    case SettingsWarning::AddressesSeen:
        return values(varOf(Setting::Whois)).value(0) == "anyone"_L1 && !membersOnly && !hasPassword;
    case SettingsWarning::PasswordPublished:
        return password().size() > 2
            && (values(varOf(Setting::Name)).join(u' ').contains(password())
                || values(varOf(Setting::Description)).join(u' ').contains(password()));
    case SettingsWarning::WeakPassword:
        return hasPassword && password().size() < 4;
    }
    Q_UNREACHABLE_RETURN(false);
}

QList<SettingsWarning> RoomSettings::warnings() const
{
    using enum SettingsWarning;
    const RoomSettings before(form());
    QList<SettingsWarning> found;
    for (const SettingsWarning warning :
         {HistoryReadable, HiddenButOpen, NobodySpeaks, WillVanish, AddressesSeen, PasswordPublished, WeakPassword}) {
        if (holds(warning) && (warning == HistoryReadable || !before.holds(warning)))
            found << warning;
    }
    return found;
}

} // namespace parlour

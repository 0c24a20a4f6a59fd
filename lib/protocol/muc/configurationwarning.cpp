// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/configurationedit.h"

using namespace Qt::StringLiterals;

namespace parlour {

bool ConfigurationEdit::holds(ConfigurationWarning warning) const
{
    const bool hasPassword = !password().isEmpty();
    const bool membersOnly = isOn(Setting::MembersOnly, false);
    switch (warning) {
    case ConfigurationWarning::HistoryReadable:
        return hasPassword && !membersOnly && isOn(Setting::Archiving, false);
    case ConfigurationWarning::HiddenButOpen:
        return !isOn(Setting::Public, true) && !membersOnly && !hasPassword && !isOn(Setting::PasswordProtected, false);
    case ConfigurationWarning::NobodySpeaks:
        return isOn(Setting::Moderated, false) && !isOn(Setting::MembersByDefault, true)
            && !isOn(Setting::VoiceRequests, true);
    case ConfigurationWarning::WillVanish:
        return !isOn(Setting::Persistent, true) && (hasPassword || membersOnly);
    case ConfigurationWarning::AddressesSeen:
        return values(varOf(Setting::Whois)).value(0) == "anyone"_L1 && !membersOnly && !hasPassword;
    case ConfigurationWarning::PasswordPublished:
        return password().size() > 2
            && (values(varOf(Setting::Name)).join(u' ').contains(password())
                || values(varOf(Setting::Description)).join(u' ').contains(password()));
    case ConfigurationWarning::WeakPassword:
        return hasPassword && password().size() < 4;
    }
    Q_UNREACHABLE_RETURN(false);
}

QList<ConfigurationWarning> ConfigurationEdit::warnings() const
{
    using enum ConfigurationWarning;
    const ConfigurationEdit before(form());
    QList<ConfigurationWarning> found;
    for (const ConfigurationWarning warning :
         {HistoryReadable, HiddenButOpen, NobodySpeaks, WillVanish, AddressesSeen, PasswordPublished, WeakPassword}) {
        if (holds(warning) && (warning == HistoryReadable || !before.holds(warning)))
            found << warning;
    }
    return found;
}

} // namespace parlour

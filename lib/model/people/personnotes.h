// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/profilesettings.h"

namespace parlour {

/// What the person notes about others, for themselves: on this computer only, never sent.
class PersonNotes
{
public:
    explicit PersonNotes(ProfileSettings &settings)
        : m_settings(settings)
    {
    }

    /// Of whom notes are kept by that account, bare.
    void setAccount(const QString &account) { m_account = account; }
    /// About `whom`, a bare address, or of who has none that is seen: "room/occupant id".
    QString note(const QString &whom) const { return m_settings.personNote(m_account, whom); }
    void setNote(const QString &whom, const QString &text) { m_settings.setPersonNote(m_account, whom, text); }

private:
    ProfileSettings &m_settings;
    QString m_account;
};

} // namespace parlour

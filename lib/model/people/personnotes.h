// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/profilesettings.h"

namespace parlour {

/// Notes of the person about others: on this computer only, never sent.
class PersonNotes
{
public:
    explicit PersonNotes(ProfileSettings &settings)
        : m_settings(settings)
    {
    }

    /// Sets the account (bare) whose notes are read and written.
    void setAccount(const QString &account) { m_account = account; }
    /// Returns the note about `whom`: a bare address, or "room/occupant id" of somebody whose address is not shown.
    QString note(const QString &whom) const { return m_settings.personNote(m_account, whom); }
    void setNote(const QString &whom, const QString &text) { m_settings.setPersonNote(m_account, whom, text); }

private:
    ProfileSettings &m_settings;
    QString m_account;
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Notes of the person about others.
#include "protocol/text/bounded.h"
#include "storage/disk/inientries.h"
#include "storage/profilesettings.h"

using namespace Qt::StringLiterals;

namespace parlour {

using ini::key;

static QString noteGroup(const QString &account)
{
    return "personNotes/"_L1 + key(account);
}

QString ProfileSettings::personNote(const QString &account, const QString &whom) const
{
    const QString text = m_ini.value(noteGroup(account) + u'/' + key(whom)).toString();
    return bounded(text, MaxPersonNote);
}

void ProfileSettings::setPersonNote(const QString &account, const QString &whom, const QString &text)
{
    const QString name = noteGroup(account) + u'/' + key(whom);
    const QString kept = bounded(text.trimmed(), MaxPersonNote);
    if (kept.isEmpty())
        m_ini.remove(name);
    else
        m_ini.setValue(name, kept);
}

void ProfileSettings::forgetPersonNotes(const QString &account)
{
    m_ini.remove(noteGroup(account));
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/reasons.h"

#include "storage/profilesettings.h"

namespace parlour {

Reasons::Reasons(ProfileSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

QStringList Reasons::all() const
{
    return m_settings.reasons();
}

void Reasons::remember(const QString &reason)
{
    const QString text = reason.simplified();
    if (text.isEmpty())
        return;
    QStringList reasons = all();
    reasons.removeAll(text);
    reasons.prepend(text);
    m_settings.setReasons(reasons);
    Q_EMIT allChanged();
}

void Reasons::forget(const QString &reason)
{
    QStringList reasons = all();
    reasons.removeAll(reason);
    m_settings.setReasons(reasons);
    Q_EMIT allChanged();
}

} // namespace parlour

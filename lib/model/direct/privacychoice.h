// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/profilesettings.h"

#include <QObject>
#include <qqmlintegration.h>

namespace parlour {

/// Stored choices of what contacts are told: when we type to them, and what we have read of theirs.
class PrivacyChoice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Client")
    Q_PROPERTY(bool tellsTyping READ tellsTyping WRITE setTellsTyping NOTIFY changed FINAL)
    Q_PROPERTY(bool tellsReading READ tellsReading WRITE setTellsReading NOTIFY changed FINAL)

public:
    explicit PrivacyChoice(ProfileSettings &settings)
        : m_settings(settings)
    {
    }

    bool tellsTyping() const { return m_settings.tellsTyping(); }
    void setTellsTyping(bool tells)
    {
        m_settings.setTellsTyping(tells);
        Q_EMIT changed();
    }
    bool tellsReading() const { return m_settings.tellsReading(); }
    void setTellsReading(bool tells)
    {
        m_settings.setTellsReading(tells);
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    ProfileSettings &m_settings;
};

} // namespace parlour

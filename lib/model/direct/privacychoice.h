// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/profilesettings.h"

#include <QObject>
#include <qqmlintegration.h>

namespace parlour {

/// Stored choice whether contacts are told when we type to them.
class TypingChoice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Client")
    Q_PROPERTY(bool tells READ tells WRITE setTells NOTIFY changed FINAL)

public:
    explicit TypingChoice(ProfileSettings &settings)
        : m_settings(settings)
    {
    }

    bool tells() const { return m_settings.tellsTyping(); }
    void setTells(bool tells)
    {
        if (tells == this->tells())
            return;
        m_settings.setTellsTyping(tells);
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    ProfileSettings &m_settings;
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/sharing/trust.h"
#include "storage/profilesettings.h"

#include <QObject>
#include <qqmlintegration.h>

namespace parlour {

/// The choice whose pictures, audio and video are loaded without a click. Stored.
class LoadingChoice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Client")
    Q_PROPERTY(parlour::LoadingChoice::Whose whose READ whose WRITE setWhose NOTIFY changed FINAL)

public:
    /// Same values as sharing::AutomaticLoading.
    enum Whose { Nobody, OwnServer, Everybody };
    Q_ENUM(Whose)

    explicit LoadingChoice(ProfileSettings &settings)
        : m_settings(settings)
    {
    }

    Whose whose() const { return Whose(std::clamp(m_settings.pictureLoading(), int(Nobody), int(Everybody))); }
    void setWhose(Whose whose)
    {
        if (whose == this->whose())
            return;
        m_settings.setPictureLoading(whose);
        Q_EMIT changed();
    }
    sharing::AutomaticLoading loading() const { return sharing::AutomaticLoading(whose()); }

Q_SIGNALS:
    void changed();

private:
    ProfileSettings &m_settings;
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/presence/status.h"
#include "storage/profilevalues.h"

#include <QObject>
#include <qqmlintegration.h>

namespace parlour {

class ProfileSettings;

/// How the person wants to be told of what is new, in all rooms. Stored.
class NotificationPreferences : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Client")
    Q_PROPERTY(bool showText READ showText WRITE setShowText NOTIFY changed FINAL)
    Q_PROPERTY(bool sounds READ sounds WRITE setSounds NOTIFY changed FINAL)
    Q_PROPERTY(bool doNotDisturb READ doNotDisturb WRITE setDoNotDisturb NOTIFY changed FINAL)
    Q_PROPERTY(bool followStatus READ followStatus WRITE setFollowStatus NOTIFY changed FINAL)

public:
    NotificationPreferences(ProfileSettings &settings, const Status &status);

    /// Names and words are shown, not only that there is something.
    bool showText() const { return m_chosen.showText; }
    void setShowText(bool show);
    bool sounds() const { return m_chosen.sounds; }
    void setSounds(bool sounds);
    /// Nothing is told for the time being, and not later either.
    bool doNotDisturb() const { return m_chosen.doNotDisturb; }
    void setDoNotDisturb(bool quiet);
    /// The same while the person's status says so to others.
    bool followStatus() const { return m_chosen.followStatus; }
    void setFollowStatus(bool follow);
    /// Whether one or the other is so now.
    bool isQuiet() const;

Q_SIGNALS:
    void changed();

private:
    void choose(bool NotificationSettings::*what, bool value);

    ProfileSettings &m_settings;
    const Status &m_status;
    NotificationSettings m_chosen;
};

} // namespace parlour

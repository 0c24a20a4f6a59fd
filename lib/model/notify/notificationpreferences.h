// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/presence/status.h"
#include "storage/profilevalues.h"

#include <QObject>
#include <qqmlintegration.h>

namespace parlour {

class ProfileSettings;

/// The person's preferences for notifications in all rooms. Stored.
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

    /// True to show names and words, not only that there is something.
    bool showText() const { return m_chosen.showText; }
    void setShowText(bool show);
    bool sounds() const { return m_chosen.sounds; }
    void setSounds(bool sounds);
    /// True to drop all notifications for the time being.
    bool doNotDisturb() const { return m_chosen.doNotDisturb; }
    void setDoNotDisturb(bool quiet);
    /// True to drop them while the person's status is "do not disturb".
    bool followStatus() const { return m_chosen.followStatus; }
    void setFollowStatus(bool follow);
    /// Returns whether notifications are dropped now, for one reason or the other.
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

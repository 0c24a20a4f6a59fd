// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QObject>
#include <qqmlintegration.h>

namespace parlour {

/// The person's preferences for a room's row in the chat list, on this computer only.
class ChatPreferences : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Room")
    Q_PROPERTY(bool pinned READ pinned WRITE setPinned NOTIFY changed FINAL)
    Q_PROPERTY(bool muted READ muted WRITE setMuted NOTIFY changed FINAL)
    Q_PROPERTY(QString group READ group WRITE setGroup NOTIFY changed FINAL)

public:
    using QObject::QObject;

    /// Stands above the rooms that are not pinned.
    bool pinned() const { return m_pinned; }
    void setPinned(bool pinned);
    /// What is new here is counted, but does not ask for attention unless it is meant for us.
    bool muted() const { return m_muted; }
    void setMuted(bool muted);
    /// Heading under which it stands; empty for none.
    QString group() const { return m_group; }
    void setGroup(const QString &group);
    /// When something was last said in it, UTC; invalid when nobody knows.
    QDateTime activity() const { return m_activity; }
    void heard(const QDateTime &time);

    static constexpr qsizetype MaxGroup = 64; ///< Of a group's name, in characters.

Q_SIGNALS:
    void changed();
    void activityChanged();

private:
    bool m_pinned = false;
    bool m_muted = false;
    QString m_group;
    QDateTime m_activity;
};

} // namespace parlour

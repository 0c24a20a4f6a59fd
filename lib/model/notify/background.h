// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <qqmlintegration.h>

namespace parlour {

class ProfileSettings;

/// Starts the program with the person's session: through a file of ours, or a portal.
class SessionStart : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual bool isOn() const = 0;
    /// Sets it; changed() follows, at once or once the desktop has answered, also after a refusal.
    virtual void setOn(bool on) = 0;

Q_SIGNALS:
    void changed();
};

/// The program without its window. A window that is nowhere cannot be got back, so the program goes on without one only
/// where a tray shows it.
class Background : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Client")
    Q_PROPERTY(bool trayThere READ isTrayThere NOTIFY changed FINAL)
    Q_PROPERTY(bool keepRunning READ keepRunning WRITE setKeepRunning NOTIFY changed FINAL)
    Q_PROPERTY(bool staysOn READ staysOn NOTIFY changed FINAL)
    Q_PROPERTY(bool canStartWithSession READ canStartWithSession NOTIFY changed FINAL)
    Q_PROPERTY(bool startWithSession READ startWithSession WRITE setStartWithSession NOTIFY changed FINAL)

public:
    explicit Background(ProfileSettings &settings);

    /// True if a tray shows the program's icon.
    bool isTrayThere() const { return m_trayThere; }
    void setTrayThere(bool there);
    /// True if the program is to go on when the window is closed. Stored.
    bool keepRunning() const { return m_keepRunning; }
    void setKeepRunning(bool keep);
    /// True if closing the window only hides it.
    bool staysOn() const { return m_trayThere && m_keepRunning; }
    /// Sets the way to start with the session; it must outlive this. Without it that is not offered.
    void setSessionStart(SessionStart *start);
    bool canStartWithSession() const { return !m_start.isNull(); }
    bool startWithSession() const { return m_start && m_start->isOn(); }
    void setStartWithSession(bool start);

Q_SIGNALS:
    void changed();
    /// The program is to end, with or without a window.
    void quitWanted();

private:
    ProfileSettings &m_settings;
    QPointer<SessionStart> m_start;
    bool m_trayThere = false;
    bool m_keepRunning = false;
};

} // namespace parlour

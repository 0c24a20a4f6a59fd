// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <qqmlintegration.h>

namespace parlour {

class ProfileSettings;

/// Whether the program starts with the person's session: a file of ours, or what a portal allows.
class SessionStart : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual bool isOn() const = 0;
    /// changed() follows, at once or once the desktop has answered, also where it does not want to.
    virtual void setOn(bool on) = 0;

Q_SIGNALS:
    void changed();
};

/// What becomes of the program without its window. Nobody can get a window back that is nowhere, so it goes on without one
/// only where a tray shows it.
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

    /// A tray shows the program's icon.
    bool isTrayThere() const { return m_trayThere; }
    void setTrayThere(bool there);
    /// The person wants it to go on when the window is closed. Stored.
    bool keepRunning() const { return m_keepRunning; }
    void setKeepRunning(bool keep);
    /// Closing the window only hides it.
    bool staysOn() const { return m_trayThere && m_keepRunning; }
    /// How it starts with the session; it must outlive this. Without it that is not offered.
    void setSessionStart(SessionStart *start);
    bool canStartWithSession() const { return !m_start.isNull(); }
    bool startWithSession() const { return m_start && m_start->isOn(); }
    void setStartWithSession(bool start);

Q_SIGNALS:
    void changed();
    /// The person wants the program to end, with or without a window.
    void quitWanted();

private:
    ProfileSettings &m_settings;
    QPointer<SessionStart> m_start;
    bool m_trayThere = false;
    bool m_keepRunning = false;
};

} // namespace parlour

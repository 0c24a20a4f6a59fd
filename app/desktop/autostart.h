// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/notify/background.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QStringList>
#include <functional>

namespace parlour {

/// Starting with the session by a file of ours in the person's autostart folder (Desktop Application Autostart Specification).
class AutostartFile : public SessionStart
{
public:
    /// `folder` need not be there; `command` is a program and its arguments.
    AutostartFile(const QString &folder, const QStringList &command, QObject *parent = nullptr);

    /// Returns whether the file is there; one that another program has switched off does not count.
    bool isOn() const override;
    void setOn(bool on) override;

    /// Returns `command` as the Exec key of a desktop entry.
    static QString execLine(const QStringList &command);

private:
    QString path() const;
    QByteArray content() const;

    const QString m_folder;
    const QStringList m_command;
};

/// Starting with the session through the portal (org.freedesktop.portal.Background), which may ask the person. The
/// answer is stored by `remember`, since the portal does not tell.
class BackgroundPortal : public SessionStart
{
    Q_OBJECT

public:
    BackgroundPortal(const QDBusConnection &bus, const QStringList &command, bool isOn,
                     std::function<void(bool)> remember, QObject *parent = nullptr);

    bool isOn() const override { return m_isOn; }
    void setOn(bool on) override;

private Q_SLOTS:
    void onResponse(uint response, const QVariantMap &results, const QDBusMessage &message);

private:
    QDBusConnection m_bus;
    const QStringList m_command;
    const std::function<void(bool)> m_remember;
    QString m_request; ///< The path of the last request.
    int m_requests = 0;
    bool m_isOn = false;
};

} // namespace parlour

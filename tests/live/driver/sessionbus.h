// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "child.h"

#include <QDBusConnection>
#include <QTemporaryDir>

namespace parlour::live {

/// A private session bus with accessibility on it, so that a client meets nothing of the desktop around it.
class SessionBus
{
public:
    enum class Keyring { None, Unlocked };

    /// `environment` is what services started on the bus see.
    SessionBus(QProcessEnvironment environment, Keyring keyring);
    ~SessionBus();

    bool isConnected() const { return m_accessibility.isConnected(); }
    /// What a program needs to use this bus and to be accessible on it.
    QProcessEnvironment environment() const { return m_environment; }
    /// The bus on which accessible programs speak.
    QDBusConnection accessibility() const { return m_accessibility; }

private:
    void startKeyring();
    QString writeConfiguration() const;
    QString accessibilityAddress() const;

    QTemporaryDir m_dir;
    QProcessEnvironment m_environment;
    QString m_name;
    Child m_daemon;
    Child m_keyring;
    QDBusConnection m_accessibility;
};

} // namespace parlour::live

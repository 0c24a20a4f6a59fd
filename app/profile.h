// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace parlour {

/// Where one person's Parlour keeps its things.
struct Profile
{
    QString config;        ///< Settings.
    QString data;          ///< What was said.
    QString cache;         ///< What can be fetched again.
    QString secretService; ///< Name under which the keychain keeps its secrets.

    QString settingsFile() const;
    QString historyFile() const;
    QString outboxFile() const; ///< What earlier versions had for what was not confirmed.
    QString unencryptedSecretsFile() const;
    /// Makes the folders, readable by their owner only. False when there is none for the settings; without the others
    /// nothing is kept, which the window tells.
    bool create() const;

    /// The profile in `folder`, or the person's own (XDG) when that is empty. Needs the application's name.
    static Profile at(const QString &folder);
    bool operator==(const Profile &) const = default;
};

} // namespace parlour

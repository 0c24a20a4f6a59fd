// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace parlour {

/// The folders of one person's Parlour.
struct Profile
{
    QString config;        ///< Settings.
    QString data;          ///< Messages.
    QString cache;         ///< Things that can be fetched again.
    QString secretService; ///< Name under which the keychain keeps its secrets.

    QString settingsFile() const;
    QString historyFile() const;
    QString outboxFile() const; ///< Unconfirmed messages of earlier versions.
    QString unencryptedSecretsFile() const;
    /// Creates the folders, readable by their owner only. Returns false if there is none for the settings; without the
    /// others nothing is kept, which the window tells.
    bool create() const;

    /// Returns the profile in `folder`, or the person's own (XDG) if that is empty. Needs the application's name.
    static Profile at(const QString &folder);
    bool operator==(const Profile &) const = default;
};

} // namespace parlour

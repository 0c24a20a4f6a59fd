// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <chrono>

namespace parlour {

/// Settings of an account that are kept between starts. Holds no secret.
struct AccountSettings
{
    QString address;
    QString host;
    quint16 port = 0;
    QByteArray pinnedCertificate; ///< SHA-256, empty when none.
    QList<int> pinnedProblems;
    QString nick; ///< Last nickname used in a room.
    bool enabled = true;
    bool operator==(const AccountSettings &) const = default;
};

/// Presence that the person lets others know, as it was chosen.
struct StatusSettings
{
    QString show; ///< As in RFC 6121 section 4.7.2.1, empty for available.
    QString text;
    std::chrono::seconds awayAfter = std::chrono::minutes(10); ///< Without anybody at the computer; 0: never.
    bool operator==(const StatusSettings &) const = default;
};

/// Notification settings of the person.
struct NotificationSettings
{
    bool showText = true;      ///< Names and words, not only that there is something.
    bool sounds = true;        ///< Played by the desktop.
    bool doNotDisturb = false; ///< No notifications, for the time being;
    bool followStatus = true;  ///< nor while others see that we do not want to be disturbed.
    bool operator==(const NotificationSettings &) const = default;
};

} // namespace parlour

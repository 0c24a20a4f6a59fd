// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>
#include <qqmlintegration.h>

namespace parlour {

class ProfileSettings;

/// The emoji that the person has picked lately.
class RecentEmoji : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Account")
    Q_PROPERTY(QStringList all READ all NOTIFY allChanged FINAL)

public:
    explicit RecentEmoji(ProfileSettings &settings, QObject *parent = nullptr);

    /// The latest first; the same for all accounts.
    QStringList all() const;
    /// Puts `emoji` first.
    Q_INVOKABLE void remember(const QString &emoji);

Q_SIGNALS:
    void allChanged();

private:
    ProfileSettings &m_settings;
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>
#include <qqmlintegration.h>

namespace parlour {

class ProfileSettings;

/// The reasons that the person has given for kicks, bans and the like, to be given again.
class Reasons : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Account")
    Q_PROPERTY(QStringList all READ all NOTIFY allChanged FINAL)

public:
    explicit Reasons(ProfileSettings &settings, QObject *parent = nullptr);

    /// Newest first; the same for all accounts.
    QStringList all() const;
    /// Puts `reason` first; an empty one does nothing.
    Q_INVOKABLE void remember(const QString &reason);
    Q_INVOKABLE void forget(const QString &reason);

Q_SIGNALS:
    void allChanged();

private:
    ProfileSettings &m_settings;
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QRect>
#include <qqmlintegration.h>

namespace parlour {

class ProfileSettings;

/// Place and size of the window, and whether it fills the screen, from one run to the next.
class WindowPlace : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Client")

public:
    explicit WindowPlace(ProfileSettings &settings, QObject *parent = nullptr);

    Q_INVOKABLE void keep(const QRect &frame, bool maximised);
    /// Returns the size to open with, `most` at most; an empty one if none is known that is `least` or more.
    Q_INVOKABLE QSize size(const QSize &least, const QSize &most) const;
    Q_INVOKABLE bool isMaximised() const;

private:
    struct Kept
    {
        QRect frame;
        bool maximised = false;
    };
    Kept kept() const;

    ProfileSettings &m_settings;
};

} // namespace parlour

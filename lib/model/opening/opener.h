// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QUrl>
#include <qqmlintegration.h>

namespace parlour {

/// Opens addresses and files with the programs that the desktop has for them.
class Opener : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    /// Returns false if the desktop has no way to open anything. What the other program says is not waited for.
    Q_INVOKABLE static bool open(const QUrl &target);

    /// Sets the environment variable `name` for this process only: programs started by open() get the one before.
    /// To be called while there is one thread.
    static void setOwnVariable(const QByteArray &name, const QByteArray &value);
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <qqmlintegration.h>

namespace parlour {

/// The text of a message at one time, for people.
class MessageVersion
{
    Q_GADGET
    QML_VALUE_TYPE(messageVersion)
    Q_PROPERTY(QString when MEMBER when FINAL)
    Q_PROPERTY(QString body MEMBER body FINAL)

public:
    QString when;
    QString body; ///< Plain; of a long one the beginning.
    bool operator==(const MessageVersion &) const = default;
};

} // namespace parlour

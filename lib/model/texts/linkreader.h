// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QUrl>
#include <qqmlintegration.h>

namespace parlour {

/// Describes the links in messages, to warn before they are followed.
class LinkReader : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    /// Returns the target of the link: the host, or the address.
    Q_INVOKABLE static QString destination(const QUrl &target);
    /// Returns whether it leads elsewhere than it seems to.
    Q_INVOKABLE static bool isMisleading(const QUrl &target);
    /// Returns whether it is for Parlour itself (`xmpp:`).
    Q_INVOKABLE static bool isOurs(const QUrl &target);
};

} // namespace parlour

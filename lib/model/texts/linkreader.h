// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QUrl>
#include <qqmlintegration.h>

namespace parlour {

/// Says of a link in a message what a person has to know before they follow it.
class LinkReader : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    /// Where it leads: the host, or the address.
    Q_INVOKABLE static QString destination(const QUrl &target);
    /// Whether it leads elsewhere than it seems to.
    Q_INVOKABLE static bool isMisleading(const QUrl &target);
    /// Whether it is for Parlour itself (`xmpp:`).
    Q_INVOKABLE static bool isOurs(const QUrl &target);
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <qqmlintegration.h>

namespace parlour {

/// What a link has besides the address.
struct LinkedAddress
{
    Q_GADGET
    QML_VALUE_TYPE(linkedAddress)
    Q_PROPERTY(QString address MEMBER address)
    Q_PROPERTY(QString nick MEMBER nick)
    Q_PROPERTY(QString password MEMBER password)

public:
    QString address;  ///< Bare; empty when there was no link.
    QString nick;     ///< One that can be used, or empty.
    QString password; ///< Never to be shown.
    bool operator==(const LinkedAddress &) const = default;
};

/// Reads what is pasted into a field for an address.
class AddressReader : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    /// What the `xmpp:` link in `text` says, if there is one.
    Q_INVOKABLE static parlour::LinkedAddress link(const QString &text);
};

} // namespace parlour

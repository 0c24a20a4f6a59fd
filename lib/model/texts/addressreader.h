// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <qqmlintegration.h>

namespace parlour {

/// The parts of a link.
struct LinkedAddress
{
    Q_GADGET
    QML_VALUE_TYPE(linkedAddress)
    Q_PROPERTY(QString address MEMBER address)
    Q_PROPERTY(QString nick MEMBER nick)
    Q_PROPERTY(QString password MEMBER password)
    Q_PROPERTY(bool person MEMBER person)
    Q_PROPERTY(bool adds MEMBER adds)

public:
    QString address;     ///< Bare; empty when there was no link.
    QString nick;        ///< A valid one for a room, or the name of the person; or empty.
    QString password;    ///< Never to be shown.
    bool person = false; ///< The address is that of a person, as far as one can tell.
    bool adds = false;   ///< The link asks to add them as a contact.
    bool operator==(const LinkedAddress &) const = default;
};

/// Reads pasted text in an address field, and writes links.
class AddressReader : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    /// Returns the parts of the `xmpp:` link in `text`, if there is one.
    Q_INVOKABLE static parlour::LinkedAddress link(const QString &text);
    /// Returns whether `text` is a link to an invitation to make an account.
    Q_INVOKABLE static bool invites(const QString &text);
    /// Returns the link by which others join the room at `address`, or find the person there; empty where there is no
    /// such address.
    Q_INVOKABLE static QString linkToRoom(const QString &address);
    Q_INVOKABLE static QString linkToPerson(const QString &address);
};

} // namespace parlour

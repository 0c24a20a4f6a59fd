// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/muc/configurationedit.h"

#include <QObject>

/// Wishes for a new room, and how much of them a server's form can grant (XEP-0045 section 10.1).
namespace parlour::preset {
Q_NAMESPACE

enum class Kind {
    Custom,       ///< The person fills in the form.
    PrivateGroup, ///< Members only, everybody sees who the others are, stays, not listed.
    PublicRoom,   ///< Open to all, listed, stays, addresses hidden.
    PasswordRoom, ///< Open to those who know the password, stays.
    Instant,      ///< The server's default configuration (section 10.1.2).
};
Q_ENUM_NS(Kind)

/// A room to be created. The password counts for Custom and PasswordRoom only.
struct Wish
{
    Kind kind = Kind::Custom;
    QString name;        ///< May be empty: none.
    QString description; ///< May be empty: none.
    QString password;    ///< May be empty: none.
    bool operator==(const Wish &) const = default;
};

/// A value for one field of the form.
struct Change
{
    QString var;
    QString value;
    bool operator==(const Change &) const = default;
};

/// One property of a room that is wanted: a text that has to be there, a switch that has to be on or off, or for
/// Setting::Whois whether everybody sees addresses.
struct Want
{
    Setting setting = Setting::Other;
    bool on = true;
    bool operator==(const Want &) const = default;
};

/// Plan for filling in a form.
struct Plan
{
    QList<Change> changes; ///< Only fields that the form has, with values that it offers.
    QList<Want> lacking;   ///< Properties for which the form has no field or no value.
    bool operator==(const Plan &) const = default;
};

/// Returns the properties that `wish` asks for, in the order in which people are told of them.
QList<Want> wants(const Wish &wish);

/// Plans how to enter `wish` in the server's form. Nothing is asked for that the form does not have.
Plan plan(const ConfigurationEdit &form, const Wish &wish);

/// Returns the properties of `wish` that have not come true in the room that now answers disco#info with `info` (the
/// whole iq, or a null element when it did not answer). The room's answer counts; where it tells nothing, the form's
/// `lacking`.
QList<Want> ungranted(const Wish &wish, const QList<Want> &lacking, const QDomElement &info);

/// Returns whether the room is open to people whom `want`, not granted, was to keep out.
bool isSerious(const Want &want);

/// A localpart for a room called `name`: "Tea & Biscuits" becomes "tea-biscuits". Empty when nothing is left.
QString localpart(const QString &name);

/// A localpart of 24 letters and digits made of `random`, so that nobody can guess it: at least 15 bytes.
QString unguessable(const QByteArray &random);

} // namespace parlour::preset

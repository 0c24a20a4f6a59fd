// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"
#include "protocol/forms/dataform.h"

#include <QByteArray>

/// Challenges with which a room keeps programs out (XEP-0158).
namespace parlour::captcha {

/// A picture or sound that came along (XEP-0231), at most 256 kB.
struct Attachment
{
    QString address; ///< "cid:..."
    QByteArray data;
    bool operator==(const Attachment &) const = default;
};

/// A challenge to answer. Everything in it is a stranger's.
struct Challenge
{
    Jid room;       ///< The room to be joined, bare.
    QString joinId; ///< Id of the join that the challenge is for: only the room knows it.
    DataForm form;
    QList<Attachment> attachments; ///< At most 5.
    QString page;                  ///< A web page with the same question, http or https; may be empty.
    bool operator==(const Challenge &) const = default;
};

/// The question in `message`, or nothing. Only a room or its service asks, about one join (section 3, `sid`), and in a
/// message that says nothing else to us: one with a muc#user element holds the words of others.
std::optional<Challenge> challenge(const QDomElement &message);

/// Returns the attachments in `parent` (XEP-0231): at most 5.
QList<Attachment> attachments(const QDomElement &parent);
/// `text` if it is the address of a web page: http or https, without user information; else empty.
QString webAddress(const QString &text);
/// The web page that `parent` names (XEP-0066), or empty.
QString webPage(const QDomElement &parent);

/// Payload (type set, to the room) that answers with the filled in `form`.
QDomElement answer(const DataForm &form);

/// Payload (type get, to the room) that asks for the data of a `cid:` address, and the data in the answer `iq`.
QDomElement attachmentQuery(const QString &address);
std::optional<Attachment> attachment(const QDomElement &iq);

} // namespace parlour::captcha

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/xml/dom.h"

#include <QDateTime>
#include <QString>

/// Looking for words in an archive (XEP-0313 section 4.1 with XEP-0431), where that has them in an index.
namespace parlour::archive {

/// Payload (type get) that asks an archive which fields a query may have.
QDomElement fieldsQuery();
/// The field in which the archive that answers with `iq` takes words: XEP-0431's, or ejabberd's own `withtext`. Empty:
/// it does not look for words, like Prosody 13, and ejabberd 24 without MySQL.
QString wordsField(const QDomElement &iq);

/// One page of messages with certain words, the newest page first.
struct WordPage
{
    QString queryId;
    QString field;      ///< As wordsField() says.
    QString words;      ///< Their syntax is up to the server.
    QString before;     ///< Archive id of the oldest one that is known; empty: the newest page.
    QDateTime since {}; ///< UTC; invalid: no bound.
    QDateTime until {}; ///< UTC; invalid: no bound.
    int size = 50;
    QString with {}; ///< Address of the other, in an archive of chats with several people; empty: all of them.
    bool operator==(const WordPage &) const = default;
};

/// Payload (type set) that asks for `page`.
QDomElement query(const WordPage &page);

} // namespace parlour::archive

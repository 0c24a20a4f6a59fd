// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/xml/dom.h"

#include <QDomDocument>
#include <QFile>
#include <QList>

/// The recordings under tests/data/wire: what Prosody 13 and ejabberd 24 really sent.
namespace wire {

struct Recorded
{
    QString client; ///< Who received it.
    QDomElement stanza;
};

/// What the clients of one recorded case received, in order. `path` is like "prosody/3.02_not_authorized_wrong_password".
inline QList<Recorded> received(const QString &path)
{
    QFile file(QStringLiteral(TEST_DATA "/wire/%1.xml").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no recording %s", qPrintable(path));
    static QList<QDomDocument> documents; // Elements live as long as their document.
    QDomDocument document;
    const auto result = document.setContent(&file, QDomDocument::ParseOption::UseNamespaceProcessing);
    if (!result)
        qFatal("recording %s: %s", qPrintable(path), qPrintable(result.errorMessage));
    documents << document;
    QList<Recorded> stanzas;
    QString client;
    for (auto node = document.documentElement().firstChild(); !node.isNull(); node = node.nextSibling()) {
        if (node.isComment()) {
            const QString direction = node.nodeValue().trimmed();
            client = direction.endsWith(u'<') ? direction.chopped(1).trimmed() : QString();
        } else if (node.isElement() && !client.isEmpty()) {
            stanzas << Recorded {client, node.toElement()};
        }
    }
    return stanzas;
}

} // namespace wire

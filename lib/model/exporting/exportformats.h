// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/history/historyvalues.h"

/// File formats of an exported conversation. Words of strangers are text there, too.
namespace parlour::exportformats {

enum class Format { Text, Json, Html };

/// Returns the format by the suffix of the name; Text where that is unknown.
Format formatOf(const QString &fileName);

struct About
{
    QString name;       ///< Name of the conversation for people.
    QString address;    ///< Its address in the store.
    QDateTime exported; ///< UTC.
};

QByteArray head(Format format, const About &about);
/// Returns the row of `message` after `before`, null for the first one. Times are local ones; in JSON, UTC.
QByteArray row(Format format, const history::Message &message, const history::Message *before);
QByteArray tail(Format format);

} // namespace parlour::exportformats

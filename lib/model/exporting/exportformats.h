// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/history/historyvalues.h"

/// How a conversation is written into a file that others can read. What strangers wrote is text there, too.
namespace parlour::exportformats {

enum class Format { Text, Json, Html };

/// By the ending of the name; Text where that says nothing.
Format formatOf(const QString &fileName);

struct About
{
    QString name;       ///< What people call the conversation.
    QString address;    ///< Under which it is kept.
    QDateTime exported; ///< UTC.
};

QByteArray head(Format format, const About &about);
/// What comes for `message` after `before`, null for the first one. Times are local ones; in JSON, UTC.
QByteArray row(Format format, const history::Message &message, const history::Message *before);
QByteArray tail(Format format);

} // namespace parlour::exportformats

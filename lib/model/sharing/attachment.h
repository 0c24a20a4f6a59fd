// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/sharing/preparation.h"
#include "network/upload.h"
#include "protocol/sharing/attaching.h"
#include "protocol/sharing/sharedfile.h"

#include <QList>
#include <qqmlintegration.h>

namespace parlour {

/// A file in the composer, or on its way from there.
struct Attachment
{
    QString id;            ///< Ours.
    QString path;          ///< Of the file that the person chose, or of the copy of what they pasted.
    QString name;          ///< As others see it.
    bool own = false;      ///< The file at `path` is our own copy.
    bool original = false; ///< The person wants it sent with all that it tells.
    bool begun = false;    ///< Send was pressed on it.
    Preparation file {};
    sharing::Attaching state = sharing::Attaching::Preparing;
    qint64 sent = 0;    ///< Bytes.
    QString problem {}; ///< Why it failed, in words.
    int tries = 0;      ///< Since the person last wanted it sent.

    /// What is sent: the file as it is, or without what tells too much.
    const Version &version() const
    {
        const bool isBare = !original && file.outcome == sharing::Stripped::Outcome::Removed;
        return isBare ? file.bare : file.original;
    }
    Upload::Source source() const;
    /// What is said of it once it is at `url`.
    sharing::SharedFile shared(const QString &url) const;
};

/// What the next start is to know of them, as text, and back. Of what is not sent by then the person is told.
QString written(const QList<Attachment> &attachments);
QList<Attachment> readAttachments(const QString &text);

/// How far a file is, as QML has it.
namespace attaching {
Q_NAMESPACE
QML_NAMED_ELEMENT(Attaching)
enum class State { Preparing, Ready, UnderWay, Failed };
Q_ENUM_NS(State)
} // namespace attaching

} // namespace parlour

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
    QString path;          ///< Of the file that the person chose, or of the copy of a pasted one.
    QString name;          ///< As others see it.
    bool own = false;      ///< The file at `path` is our own copy.
    bool original = false; ///< The person wants it sent with all its metadata.
    bool begun = false;    ///< Send was pressed on it.
    Preparation file {};
    sharing::Attaching state = sharing::Attaching::Preparing;
    qint64 sent = 0;    ///< Bytes.
    QString problem {}; ///< Reason of the failure, in words.
    int tries = 0;      ///< Since the person last had it sent.

    /// Returns the file to be sent: unchanged, or without telltale metadata.
    const Version &version() const
    {
        const bool isBare = !original && file.outcome == sharing::Stripped::Outcome::Removed;
        return isBare ? file.bare : file.original;
    }
    Upload::Source source() const;
    /// Returns the description of the file, sent once it is at `url`.
    sharing::SharedFile shared(const QString &url) const;
};

/// Return the state of attachments for the next start, as text, and back. The person is told of those that are not sent
/// by then.
QString written(const QList<Attachment> &attachments);
QList<Attachment> readAttachments(const QString &text);

/// States of a file, as QML has them.
namespace attaching {
Q_NAMESPACE
QML_NAMED_ELEMENT(Attaching)
enum class State { Preparing, Ready, UnderWay, Failed };
Q_ENUM_NS(State)
} // namespace attaching

} // namespace parlour

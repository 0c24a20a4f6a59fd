// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/sharing/sharedfile.h"
#include "protocol/text/foreign.h"

#include <QObject>
#include <qqmlintegration.h>

namespace parlour {

/// A file that a message names, for QML: its properties before it is loaded.
struct FileTicket
{
    Q_GADGET
    QML_VALUE_TYPE(fileTicket)
    Q_PROPERTY(QString name READ name FINAL)
    Q_PROPERTY(int width READ width FINAL)
    Q_PROPERTY(int height READ height FINAL)
    Q_PROPERTY(bool picture READ isPicture FINAL)
    Q_PROPERTY(bool played READ isPlayed FINAL)
    Q_PROPERTY(bool video READ isVideo FINAL)
    Q_PROPERTY(QString nameInText READ nameInText FINAL)
    Q_PROPERTY(QString description READ description FINAL)

public:
    sharing::SharedFile file {};

    QString name() const { return file.name; }
    int width() const { return file.dimensions.width(); }
    int height() const { return file.dimensions.height(); }
    /// True if it is a picture by its sender's word.
    bool isPicture() const { return sharing::claimedKind(file) == sharing::FileKind::Picture; }
    /// True if it is sound or film by its sender's word.
    bool isPlayed() const { return isVideo() || sharing::claimedKind(file) == sharing::FileKind::Audio; }
    bool isVideo() const { return sharing::claimedKind(file) == sharing::FileKind::Video; }
    /// Its name for a place in a sentence of ours.
    QString nameInText() const { return isolated(file.name); }
    QString description() const { return file.description; }
    bool operator==(const FileTicket &) const = default;
};

} // namespace parlour

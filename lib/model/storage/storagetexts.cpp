// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/storage/storagetexts.h"

#include "model/texts/listed.h"

#include <QDir>

namespace parlour::storagetexts {

using Kept = StorageNotices::Kept;

static QString name(Kept kept)
{
    switch (kept) {
    case Kept::Messages:
        //: The subject of "... cannot be kept on disk", perhaps with others.
        return StorageNotices::tr("your messages");
    case Kept::Settings:
        //: The subject of "... cannot be kept on disk", perhaps with others.
        return StorageNotices::tr("your settings");
    case Kept::Passwords:
        //: The subject of "... cannot be kept on disk", perhaps with others.
        return StorageNotices::tr("passwords stored without a keychain");
    case Kept::Pictures:
        //: The subject of "... cannot be kept on disk", perhaps with others.
        return StorageNotices::tr("pictures of rooms");
    }
    Q_UNREACHABLE_RETURN({});
}

/// "Your messages, your settings and pictures of rooms".
static QString names(const QList<Kept> &kept)
{
    QStringList names;
    for (const Kept one : kept)
        names << name(one);
    QString all = names.takeLast();
    if (!names.isEmpty())
        //: %1 is one thing, or several with commas between them
        all = StorageNotices::tr("%1 and %2").arg(listed(names), all);
    all[0] = all[0].toUpper();
    return all;
}

static QString why(DiskTrouble trouble)
{
    switch (trouble) {
    case DiskTrouble::None:
        return {};
    case DiskTrouble::Busy:
        return StorageNotices::tr(
            "%1 cannot be kept on disk: another program is using the file. Parlour tries again by itself.");
    case DiskTrouble::Full:
        return StorageNotices::tr("%1 cannot be kept on disk: it is full. Free some space.");
    case DiskTrouble::ReadOnly:
        return StorageNotices::tr("%1 cannot be kept on disk: Parlour may not write there. Look at the permissions of "
                                  "its folder, and whether the disk is read-only.");
    case DiskTrouble::CannotOpen:
        return StorageNotices::tr(
            "%1 cannot be kept on disk: the file cannot be opened. Look at what is in its place.");
    case DiskTrouble::InputOutput:
        return StorageNotices::tr("%1 cannot be kept on disk: it reports errors. Save what matters, and check it.");
    case DiskTrouble::Damaged:
        return StorageNotices::tr("%1 cannot be kept on disk: the file is damaged, and cannot be set aside.");
    case DiskTrouble::Newer:
        return StorageNotices::tr(
            "%1 cannot be kept on disk: a later version of Parlour has written the file. Use that "
            "version.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString trouble(DiskTrouble trouble, const QList<Kept> &kept)
{
    const QString reason = why(trouble).arg(names(kept));
    const bool said = kept.contains(Kept::Messages);
    if (!said && kept == QList {Kept::Pictures})
        return reason;
    //: %1 is one or two sentences
    const QString meaning = said
        ? StorageNotices::tr("%1 Until that works again, what is not sent is lost when Parlour ends.")
        : StorageNotices::tr("%1 Until that works again, what you change is lost when Parlour ends.");
    return meaning.arg(reason);
}

static QString damage(Kept kept)
{
    switch (kept) {
    case Kept::Messages:
        return StorageNotices::tr("The file with your messages was damaged. What could be read of it is here; the "
                                  "file is kept as %1.");
    case Kept::Settings:
        return StorageNotices::tr(
            "The file with your settings was damaged. What could be read of it is in use; the file "
            "is kept as %1.");
    case Kept::Passwords:
        return StorageNotices::tr(
            "The file with passwords stored without a keychain was damaged. What could be read of "
            "it is in use; the file is kept as %1.");
    case Kept::Pictures: // They are fetched again.
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

QString setAside(Kept kept, const QString &aside)
{
    return damage(kept).arg(QDir::toNativeSeparators(aside));
}

QString held()
{
    return StorageNotices::tr(
        "What waits here is sent as soon as your disk can keep a note of that. Otherwise it could "
        "be sent twice.");
}

QString notForgotten()
{
    return StorageNotices::tr("It could not be removed from your disk. Unless that works before Parlour ends, the next "
                              "start takes it up again.");
}

} // namespace parlour::storagetexts

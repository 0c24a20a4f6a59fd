// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/disktrouble.h"

#include <QByteArray>
#include <QString>
#include <variant>

/// Files readable by their owner only (0600) from their first byte on, whatever the folder and the umask.
namespace parlour::privatefile {

/// Makes an empty file where there is none, and revokes the rights of others to one that is there.
void prepare(const QString &path);
/// Reads the file, which must not be longer than `most` bytes: else it counts as Damaged. A missing file is empty.
std::variant<QByteArray, DiskTrouble> read(const QString &path, qint64 most);
/// Replaces the content of the file by `content`: on disk when this returns, and whole or not at all.
DiskTrouble write(const QString &path, const QByteArray &content);
/// Removes a file if it is there.
DiskTrouble remove(const QString &path);
/// Renames a file in its folder. `to` must not exist: it would be replaced.
DiskTrouble move(const QString &from, const QString &to);
/// Returns an unused name, with the date, under which the file can be set aside.
QString asideName(const QString &path);
/// Returns the trouble in writing a few kilobytes beside `path`.
DiskTrouble probe(const QString &path);
/// Returns `trouble` with `path`, or its cause: the error of a failed access does not always tell that the disk is full
/// or read-only. Asks probe().
DiskTrouble explained(const QString &path, DiskTrouble trouble);

} // namespace parlour::privatefile

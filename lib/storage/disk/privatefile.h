// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/disktrouble.h"

#include <QByteArray>
#include <QString>
#include <variant>

/// Files for the eyes of their owner only (0600) from their first byte on, whatever the folder and the umask.
namespace parlour::privatefile {

/// Makes an empty file where there is none, and takes from others what rights they have to one that is there.
void prepare(const QString &path);
/// All of the file, which must not be longer than `most` bytes: else it counts as Damaged. What is not there is empty.
std::variant<QByteArray, DiskTrouble> read(const QString &path, qint64 most);
/// Puts `content` in the place of what the file held: on disk when this returns, and whole or not at all.
DiskTrouble write(const QString &path, const QByteArray &content);
/// Removes a file if it is there.
DiskTrouble remove(const QString &path);
/// Gives a file another name in the same folder, in place of none.
DiskTrouble move(const QString &from, const QString &to);
/// A name with the date for what is set aside of the file, which nothing has yet.
QString asideName(const QString &path);
/// What keeps a few kilobytes from being written beside `path`.
DiskTrouble probe(const QString &path);
/// The same trouble with `path`, or its cause: who cannot open a file, or meets an error, is not always told that the disk
/// is full or read-only. Asks probe().
DiskTrouble explained(const QString &path, DiskTrouble trouble);

} // namespace parlour::privatefile

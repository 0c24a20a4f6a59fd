// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/storage/storagenotices.h"

/// Trouble with the disk, in the person's words.
namespace parlour::storagetexts {

/// What is not kept, why, what that means and what to do about it.
QString trouble(DiskTrouble trouble, const QList<StorageNotices::Kept> &kept);
/// A damaged file has gone to `aside`.
QString setAside(StorageNotices::Kept kept, const QString &aside);

/// A message waits for the disk.
QString held();
/// A message that was discarded is still on disk.
QString notForgotten();

} // namespace parlour::storagetexts

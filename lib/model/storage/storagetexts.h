// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/storage/storagenotices.h"

/// Words about trouble with the disk.
namespace parlour::storagetexts {

/// Returns sentences: what is not kept, why, what that means and what to do about it.
QString trouble(DiskTrouble trouble, const QList<StorageNotices::Kept> &kept);
/// Says that a damaged file was moved to `aside`.
QString setAside(StorageNotices::Kept kept, const QString &aside);

/// Says that a message waits for the disk.
QString held();
/// Says that a message that was discarded is still on disk.
QString notForgotten();

} // namespace parlour::storagetexts

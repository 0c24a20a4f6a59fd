// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace parlour {

/// The translations of what is said about rooms, for the files that say it.
struct RoomWords
{
    Q_DECLARE_TR_FUNCTIONS(parlour::Room)
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace parlour {

/// Translation context for texts about rooms that are spread over several files.
struct RoomWords
{
    Q_DECLARE_TR_FUNCTIONS(parlour::Room)
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace parlour::emoji {

/// All emoji of Unicode, as maketable.cpp wrote them down: texts in UTF-8 of many lines each, null at the end.
extern const char *const Table[];

} // namespace parlour::emoji

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QVideoFrame>

namespace parlour {

/// Returns whether pictures of this size are looked at: at most 4096 pixels a side.
bool isBounded(QSize size);

/// Returns the picture of `frame`, upright and no larger than `bound`; null where it is of a kind that nothing common has.
/// QVideoFrame::toImage() would ask the graphics card, or have the processor pretend to be one.
QImage imageOf(const QVideoFrame &frame, QSize bound);

} // namespace parlour

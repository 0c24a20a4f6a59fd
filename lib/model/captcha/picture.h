// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/avatar/bounddevice.h"

#include <QByteArray>
#include <QString>

namespace parlour {

/// Returns the picture in `data`, which a stranger sent, as a "data:" address of a fresh PNG; empty when it is not a
/// PNG, JPEG, GIF or WebP, wider or higher than 1000 pixels, or costs more than such a picture may. Not for the thread
/// of the window.
QString safePicture(const QByteArray &data, const picture::Stop &stop = {});

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace parlour {

/// The picture in `data`, which a stranger sent, as a "data:" address of a fresh PNG; empty when it is no PNG, JPEG or
/// GIF, or wider or higher than 1000 pixels.
QString safePicture(const QByteArray &data);

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/stream.h"
#include "protocol/muc/preset.h"

/// Our words for setting up a new room.
namespace parlour::setuptexts {

/// The room is what was wished for.
QString ready(preset::Kind kind);
/// It is so but for `left`.
QString shortfall(const QList<preset::Want> &left);
/// It is not set up; `why` is a sentence.
QString failure(const QString &why);

} // namespace parlour::setuptexts

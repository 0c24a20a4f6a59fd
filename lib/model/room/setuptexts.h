// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/stream.h"
#include "protocol/muc/preset.h"

/// Sentences about setting up a new room.
namespace parlour::setuptexts {

/// Says that the room is set up as wished.
QString ready(preset::Kind kind);
/// Says that the room is set up except for `left`.
QString shortfall(const QList<preset::Want> &left);
/// Says that the room could not be set up; `why` is a sentence.
QString failure(const QString &why);

} // namespace parlour::setuptexts

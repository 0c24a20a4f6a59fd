// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/sharing/container.h"

namespace parlour::sharing {

/// The bytes of a file of a known container, in which readers overlook the pictures beside the sound (covers, chapters):
/// what plays the file would decode the first one at once, whatever that costs. As many bytes as before, at the same
/// places. Those of Ogg files stay; containerOf() lets only small ones through.
BytesAt withoutCovers(Container container, const BytesAt &bytes);

} // namespace parlour::sharing

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/conversation.h"

namespace parlour {

/// The sentences that stand among the messages of `conversation`.
inline QStringList noticesOf(const Conversation &conversation)
{
    QStringList texts;
    for (const auto &entry : conversation.timeline()->entries()) {
        if (entry.kind == timeline::Kind::Notice)
            texts << entry.body;
    }
    return texts;
}

} // namespace parlour

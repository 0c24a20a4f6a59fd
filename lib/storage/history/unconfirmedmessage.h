// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/history/historyvalues.h"

namespace parlour {

/// A message that Send was pressed on, and that nothing has proved to have arrived yet.
struct UnconfirmedMessage
{
    QString id;                             ///< Our id; also its origin-id (XEP-0359).
    QString nick;                           ///< Our nick when it was handed over.
    QString body;                           ///< Text as it will be, or was, sent.
    QDateTime written;                      ///< UTC, to the millisecond.
    bool handedOver = false;                ///< Given to a stream: it may have arrived.
    QString problem;                        ///< Reason why it failed, in words; empty while it has not.
    std::optional<history::Reply> reply {}; ///< As the message itself has it.
    QString corrects {};                    ///< See history::Message.
    std::optional<sharing::SharedFile> file {};
    bool operator==(const UnconfirmedMessage &) const = default;
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <functional>

namespace parlour {

/// Wraps `done`, to be called in the thread of `context`: without effect once that is gone.
template <typename Value>
std::function<void(const Value &)> guarded(QObject *context, const std::function<void(const Value &)> &done)
{
    return [guard = QPointer(context), done](const Value &value) {
        if (guard && done)
            done(value);
    };
}

} // namespace parlour

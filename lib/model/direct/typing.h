// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/direct/directstanzas.h"

#include <QObject>
#include <QTimer>
#include <functional>

namespace parlour {

class Composer;

/// Typing of the two people of a chat (XEP-0085): the other is told once for each change, and not more often than every
/// few seconds; that they type is believed for half a minute.
class Typing : public QObject
{
    Q_OBJECT

public:
    /// Tells the other of a state of ours; returns false when they are not told.
    using Tell = std::function<bool(direct::ChatState)>;

    /// `composer` must outlive this.
    Typing(const Composer &composer, Tell tell, QObject *parent = nullptr);

    /// Returns whether the other is typing.
    bool isOthers() const { return m_others.isActive(); }
    /// Takes the state that the other tells.
    void hear(direct::ChatState state);
    /// Forgets what was told: a new session begins.
    void reset();
    /// For tests: sets how long after the last key we count as pausing, 10 s, the least time between two changes that
    /// are told, 5 s, and how long the other is believed, 30 s.
    void setPace(std::chrono::milliseconds pause, std::chrono::milliseconds gap, std::chrono::milliseconds belief);

Q_SIGNALS:
    void changed();

private:
    void follow(const QString &draft);
    void want(direct::ChatState state);
    void proceed();

    const Tell m_tell;
    direct::ChatState m_wanted = direct::ChatState::Active;
    direct::ChatState m_told = direct::ChatState::Active;
    QTimer m_pause;
    QTimer m_gap;
    QTimer m_others;
};

} // namespace parlour

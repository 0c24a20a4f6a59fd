// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/direct/directstanzas.h"

#include <QObject>
#include <QTimer>
#include <functional>

namespace parlour {

class Composer;

/// Who of two is typing (XEP-0085): the other is told once for each change, and not more often than every few seconds; that they
/// type is believed for half a minute.
class Typing : public QObject
{
    Q_OBJECT

public:
    /// Tells the other; false when they are not told.
    using Tell = std::function<bool(direct::ChatState)>;

    /// `composer` must outlive this.
    Typing(const Composer &composer, Tell tell, QObject *parent = nullptr);

    /// The other types.
    bool isOthers() const { return m_others.isActive(); }
    /// The other says whether they type.
    void hear(direct::ChatState state);
    /// A new session: what was told before is over.
    void reset();
    /// For tests: when somebody who types no more pauses, 10 s, how long it is until the next change is told, 5 s, and for how long
    /// the other is believed, 30 s.
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

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

namespace parlour {

/// Lets the text cursor rest, lit, when nobody has pressed anything for a while, as GTK does: each blink wakes the program and the
/// display eight times a second.
class CursorRest : public QObject
{
    Q_OBJECT

public:
    explicit CursorRest(std::chrono::milliseconds after = std::chrono::seconds(10), QObject *parent = nullptr);
    ~CursorRest() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_wait;
};

} // namespace parlour

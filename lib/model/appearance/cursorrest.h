// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

namespace parlour {

/// Stops the blinking of the text cursor, lit, after a while without input, as GTK does: each blink wakes the program
/// and the display eight times a second.
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

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "child.h"

#include <QImage>
#include <QPoint>

struct _XDisplay;

namespace parlour::live {

/// A display of its own with one keyboard and one mouse: events go through the X server as if from real devices.
class Screen
{
public:
    explicit Screen(QSize size = {1280, 800});
    ~Screen();
    Q_DISABLE_COPY_MOVE(Screen)

    bool isOpen() const { return m_display; }
    /// ":N"
    QString name() const { return m_name; }
    QSize size() const { return m_size; }

    void click(QPoint position);
    void rightClick(QPoint position);
    void doubleClick(QPoint position);
    void move(QPoint position);
    /// Turns the wheel under the pointer; positive is down.
    void scroll(int notches);
    /// Presses one key, e.g. "Return", with modifiers in front: "Control+k", "Shift+Tab".
    void key(const QString &chord);
    /// Types any Unicode text.
    void type(const QString &text);
    QImage grab() const;

private:
    struct Stroke;
    using KeySymbol = unsigned long;

    Stroke stroke(KeySymbol symbol);
    void press(KeySymbol symbol);
    void hold(unsigned keycode, bool down);
    void button(unsigned number);
    void focusTopWindow();

    QSize m_size;
    Child m_server;
    QString m_name;
    _XDisplay *m_display = nullptr;
};

} // namespace parlour::live

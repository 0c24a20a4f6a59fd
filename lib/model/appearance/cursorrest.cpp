// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/appearance/cursorrest.h"

#include <QEvent>
#include <QGuiApplication>
#include <QStyleHints>

namespace parlour {

constexpr int AsDesktop = -1;
constexpr int Never = 0;

static bool isSomebody(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::FocusIn:
        return true;
    default:
        return false;
    }
}

CursorRest::CursorRest(std::chrono::milliseconds after, QObject *parent)
    : QObject(parent)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(after);
    connect(&m_wait, &QTimer::timeout, this, [] { QGuiApplication::styleHints()->setCursorFlashTime(Never); });
    m_wait.start();
    qGuiApp->installEventFilter(this);
}

CursorRest::~CursorRest()
{
    if (qGuiApp)
        QGuiApplication::styleHints()->setCursorFlashTime(AsDesktop);
}

bool CursorRest::eventFilter(QObject *, QEvent *event)
{
    if (isSomebody(event->type())) {
        if (!m_wait.isActive())
            QGuiApplication::styleHints()->setCursorFlashTime(AsDesktop);
        m_wait.start();
    }
    return false;
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktopidle.h"

#include <KIdleTime>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace parlour {

DesktopIdle::DesktopIdle(QObject *parent)
    : Idle(parent)
{
}

void DesktopIdle::watch(std::chrono::seconds after)
{
    const QString platform = QGuiApplication::platformName();
    if (platform != "xcb"_L1 && !platform.startsWith("wayland"_L1)) // Elsewhere it would only print warnings.
        return;
    KIdleTime *desktop = KIdleTime::instance();
    if (!std::exchange(m_following, true)) {
        connect(desktop, &KIdleTime::timeoutReached, this, [this, desktop](int wish) {
            if (wish != m_wish)
                return;
            desktop->catchNextResumeEvent();
            Q_EMIT idleChanged(true);
        });
        connect(desktop, &KIdleTime::resumingFromIdle, this, [this] { Q_EMIT idleChanged(false); });
    }
    if (m_wish >= 0)
        desktop->removeIdleTimeout(m_wish);
    m_wish = desktop->addIdleTimeout(std::chrono::milliseconds(after));
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDesktopServices>
#include <QObject>
#include <QStringList>
#include <QUrl>
#include <qqmlintegration.h>

namespace parlour {

/// Opens what the desktop would open, and remembers it.
class Browser : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList opened READ opened NOTIFY changed)

public:
    explicit Browser(QObject *parent = nullptr)
        : QObject(parent)
    {
        for (const QString &scheme : Schemes)
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~Browser() override
    {
        for (const QString &scheme : Schemes)
            QDesktopServices::unsetUrlHandler(scheme);
    }

    QStringList opened() const { return m_opened; }
    Q_INVOKABLE void open(const QUrl &url)
    {
        m_opened << url.toString();
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    inline static const QStringList Schemes {QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto"),
                                             QStringLiteral("xmpp")};
    QStringList m_opened;
};

} // namespace parlour

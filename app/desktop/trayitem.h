// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/dbusmenu.h"
#include "desktop/trayimage.h"

#include <QDBusConnection>

namespace parlour {

/// The program's icon in a tray (StatusNotifierItem), only if a host answers that shows such icons. No call blocks:
/// until the answer is here, there is none.
class TrayItem : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierItem")
    Q_PROPERTY(QString Category READ category CONSTANT)
    Q_PROPERTY(QString Id READ id CONSTANT)
    Q_PROPERTY(QString Title READ title CONSTANT)
    Q_PROPERTY(QString Status READ status)
    Q_PROPERTY(QString IconName READ iconName)
    Q_PROPERTY(parlour::TrayImages IconPixmap READ images)
    Q_PROPERTY(QString OverlayIconName READ iconName)
    Q_PROPERTY(parlour::TrayImages OverlayIconPixmap READ noImages)
    Q_PROPERTY(QString AttentionIconName READ iconName)
    Q_PROPERTY(parlour::TrayImages AttentionIconPixmap READ images)
    Q_PROPERTY(parlour::TrayToolTip ToolTip READ toolTip)
    Q_PROPERTY(bool ItemIsMenu READ isMenu CONSTANT)
    Q_PROPERTY(QDBusObjectPath Menu READ menuPath CONSTANT)

public:
    explicit TrayItem(const QDBusConnection &bus, QObject *parent = nullptr);
    ~TrayItem() override;

    /// Looks for a host, and goes on doing so.
    void start();
    /// Returns whether a host shows the icon.
    bool isThere() const { return m_isThere; }
    /// Sets the number of unread messages that ask for attention; the icon has a mark if there are any.
    void setUnread(int unread);
    DBusMenu &menu() { return m_menu; }

    // Properties that the host reads.
    QString category() const { return QStringLiteral("Communications"); }
    QString id() const { return QStringLiteral("im.parlour.Parlour"); }
    QString title() const { return QStringLiteral("Parlour"); }
    QString status() const { return QStringLiteral("Active"); }
    QString iconName() const { return {}; }
    TrayImages images() const { return trayImages(m_unread > 0); }
    TrayImages noImages() const { return {}; }
    TrayToolTip toolTip() const;
    bool isMenu() const { return false; }
    QDBusObjectPath menuPath() const;

public Q_SLOTS:
    // Methods that the host calls when the person has clicked.
    Q_SCRIPTABLE void Activate(int x, int y);
    Q_SCRIPTABLE void SecondaryActivate(int x, int y);
    Q_SCRIPTABLE void ContextMenu(int x, int y);
    Q_SCRIPTABLE void Scroll(int delta, const QString &orientation);
    /// Takes a token from KDE, before Activate(): it lets the window come to the front on Wayland.
    Q_SCRIPTABLE void ProvideXdgActivationToken(const QString &token);

Q_SIGNALS:
    Q_SCRIPTABLE void NewIcon();
    Q_SCRIPTABLE void NewToolTip();
    /// isThere() has changed.
    void thereChanged();
    void activated(const QByteArray &token);

private Q_SLOTS:
    void ask();

private:
    void enlist();
    void setThere(bool there);

    QDBusConnection m_bus;
    DBusMenu m_menu;
    int m_unread = 0;
    bool m_isThere = false;
    bool m_isAsking = false;
    bool m_asksAgain = false;
    QByteArray m_token;
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDBusArgument>
#include <QList>
#include <QString>

// Types of a tray item's properties, as org.kde.StatusNotifierItem has them.
namespace parlour {

/// A picture: (iiay), ARGB in network byte order.
struct TrayImage
{
    int width = 0;
    int height = 0;
    QByteArray pixels;
};
using TrayImages = QList<TrayImage>;

/// (sa(iiay)ss)
struct TrayToolTip
{
    QString iconName;
    TrayImages images;
    QString title;
    QString text;
};

QDBusArgument &operator<<(QDBusArgument &argument, const TrayImage &image);
const QDBusArgument &operator>>(const QDBusArgument &argument, TrayImage &image);
QDBusArgument &operator<<(QDBusArgument &argument, const TrayToolTip &tip);
const QDBusArgument &operator>>(const QDBusArgument &argument, TrayToolTip &tip);
void registerTrayTypes();

/// Returns the program's icon in the usual sizes of trays, with the mark of unread messages, or without.
TrayImages trayImages(bool marked);

} // namespace parlour

Q_DECLARE_METATYPE(parlour::TrayImage)
Q_DECLARE_METATYPE(parlour::TrayToolTip)

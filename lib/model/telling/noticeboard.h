// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

namespace parlour {

/// A notification about one conversation.
struct Notice
{
    QString id;         ///< Of the conversation: a later notice takes the place of an earlier one.
    QString title;      ///< Plain text, bounded, in one line.
    QString body;       ///< Plain text, bounded.
    bool isNews = true; ///< False: it silently replaces one that is on the screen, or does nothing.
    bool sounds = true;
    bool operator==(const Notice &) const = default;
};

/// The display of notifications: the desktop. Nothing here waits for it.
class NoticeBoard : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void show(const Notice &notice) = 0;
    /// Removes the notification, if it is on the screen.
    virtual void withdraw(const QString &id) = 0;

Q_SIGNALS:
    /// The person wants to see the conversation. The token lets the window come to the front on Wayland; it may be
    /// empty.
    void opened(const QString &id, const QByteArray &token);
    /// The person answers in place; the text is as long as the desktop lets it be.
    void replied(const QString &id, const QString &text);
    void readMarked(const QString &id);
};

} // namespace parlour

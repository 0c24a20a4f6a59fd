// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/timeline.h"

#include <QObject>
#include <QTimer>
#include <functional>

namespace parlour {

class Conversation;

/// Tells the other of a direct chat what we have read of theirs (XEP-0333), where they asked for it and the person wants
/// it: the newest message only, forward only, and not what was read on another device, which tells itself. Knows the
/// messages that came since the start.
class SeenMarks : public QObject
{
    Q_OBJECT

public:
    /// What the marks need to know of the chat.
    struct Chat
    {
        std::function<bool()> isTold;                ///< They are told what we read from now on.
        std::function<bool(const QString &id)> tell; ///< Tells them; returns false when that has to wait.
    };

    /// `conversation` must outlive this.
    SeenMarks(Conversation &conversation, Chat chat, QObject *parent = nullptr);

    /// Goes on now that we are online, as soon as other devices had time to say what they have read.
    void resume();
    /// For tests: sets how long what is read is gathered, 3 s.
    void setPace(std::chrono::milliseconds gathering) { m_gathering.setInterval(gathering); }

private:
    struct Mark
    {
        qint64 sort = 0; ///< Place of the message.
        QString id;
    };

    void hear(const timeline::Entry &entry);
    void onRead();
    void onReadElsewhere();
    void drop(const QList<qint64> &places);
    void proceed();
    qint64 position() const;

    const Conversation &m_conversation;
    const Chat m_chat;
    QList<Mark> m_unread; ///< Messages that ask for it, in their order.
    Mark m_due;
    qint64 m_told = 0; ///< Place up to which they were told.
    QTimer m_gathering;
};

} // namespace parlour

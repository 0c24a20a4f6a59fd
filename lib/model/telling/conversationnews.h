// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/conversation.h"
#include "protocol/reading/telling.h"

#include <QBasicTimer>
#include <functional>

namespace parlour {

/// What is new in one conversation and is to be told, or was told and not read yet.
///
/// What is missed comes in pages, the newest first, and another device may have read it: nothing is told before all is
/// here, or was waited for long enough; what comes of it after that is added without a word. What comes in a burst is told
/// together.
class ConversationNews : public QObject
{
    Q_OBJECT

public:
    /// One message.
    struct Said
    {
        reading::News news;
        QString line;        ///< "NICK: TEXT", bounded.
        bool isLive = false; ///< It came as it was said.
    };
    /// Where it takes place.
    struct Around
    {
        std::function<bool()> isSettled; ///< What was missed, and how far others have read, is here.
        std::function<reading::Circumstances()> circumstances;
    };

    /// `conversation` must outlive this, or go with it.
    ConversationNews(Conversation &conversation, Around around, QObject *parent = nullptr);

    /// What has been told and not read, in the order of the conversation.
    const QList<Said> &toldOf() const { return m_told; }
    /// How many messages that are, and how many of them name us.
    int count() const { return int(m_told.size()) + m_more; }
    int mentions() const;
    /// The first that names us, else the last; null when there is none.
    const Said *main() const;
    /// What isSettled() says may be another.
    void proceed();
    /// The person was told all that needs to be: nothing is on the screen any more.
    void forget();

    /// For tests: how long is waited until all is here, 30 s, and how long after a notice before the next one, 2 s.
    void setPace(std::chrono::milliseconds patience, std::chrono::milliseconds pause)
    {
        m_patienceTime = patience;
        m_pauseTime = pause;
    }

Q_SIGNALS:
    /// There is something new to be told.
    void told();
    /// What was told is otherwise by now.
    void changed();
    /// It was read, or is gone.
    void withdrawn();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void hear(const timeline::Entry &entry);
    void tell();
    void onRead();
    void onAmended(const history::Message &message);
    bool isRead(const Said &said) const;

    Conversation &m_conversation;
    const Around m_around;
    QList<Said> m_waiting;
    QList<Said> m_told;
    bool m_isEarly = false; ///< Some of what was missed was told before all of it was here.
    int m_more = 0;         ///< Told as well, and not held any more.
    QBasicTimer m_patience;
    QBasicTimer m_pause;
    std::chrono::milliseconds m_patienceTime = std::chrono::seconds(30);
    std::chrono::milliseconds m_pauseTime = std::chrono::seconds(2);
};

} // namespace parlour

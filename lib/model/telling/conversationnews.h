// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/conversation.h"
#include "protocol/reading/telling.h"

#include <QBasicTimer>
#include <functional>

namespace parlour {

/// New messages of one conversation that are to be notified, or were notified and not read yet.
///
/// Missed messages come in pages, the newest first, and another device may have read them: nothing is notified before
/// all of them are here, or were awaited long enough; those that come after that are added silently. A burst is
/// notified together.
class ConversationNews : public QObject
{
    Q_OBJECT

public:
    /// One message.
    struct Said
    {
        reading::News news;
        QString line;        ///< "NICK: TEXT", bounded.
        bool isLive = false; ///< Not out of the history or the archive.
    };
    /// Surroundings of the conversation.
    struct Around
    {
        std::function<bool()> isSettled; ///< Missed messages and the read markers of other devices are here.
        std::function<reading::Circumstances()> circumstances;
    };

    /// `conversation` must outlive this, or go with it.
    ConversationNews(Conversation &conversation, Around around, QObject *parent = nullptr);

    /// Messages that were notified and not read, in the order of the conversation.
    const QList<Said> &toldOf() const { return m_told; }
    /// Number of those messages, and of those among them that name us.
    int count() const { return int(m_told.size()) + m_more; }
    int mentions() const;
    /// Returns the first that names us, else the last; null if there is none.
    const Said *main() const;
    /// Goes on after the answer of isSettled() may have changed.
    void proceed();
    /// Forgets all: the person has seen what they need, nothing is on the screen any more.
    void forget();

    /// For tests: sets how long missed messages are awaited, 30 s, and the pause between notices, 2 s.
    void setPace(std::chrono::milliseconds patience, std::chrono::milliseconds pause)
    {
        m_patienceTime = patience;
        m_pauseTime = pause;
    }

Q_SIGNALS:
    /// There are new messages to be notified.
    void told();
    /// Notified messages have changed.
    void changed();
    /// Notified messages were read, or are gone.
    void withdrawn();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void hear(const timeline::Entry &entry);
    void tell();
    void onRead();
    void await(const Said &said);
    void onAmended(const history::Message &message);
    void onNamed(const history::Message &message);
    void drop(const QList<qint64> &places);
    bool isRead(const Said &said) const;

    Conversation &m_conversation;
    const Around m_around;
    QList<Said> m_waiting;
    QList<Said> m_told;
    bool m_isEarly = false; ///< Some missed messages were notified before all of them were here.
    int m_more = 0;         ///< Notified as well, and not held any more.
    QBasicTimer m_patience;
    QBasicTimer m_pause;
    std::chrono::milliseconds m_patienceTime = std::chrono::seconds(30);
    std::chrono::milliseconds m_pauseTime = std::chrono::seconds(2);
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/telling/conversationnews.h"

#include "model/chatlist/lastwords.h"

#include <QTimerEvent>
#include <algorithm>
#include <utility>

namespace parlour {

static constexpr qsizetype MaxHeld = 1000; ///< Messages of each kind; of more only the number is known.

ConversationNews::ConversationNews(Conversation &conversation, Around around, QObject *parent)
    : QObject(parent)
    , m_conversation(conversation)
    , m_around(std::move(around))
{
    connect(&conversation, &Conversation::heard, this, &ConversationNews::hear);
    connect(&conversation, &Conversation::amended, this, &ConversationNews::onAmended);
    connect(&conversation, &Conversation::dropped, this, &ConversationNews::drop);
    connect(conversation.readState(), &ReadState::changed, this, &ConversationNews::onRead);
    connect(conversation.readState(), &ReadState::moved, this, &ConversationNews::onRead);
    connect(conversation.readState(), &ReadState::sought, this, &ConversationNews::proceed);
}

int ConversationNews::mentions() const
{
    return int(std::ranges::count_if(m_told, [](const Said &said) { return said.news.mention; }));
}

const ConversationNews::Said *ConversationNews::main() const
{
    const auto first = std::ranges::find_if(m_told, [](const Said &said) { return said.news.mention; });
    if (first != m_told.end())
        return &*first;
    return m_told.isEmpty() ? nullptr : &m_told.last();
}

void ConversationNews::hear(const timeline::Entry &entry)
{
    if (!timeline::isSaid(entry))
        return;
    const ReadState &state = *m_conversation.readState();
    // A person who has the conversation in front of them sees the missed messages, and where they begin.
    const bool isSeen = state.isLookedAt() && (entry.repeated || state.follows());
    const reading::News news {entry.sort, entry.mention, entry.own, entry.hidden, entry.historic, isSeen};
    if (reading::isTold(news, m_around.circumstances()))
        await({news, lastwords::said(entry), !entry.repeated});
}

void ConversationNews::await(const Said &said)
{
    if (m_waiting.size() >= MaxHeld) { // Mentions are the last to go.
        const auto usual = std::ranges::find_if(m_waiting, [](const Said &held) { return !held.news.mention; });
        m_waiting.erase(usual == m_waiting.end() ? m_waiting.begin() : usual);
        ++m_more;
    }
    m_waiting << said;
    proceed();
}

void ConversationNews::proceed()
{
    if (m_waiting.isEmpty() || m_pause.isActive())
        return;
    if (m_around.isSettled())
        tell();
    else if (!m_patience.isActive())
        m_patience.start(m_patienceTime, Qt::CoarseTimer, this);
}

void ConversationNews::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_patience.timerId())
        return tell();
    m_pause.stop();
    proceed();
}

/// Notifies of those that are still worth it.
void ConversationNews::tell()
{
    m_patience.stop();
    const auto circumstances = m_around.circumstances();
    auto waiting = std::exchange(m_waiting, {});
    waiting.removeIf([&circumstances](const Said &said) { return !reading::isTold(said.news, circumstances); });
    const bool wasEarly = m_isEarly;
    m_isEarly = !m_around.isSettled() && (wasEarly || !waiting.isEmpty());
    if (waiting.isEmpty())
        return;
    m_told.removeIf([&waiting](const Said &said) { // Of a correction that names us they are told again.
        return said.news.sort != 0
            && std::ranges::any_of(waiting, [&said](const Said &again) { return again.news.sort == said.news.sort; });
    });
    const bool isNews = !wasEarly || std::ranges::any_of(waiting, &Said::isLive);
    m_told += waiting;
    std::ranges::stable_sort(m_told, {}, [](const Said &said) { return said.news.sort; });
    if (const qsizetype more = m_told.size() - MaxHeld; more > 0) {
        m_told.remove(0, more);
        m_more += int(more);
    }
    if (m_pauseTime.count() > 0)
        m_pause.start(m_pauseTime, Qt::CoarseTimer, this);
    isNews ? told() : changed();
}

void ConversationNews::forget()
{
    m_told.clear();
    m_more = 0;
}

bool ConversationNews::isRead(const Said &said) const
{
    const ReadState &state = *m_conversation.readState();
    return said.news.sort != 0 ? said.news.sort <= state.position() : state.unread() == 0;
}

/// Withdraws the notice once its first message is read: the person has been there, and knows.
void ConversationNews::onRead()
{
    m_waiting.removeIf([this](const Said &said) { return isRead(said); });
    if (m_waiting.isEmpty() && m_told.isEmpty())
        m_more = 0;
    if (m_told.isEmpty() || !isRead(m_told.first()))
        return;
    forget();
    Q_EMIT withdrawn();
}

/// Forgets messages that are not there any more.
void ConversationNews::drop(const QList<qint64> &places)
{
    const auto isGone = [&places](const Said &said) { return places.contains(said.news.sort); };
    m_waiting.removeIf(isGone);
    if (m_told.removeIf(isGone) == 0)
        return;
    if (m_told.isEmpty())
        m_more = 0;
    m_told.isEmpty() ? withdrawn() : changed();
}

/// Takes a message that names us only since it was corrected. Nothing becomes unread by that.
void ConversationNews::onNamed(const history::Message &message)
{
    const auto entry = timeline::kept(message);
    const auto isTold = [&message](const Said &said) { return said.news.sort == message.sort && said.news.mention; };
    auto *window = m_conversation.window();
    if (std::ranges::any_of(m_waiting, isTold) || std::ranges::any_of(m_told, isTold) || !window
        || window->withholds(entry))
        return;
    const ReadState &state = *m_conversation.readState();
    const bool isLive = m_around.isSettled();
    const bool isSeen = state.isLookedAt() && (!isLive || state.follows());
    const reading::News news {message.sort, true, message.own, false, false, isSeen};
    if (!reading::isTold(news, m_around.circumstances()))
        return;
    m_waiting.removeIf([&message](const Said &said) { return said.news.sort == message.sort; });
    await({news, lastwords::said(entry), isLive});
}

void ConversationNews::onAmended(const history::Message &message)
{
    const auto isIt = [&message](const Said &said) { return said.news.sort == message.sort; };
    if (message.hidden != history::Hidden::No)
        return drop({message.sort});
    if (message.namesUsNow)
        onNamed(message);
    const QString line = lastwords::said(timeline::kept(message));
    for (Said &said : m_waiting) {
        if (isIt(said))
            said.line = line;
    }
    const auto found = std::ranges::find_if(m_told, isIt);
    if (found != m_told.end() && std::exchange(found->line, line) != line)
        Q_EMIT changed();
}

} // namespace parlour

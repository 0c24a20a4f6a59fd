// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/telling/notifications.h"

#include "model/chatlist/conversationplaces.h"
#include "model/telling/noticewords.h"

#include <QCryptographicHash>

#include <utility>

namespace parlour {

using reading::Level;
using namespace std::chrono_literals;

Notifications::Notifications(AccountList &accounts, ChatListFilter &chats, const NotificationPreferences &preferences,
                             const Clock &clock)
    : m_accounts(accounts)
    , m_chats(chats)
    , m_preferences(preferences)
    , m_clock(clock)
{
    m_counting.setSingleShot(true);
    m_counting.setInterval(300ms);
    connect(&m_counting, &QTimer::timeout, this, &Notifications::count);
    connect(&preferences, &NotificationPreferences::changed, this, [this] {
        for (const Shown &shown : QHash<QString, Shown>(m_shown))
            show(shown.place, shown.news, false);
    });
    for (Account *account : accounts.accounts())
        watch(account);
    connect(&accounts, &AccountList::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        for (Account *account : m_accounts.accounts().mid(first, last - first + 1))
            watch(account);
    });
}

Notifications::~Notifications() = default;

void Notifications::setBoard(NoticeBoard *board)
{
    m_board = board;
    connect(board, &NoticeBoard::opened, this, &Notifications::onOpened);
    connect(board, &NoticeBoard::replied, this, &Notifications::onReplied);
    connect(board, &NoticeBoard::readMarked, this, &Notifications::onReadMarked);
}

void Notifications::watch(Account *account)
{
    for (Room *room : account->rooms()->rooms())
        watch(account, room);
    connect(account->rooms(), &AccountRooms::added, this, [this, account](Room *room) { watch(account, room); });
    connect(account->rooms(), &AccountRooms::removed, &m_counting, qOverload<>(&QTimer::start));
    const auto watchDirect = [this, account](DirectChat *chat) {
        take({.account = account, .direct = chat}, chat);
        connect(chat->preferences(), &ChatPreferences::levelChanged, &m_counting, qOverload<>(&QTimer::start));
    };
    for (DirectChat *chat : account->directChats()->chats())
        watchDirect(chat);
    connect(account->directChats(), &DirectChats::added, this, watchDirect);
    connect(account->directChats(), &DirectChats::removed, &m_counting, qOverload<>(&QTimer::start));
}

void Notifications::watch(Account *account, Room *room)
{
    take({account, room}, room);
    connect(room->preferences(), &ChatPreferences::levelChanged, &m_counting, qOverload<>(&QTimer::start));
    for (PrivateChat *chat : room->privateChats()->chats())
        take({account, room, chat}, chat);
    connect(room->privateChats(), &PrivateChats::added, this, [this, account, room](PrivateChat *chat) {
        take({account, room, chat}, chat);
    });
}

/// Returns the archive with the missed messages there.
ArchiveSync &Notifications::archiveOf(const Place &place)
{
    return place.direct ? *place.account->directChats()->archive() : place.room->archive();
}

/// Watches the news of `place`, which goes with `owner`.
void Notifications::take(const Place &place, QObject *owner)
{
    Conversation &conversation = *place.conversation();
    auto *news = new ConversationNews(
        conversation, {[this, place] { return isSettled(place); }, [this, place] { return circumstances(place); }},
        owner);
    connect(news, &ConversationNews::told, this, [this, place, news] { show(place, news, true); });
    connect(news, &ConversationNews::changed, this, [this, place, news] { show(place, news, false); });
    connect(news, &ConversationNews::withdrawn, this, [this, place] { withdraw(idOf(place)); });
    connect(&archiveOf(place), &ArchiveSync::progressed, news, &ConversationNews::proceed);
    connect(&place.account->readMarkers(), &ReadMarkers::answered, news, &ConversationNews::proceed);
    connect(conversation.readState(), &ReadState::changed, this, [this] {
        if (!m_counting.isActive())
            m_counting.start();
    });
    connect(news, &QObject::destroyed, this, [this] {
        for (const QString &id : m_shown.keys()) {
            if (m_shown.value(id).news.isNull())
                withdraw(id);
        }
    });
}

bool Notifications::isSettled(const Place &place) const
{
    if (place.chat) // There is no archive of private messages, nor read markers of other devices.
        return true;
    return archiveOf(place).isSettled() && place.account->readMarkers().isAnswered()
        && !place.conversation()->readState()->isSeeking();
}

reading::Circumstances Notifications::circumstances(const Place &place) const
{
    const bool isQuiet = m_preferences.isQuiet() || !m_board;
    const qint64 position = place.conversation()->readState()->position();
    const ChatPreferences &chosen = place.direct ? *place.direct->preferences() : *place.room->preferences();
    const auto until = chosen.mutedUntil();
    const bool isMuted = until.isValid() && until > m_clock();
    if (place.direct) // Anybody can write; strangers are not told of.
        return {place.direct->isStranger() ? Level::Never : chosen.level(), isMuted, isQuiet, position};
    if (place.chat) // No notifications for the room means none for its private chats.
        return {chosen.level() == Level::Never ? Level::Never : Level::Always, isMuted, isQuiet, position};
    return {chosen.level(), isMuted, isQuiet, position};
}

/// Returns an id that is the same at each start, and tells nobody whose conversation it is.
QString Notifications::idOf(const Place &place)
{
    const auto key = conversationplaces::keyOf(place);
    const QByteArray name = (key.account + QLatin1Char('\n') + key.peer).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(32));
}

void Notifications::show(const Place &place, ConversationNews *news, bool isNews)
{
    const auto *main = news ? news->main() : nullptr;
    if (!m_board || !main)
        return;
    const auto key = conversationplaces::keyOf(place);
    const QString name = conversationplaces::name(m_accounts, key);
    const auto words = NoticeWords::of({name, main->line, news->count(), news->mentions()}, m_preferences.showText());
    const QString id = idOf(place);
    m_shown.insert(id, {news, place});
    m_board->show({id, words.title, words.body, isNews, m_preferences.sounds()});
}

void Notifications::withdraw(const QString &id)
{
    if (m_shown.remove(id) && m_board)
        m_board->withdraw(id);
}

void Notifications::onOpened(const QString &id, const QByteArray &token)
{
    Q_EMIT raiseWanted(token);
    const Shown shown = m_shown.value(id);
    if (shown.news.isNull())
        return;
    const auto *main = shown.news->main();
    const qint64 sort = main ? main->news.sort : 0;
    m_chats.openRow(shown.place);
    if (auto *conversation = this->conversation(id); conversation && sort != 0)
        conversation->showAt(sort);
    shown.news->forget();
    withdraw(id);
}

Conversation *Notifications::conversation(const QString &id) const
{
    const Shown shown = m_shown.value(id);
    if (shown.news.isNull())
        return nullptr;
    return shown.place.conversation();
}

/// Sends a reply. The messages do not count as read by that: only the beginning of them could be seen. The notice has
/// done its work.
void Notifications::onReplied(const QString &id, const QString &text)
{
    if (auto *conversation = this->conversation(id)) {
        m_shown.value(id).news->forget();
        conversation->send(text);
    }
    withdraw(id);
}

void Notifications::onReadMarked(const QString &id)
{
    if (auto *conversation = this->conversation(id))
        conversation->readState()->markRead();
    withdraw(id);
}

/// Returns the number of messages that ask for attention in a room and the private chats there.
static int attentionIn(Room &room)
{
    const ChatPreferences &chosen = *room.preferences();
    if (chosen.mutedUntil().isValid() || chosen.level() == Level::Never)
        return 0;
    const ReadState &state = *room.conversation()->readState();
    int attention = chosen.level() == Level::Always ? state.unread() : state.mentions();
    for (const PrivateChat *chat : room.privateChats()->chats())
        attention += chat->conversation()->readState()->unread();
    return attention;
}

void Notifications::count()
{
    int attention = 0;
    for (Account *account : m_accounts.accounts()) {
        for (Room *room : account->rooms()->rooms())
            attention += attentionIn(*room);
        for (const DirectChat *chat : account->directChats()->chats())
            attention += chat->isQuiet() ? 0 : chat->conversation()->readState()->unread();
    }
    if (std::exchange(m_attention, attention) != attention)
        Q_EMIT attentionChanged();
}

} // namespace parlour

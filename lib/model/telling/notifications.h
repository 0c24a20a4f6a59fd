// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/chatlist/chatlistfilter.h"
#include "model/notify/notificationpreferences.h"
#include "model/telling/conversationnews.h"
#include "model/telling/noticeboard.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

namespace parlour {

/// Notifies the person of new messages in all conversations, one notification for each, and performs their actions on
/// it.
class Notifications : public QObject
{
    Q_OBJECT

public:
    Notifications(AccountList &accounts, ChatListFilter &chats, const NotificationPreferences &preferences,
                  const Clock &clock = systemTime);
    ~Notifications() override;

    /// Sets the display of notifications; it must outlive this. Without one nothing is shown.
    void setBoard(NoticeBoard *board);
    /// Number of unread messages that ask for attention: all in private chats and where all are wanted, else those that
    /// name us.
    int attention() const { return m_attention; }

Q_SIGNALS:
    void attentionChanged();
    /// The window is to come to the front, to show a conversation.
    void raiseWanted(const QByteArray &token);

private:
    /// The conversation of a notification.
    using Place = ChatList::Row;
    /// A notification that is on the screen.
    struct Shown
    {
        QPointer<ConversationNews> news;
        Place place;
    };

    void watch(Account *account);
    void watch(Account *account, Room *room);
    void take(const Place &place, QObject *owner);
    static ArchiveSync &archiveOf(const Place &place);
    bool isSettled(const Place &place) const;
    reading::Circumstances circumstances(const Place &place) const;
    static QString idOf(const Place &place);
    void show(const Place &place, ConversationNews *news, bool isNews);
    void withdraw(const QString &id);
    Conversation *conversation(const QString &id) const;
    void onOpened(const QString &id, const QByteArray &token);
    void onReplied(const QString &id, const QString &text);
    void onReadMarked(const QString &id);
    void count();

    AccountList &m_accounts;
    ChatListFilter &m_chats;
    const NotificationPreferences &m_preferences;
    const Clock m_clock;
    QPointer<NoticeBoard> m_board;
    QHash<QString, Shown> m_shown;
    QTimer m_counting;
    int m_attention = 0;
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/appearance/appearance.h"
#include "model/appearance/windowplace.h"
#include "model/avatar/avatarlibrary.h"
#include "model/chatlist/chatlistfilter.h"
#include "model/direct/privacychoice.h"
#include "model/exporting/conversationexport.h"
#include "model/notify/background.h"
#include "model/notify/keywords.h"
#include "model/notify/notificationpreferences.h"
#include "model/presence/status.h"
#include "model/search/messagesearch.h"
#include "model/storage/keptmessages.h"
#include "model/storage/storagenotices.h"
#include "model/telling/mutes.h"
#include "model/telling/notifications.h"
#include "protocol/address/xmpplink.h"

namespace parlour {

/// The requests of the command line for this run. Nothing in it is stored.
struct ClientOptions
{
    QString account; ///< Signs this account in, and no other; empty: the remembered ones.
    QString password;
    QString host; ///< Endpoint for this run in place of the found one.
    quint16 port = 0;
    QString caFile;
    QString theme; ///< "light", "dark", "system"; empty: as set.
    QString room;  ///< Room of an xmpp: link, or person.
    QString nick;
    XmppLink::Action action = XmppLink::Action::Join; ///< Action of that link.
    QString roomPassword;
    AccountLink invitation; ///< For a new account; without a server: none.
    QString pictures;       ///< Folder for pictures that can be fetched again; empty: none are shown.
    QString files;          ///< Folder for files that are sent and were loaded; empty: there are none.
};

/// The root object of the QML code: one person's Parlour.
class Client : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by main()")
    Q_PROPERTY(parlour::AccountList *accounts READ accounts CONSTANT FINAL)
    Q_PROPERTY(parlour::ChatListFilter *chats READ chats CONSTANT FINAL)
    Q_PROPERTY(parlour::MessageSearch *search READ search CONSTANT FINAL)
    Q_PROPERTY(parlour::KeptMessages *kept READ kept CONSTANT FINAL)
    Q_PROPERTY(parlour::ConversationExport *exporting READ exporting CONSTANT FINAL)
    Q_PROPERTY(parlour::Status *status READ status CONSTANT FINAL)
    Q_PROPERTY(parlour::Keywords *keywords READ keywords CONSTANT FINAL)
    Q_PROPERTY(parlour::NotificationPreferences *telling READ telling CONSTANT FINAL)
    Q_PROPERTY(parlour::Background *background READ background CONSTANT FINAL)
    Q_PROPERTY(parlour::StorageNotices *storage READ storage CONSTANT FINAL)
    Q_PROPERTY(parlour::LoadingChoice *loading READ loading CONSTANT FINAL)
    Q_PROPERTY(parlour::PrivacyChoice *privacy READ privacy CONSTANT FINAL)
    Q_PROPERTY(parlour::Appearance *appearance READ appearance CONSTANT FINAL)
    Q_PROPERTY(parlour::WindowPlace *windowPlace READ windowPlace CONSTANT FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged FINAL)
    Q_PROPERTY(QString libraries READ libraries CONSTANT FINAL)
    Q_PROPERTY(bool windowShown READ windowShown WRITE setWindowShown NOTIFY attentiveChanged FINAL)

public:
    Client(StreamFactory streams, ProfileSettings &settings, SecretStore &secrets, HistoryStore &history,
           const ClientOptions &options);

    AccountList *accounts() { return &m_accounts; }
    ChatListFilter *chats() { return &m_chats; }
    MessageSearch *search() { return &m_search; }
    KeptMessages *kept() { return &m_kept; }
    ConversationExport *exporting() { return &m_exporting; }
    Status *status() { return &m_status; }
    Keywords *keywords() { return &m_keywords; }
    NotificationPreferences *telling() { return &m_telling; }
    Background *background() { return &m_background; }
    Notifications &notifications() { return m_notifications; }
    StorageNotices *storage() { return &m_storage; }
    LoadingChoice *loading() { return &m_shelf.choice; }
    Playback &playback() { return m_shelf.playback; }
    PrivacyChoice *privacy() { return &m_privacy; }
    Appearance *appearance() { return &m_appearance; }
    WindowPlace *windowPlace() { return &m_windowPlace; }
    /// True once the accounts and their rooms are read, as far as they can be. Before that nothing can be done.
    bool isReady() const { return m_ready; }
    /// Libraries that this program is built on, with versions, for bug reports.
    QString libraries() const;
    /// True if the window can be seen, as far as the window knows.
    bool windowShown() const { return m_windowShown; }
    void setWindowShown(bool shown);
    /// Returns whether somebody may be looking: otherwise the server may hold back what can wait (XEP-0352).
    bool attentive() const { return m_windowShown && !m_status.isIdle(); }

    /// Returns the account for something new: the one in use, else the first that is switched on; null without
    /// accounts.
    Q_INVOKABLE parlour::Account *usualAccount() const { return hostOf({}); }
    /// Signs in the remembered accounts, or those asked for, as soon as they are read. Called once the window is shown,
    /// so that nothing delays it.
    Q_INVOKABLE void start();
    /// Shows the message in a row of search(), in its conversation. Does nothing where that cannot be opened.
    Q_INVOKABLE void showFound(int row);
    /// Brings the window to the front. Wayland allows that only with the token that the clicked program gives.
    void raise(const QByteArray &token);
    /// Opens the room, or the chat with the person, of a link, and brings the window to the front.
    void openLink(const QString &room, const QString &nick, const QString &password,
                  XmppLink::Action action = XmppLink::Action::Join);
    /// Shows the invitation of a link and brings the window to the front.
    void openInvitation(const AccountLink &link);

Q_SIGNALS:
    void readyChanged();
    void attentiveChanged();
    void raiseRequested();
    /// start() was called: the time for all that should not delay the window.
    void started();

private:
    QString nameOf(const history::Key &key) const;
    QStringList addresses() const;
    void takeUp();
    void begin();
    void reopen();
    void showRoom();
    void showInvitation();
    Account *hostOf(const QString &room) const;
    void rememberCurrent();

    ProfileSettings &m_settings;
    const RoomLists &m_lists;
    ClientOptions m_options; ///< Its room is the one that still waits for an account.
    Appearance m_appearance;
    WindowPlace m_windowPlace;
    Status m_status;
    Keywords m_keywords;
    NotificationPreferences m_telling;
    Background m_background;
    AvatarLibrary m_pictures;
    FileSharing::Shelf m_shelf;
    PrivacyChoice m_privacy;
    AccountList m_accounts;
    ChatListFilter m_chats;
    Mutes m_mutes;
    Notifications m_notifications;
    MessageSearch m_search;
    KeptMessages m_kept;
    ConversationExport m_exporting;
    StorageNotices m_storage;
    bool m_ready = false;
    bool m_started = false;
    bool m_windowShown = true;
};

} // namespace parlour

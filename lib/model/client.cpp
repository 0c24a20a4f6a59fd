// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/client.h"

#include "model/chatlist/conversationplaces.h"
#include "network/connection.h"

namespace parlour {

Client::Client(StreamFactory streams, ProfileSettings &settings, SecretStore &secrets, HistoryStore &history,
               const ClientOptions &options)
    : m_settings(settings)
    , m_lists(history.lists())
    , m_options(options)
    , m_appearance(settings, options.theme)
    , m_windowPlace(settings)
    , m_status(settings)
    , m_keywords(settings)
    , m_telling(settings, m_status)
    , m_background(settings)
    , m_pictures(options.pictures)
    , m_shelf(options.files, settings)
    , m_privacy(settings)
    , m_accounts(std::move(streams), settings, secrets, history)
    , m_chats(m_accounts, settings)
    , m_mutes(m_accounts, settings)
    , m_notifications(m_accounts, m_chats, m_telling)
    , m_search(history,
               {[this] { return conversationplaces::current(m_chats); },
                [this](const auto &key) { return nameOf(key); },
                [this](const QString &name) { return conversationplaces::called(m_accounts, name); },
                [this](const history::Key &key) {
                    auto *conversation = conversationplaces::find(m_accounts, key);
                    return conversation ? conversation->archiveSearch() : nullptr;
                }})
    , m_kept(history, settings, [this] { return addresses(); })
    , m_exporting(history, [this](const auto &key) { return nameOf(key); })
{
    using Kept = StorageNotices::Kept;
    if (auto *health = history.diskHealth())
        m_storage.watch(Kept::Messages, *health);
    m_storage.watch(Kept::Settings, settings.health());
    if (auto *health = secrets.health())
        m_storage.watch(Kept::Passwords, *health);
    m_storage.watch(Kept::Pictures, m_pictures.health());
    m_accounts.overrideEndpoint(options.host, options.port, options.caFile);
    m_accounts.setShelf(&m_shelf);
    m_accounts.setPresence(m_status.presence());
    m_accounts.setKeywords(m_keywords.words());
    if (!options.pictures.isEmpty())
        m_accounts.setPictures(&m_pictures);
    connect(&m_status, &Status::presenceChanged, this, [this] { m_accounts.setPresence(m_status.presence()); });
    connect(&m_keywords, &Keywords::changed, this, [this] { m_accounts.setKeywords(m_keywords.words()); });
    connect(&m_notifications, &Notifications::raiseWanted, this, &Client::raise);
    connect(&m_status, &Status::idleChanged, this, &Client::attentiveChanged);
    connect(this, &Client::attentiveChanged, this, [this] { m_accounts.setActive(attentive()); });
    connect(&m_chats, &ChatListFilter::currentChanged, this, &Client::rememberCurrent);
    connect(&m_accounts, &AccountList::countChanged, this, &Client::showRoom);
    if (history.lists().isReady())
        takeUp();
    else
        connect(&history.lists(), &RoomLists::ready, this, [this] {
            if (m_started) // Many rooms take longer than a frame.
                takeUp();
        });
}

/// Takes up the accounts, now that their rooms are known.
void Client::takeUp()
{
    if (const auto given = Jid::parse(m_options.account))
        m_accounts.load({given->toBare(), m_options.password, {}, 0, {}, {}});
    else
        m_accounts.load();
    m_options.password.clear();
    m_ready = true;
    Q_EMIT readyChanged();
    if (m_started)
        begin();
}

QString Client::nameOf(const history::Key &key) const
{
    return conversationplaces::name(m_accounts, key);
}

QStringList Client::addresses() const
{
    QStringList addresses;
    for (const Account *account : m_accounts.accounts())
        addresses << account->address();
    addresses.removeAll(QString()); // One that has not signed in yet.
    return addresses;
}

QString Client::libraries() const
{
    return Connection::libraries();
}

void Client::setWindowShown(bool shown)
{
    if (m_windowShown == shown)
        return;
    m_windowShown = shown;
    Q_EMIT attentiveChanged();
}

void Client::start()
{
    if (m_started)
        return;
    m_started = true;
    if (m_ready)
        begin();
    else if (m_lists.isReady())
        takeUp();
    Q_EMIT started();
}

void Client::begin()
{
    m_accounts.start();
    m_kept.start();
    if (m_options.room.isEmpty() && !m_chats.current().account)
        reopen();
    showRoom();
    showInvitation();
}

/// Opens the conversation that was open when the program ended, unless its room has gone from the list.
void Client::reopen()
{
    const history::Key last {m_settings.currentAccount(), m_settings.currentPeer(), m_settings.isCurrentDirect()};
    if (m_options.account.isEmpty() && conversationplaces::isListed(m_accounts, last))
        conversationplaces::open(m_chats, m_accounts, last);
}

void Client::showFound(int row)
{
    const auto hit = m_search.at(row);
    auto *conversation = hit ? conversationplaces::open(m_chats, m_accounts, hit->key) : nullptr;
    if (conversation && m_search.isServed(row))
        conversation->showArchived(hit->message.stanzaId, hit->message.time);
    else if (conversation)
        conversation->showAt(hit->message.sort);
}

void Client::raise(const QByteArray &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token); // Qt takes it from there when the window asks to be activated.
    Q_EMIT raiseRequested();
}

void Client::openLink(const QString &room, const QString &nick, const QString &password, XmppLink::Action action)
{
    m_options.room = room;
    m_options.action = action;
    m_options.nick = nick;
    m_options.roomPassword = password;
    showRoom();
    Q_EMIT raiseRequested();
}

void Client::openInvitation(const AccountLink &link)
{
    m_options.invitation = link;
    if (m_ready && m_started)
        showInvitation();
    Q_EMIT raiseRequested();
}

void Client::showInvitation()
{
    const AccountLink link = std::exchange(m_options.invitation, {});
    if (!link.server.isEmpty())
        m_accounts.creation()->invite(link);
}

/// Opens the target of a link as soon as there is an account to open it in.
void Client::showRoom()
{
    Account *host = m_ready && m_started && !m_options.room.isEmpty() ? hostOf(m_options.room) : nullptr;
    if (!host)
        return;
    const XmppLink link {std::exchange(m_options.room, {}), m_options.nick, std::exchange(m_options.roomPassword, {}),
                         m_options.action};
    if (link.isPerson())
        host->openPerson(link.room, link.nick, link.action == XmppLink::Action::Roster);
    else
        host->showRoom(link.room, link.nick, link.password);
}

/// Returns the account that knows the room or has the person as a contact, else the one in use, else the first that is
/// switched on; null without accounts.
Account *Client::hostOf(const QString &room) const
{
    const auto address = Jid::parse(room);
    Account *host = m_chats.currentAccount();
    if (!host)
        host = m_accounts.find(m_settings.currentAccount());
    for (Account *account : m_accounts.accounts()) {
        if (address && account->enabled() && (account->rooms()->find(*address) || account->roster()->knows(*address)))
            return account;
        if (!host || (!host->enabled() && account->enabled()))
            host = account;
    }
    return host;
}

void Client::rememberCurrent()
{
    const auto current = conversationplaces::current(m_chats);
    if (!current || !m_options.account.isEmpty())
        return;
    m_settings.setCurrentAccount(current->account);
    m_settings.setCurrentPeer(current->peer);
    m_settings.setCurrentDirect(current->direct);
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/accountlist.h"

#include "model/account/accounttexts.h"

using namespace Qt::StringLiterals;

namespace parlour {

AccountList::AccountList(StreamFactory streams, ProfileSettings &settings, SecretStore &secrets, HistoryStore &history,
                         QObject *parent)
    : QAbstractListModel(parent)
    , m_streams(std::move(streams))
    , m_settings(settings)
    , m_secrets(secrets)
    , m_history(history)
    , m_creation(m_streams)
{
    connect(&m_creation, &NewAccount::made, this, &AccountList::signInMade);
    connect(this, &AccountList::countChanged, this, &AccountList::statesChanged);
}

AccountList::~AccountList() = default;

int AccountList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_accounts.size());
}

QVariant AccountList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case AccountRole:
        return QVariant::fromValue(m_accounts.at(index.row()));
    case Qt::DisplayRole:
    case AddressRole:
        return m_accounts.at(index.row())->address();
    }
    return {};
}

QHash<int, QByteArray> AccountList::roleNames() const
{
    return {{AccountRole, "account"}, {AddressRole, "address"}};
}

void AccountList::overrideEndpoint(const QString &host, quint16 port, const QString &caFile)
{
    m_override = {.host = host, .port = port, .caFile = caFile};
    m_creation.overrideEndpoint(m_override);
}

Account *AccountList::make()
{
    auto *account = new Account(m_streams(), m_settings, m_secrets, m_history, this);
    account->signIn()->overrideEndpoint(m_override.host, m_override.port, m_override.caFile);
    account->sharing()->setAuthorities(m_override.caFile);
    account->sharing()->setShelf(m_shelf);
    account->setPresence(m_presence);
    account->setPictures(m_pictures);
    account->rooms()->setKeywords(m_keywords);
    account->setActive(m_active);
    account->signIn()->setTaken([this, account](const Jid &address) {
        const Account *other = find(address.bare());
        return other && other != account;
    });
    connect(account, &Account::invited, &m_creation, &NewAccount::invite);
    connect(account, &Account::stateChanged, this, [this, account] { onStateChanged(account); });
    connect(account->signIn()->deletion(), &AccountDeletion::deleted, this,
            [this, account] { remove(account, true, account->signIn()->deletion()->withHistory()); });
    connect(account, &Account::addressChanged, this, [this, account] {
        if (const int at = row(account); at >= 0)
            Q_EMIT dataChanged(index(at), index(at));
        Q_EMIT statesChanged();
    });
    return account;
}

void AccountList::append(Account *account)
{
    beginInsertRows({}, count(), count());
    m_accounts << account;
    endInsertRows();
    Q_EMIT countChanged();
}

void AccountList::load()
{
    for (const auto &stored : m_settings.accounts())
        takeStored(stored);
    findEntrance();
}

void AccountList::load(const Credentials &once)
{
    m_once = true;
    auto *account = make();
    account->setForThisRun();
    account->take(once);
    append(account);
    findEntrance();
}

void AccountList::takeStored(const AccountSettings &stored)
{
    const auto address = Jid::parse(stored.address);
    if (!address || find(address->bare()))
        return;
    auto *account = make();
    account->take({.account = address->toBare(), .host = stored.host, .port = stored.port});
    append(account);
}

void AccountList::start()
{
    for (Account *account : m_accounts)
        account->start();
}

void AccountList::setPresence(const Presence &presence)
{
    m_presence = presence;
    for (Account *account : m_accounts)
        account->setPresence(presence);
    if (m_newcomer)
        m_newcomer->setPresence(presence);
}

void AccountList::setKeywords(const QStringList &words)
{
    m_keywords = words;
    for (Account *account : m_accounts)
        account->rooms()->setKeywords(words);
    if (m_newcomer)
        m_newcomer->rooms()->setKeywords(words);
}

void AccountList::setActive(bool active)
{
    m_active = active;
    for (Account *account : m_accounts)
        account->setActive(active);
    if (m_newcomer)
        m_newcomer->setActive(active);
}

Account *AccountList::find(const QString &address) const
{
    const auto found = std::ranges::find(m_accounts, address, &Account::address);
    return found == m_accounts.end() ? nullptr : *found;
}

Account *AccountList::beginAdding()
{
    if (!m_newcomer)
        m_newcomer = make();
    return m_newcomer;
}

void AccountList::cancelAdding()
{
    if (m_newcomer && m_newcomer->state() == Account::State::Online) // QML hears of it before we do.
        return;
    if (auto *newcomer = std::exchange(m_newcomer, nullptr))
        newcomer->deleteLater();
    findEntrance();
}

void AccountList::signInMade(const Credentials &credentials)
{
    Account *account = find(credentials.account.bare()); // One that was deleted and is created again.
    if (!account)
        account = m_outside && m_entrance ? m_entrance.get() : beginAdding();
    account->signIn()->begin(credentials);
    m_creation.forget();
    Q_EMIT madeSigningIn(account);
}

void AccountList::onStateChanged(Account *account)
{
    if (account->state() == Account::State::Online) {
        if (account == m_newcomer) {
            m_newcomer = nullptr;
            append(account);
        }
        listStrangers();
    }
    findEntrance();
    Q_EMIT statesChanged();
}

/// Lists accounts that are left over from signing in with another address on the first page: they are there, and
/// switched off.
void AccountList::listStrangers()
{
    if (m_once)
        return;
    for (AccountSettings stored : m_settings.accounts()) {
        if (find(stored.address))
            continue;
        stored.enabled = false;
        m_settings.storeAccount(stored);
        takeStored(stored);
    }
}

void AccountList::findEntrance()
{
    Account *next = nullptr;
    if (m_accounts.isEmpty()) {
        next = beginAdding();
    } else if (m_accounts.size() == 1) {
        const auto state = m_accounts.first()->state();
        if (state == Account::State::SignedOut || state == Account::State::SigningIn)
            next = m_accounts.first();
    }
    if (m_outside == bool(next) && (!next || next == m_entrance))
        return;
    m_outside = next;
    if (next) // The page that is just being taken down still looks at the old one.
        m_entrance = next;
    Q_EMIT entranceChanged();
}

void AccountList::move(int from, int to)
{
    if (from == to || !at(from) || !at(to))
        return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_accounts.move(from, to);
    endMoveRows();
    storeOrder();
}

void AccountList::storeOrder()
{
    QStringList addresses;
    for (const Account *account : m_accounts)
        addresses << account->address();
    m_settings.orderAccounts(addresses);
}

void AccountList::remove(Account *account, bool passwords, bool rooms)
{
    const int gone = row(account);
    if (gone < 0)
        return;
    const QString address = account->address();
    account->disconnect(this);
    account->retire();
    beginRemoveRows({}, gone, gone);
    m_accounts.removeAt(gone);
    endRemoveRows();
    account->deleteLater(); // Says goodbye to the server.
    m_settings.removeAccount(address);
    if (rooms) {
        m_settings.forgetRooms(address);
        m_history.lists().forget(address);
        m_history.remove({address}, this, [](bool) {});
        // Once more: conversations store their last messages and drafts as they go.
        connect(account, &QObject::destroyed, this,
                [this, address] { m_history.remove({address}, this, [](bool) {}); });
    }
    if (passwords) {
        forgetSecret(AccountPassword::keychainKey(address), address);
        forgetSecret(RoomSecrets::keychainKey(address), address);
        m_secrets.forgetUnencrypted(RoomSecrets::unencryptedPrefix(address));
    }
    findEntrance();
    Q_EMIT countChanged();
}

void AccountList::forgetSecret(const QString &key, const QString &address)
{
    m_secrets.remove(key, this, [this, address](KeychainState state) {
        const QString notice = accounttexts::undeletedPasswords(state, address);
        if (notice.isEmpty() || notice == m_notice)
            return;
        m_notice = notice;
        Q_EMIT noticeChanged();
    });
}

void AccountList::dismissNotice()
{
    m_notice.clear();
    Q_EMIT noticeChanged();
}

} // namespace parlour

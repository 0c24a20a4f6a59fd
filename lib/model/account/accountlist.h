// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/account/account.h"
#include "model/account/newaccount.h"

#include <QAbstractListModel>
#include <QPointer>

namespace parlour {

/// All accounts of a person, in the order they like.
class AccountList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Client")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(parlour::Account *entrance READ entrance NOTIFY entranceChanged FINAL)
    Q_PROPERTY(bool outside READ outside NOTIFY entranceChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY statesChanged FINAL)
    Q_PROPERTY(QString stateText READ stateText NOTIFY statesChanged FINAL)
    Q_PROPERTY(bool allOnline READ allOnline NOTIFY statesChanged FINAL)
    Q_PROPERTY(int reconnecting READ reconnecting NOTIFY statesChanged FINAL)
    Q_PROPERTY(parlour::NewAccount *creation READ creation CONSTANT FINAL)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged FINAL)

public:
    enum Role {
        AccountRole = Qt::UserRole, ///< Account*
        AddressRole,                ///< string
    };

    AccountList(StreamFactory streams, ProfileSettings &settings, SecretStore &secrets, HistoryStore &history,
                QObject *parent = nullptr);
    ~AccountList() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return rowCount(); }
    const QList<Account *> &accounts() const { return m_accounts; }
    /// The account of the full sign-in page, now or when it was last shown; null before that.
    Account *entrance() const { return m_entrance; }
    /// True if only the sign-in page can be shown: there is no account yet, or the only one is signed out.
    bool outside() const { return m_outside; }
    /// The signed-in account: its address, or the number of accounts.
    QString title() const;
    /// The state of all accounts in a word or two.
    QString stateText() const;
    /// True if every account that is switched on is online, and at least one is.
    bool allOnline() const;
    /// Number of accounts that are getting online automatically.
    int reconnecting() const;
    /// Creation of one more account on a server. It is then signed in, as the page or as the one that is being added.
    NewAccount *creation() { return &m_creation; }
    /// Notice about secrets that could not be deleted with an account, as one sentence, or empty.
    QString notice() const { return m_notice; }

    /// Connects all accounts to this endpoint for this run, see SignIn::overrideEndpoint(). Call it first.
    void overrideEndpoint(const QString &host, quint16 port, const QString &caFile);
    /// Sets the source of room pictures. Call it before load(), too.
    void setPictures(AvatarLibrary *pictures) { m_pictures = pictures; }
    /// Sets the place of files, and whose pictures are loaded. Call it before load(), too.
    void setShelf(FileSharing::Shelf *shelf) { m_shelf = shelf; }
    /// Takes up the stored accounts, or just this one, for this run only.
    void load();
    void load(const Credentials &once);
    /// Signs in all that are switched on.
    void start();
    /// Sets the presence that others see from now on, in all accounts.
    void setPresence(const Presence &presence);
    /// Sets the words that count as a mention, in all accounts.
    void setKeywords(const QStringList &words);
    /// Sets whether the person looks at incoming messages, in any account.
    void setActive(bool active);

    Q_INVOKABLE parlour::Account *at(int row) const { return m_accounts.value(row); }
    /// The account with this bare address, or null.
    Q_INVOKABLE parlour::Account *find(const QString &address) const;
    Q_INVOKABLE int row(parlour::Account *account) const { return int(m_accounts.indexOf(account)); }
    /// Returns an account that is not in the list yet, and will be once it is online: for signing in to one more.
    Q_INVOKABLE parlour::Account *beginAdding();
    /// Gives up the account that is being added, unless it is online by now.
    Q_INVOKABLE void cancelAdding();
    /// Gives the account in row `from` the row `to`.
    Q_INVOKABLE void move(int from, int to);
    /// Signs out and removes the account from this computer; on the server it stays. With `passwords` its own and its
    /// rooms' leave the keychain, with `rooms` its rooms are forgotten; else they are there when the account comes
    /// back.
    Q_INVOKABLE void remove(parlour::Account *account, bool passwords, bool rooms);
    Q_INVOKABLE void dismissNotice();

Q_SIGNALS:
    void countChanged();
    void entranceChanged();
    void statesChanged();
    void noticeChanged();
    /// An account that was just made is being signed in.
    void madeSigningIn(parlour::Account *account);

private:
    Account *make();
    void signInMade(const Credentials &credentials);
    void append(Account *account);
    void takeStored(const AccountSettings &stored);
    void onStateChanged(Account *account);
    void listStrangers();
    void findEntrance();
    void forgetSecret(const QString &key, const QString &address);
    void storeOrder();

    const StreamFactory m_streams;
    ProfileSettings &m_settings;
    SecretStore &m_secrets;
    HistoryStore &m_history;
    NewAccount m_creation;
    Credentials m_override;
    FileSharing::Shelf *m_shelf = nullptr;
    Presence m_presence;
    QStringList m_keywords;
    AvatarLibrary *m_pictures = nullptr;
    bool m_active = true;
    QList<Account *> m_accounts;
    Account *m_newcomer = nullptr; ///< Not in the list yet.
    QPointer<Account> m_entrance;
    bool m_outside = false;
    bool m_once = false; ///< This run is for the one account that the command line names.
    QString m_notice;
};

} // namespace parlour

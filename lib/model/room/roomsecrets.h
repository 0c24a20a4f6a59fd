// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"
#include "storage/keychain.h"

#include <QHash>
#include <QObject>

namespace parlour {

/// The room passwords of one account: some only for this session, some in one keychain entry, some in bookmarks.
class RoomSecrets : public QObject
{
    Q_OBJECT

public:
    RoomSecrets(SecretStore &store, QObject *parent = nullptr);

    /// Starts over for another account: forgets what is in memory. Reads the keychain on the first need.
    void setAccount(const Jid &account);
    Jid account() const { return m_account; }

    /// Returns the remembered passwords of `room` as far as they are in memory, the likeliest first; most rooms have
    /// one or none.
    QStringList all(const Jid &room) const;
    QString known(const Jid &room) const { return all(room).value(0); }
    /// Calls `done` when all remembered passwords are in memory, or the keychain does not answer.
    void find(QObject *context, std::function<void()> done);
    /// Remembers until the program ends.
    void keepForSession(const Jid &room, const QString &password);
    /// Remembers in the keychain; `done` gets Found when it is there.
    void keepInKeychain(const Jid &room, const QString &password, QObject *context,
                        std::function<void(KeychainState)> done);
    /// Remembers in the account's bookmark of the room, where the server can read it: bookmarkWanted() is emitted, and
    /// bookmarkRefused() if that fails.
    void keepInBookmark(const Jid &room, const QString &password);
    /// Removes the password from the bookmark.
    void forgetBookmarked(const Jid &room) { Q_EMIT bookmarkWanted(room, {}); }
    /// Takes the password that the bookmark holds, empty for none.
    void setBookmarked(const Jid &room, const QString &password);
    QString bookmarked(const Jid &room) const { return m_bookmarked.value(room); }
    /// Remembers unencrypted on this computer, by the person's choice. Returns false when the disk did not take it.
    bool keepUnencrypted(const Jid &room, const QString &password);
    /// Replaces a remembered password where it is kept; does nothing when none is. Empty forgets it.
    void update(const Jid &room, const QString &password);
    void forget(const Jid &room) { update(room, {}); }
    /// Forgets other passwords on this computer: the room took `password`.
    void forgetOthers(const Jid &room, const QString &password);

    /// Keys of an account's secrets: all room passwords in the keychain; prefix of those stored unencrypted.
    static QString keychainKey(const QString &account) { return QStringLiteral("rooms:") + account; }
    static QString unencryptedPrefix(const QString &account)
    {
        return QStringLiteral("room:") + account + QLatin1Char(' ');
    }

Q_SIGNALS:
    /// The bookmark of the room should hold this password; empty: none.
    void bookmarkWanted(const parlour::Jid &room, const QString &password);
    /// The bookmark does not hold the password; `why` is a sentence.
    void bookmarkRefused(const parlour::Jid &room, const QString &why);

private:
    void load(std::function<void()> then);
    void store(std::function<void(KeychainState)> done);
    QString key() const;
    QString keyOf(const Jid &room) const;

    SecretStore &m_store;
    Jid m_account;
    bool m_loaded = false;
    QList<std::function<void()>> m_waiting;
    QHash<Jid, QString> m_session;
    QHash<Jid, QString> m_kept;
    QHash<Jid, QString> m_bookmarked; ///< As the server has it.
};

} // namespace parlour

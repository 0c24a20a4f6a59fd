// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/roomsecrets.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

namespace parlour {

RoomSecrets::RoomSecrets(SecretStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void RoomSecrets::setAccount(const Jid &account)
{
    if (m_account == account)
        return;
    m_account = account;
    m_loaded = false;
    m_session.clear();
    m_kept.clear();
    m_bookmarked.clear();
}

QString RoomSecrets::key() const
{
    return keychainKey(m_account.bare());
}

QStringList RoomSecrets::all(const Jid &room) const
{
    QStringList all {m_session.value(room), m_kept.value(room), m_store.unencrypted(keyOf(room)),
                     m_bookmarked.value(room)};
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

void RoomSecrets::keepInBookmark(const Jid &room, const QString &password)
{
    m_session.insert(room, password); // Until it is there, and when it never gets there.
    Q_EMIT bookmarkWanted(room, password);
}

void RoomSecrets::setBookmarked(const Jid &room, const QString &password)
{
    if (password.isEmpty())
        m_bookmarked.remove(room);
    else
        m_bookmarked.insert(room, password);
}

/// Returns the key of one room: a password is stored unencrypted by choice for that room, and must not take the others
/// along.
QString RoomSecrets::keyOf(const Jid &room) const
{
    return unencryptedPrefix(m_account.bare()) + room.bare();
}

bool RoomSecrets::keepUnencrypted(const Jid &room, const QString &password)
{
    return !password.isEmpty() && m_store.keepUnencrypted(keyOf(room), password);
}

void RoomSecrets::find(QObject *context, std::function<void()> done)
{
    load([guard = QPointer(context), done = std::move(done)] {
        if (guard)
            done();
    });
}

void RoomSecrets::keepForSession(const Jid &room, const QString &password)
{
    m_session.insert(room, password);
}

void RoomSecrets::keepInKeychain(const Jid &room, const QString &password, QObject *context,
                                 std::function<void(KeychainState)> done)
{
    load([this, room, password, guard = QPointer(context), done = std::move(done)] {
        m_session.insert(room, password); // Whatever the keychain says, it is known until the program ends.
        m_kept.insert(room, password);
        store([this, room, guard, done](KeychainState state) {
            if (state == KeychainState::Found)
                m_store.keepUnencrypted(keyOf(room), {});
            else
                m_kept.remove(room);
            if (guard)
                done(state);
        });
    });
}

void RoomSecrets::update(const Jid &room, const QString &password)
{
    if (password.isEmpty())
        m_session.remove(room);
    else if (m_session.contains(room))
        m_session.insert(room, password);
    if (!m_store.unencrypted(keyOf(room)).isEmpty())
        m_store.keepUnencrypted(keyOf(room), password);
    if (const QString old = m_bookmarked.value(room); !old.isEmpty() && old != password)
        Q_EMIT bookmarkWanted(room, password);
    load([this, room, password] {
        if (!m_kept.contains(room) || m_kept.value(room) == password)
            return;
        if (password.isEmpty())
            m_kept.remove(room);
        else
            m_kept.insert(room, password);
        store([](KeychainState) {});
    });
}

void RoomSecrets::forgetOthers(const Jid &room, const QString &password)
{
    if (m_session.value(room) != password)
        m_session.remove(room);
    if (const QString plain = m_store.unencrypted(keyOf(room)); !plain.isEmpty() && plain != password)
        m_store.keepUnencrypted(keyOf(room), {});
    load([this, room, password] {
        if (m_kept.value(room, password) == password)
            return;
        m_kept.remove(room);
        store([](KeychainState) {});
    });
}

void RoomSecrets::load(std::function<void()> then)
{
    if (m_loaded || m_account.isEmpty())
        return then();
    m_waiting << std::move(then);
    if (m_waiting.size() > 1)
        return;
    m_store.read(key(), this, [this, account = m_account](const SecretStore::Secret &secret) {
        if (account == m_account) {
            // A keychain that was locked or slow is asked again at the next need.
            m_loaded = secret.state == KeychainState::Found || secret.state == KeychainState::Absent;
            const auto stored = QJsonDocument::fromJson(secret.value.toUtf8()).object();
            for (auto it = stored.begin(); it != stored.end(); ++it) {
                if (const auto room = Jid::parse(it.key()))
                    m_kept.insert(*room, it->toString());
            }
        }
        for (const auto &waiting : std::exchange(m_waiting, {}))
            waiting();
    });
}

void RoomSecrets::store(std::function<void(KeychainState)> done)
{
    // Without knowing what is stored, writing would wipe the other rooms' passwords.
    if (!m_loaded)
        return done(KeychainState::NoService);
    QJsonObject kept;
    for (auto it = m_kept.cbegin(); it != m_kept.cend(); ++it)
        kept.insert(it.key().toString(), it.value());
    m_store.write(key(), QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)), this, std::move(done));
}

} // namespace parlour

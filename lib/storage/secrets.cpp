// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/secrets.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace parlour {

static constexpr qint64 MaxFileSize = 1'000'000;

Secrets::Secrets(SecretStore &keychain, const QString &file, QObject *parent)
    : SecretStore(parent)
    , m_keychain(keychain)
    , m_file(file)
{
    load();
}

void Secrets::load()
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly) || file.size() > MaxFileSize)
        return;
    const auto stored = QJsonDocument::fromJson(file.readAll()).object();
    for (auto it = stored.begin(); it != stored.end(); ++it) {
        if (!it->toString().isEmpty())
            m_unencrypted.insert(it.key(), it->toString());
    }
}

bool Secrets::save() const
{
    if (m_unencrypted.isEmpty())
        return !QFile::exists(m_file) || QFile::remove(m_file);
    QJsonObject stored;
    for (auto it = m_unencrypted.cbegin(); it != m_unencrypted.cend(); ++it)
        stored.insert(it.key(), it.value());
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // Before anything is in it.
    file.write(QJsonDocument(stored).toJson());
    return file.commit();
}

void Secrets::read(const QString &key, QObject *context, std::function<void(const Secret &)> done)
{
    const QString plain = unencrypted(key);
    if (plain.isEmpty())
        return m_keychain.read(key, context, std::move(done));
    QMetaObject::invokeMethod(
        this,
        [context = QPointer(context), done = std::move(done), plain] {
            if (context)
                done({KeychainState::Found, plain});
        },
        Qt::QueuedConnection);
}

void Secrets::write(const QString &key, const QString &value, QObject *context, std::function<void(KeychainState)> done)
{
    m_keychain.write(key, value, this,
                     [this, key, value, context = QPointer(context), done = std::move(done)](KeychainState state) {
                         const bool chosen = !unencrypted(key).isEmpty();
                         if (state == KeychainState::Found)
                             keepUnencrypted(key, {});
                         else if (chosen && keepUnencrypted(key, value))
                             state = KeychainState::Found; // Where the person wanted it.
                         if (context)
                             done(state);
                     });
}

void Secrets::remove(const QString &key, QObject *context, std::function<void(KeychainState)> done)
{
    keepUnencrypted(key, {});
    m_keychain.remove(key, context, std::move(done));
}

QString Secrets::unencrypted(const QString &key) const
{
    return m_unencrypted.value(key);
}

bool Secrets::keepUnencrypted(const QString &key, const QString &value)
{
    if (m_unencrypted.value(key) == value)
        return true;
    if (value.isEmpty())
        m_unencrypted.remove(key);
    else
        m_unencrypted.insert(key, value);
    return save();
}

bool Secrets::forgetUnencrypted(const QString &prefix)
{
    const auto gone = m_unencrypted.removeIf([&prefix](const auto &entry) { return entry.key().startsWith(prefix); });
    return gone == 0 || save();
}

} // namespace parlour

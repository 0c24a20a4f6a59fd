// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/secrets.h"

#include "storage/disk/privatefile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace parlour {

static constexpr qint64 MaxSecretsSize = 1'000'000;

Secrets::Secrets(SecretStore &keychain, const QString &file, QObject *parent)
    : SecretStore(parent)
    , m_keychain(keychain)
    , m_file(file)
{
    connect(&m_health, &DiskHealth::retryDue, this, &Secrets::retry);
    load();
}

void Secrets::load()
{
    const auto content = privatefile::read(m_file, MaxSecretsSize);
    const auto *text = std::get_if<QByteArray>(&content);
    auto trouble = text ? DiskTrouble::None : std::get<DiskTrouble>(content);
    const QString aside = privatefile::asideName(m_file);
    const bool tooLong = trouble == DiskTrouble::Damaged;
    const bool damaged = tooLong || (text && QFile::exists(m_file) && !take(*text));
    if (damaged) // A copy: what could be read stays in its place until it is written anew.
        trouble = tooLong ? privatefile::move(m_file, aside) : privatefile::write(aside, *text);
    m_unread = trouble != DiskTrouble::None;
    m_health.report(trouble);
    if (damaged && !m_unread) {
        m_health.reportSetAside(aside);
        save();
    }
}

/// Takes over the secrets in the file, unless we know better by now. False when it is not as we write it.
bool Secrets::take(const QByteArray &content)
{
    privatefile::prepare(m_file);
    const auto stored = QJsonDocument::fromJson(content).object();
    bool sound = !stored.isEmpty(); // We never leave an empty one behind.
    for (auto it = stored.begin(); it != stored.end(); ++it) {
        const QString secret = it->toString();
        sound = sound && !secret.isEmpty();
        if (!secret.isEmpty() && !m_unencrypted.contains(it.key()))
            m_unencrypted.insert(it.key(), secret);
    }
    return sound;
}

void Secrets::retry()
{
    if (m_unread)
        load();
    if (!m_unread)
        save();
}

/// Writes the secrets to disk. False when the disk did not take them, or must not.
bool Secrets::save()
{
    if (m_unread)
        return false;
    auto trouble = DiskTrouble::None;
    if (m_unencrypted.isEmpty()) {
        trouble = privatefile::remove(m_file);
    } else {
        QJsonObject stored;
        for (auto it = m_unencrypted.cbegin(); it != m_unencrypted.cend(); ++it)
            stored.insert(it.key(), it.value());
        trouble = privatefile::write(m_file, QJsonDocument(stored).toJson());
    }
    m_health.report(trouble);
    return trouble == DiskTrouble::None;
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
    if (!m_unread && m_unencrypted.value(key) == value)
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
    return (gone == 0 && !m_unread) || save();
}

} // namespace parlour

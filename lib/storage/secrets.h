// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/diskhealth.h"
#include "storage/keychain.h"

#include <QHash>

namespace parlour {

/// The secrets of one person: in the system keychain, and in a plain file those of which the person has said, in so
/// many words, that they may be stored unencrypted on this computer.
///
/// The file (JSON, readable by its owner only) is read once. A secret in it needs no keychain; as soon as the keychain
/// takes that secret, it leaves the file. What the disk does not take is tried again; a file that is damaged is set
/// aside, and one that cannot be read is left alone for this run.
class Secrets : public SecretStore
{
    Q_OBJECT

public:
    Secrets(SecretStore &keychain, const QString &file, QObject *parent = nullptr);

    void read(const QString &key, QObject *context, std::function<void(const Secret &)> done) override;
    void write(const QString &key, const QString &value, QObject *context,
               std::function<void(KeychainState)> done) override;
    void remove(const QString &key, QObject *context, std::function<void(KeychainState)> done) override;
    QString unencrypted(const QString &key) const override;
    bool keepUnencrypted(const QString &key, const QString &value) override;
    bool forgetUnencrypted(const QString &prefix) override;
    DiskHealth *health() override { return &m_health; }

private:
    void load();
    bool take(const QByteArray &content);
    bool save();
    void retry();

    SecretStore &m_keychain;
    const QString m_file;
    QHash<QString, QString> m_unencrypted;
    DiskHealth m_health;
    bool m_unread = false; ///< The file holds data that we could not read, and must not replace.
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/keychain.h"

#include <QHash>

namespace parlour {

/// The secrets of one person: in the system keychain, and in a plain file those of which the person has said, in so
/// many words, that they may be stored unencrypted on this computer.
///
/// The file (JSON, readable by its owner only) is read once. A secret in it needs no keychain; as soon as the keychain
/// takes that secret, it leaves the file.
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

private:
    void load();
    bool save() const;

    SecretStore &m_keychain;
    const QString m_file;
    QHash<QString, QString> m_unencrypted;
};

} // namespace parlour

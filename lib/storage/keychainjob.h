// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/keychain.h"

/// Jobs of Qt Keychain. They answer from the event loop, at most once, perhaps never, and not at all
/// when `owner` is gone. Only one may be under way at a time.
namespace parlour::keychain {

using Answer = std::function<void(const SecretStore::Secret &)>;

/// Returns whether there is a session bus to ask. Without one Qt Keychain would take its time to find out.
bool hasSessionBus();

/// Wakes KWallet where Qt Keychain is going to talk to it, which it first does by waiting in this thread. Answers
/// whether that is safe now.
void wake(QObject *owner, std::chrono::milliseconds deadline, std::function<void(bool)> done);

void read(const QString &service, const QString &key, QObject *owner, const Answer &answer);
void write(const QString &service, const QString &key, const QString &value, QObject *owner, const Answer &answer);
void remove(const QString &service, const QString &key, QObject *owner, const Answer &answer);

} // namespace parlour::keychain

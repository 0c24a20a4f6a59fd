// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/keychainjob.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace parlour::keychain {
namespace {

constexpr auto LockCheckDeadline = std::chrono::seconds(2);

/// Translates a failure of Qt Keychain. `EntryNotFound` is no more than a hint: see `settle`.
KeychainState meaning(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return KeychainState::Found;
    case QKeychain::EntryNotFound:
        return KeychainState::Absent;
    case QKeychain::AccessDenied: // libsecret: is locked; KWallet: was not opened
        return KeychainState::Locked;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDeniedByUser:
        return KeychainState::Refused;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: // also: no bus, no service, no way to ask for the password
        break;
    }
    return KeychainState::NoService;
}

/// Calls `method` and hands on the reply. Starts nothing that is not running unless `wake`.
void call(QDBusMessage message, bool wake, std::chrono::milliseconds deadline, QObject *owner,
          const std::function<void(const QDBusMessage &)> &done)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) // a call there would never finish
        return done(QDBusMessage::createError(QDBusError::Disconnected, {}));
    message.setAutoStartService(wake);
    const auto pending = bus.asyncCall(message, int(deadline.count()));
    auto *watcher = new QDBusPendingCallWatcher(pending, owner);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, owner, [watcher, done] {
        watcher->deleteLater();
        done(watcher->reply());
    });
}

/// Answers `state`, or Locked when the default collection is: libsecret calls a secret absent that it could not unlock,
/// and reports an unlocking that could not even be asked for as any other failure.
void settle(KeychainState state, QObject *owner, const Answer &answer)
{
    const auto locked =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets/aliases/default"_s,
                                       u"org.freedesktop.DBus.Properties"_s, u"Get"_s)
        << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    call(locked, false, LockCheckDeadline, owner, [state, answer](const QDBusMessage &reply) {
        const QDBusPendingReply<QDBusVariant> property(reply);
        answer({property.isValid() && property.value().variant().toBool() ? KeychainState::Locked : state, {}});
    });
}

/// Starts a job without an owner, which deletes itself when it has finished: libsecret keeps a bare pointer to it and
/// cannot be told to forget it.
void start(QKeychain::Job *job, const QString &key, QObject *owner, const Answer &answer,
           const std::function<void()> &succeeded)
{
    job->setParent(nullptr);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(key);
    const auto finished = [job, owner, answer, succeeded] {
        const KeychainState state = meaning(job->error());
        switch (state) {
        case KeychainState::Found:
            return succeeded();
        case KeychainState::Absent:
        case KeychainState::NoService:
            return settle(state, owner, answer);
        case KeychainState::Locked:
        case KeychainState::Refused:
            return answer({state, {}});
        }
    };
    // Once: deleting emits finished() twice in some versions.
    QObject::connect(job, &QKeychain::Job::finished, owner, finished, Qt::SingleShotConnection);
    job->start();
}

} // namespace

bool hasSessionBus()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || (!runtime.isEmpty() && QFileInfo::exists(runtime + "/bus"_L1));
#else
    return true;
#endif
}

void wake(QObject *owner, std::chrono::milliseconds deadline, std::function<void(bool)> done)
{
    const QString version = qEnvironmentVariable("KDE_SESSION_VERSION");
    if (version != "5"_L1 && version != "6"_L1) {
        QMetaObject::invokeMethod(
            owner, [done = std::move(done)] { done(true); }, Qt::QueuedConnection);
        return;
    }
    const QString name = "kwalletd"_L1 + version;
    const auto wallet = QDBusMessage::createMethodCall("org.kde."_L1 + name, "/modules/"_L1 + name,
                                                       u"org.kde.KWallet"_s, u"networkWallet"_s);
    call(wallet, true, deadline, owner, [done = std::move(done)](const QDBusMessage &reply) {
        const auto error = QDBusError(reply).type();
        done(error != QDBusError::NoReply && error != QDBusError::Timeout && error != QDBusError::TimedOut);
    });
}

void read(const QString &service, const QString &key, QObject *owner, const Answer &answer)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    start(job, key, owner, answer, [job, answer] { answer({KeychainState::Found, job->textData()}); });
}

void write(const QString &service, const QString &key, const QString &value, QObject *owner, const Answer &answer)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setTextData(value);
    // KWallet reports success whatever happened, and so does libsecret when the person declined to unlock.
    const auto readBack = [value, answer](const SecretStore::Secret &secret) {
        const bool lost =
            secret.state == KeychainState::Absent || (secret.state == KeychainState::Found && secret.value != value);
        answer({lost ? KeychainState::Refused : secret.state, {}});
    };
    start(job, key, owner, answer, [=] { read(service, key, owner, readBack); });
}

void remove(const QString &service, const QString &key, QObject *owner, const Answer &answer)
{
    auto *job = new QKeychain::DeletePasswordJob(service);
    const auto readBack = [answer](const SecretStore::Secret &secret) {
        answer({secret.state == KeychainState::Found ? KeychainState::Refused : secret.state, {}});
    };
    start(job, key, owner, answer, [=] { read(service, key, owner, readBack); });
}

} // namespace parlour::keychain

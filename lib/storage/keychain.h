// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <chrono>
#include <deque>
#include <functional>
#include <memory>

namespace parlour {

class DiskHealth;

/// Answer of the system keychain. Only Found and Absent are certain knowledge.
enum class KeychainState {
    Found,
    Absent,
    Locked,    ///< The person has not unlocked it (yet).
    Refused,   ///< The person, or the service, said no.
    NoService, ///< There is no keychain service here, or it does not answer.
};

/// The secrets of one person, kept by the system keychain (Qt Keychain) or nowhere.
///
/// All calls are asynchronous and answer exactly once, from the event loop, within the deadline. One job runs at a
/// time. Keys are `account:ADDRESS` and `rooms:ADDRESS` (all room passwords of one account in one entry).
/// No answer comes once the `context` is gone, or the store itself.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    struct Secret
    {
        KeychainState state = KeychainState::Absent;
        QString value; ///< Set when Found.
    };

    using QObject::QObject;

    virtual void read(const QString &key, QObject *context, std::function<void(const Secret &)> done) = 0;
    /// Answers Found only after the value was read back. An empty value is Refused.
    virtual void write(const QString &key, const QString &value, QObject *context,
                       std::function<void(KeychainState)> done) = 0;
    /// Answers Absent when the secret is gone.
    virtual void remove(const QString &key, QObject *context, std::function<void(KeychainState)> done) = 0;

    /// The secret that the person chose to store unencrypted on this computer, at once; empty when there is none.
    virtual QString unencrypted(const QString &key) const = 0;
    /// Stores the secret unencrypted, after the person has been told what that means; an empty `value` removes it.
    /// False when the disk did not take it.
    virtual bool keepUnencrypted(const QString &key, const QString &value) = 0;
    /// Removes all unencrypted secrets under keys that begin with `prefix`. False when the disk did not allow that.
    virtual bool forgetUnencrypted(const QString &prefix) = 0;
    /// State of the disk for unencrypted secrets; null where there are none.
    virtual DiskHealth *health() { return nullptr; }
};

/// The system keychain through Qt Keychain.
///
/// The constructor touches nothing. The first request chooses the service to talk to: make it after the window is up.
/// After NoService because the deadline passed, one may ask again: the person may have been typing a password. Requests
/// that still waited in the queue then are dropped; one that had begun runs to its end, and its answer is ignored.
class Keychain : public SecretStore
{
    Q_OBJECT

public:
    /// Entries are stored under `service`, so that profiles do not share secrets.
    explicit Keychain(const QString &service, std::chrono::milliseconds deadline = std::chrono::seconds(10),
                      QObject *parent = nullptr);
    ~Keychain() override;

    void read(const QString &key, QObject *context, std::function<void(const Secret &)> done) override;
    void write(const QString &key, const QString &value, QObject *context,
               std::function<void(KeychainState)> done) override;
    void remove(const QString &key, QObject *context, std::function<void(KeychainState)> done) override;
    QString unencrypted(const QString &) const override { return {}; }
    bool keepUnencrypted(const QString &, const QString &) override { return false; }
    bool forgetUnencrypted(const QString &) override { return true; }

private:
    struct Request;
    using RequestPointer = std::shared_ptr<Request>;

    void submit(const RequestPointer &request);
    void scheduleNext();
    void runNext();
    void run(const RequestPointer &request);
    void finish(const RequestPointer &request, const Secret &secret);
    void expire(const RequestPointer &request);

    const QString m_service;
    const std::chrono::milliseconds m_deadline;
    std::deque<RequestPointer> m_waiting;
    RequestPointer m_running;
};

} // namespace parlour

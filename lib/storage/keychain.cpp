// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/keychain.h"

#include "storage/keychainjob.h"

#include <QPointer>
#include <QTimer>
#include <utility>

namespace parlour {

struct Keychain::Request
{
    enum class Kind { Read, Write, Remove };

    Kind kind;
    QString key;
    QString value;
    QPointer<QObject> context;
    std::function<void(const Secret &)> done; ///< Empty once answered.

    void answer(const Secret &secret)
    {
        if (const auto answered = std::exchange(done, nullptr); answered && context)
            answered(secret);
    }
};

namespace {

/// Wraps an answer for requests other than read, which answer with the state alone.
std::function<void(const SecretStore::Secret &)> stateOnly(std::function<void(KeychainState)> done)
{
    return [done = std::move(done)](const SecretStore::Secret &secret) { done(secret.state); };
}

} // namespace

Keychain::Keychain(const QString &service, std::chrono::milliseconds deadline, QObject *parent)
    : SecretStore(parent)
    , m_service(service)
    , m_deadline(deadline)
{
}

Keychain::~Keychain() = default;

void Keychain::read(const QString &key, QObject *context, std::function<void(const Secret &)> done)
{
    submit(std::make_shared<Request>(Request {Request::Kind::Read, key, {}, context, std::move(done)}));
}

void Keychain::write(const QString &key, const QString &value, QObject *context,
                     std::function<void(KeychainState)> done)
{
    submit(std::make_shared<Request>(Request {Request::Kind::Write, key, value, context, stateOnly(std::move(done))}));
}

void Keychain::remove(const QString &key, QObject *context, std::function<void(KeychainState)> done)
{
    submit(std::make_shared<Request>(Request {Request::Kind::Remove, key, {}, context, stateOnly(std::move(done))}));
}

void Keychain::submit(const RequestPointer &request)
{
    m_waiting.push_back(request);
    QTimer::singleShot(m_deadline, this, [this, request] { expire(request); });
    scheduleNext();
}

void Keychain::scheduleNext()
{
    QMetaObject::invokeMethod(this, &Keychain::runNext, Qt::QueuedConnection);
}

void Keychain::runNext()
{
    if (m_running || m_waiting.empty())
        return;
    const RequestPointer request = m_waiting.front();
    m_waiting.pop_front();
    m_running = request;

    if (!keychain::hasSessionBus())
        return finish(request, {KeychainState::NoService, {}});
    if (request->kind == Request::Kind::Write && request->value.isEmpty()) // some services take that for "remove"
        return finish(request, {KeychainState::Refused, {}});
    keychain::wake(this, m_deadline, [this, request](bool safe) {
        if (safe)
            run(request);
        else
            finish(request, {KeychainState::NoService, {}});
    });
}

void Keychain::run(const RequestPointer &request)
{
    const auto answer = [this, request](const Secret &secret) { finish(request, secret); };
    switch (request->kind) {
    case Request::Kind::Read:
        return keychain::read(m_service, request->key, this, answer);
    case Request::Kind::Write:
        return keychain::write(m_service, request->key, request->value, this, answer);
    case Request::Kind::Remove:
        return keychain::remove(m_service, request->key, this, answer);
    }
}

void Keychain::finish(const RequestPointer &request, const Secret &secret)
{
    m_running.reset();
    scheduleNext();
    request->answer(secret); // last: it may delete us
}

void Keychain::expire(const RequestPointer &request)
{
    std::erase(m_waiting, request);
    request->answer({KeychainState::NoService, {}});
}

} // namespace parlour

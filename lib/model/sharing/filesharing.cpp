// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sharing/filesharing.h"

#include "model/conversation/conversation.h"

using namespace std::chrono_literals;

namespace parlour {

FileSharing::FileSharing(Stream &stream, HistoryStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_service(stream)
    , m_sweep([this] { m_received->sweep(m_store); })
{
    connect(&m_service, &UploadService::changed, this, &FileSharing::trustChanged);
}

FileSharing::~FileSharing() = default;

void FileSharing::setShelf(Shelf *shelf)
{
    m_shelf = shelf;
    if (!shelf || !shelf->cache.isOn())
        return;
    m_received =
        std::make_unique<ReceivedFiles>(shelf->cache, shelf->pictures, [this](bool own) { return rules(own); });
    connect(&shelf->choice, &LoadingChoice::changed, this, &FileSharing::trustChanged);
    connect(&m_store, &HistoryStore::hidden, &m_sweep, &Throttle::want);
    connect(&m_store, &HistoryStore::removed, &m_sweep, &Throttle::want);
    m_received->sweep(m_store); // Files whose messages were removed when the program could not sweep.
    shelf->cache.forgetOldOutgoing();
}

QSslConfiguration FileSharing::tls() const
{
    auto configuration = QSslConfiguration::defaultConfiguration();
    if (!m_caFile.isEmpty())
        configuration.addCaCertificates(m_caFile, QSsl::Pem);
    return configuration;
}

/// Returns the limits. Our own server may be in a network that strangers do not reach; it is trusted with us anyway.
Download::Rules FileSharing::rules(bool own) const
{
    Download::Rules rules;
    rules.patience = 30s;
    rules.whileStill = true;
    rules.tls = tls();
    if (own) {
        rules.mayReach = [](const QHostAddress &) { return true; };
        rules.sameHost = true;
    }
    return rules;
}

Attachments *FileSharing::of(Conversation *conversation)
{
    if (!conversation || !m_received)
        return nullptr;
    auto &attachments = m_attachments[conversation];
    if (attachments)
        return attachments;
    // It goes with its conversation, which outlives neither the account nor this.
    attachments = new Attachments(
        *conversation,
        {m_service, m_shelf->cache, m_store, m_shelf->preparing, [this] { return Upload::Rules {.tls = tls()}; }},
        conversation);
    connect(conversation, &QObject::destroyed, this, [this](QObject *gone) { m_attachments.remove(gone); });
    connect(attachments, &Attachments::uploaded, m_received.get(), &ReceivedFiles::adopt);
    attachments->restore();
    return attachments;
}

bool FileSharing::isOwnHost(const QString &url)
{
    m_service.find();
    return sharing::isAt(url, m_service.hosts());
}

bool FileSharing::loadsByItself(const sharing::SharedFile &file, bool own, bool contact)
{
    if (!m_shelf)
        return false;
    return sharing::loadsByItself(file, m_shelf->choice.loading(),
                                  {.own = own, .contact = contact, .ownHost = isOwnHost(file.url)});
}

} // namespace parlour

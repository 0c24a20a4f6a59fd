// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/download.h"

#include "network/httprequest.h"

#include <QHostInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour {

bool isFetchable(const QUrl &url)
{
    return url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty() && url.userInfo().isEmpty();
}

Download::Download(const Rules &rules, QObject *parent)
    : QObject(parent)
    , m_rules(rules)
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail(); });
}

Download::~Download()
{
    giveUp();
}

void Download::begin()
{
    giveUp();
    m_hops = 0;
    m_deadline.start(m_rules.patience);
}

void Download::start(const QUrl &url)
{
    begin();
    resolve(url);
}

void Download::start(const QUrl &url, const QList<QHostAddress> &addresses)
{
    begin();
    m_url = url;
    reach(addresses);
}

void Download::resolve(const QUrl &url)
{
    m_url = url;
    if (!isFetchable(url)) {
        QMetaObject::invokeMethod(
            this, [this] { fail(); }, Qt::QueuedConnection);
        return;
    }
    m_lookup = QHostInfo::lookupHost(url.host(QUrl::FullyEncoded), this, &Download::resolved);
}

/// Checks the address, and then connects to that: the name may mean another one the next moment.
void Download::resolved(const QHostInfo &info)
{
    if (info.lookupId() != m_lookup)
        return;
    m_lookup = -1;
    reach(info.addresses());
}

/// Tries one address after the other. All must be allowed.
void Download::reach(const QList<QHostAddress> &addresses)
{
    if (addresses.isEmpty() || !std::all_of(addresses.begin(), addresses.end(), m_rules.mayReach))
        return fail();
    m_addresses = addresses;
    request(m_addresses.takeFirst());
}

void Download::request(const QHostAddress &address)
{
    const QString host = m_url.host(QUrl::FullyEncoded);
    QUrl target = m_url;
    target.setHost(address.toString());
    auto request = httpRequest(target, m_rules.tls);
    request.setPeerVerifyName(host);
    request.setRawHeader("Host", (m_url.port() < 0 ? host : host + u':' + QString::number(m_url.port())).toLatin1());
    request.setRawHeader("Accept-Encoding", "identity"); // The size that is announced is that of the data.
    m_data.clear();
    m_bytes = 0;
    m_reply = m_manager.get(request);
    connect(m_reply, &QNetworkReply::readyRead, this, &Download::read);
    connect(m_reply, &QNetworkReply::finished, this, &Download::answered);
}

void Download::read()
{
    const auto length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    const qint64 total = length.isValid() ? length.toLongLong() : -1;
    if (m_rules.whileStill)
        m_deadline.start(m_rules.patience);
    const QByteArray part = m_reply->read(m_rules.maxBytes + 1 - m_bytes);
    m_bytes += part.size();
    if (std::max(m_bytes, total) > m_rules.maxBytes)
        return fail(Problem::TooLarge);
    if (!m_rules.sink)
        m_data += part;
    else if (httpStatus(*m_reply) == 200 && !m_rules.sink(part))
        return fail(Problem::Unkept);
    Q_EMIT progressed(m_bytes, total);
}

static Download::Problem problemOf(int status)
{
    if (status == 404 || status == 410)
        return Download::Problem::Gone;
    return status == 0 || status == 200 ? Download::Problem::Unreachable : Download::Problem::Refused;
}

void Download::answered()
{
    if (!m_reply)
        return;
    const QUrl next = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    const int status = httpStatus(*m_reply);
    const bool fine = m_reply->error() == QNetworkReply::NoError && status == 200;
    if (fine)
        read();
    if (!m_reply)
        return; // It was too much.
    std::exchange(m_reply, nullptr)->deleteLater();
    const QUrl target = m_url.resolved(next);
    const bool mayGo = !m_rules.sameHost || target.host() == m_url.host();
    if (!next.isEmpty() && mayGo && m_hops++ < m_rules.maxHops)
        return resolve(target);
    const bool isUnanswered = status == 0 && m_bytes == 0;
    if (!fine && isUnanswered && !m_addresses.isEmpty())
        return request(m_addresses.takeFirst());
    if (!fine)
        return fail(problemOf(status));
    m_deadline.stop();
    Q_EMIT finished(std::exchange(m_data, {}));
}

void Download::fail(Problem problem)
{
    giveUp();
    m_problem = problem;
    Q_EMIT failed();
}

void Download::giveUp()
{
    m_deadline.stop();
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
    if (auto *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
    m_data.clear();
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/upload.h"

#include "network/httprequest.h"

#include <QFile>
#include <QFileInfo>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace parlour {

using sharing::UploadProblem;

Upload::Upload(const Rules &rules, QObject *parent)
    : QObject(parent)
    , m_rules(rules)
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_standstill.setSingleShot(true);
    m_standstill.setInterval(m_rules.patience);
    connect(&m_standstill, &QTimer::timeout, this, [this] { fail(UploadProblem::Cut); });
}

Upload::~Upload()
{
    cancel();
}

bool Upload::isUnchanged(const Source &source)
{
    const QFileInfo info(source.path);
    return info.isFile() && info.isReadable() && info.size() == source.size
        && (!source.changed.isValid() || info.lastModified().toUTC() == source.changed);
}

void Upload::start(const Source &source, const sharing::UploadSlot &slot)
{
    cancel();
    m_source = source;
    m_slot = slot;
    QMetaObject::invokeMethod(this, &Upload::put, Qt::QueuedConnection);
}

QNetworkRequest Upload::request(const QUrl &url) const
{
    auto request = httpRequest(url, m_rules.tls);
    request.setRawHeader("User-Agent", "Parlour");
    return request;
}

void Upload::put()
{
    auto file = std::make_unique<QFile>(m_source.path);
    if (!isUnchanged(m_source) || !file->open(QIODevice::ReadOnly))
        return fail(UploadProblem::Changed);
    auto request = this->request(m_slot.put);
    for (const auto &[name, value] : m_slot.headers) {
        const QByteArray before = request.rawHeader(name);
        request.setRawHeader(name, name == "Cookie" && !before.isEmpty() ? before + "; " + value : value);
    }
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_source.size);
    request.setHeader(QNetworkRequest::ContentTypeHeader, m_source.mediaType);
    watch(m_manager.put(request, file.get()), &Upload::answered);
    file.release()->setParent(m_reply); // Which may still look at it when it is given up.
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64) {
        m_standstill.start();
        if (!isUnchanged(m_source))
            return fail(UploadProblem::Changed);
        Q_EMIT progressed(sent);
    });
}

void Upload::watch(QNetworkReply *reply, void (Upload::*done)())
{
    m_reply = reply;
    m_standstill.start();
    connect(reply, &QNetworkReply::finished, this, done);
    connect(reply, &QNetworkReply::readyRead, this, [this] { m_reply->skip(m_reply->bytesAvailable()); });
}

static UploadProblem brokenLine(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::SslHandshakeFailedError ? UploadProblem::Untrusted : UploadProblem::Cut;
}

void Upload::answered()
{
    auto *reply = std::exchange(m_reply, nullptr);
    reply->deleteLater();
    const int status = httpStatus(*reply);
    const auto error = reply->error();
    if (status == 0)
        return fail(brokenLine(error));
    if (const auto problem = sharing::uploadProblem(status))
        return fail(*problem);
    if (status != 201)
        return check();
    finish();
}

/// Asks whether the file is there: the server reported success, but not that it created the file (section 6).
void Upload::check()
{
    watch(m_manager.head(request(m_slot.get)), &Upload::checked);
}

void Upload::checked()
{
    auto *reply = std::exchange(m_reply, nullptr);
    reply->deleteLater();
    const auto length = reply->header(QNetworkRequest::ContentLengthHeader);
    if (httpStatus(*reply) != 200 || (length.isValid() && length.toLongLong() != m_source.size))
        return fail(UploadProblem::Unclear);
    finish();
}

/// Looks at the file once more: after the last progress it may have been written, and what went out is half of each.
void Upload::finish()
{
    if (!isUnchanged(m_source))
        return fail(UploadProblem::Changed);
    cancel();
    Q_EMIT finished();
}

void Upload::fail(UploadProblem problem)
{
    cancel();
    Q_EMIT failed(problem);
}

void Upload::cancel()
{
    m_standstill.stop();
    if (auto *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

} // namespace parlour

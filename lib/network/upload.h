// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/sharing/slot.h"
#include "protocol/sharing/uploadproblem.h"

#include <QDateTime>
#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QTimer>
#include <chrono>

class QNetworkReply;

namespace parlour {

/// Sends one file to the slot that a server gave for it (XEP-0363 section 6): over https, with the headers of that slot
/// and no other secrets, nowhere else. Nothing is kept of it: no cookie, no password, no session.
class Upload : public QObject
{
    Q_OBJECT

public:
    /// The file, as it was when the slot was asked for.
    struct Source
    {
        QString path;
        qint64 size = 0;
        QDateTime changed {}; ///< Time of the last change of the file, UTC; invalid: it does not matter.
        QString mediaType {};
        bool operator==(const Source &) const = default;
    };
    struct Rules
    {
        std::chrono::milliseconds patience {30'000}; ///< Time without any progress.
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    };

    explicit Upload(const Rules &rules, QObject *parent = nullptr);
    /// Cancels an upload that is under way.
    ~Upload() override;

    /// Begins; finished() or failed() follows, once, from the event loop.
    void start(const Source &source, const sharing::UploadSlot &slot);
    /// Cancels the upload; nothing follows.
    void cancel();

    /// Returns whether the file is what `source` says; false when it cannot be read.
    static bool isUnchanged(const Source &source);

Q_SIGNALS:
    /// `bytes` have been sent.
    void progressed(qint64 bytes);
    void finished();
    void failed(parlour::sharing::UploadProblem problem);

private:
    QNetworkRequest request(const QUrl &url) const;
    void put();
    void check();
    void answered();
    void checked();
    void finish();
    void watch(QNetworkReply *reply, void (Upload::*done)());
    void fail(sharing::UploadProblem problem);

    Rules m_rules;
    QNetworkAccessManager m_manager;
    Source m_source;
    sharing::UploadSlot m_slot;
    QNetworkReply *m_reply = nullptr;
    QTimer m_standstill;
};

} // namespace parlour

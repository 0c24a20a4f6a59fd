// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/reach.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrl>
#include <chrono>
#include <functional>

class QHostInfo;
class QNetworkReply;

namespace parlour {

/// Returns whether a stranger's `url` may be fetched at all: https, a host, no user name or password.
bool isFetchable(const QUrl &url);

/// Returns whether `address` is on the Internet, and not of this computer or of a network closed to strangers.
inline bool isPublic(const QHostAddress &address)
{
    return reach(address) == Reach::World;
}

/// Fetches one thing that a stranger points to, for a person who asked for it and saw the host.
///
/// Over https only, also after a redirection; from public addresses only, whatever the name resolves to; without cookies,
/// cache or credentials; not more bytes, hops or time than the rules allow.
class Download : public QObject
{
    Q_OBJECT

public:
    struct Rules
    {
        qint64 maxBytes = 256 * 1024;
        int maxHops = 3;
        std::chrono::milliseconds patience {15'000}; ///< For the whole download,
        bool whileStill = false;                     ///< or for a time without progress.
        bool sameHost = false;                       ///< No redirection leads to another host.
        /// Receives the data instead of finished(), a part at a time; false when it cannot.
        std::function<bool(const QByteArray &)> sink {};
        std::function<bool(const QHostAddress &)> mayReach = isPublic;
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    };

    /// Reason why a download failed.
    enum class Problem {
        Unreachable, ///< Not an address that may be reached, or no server, or a wrong one, answers there.
        Gone,        ///< 404 or 410.
        Refused,     ///< Any other answer.
        TooLarge,    ///< More than the rules allow.
        Unkept,      ///< The sink does not take the data.
    };

    explicit Download(const Rules &rules, QObject *parent = nullptr);
    ~Download() override;

    /// Starts a download; finished() or failed() follows, once, from the event loop. Cancels the one before.
    void start(const QUrl &url);
    /// Starts a download from a host whose addresses are known.
    void start(const QUrl &url, const QList<QHostAddress> &addresses);
    /// Cancels the download; nothing follows.
    void cancel() { giveUp(); }
    /// Valid after failed().
    Problem problem() const { return m_problem; }

Q_SIGNALS:
    /// `bytes` have arrived, of `total`; -1 where that is not told.
    void progressed(qint64 bytes, qint64 total);
    void finished(const QByteArray &data);
    /// The download failed, for a reason that a person cannot change.
    void failed();

private:
    void begin();
    void reach(const QList<QHostAddress> &addresses);
    void resolve(const QUrl &url);
    void resolved(const QHostInfo &info);
    void request(const QHostAddress &address);
    void read();
    void answered();
    void fail(Problem problem = Problem::Unreachable);
    void giveUp();

    Rules m_rules;
    QNetworkAccessManager m_manager;
    QNetworkReply *m_reply = nullptr;
    QUrl m_url;
    QList<QHostAddress> m_addresses; ///< Further ones of the host, to be tried where one cannot be reached.
    QByteArray m_data;
    qint64 m_bytes = 0;
    Problem m_problem = Problem::Unreachable;
    QTimer m_deadline;
    int m_lookup = -1;
    int m_hops = 0;
};

} // namespace parlour

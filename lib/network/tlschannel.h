// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QObject>
#include <memory>

class QSslSocket;

namespace parlour {

/// The TLS channel of a socket as far as a login can be bound to it (RFC 5056).
///
/// Qt 6.8 gives no access to its OpenSSL object. OpenSSL can announce (CRYPTO_get_ex_new_index(3)) each object that it
/// makes; the one that is made on this thread right after the socket has said that it begins with TLS is the socket's.
/// Where there is not exactly one, or Qt uses another OpenSSL than we do, only the certificate is left.
class TlsChannel : public QObject
{
    Q_OBJECT

public:
    /// To be made before `socket` begins with TLS.
    explicit TlsChannel(QSslSocket &socket, QObject *parent = nullptr);
    ~TlsChannel() override;

    /// The binding data of each kind that the channel has, once it is encrypted: "tls-exporter" (RFC 9266), "tls-unique"
    /// (RFC 5929, before TLS 1.3), "tls-server-end-point" (RFC 5929).
    QMap<QString, QByteArray> bindings() const;

private:
    struct Objects;

    QSslSocket &m_socket;
    std::unique_ptr<Objects> m_objects; ///< Made for the socket.
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/tlschannel.h"

#include "network/wirelog.h"

#include <QSslCertificate>
#include <QSslSocket>

#include <openssl/ssl.h>
#include <openssl/x509.h>

using namespace Qt::StringLiterals;

namespace parlour {

/// The OpenSSL objects that were made for a socket and are still there.
///
/// Nothing is kept in the objects themselves: Qt writes into places there that OpenSSL has given to others, too.
struct TlsChannel::Objects
{
    Objects() = default;
    ~Objects()
    {
        auto **at = &first;
        while (*at != this)
            at = &(*at)->next;
        *at = next;
    }
    Q_DISABLE_COPY_MOVE(Objects)

    QList<SSL *> living;
    bool expecting = false; ///< The next one is for this socket.

    /// Expects the next object: those before are not the socket's any more.
    void expect()
    {
        for (auto *objects = first; objects; objects = objects->next)
            objects->expecting = false;
        living.clear();
        expecting = true;
    }
    /// Makes OpenSSL announce objects; once is enough for the whole program.
    static bool watch()
    {
        static const int index = SSL_get_ex_new_index(0, nullptr, &onMade, nullptr, &onFreed);
        return index >= 0;
    }

private:
    static void onMade(void *object, void *, CRYPTO_EX_DATA *, int, long, void *)
    {
        for (auto *objects = first; objects; objects = objects->next) {
            if (objects->expecting)
                objects->living << static_cast<SSL *>(object);
        }
    }
    static void onFreed(void *object, void *, CRYPTO_EX_DATA *, int, long, void *)
    {
        for (auto *objects = first; objects; objects = objects->next)
            objects->living.removeOne(static_cast<SSL *>(object));
    }

    static thread_local Objects *first; ///< Of this thread; a socket and its objects stay on theirs.
    Objects *next = std::exchange(first, this);
};

thread_local TlsChannel::Objects *TlsChannel::Objects::first = nullptr;

TlsChannel::TlsChannel(QSslSocket &socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_objects(std::make_unique<Objects>())
{
    if (!Objects::watch())
        return;
    // Comes from inside startClientEncryption(), which goes on to make the object before it returns.
    connect(&socket, &QSslSocket::modeChanged, this, [this] {
        m_objects->expect();
        QMetaObject::invokeMethod(
            this, [this] { m_objects->expecting = false; }, Qt::QueuedConnection);
    });
}

TlsChannel::~TlsChannel() = default;

using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

static QByteArray der(const X509 *certificate)
{
    unsigned char *bytes = nullptr;
    const int size = certificate ? i2d_X509(certificate, &bytes) : 0;
    const QByteArray result(reinterpret_cast<const char *>(bytes), std::max(0, size));
    OPENSSL_free(bytes);
    return result;
}

/// The hash of `certificate` by the function of its signature, but SHA-256 for MD5 and SHA-1 (RFC 5929 section 4.1).
static QByteArray endPoint(const QByteArray &certificate)
{
    auto *bytes = reinterpret_cast<const unsigned char *>(certificate.constData());
    const Certificate parsed(d2i_X509(nullptr, &bytes, certificate.size()), &X509_free);
    int digest = NID_undef;
    if (!parsed || X509_get_signature_info(parsed.get(), &digest, nullptr, nullptr, nullptr) != 1)
        return {};
    if (digest == NID_md5 || digest == NID_sha1)
        digest = NID_sha256;
    const EVP_MD *function = EVP_get_digestbynid(digest);
    QByteArray result(EVP_MAX_MD_SIZE, '\0');
    unsigned size = 0;
    auto *out = reinterpret_cast<unsigned char *>(result.data());
    if (!function || X509_digest(parsed.get(), function, out, &size) != 1)
        return {}; // E.g. Ed25519, which has no hash of its own.
    return result.first(size);
}

static QByteArray exporter(SSL *ssl)
{
    static constexpr QByteArrayView Label("EXPORTER-Channel-Binding");
    QByteArray result(32, '\0');
    const int done =
        SSL_export_keying_material(ssl, reinterpret_cast<unsigned char *>(result.data()), size_t(result.size()),
                                   Label.data(), size_t(Label.size()), nullptr, 0, 1);
    return done == 1 ? result : QByteArray();
}

/// The client's Finished message.
static QByteArray unique(const SSL *ssl)
{
    QByteArray result(EVP_MAX_MD_SIZE, '\0');
    const auto read = SSL_is_server(ssl) ? &SSL_get_peer_finished : &SSL_get_finished;
    return result.first(qsizetype(read(ssl, result.data(), size_t(result.size()))));
}

QMap<QString, QByteArray> TlsChannel::bindings() const
{
    QMap<QString, QByteArray> result;
    if (!m_socket.isEncrypted())
        return result;
    const QByteArray certificate = m_socket.peerCertificate().toDer();
    if (!certificate.isEmpty())
        result.insert(u"tls-server-end-point"_s, endPoint(certificate));
    SSL *ssl = m_objects->living.size() == 1 ? m_objects->living.first() : nullptr;
    if (ssl && SSL_is_init_finished(ssl) && der(SSL_get0_peer_certificate(ssl)) == certificate) {
        const int version = SSL_version(ssl);
        // Before TLS 1.3 somebody in between can give two connections the same keys, unless both know RFC 7627.
        const bool old = version < TLS1_3_VERSION;
        if (!old || SSL_get_extms_support(ssl) == 1)
            result.insert(u"tls-exporter"_s, exporter(ssl));
        if (old && !SSL_session_reused(ssl))
            result.insert(u"tls-unique"_s, unique(ssl));
    } else {
        qCInfo(network) << "no OpenSSL object is known to be the socket's; logins are bound to the certificate at most";
    }
    result.removeIf([](QMap<QString, QByteArray>::iterator it) { return it.value().isEmpty(); });
    return result;
}

} // namespace parlour

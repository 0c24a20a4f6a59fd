// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QSet>
#include <QSslError>
#include <QStringList>

class QSslCertificate;

namespace parlour {

/// A leaf certificate trusted for one account together with exactly these problems. Empty: nothing is pinned.
struct CertificatePin
{
    QByteArray sha256;  ///< Digest of the leaf, 32 bytes.
    QSet<int> problems; ///< QSslError::SslError values accepted with it.
    bool isEmpty() const { return sha256.isEmpty(); }
    bool operator==(const CertificatePin &) const = default;
};

/// Data of a refused certificate for the certificate card. Its own texts may be anybody's words: at most 253 characters
/// each, none of which is invisible.
struct CertificateReport
{
    QString expectedName;
    QStringList presentNames; ///< Subject alternative names, else the common name; at most five.
    QString issuer;
    QDateTime validFrom;
    QDateTime validUntil;
    QByteArray sha256; ///< 32 bytes.
    QList<QSslError::SslError> problems;
    bool pinBroken = false; ///< A pin exists for this account and this is not it.

    /// The pin that would accept exactly this certificate with exactly these problems.
    CertificatePin pin() const;
    bool operator==(const CertificateReport &) const = default;
};

/// Returns whether there is a certificate in the PEM `file`.
bool holdsCertificate(const QString &file);

/// Returns whether `pin` covers exactly the certificate and the problems of `report`.
bool accepts(const CertificatePin &pin, const CertificateReport &report);

/// Returns the report on `leaf`, which was refused because of `errors` when `expectedName` was wanted.
CertificateReport certificateReport(const QSslCertificate &leaf, const QList<QSslError> &errors,
                                    const QString &expectedName);

} // namespace parlour

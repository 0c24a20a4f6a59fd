// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/certificatecard.h"

#include <QCoreApplication>
#include <QLocale>

namespace parlour {

static QString reason(const CertificateReport &report)
{
    if (report.pinBroken)
        return QCoreApplication::translate(
            "parlour::CertificateCard",
            "The server shows another certificate than the one you trusted. Somebody may be listening in.");
    for (const auto problem : report.problems) {
        switch (problem) {
        case QSslError::HostNameMismatch:
            return QCoreApplication::translate("parlour::CertificateCard",
                                               "The certificate belongs to another server.");
        case QSslError::CertificateExpired:
            return QCoreApplication::translate("parlour::CertificateCard", "The certificate has expired.");
        case QSslError::CertificateNotYetValid:
            return QCoreApplication::translate("parlour::CertificateCard", "The certificate is not valid yet.");
        case QSslError::SelfSignedCertificate:
        case QSslError::SelfSignedCertificateInChain:
            return QCoreApplication::translate("parlour::CertificateCard",
                                               "The server signed its certificate itself; nobody vouches for it.");
        case QSslError::CertificateRevoked:
            return QCoreApplication::translate("parlour::CertificateCard", "The certificate was revoked.");
        default: // Qt's list, not ours: everything else is one sentence.
            break;
        }
    }
    return QCoreApplication::translate("parlour::CertificateCard",
                                       "No authority known to this computer vouches for the certificate.");
}

CertificateCard certificateCard(const CertificateReport &report)
{
    const auto day = [](const QDateTime &time) {
        return QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat);
    };
    CertificateCard card;
    card.reason = reason(report);
    card.expectedName = report.expectedName;
    card.presentNames = report.presentNames.join(u", ");
    card.issuer = report.issuer;
    card.validity = QCoreApplication::translate("parlour::CertificateCard", "%1 to %2")
                        .arg(day(report.validFrom), day(report.validUntil));
    card.fingerprint = QString::fromLatin1(report.sha256.toHex(':').toUpper());
    card.changed = report.pinBroken;
    return card;
}

} // namespace parlour

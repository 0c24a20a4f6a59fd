// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/certificate.h"

#include <QCryptographicHash>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace parlour {

CertificatePin CertificateReport::pin() const
{
    CertificatePin pin {sha256, {}};
    for (const auto problem : problems)
        pin.problems.insert(int(problem));
    return pin;
}

bool accepts(const CertificatePin &pin, const CertificateReport &report)
{
    return !pin.isEmpty() && pin == report.pin();
}

CertificateReport certificateReport(const QSslCertificate &leaf, const QList<QSslError> &errors,
                                    const QString &expectedName)
{
    CertificateReport report;
    report.expectedName = expectedName;
    const auto names = leaf.subjectAlternativeNames();
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        report.presentNames << it.value();
    if (report.presentNames.isEmpty())
        report.presentNames = leaf.subjectInfo(QSslCertificate::CommonName);
    report.presentNames.removeDuplicates();
    report.issuer = leaf.issuerDisplayName();
    report.validFrom = leaf.effectiveDate();
    report.validUntil = leaf.expiryDate();
    report.sha256 = leaf.digest(QCryptographicHash::Sha256);
    for (const auto &error : errors) {
        if (!report.problems.contains(error.error()))
            report.problems << error.error();
    }
    return report;
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/certificate.h"

#include <QCryptographicHash>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace parlour {

static constexpr int MostNames = 5;

CertificatePin CertificateReport::pin() const
{
    CertificatePin pin {sha256, {}};
    for (const auto problem : problems)
        pin.problems.insert(int(problem));
    return pin;
}

bool holdsCertificate(const QString &file)
{
    return !QSslCertificate::fromPath(file, QSsl::Pem).isEmpty();
}

bool accepts(const CertificatePin &pin, const CertificateReport &report)
{
    return !pin.isEmpty() && pin == report.pin();
}

/// Something that a certificate says, which anybody can have written: of a domain's length and of letters that can be seen.
static QString bounded(const QString &said)
{
    constexpr qsizetype Longest = 253;
    QString text;
    for (const QChar c : said.left(4 * Longest)) {
        const auto category = c.category();
        if (category != QChar::Other_Control && category != QChar::Other_Format && category != QChar::Separator_Line
            && category != QChar::Separator_Paragraph)
            text += c;
    }
    text.truncate(Longest);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text;
}

CertificateReport certificateReport(const QSslCertificate &leaf, const QList<QSslError> &errors,
                                    const QString &expectedName)
{
    CertificateReport report;
    report.expectedName = expectedName;
    auto names = leaf.subjectAlternativeNames().values();
    if (names.isEmpty())
        names = leaf.subjectInfo(QSslCertificate::CommonName);
    for (auto it = names.cbegin(); it != names.cend() && report.presentNames.size() < MostNames; ++it) {
        const QString name = bounded(*it);
        if (!report.presentNames.contains(name))
            report.presentNames << name;
    }
    report.issuer = bounded(leaf.issuerDisplayName());
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

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/certificate.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSslCertificate>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

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

/// By OpenSSL: Qt's own way needs a running application, and the command line is looked at before there is one.
bool holdsCertificate(const QString &file)
{
    QFile pem(file);
    if (!pem.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = pem.readAll();
    const auto noPassword = [](char *, int, int, void *) { return -1; };
    const std::unique_ptr<BIO, decltype(&BIO_free)> source(BIO_new_mem_buf(bytes.constData(), int(bytes.size())),
                                                           &BIO_free);
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(
        source ? PEM_read_bio_X509(source.get(), nullptr, noPassword, nullptr) : nullptr, &X509_free);
    ERR_clear_error();
    return certificate != nullptr;
}

bool accepts(const CertificatePin &pin, const CertificateReport &report)
{
    return !pin.isEmpty() && pin == report.pin();
}

/// Returns what can be seen of a text from a certificate, which anybody can have written: at most a domain's length.
static QString visible(const QString &said)
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

/// The text of an alternative name of a kind that only XMPP has (RFC 6120 section 13.7.1.2.1): the address of a server or a
/// person, or the name of a service. Empty for others.
static QString serviceName(const GENERAL_NAME *name)
{
    if (name->type != GEN_OTHERNAME)
        return {};
    const int kind = OBJ_obj2nid(name->d.otherName->type_id);
    const ASN1_TYPE *value = name->d.otherName->value;
    if ((kind != NID_XmppAddr || value->type != V_ASN1_UTF8STRING)
        && (kind != NID_SRVName || value->type != V_ASN1_IA5STRING))
        return {};
    const ASN1_STRING *text = value->value.asn1_string;
    return QString::fromUtf8(reinterpret_cast<const char *>(ASN1_STRING_get0_data(text)), ASN1_STRING_length(text));
}

/// The names of `leaf` that Qt leaves out.
static QStringList serviceNames(const QSslCertificate &leaf)
{
    const QByteArray bytes = leaf.toDer();
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.constData());
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(d2i_X509(nullptr, &data, long(bytes.size())),
                                                                  &X509_free);
    const auto all = static_cast<GENERAL_NAMES *>(
        certificate ? X509_get_ext_d2i(certificate.get(), NID_subject_alt_name, nullptr, nullptr) : nullptr);
    const std::unique_ptr<GENERAL_NAMES, decltype(&GENERAL_NAMES_free)> names(all, &GENERAL_NAMES_free);
    QStringList result;
    for (int i = 0; names && i < sk_GENERAL_NAME_num(all); ++i) {
        if (const QString name = serviceName(sk_GENERAL_NAME_value(all, i)); !name.isEmpty())
            result << name;
    }
    ERR_clear_error();
    return result;
}

CertificateReport certificateReport(const QSslCertificate &leaf, const QList<QSslError> &errors,
                                    const QString &expectedName)
{
    CertificateReport report;
    report.expectedName = expectedName;
    QStringList names = leaf.subjectAlternativeNames().values() + serviceNames(leaf);
    if (names.isEmpty())
        names = leaf.subjectInfo(QSslCertificate::CommonName);
    for (auto it = names.cbegin(); it != names.cend() && report.presentNames.size() < MostNames; ++it) {
        const QString name = visible(*it);
        if (!report.presentNames.contains(name))
            report.presentNames << name;
    }
    report.issuer = visible(leaf.issuerDisplayName());
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

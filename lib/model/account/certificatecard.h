// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/certificate.h"

#include <QObject>
#include <qqmlintegration.h>

namespace parlour {

/// A refused certificate in words, for one non-modal card.
struct CertificateCard
{
    Q_GADGET
    QML_VALUE_TYPE(certificateCard)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(QString expectedName MEMBER expectedName)
    Q_PROPERTY(QString presentNames MEMBER presentNames)
    Q_PROPERTY(QString issuer MEMBER issuer)
    Q_PROPERTY(QString validity MEMBER validity)
    Q_PROPERTY(QString fingerprint MEMBER fingerprint)
    Q_PROPERTY(bool changed MEMBER changed)

public:
    QString reason; ///< Reason of the refusal, one sentence.
    QString expectedName;
    QString presentNames; ///< Separated by commas.
    QString issuer;
    QString validity;     ///< "1 January 2026 to 1 January 2027".
    QString fingerprint;  ///< SHA-256 in pairs of hex digits, separated by colons.
    bool changed = false; ///< Another certificate was trusted before.
    bool operator==(const CertificateCard &) const = default;
};

/// Puts `report` into the words of the card.
CertificateCard certificateCard(const CertificateReport &report);

} // namespace parlour

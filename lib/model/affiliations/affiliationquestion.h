// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <qqmlintegration.h>

namespace parlour {

/// The question before a change of somebody's affiliation, in words.
class AffiliationQuestion
{
    Q_GADGET
    QML_VALUE_TYPE(affiliationQuestion)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString consequence MEMBER consequence FINAL)
    Q_PROPERTY(QString acceptText MEMBER acceptText FINAL)
    Q_PROPERTY(QString obstacle MEMBER obstacle FINAL)
    Q_PROPERTY(bool grave MEMBER grave FINAL)

public:
    QString title;       ///< "Ban bob@example.org?"
    QString consequence; ///< Consequences for them, as sentences.
    QString acceptText;  ///< For the button: "Ban".
    QString obstacle;    ///< Obstacle as a sentence; empty if there is none.
    bool grave = false;  ///< Takes something away.
    bool operator==(const AffiliationQuestion &) const = default;
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <qqmlintegration.h>

namespace parlour {

/// What is asked before somebody's affiliation changes, in words.
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
    QString consequence; ///< What it means for them, as sentences.
    QString acceptText;  ///< For the button: "Ban".
    QString obstacle;    ///< Why it is not possible; empty when it is.
    bool grave = false;  ///< Takes something away.
    bool operator==(const AffiliationQuestion &) const = default;
};

} // namespace parlour

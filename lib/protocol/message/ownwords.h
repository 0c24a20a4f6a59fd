// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/text/styling.h"

#include <QString>
#include <QStringList>

namespace parlour {

/// What the author of a message says themselves.
struct OwnWords
{
    QString text;      ///< Without quotations, code and links; what is emphasised stands behind it once more, bare.
    QStringList apart; ///< Each link and each code inside a line, as written: a name can be all of one.
};

/// Those in `body`, which looks like `styling`. Takes time in proportion to the text.
OwnWords ownWords(const QString &body, const styling::Text &styling);

} // namespace parlour

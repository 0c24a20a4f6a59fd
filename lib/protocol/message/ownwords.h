// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/text/styling.h"

#include <QString>
#include <QStringList>

namespace parlour {

/// The author's own words in a message.
struct OwnWords
{
    QString text;      ///< Without quotations, code and links; emphasised parts stand at the end once more, bare.
    QStringList apart; ///< Each link and each code span in a line, as written: a name can be all of one.
};

/// The own words in `body`, which looks like `styling`. Takes time in proportion to the text.
OwnWords ownWords(const QString &body, const styling::Text &styling);

} // namespace parlour

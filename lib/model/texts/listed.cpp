// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/texts/listed.h"

#include <QCoreApplication>

namespace parlour {

/// The translation context of lists.
class ListWords
{
    Q_DECLARE_TR_FUNCTIONS(parlour::Lists)
};

QString listed(const QStringList &things)
{
    QString all = things.value(0);
    for (const QString &thing : things.mid(1))
        //: Things of a list: %1 is the first, or all before the last, which is %2.
        all = ListWords::tr("%1, %2").arg(all, thing);
    return all;
}

} // namespace parlour

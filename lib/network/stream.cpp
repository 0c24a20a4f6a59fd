// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/stream.h" // The meta-object of the interface lives here.

#include <QUuid>

namespace parlour {

QString Stream::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server.h"

namespace parlour::live {

Server::Server(const QString &kind)
{
    // The server stops when `cat` sees the end of its input, whatever becomes of us.
    const QStringList said = m_process.start(QStringLiteral(PARLOUR_SERVERS "/with-server.sh"),
                                             {kind, QStringLiteral("sh"), QStringLiteral("-c"),
                                              QStringLiteral("echo $XMPP_PORT; echo $XMPP_CERT; exec cat")},
                                             QProcessEnvironment::systemEnvironment(), 2);
    m_port = said.value(0);
    m_certificate = said.value(1);
}

} // namespace parlour::live

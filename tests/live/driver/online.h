// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/connection.h"
#include "server.h"

#include <QTest>

namespace parlour::live {

/// With which `name`, one of the people of tests/servers, signs in at `server`.
inline Credentials credentials(const Server &server, const QString &name)
{
    using namespace Qt::StringLiterals;
    return {Jid::parse(name + u"@localhost"_s).value(),
            u"pw-"_s + name,
            u"127.0.0.1"_s,
            server.port(),
            server.certificate(),
            {}};
}

/// Signs `name` in, and waits for that.
inline void goOnline(Connection &stream, const Server &server, const QString &name)
{
    stream.open(credentials(server, name));
    QTRY_VERIFY_WITH_TIMEOUT(stream.state() == Stream::State::Online, 20'000);
}

} // namespace parlour::live

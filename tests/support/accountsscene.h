// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/client.h"
#include "support/fakestream.h"
#include "support/memorysecrets.h"
#include "support/outbox.h"

#include <QTemporaryDir>

namespace parlour {

using namespace Qt::StringLiterals;

/// What a client with several accounts is made of.
struct AccountsScene
{
    QTemporaryDir folder;
    ProfileSettings settings {folder.filePath(u"parlour.ini"_s)};
    MemorySecrets secrets;
    Outbox outbox {u":memory:"_s};
    FakeStreams streams;

    /// Stores an account with rooms called after it: "a@x" has "a0@c", "a1@c" ...
    void store(const QString &address, int rooms, bool enabled = true, bool autojoin = false)
    {
        AccountSettings account;
        account.address = address;
        account.enabled = enabled;
        settings.storeAccount(account);
        QList<RememberedRoom> remembered;
        for (int i = 0; i < rooms; ++i)
            remembered << RememberedRoom {u"%1%2@c"_s.arg(address.front()).arg(i), {}, u"nick"_s, autojoin};
        outbox.lists().storeRooms(address, remembered);
    }
    QStringList stored() const
    {
        QStringList addresses;
        for (const auto &account : settings.accounts())
            addresses << account.address;
        return addresses;
    }
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/proxy.h"
#include "model/account/account.h"
#include "network/timing.h"
#include "support/memorysecrets.h"
#include "support/outbox.h"

#include <QDir>

namespace parlour::live {

/// Where a guest goes and where his files are. A guest made with the same place after another ended is the same
/// program started again.
struct Place
{
    QString folder;
    QString certificate;
    quint16 port = 0;
    Timing timing;
};

/// The account of romeo@localhost as Parlour runs it, without a window.
class Guest
{
public:
    explicit Guest(const Place &place);

    /// Signs in; waits for nothing.
    void start() { m_account.start(); }
    /// Joins `room` as "romeo"; waits for nothing.
    Room *join(const QString &room);
    Room *room(const QString &room);
    Account &account() { return m_account; }

    static QString nick() { return QStringLiteral("romeo"); }
    /// What the room's pane shows of `nick`, in order, each as line() writes it.
    static QStringList shown(Room *room, const QString &nick);
    /// "text", or "text [Sending]".
    static QString line(const QString &text, QLatin1StringView delivery);

private:
    ProfileSettings m_settings;
    MemorySecrets m_secrets;
    Outbox m_outbox;
    Account m_account;
};

} // namespace parlour::live

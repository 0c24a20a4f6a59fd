// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/muc/identity.h"
#include "storage/history/historystore.h"

#include <QObject>

namespace parlour {

/// Number of the messages of somebody in a room that are stored on this computer, and the nicks under which they wrote
/// them.
class PersonMessages : public QObject
{
    Q_OBJECT

public:
    explicit PersonMessages(HistoryStore &store, QObject *parent = nullptr);

    /// Counts in the newest `Most` messages of the conversation.
    void count(const history::Key &key, const muc::Identity &person);

    int count() const { return m_count; }
    /// Nicks, the latest first; at most 20.
    const QStringList &nicks() const { return m_nicks; }
    /// Number of messages that were looked at.
    int looked() const { return m_looked; }
    bool isDone() const { return m_done; }
    /// Returns whether these are all: there is no older message.
    bool isAll() const { return m_all; }

    static constexpr int Most = 5000;

Q_SIGNALS:
    void changed();

private:
    void look(const history::Sift &sift);

    HistoryStore &m_store;
    QStringList m_nicks;
    int m_count = 0;
    int m_looked = 0;
    bool m_done = false;
    bool m_all = false;
};

} // namespace parlour

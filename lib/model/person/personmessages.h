// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/muc/identity.h"
#include "storage/history/historystore.h"

#include <QObject>

namespace parlour {

/// How many messages of somebody in a room are kept on this computer, and under which nicks they wrote them.
class PersonMessages : public QObject
{
    Q_OBJECT

public:
    explicit PersonMessages(HistoryStore &store, QObject *parent = nullptr);

    /// Looks through the newest `Most` messages of the conversation.
    void count(const history::Key &key, const muc::Identity &person);

    int count() const { return m_count; }
    /// The one used last first; at most 20.
    const QStringList &nicks() const { return m_nicks; }
    /// How many messages were looked at.
    int looked() const { return m_looked; }
    bool isDone() const { return m_done; }
    /// There is no older message.
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

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/database.h"
#include "storage/history/historyplaces.h"

#include <QHash>
#include <utility>

namespace parlour {

/// A change of the database that may wait a little.
struct Change
{
    history::Key key {};
    std::function<void(Database &)> run;
    /// Told whether the change is on disk, after `run`; if not, `keepsInMemory` decides.
    std::function<void(bool kept)> done {};
    bool keepsInMemory = true; ///< The change is made again when the disk works again.
};

/// Changes that the disk did not take, to be made later, and what of them can be shown until then.
class Pending
{
public:
    void add(const Change &change);
    /// Shows `message` behind everything. Returns its place, which follows `last`, that of the newest message that is
    /// stored; or that of the message with its archive id, if it is here.
    qint64 show(const history::Key &key, const history::Message &message, qint64 last);
    void setDraft(const history::Key &key, const history::Draft &draft) { m_drafts[name(key)] = draft; }

    bool isEmpty() const { return m_changes.isEmpty(); }
    /// Messages of `key` that are only here, in their order.
    QList<history::Message> messages(const history::Key &key) const { return m_messages.value(name(key)); }
    std::optional<history::Draft> draft(const history::Key &key) const;

    /// Forgets the changes of an account, or of one conversation of it.
    void remove(const QString &account, const QString &peer);
    void run(Database &database) const;
    QList<Change> takeChanges() { return std::exchange(m_changes, {}); }
    void clear();

private:
    static QString name(const history::Key &key) { return key.account + QChar::LineFeed + key.peer; }

    QList<Change> m_changes;
    QHash<QString, QList<history::Message>> m_messages;
    QHash<QString, history::Draft> m_drafts;
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/history/historystore.h"

#include <QObject>
#include <QTimer>

namespace parlour {

class Channel;
class Composer;
struct DraftSubject;

/// Stores the draft in the composer of a conversation, half a second after typing, so that it is there again after a
/// restart.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    DraftKeeper(Composer &composer, const Channel &channel, HistoryStore &store);
    /// Stores changes that are not stored yet.
    ~DraftKeeper() override;

    /// Restores the stored draft, unless something has been typed meanwhile.
    void restore();

private:
    void note();
    void keep();
    void take(const history::Draft &draft, const DraftSubject &subject);
    history::Draft draft() const;

    Composer &m_composer;
    const Channel &m_channel;
    HistoryStore &m_store;
    history::Key m_key; ///< Key under which the draft is stored.
    history::Draft m_kept;
    QTimer m_due;
    bool m_keeps = false; ///< restore() was called. Else the draft is not to be stored.
    bool m_restoring = false;
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/timelinewindow.h"

#include <QObject>
#include <optional>

namespace parlour {

class ArchiveSync;
class Channel;
class HistoryStore;

/// Shows a message by its archive id, wherever it is: in the store, or still in the archive.
class SoughtMessage : public QObject
{
public:
    /// All of them outlive it.
    SoughtMessage(HistoryStore &store, const Channel &channel, TimelineWindow &window);

    /// Sets the archive from which missing messages are fetched.
    void setArchive(ArchiveSync &archive);
    /// Shows the message with that archive id, taken at `time` (UTC). If it is missing, it is fetched, and shown if the
    /// person has not gone elsewhere meanwhile.
    void show(const QString &stanzaId, const QDateTime &time);

private:
    void fetch(const QString &stanzaId, const QDateTime &time, qint64 behind);
    void showFetched();

    HistoryStore &m_store;
    const Channel &m_channel;
    TimelineWindow &m_window;
    ArchiveSync *m_archive = nullptr;
    QString m_fetched; ///< Archive id of the message that is being fetched.
    std::optional<Round::Token> m_visit;
};

} // namespace parlour

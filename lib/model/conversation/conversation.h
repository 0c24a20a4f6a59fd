// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/archivesync.h"
#include "model/conversation/composer.h"
#include "model/conversation/draftkeeper.h"
#include "model/conversation/readstate.h"
#include "model/conversation/sendqueue.h"
#include "model/conversation/timelinemodel.h"

#include <QObject>
#include <memory>
#include <qqmlintegration.h>

namespace parlour {

class Channel;

/// What is said in a room, or between two people there: the same for both. What differs is in the Channel.
class Conversation : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by what it takes place in")
    Q_PROPERTY(parlour::TimelineModel *timeline READ timeline CONSTANT FINAL)
    Q_PROPERTY(parlour::ReadState *readState READ readState CONSTANT FINAL)
    Q_PROPERTY(parlour::Composer *composer READ composer CONSTANT FINAL)

public:
    Conversation(Channel &channel, Commands &commands, HistoryStore &store, const Clock &clock = systemTime);
    ~Conversation() override;

    TimelineModel *timeline() { return &m_timeline; }
    const TimelineModel *timeline() const { return &m_timeline; }
    ReadState *readState() { return &m_readState; }
    const ReadState *readState() const { return &m_readState; }
    Composer *composer() { return &m_composer; }
    const Composer *composer() const { return &m_composer; }
    SendQueue &sendQueue() { return m_sendQueue; }
    const SendQueue &sendQueue() const { return m_sendQueue; }
    QDateTime now() const { return m_clock(); }

    /// Takes up what was written here and not sent when the program ended.
    void restoreDraft() { m_draftKeeper.restore(); }
    /// Has what was missed looked up in the archive of `room`.
    ArchiveSync &sync(Stream &stream, const Jid &room);

    /// Says `text`: at once, or as soon as that is possible again, even after a restart where the channel has a record. It is
    /// shown as waiting, as sending until there is proof that it arrived, and as failed when it did not.
    Q_INVOKABLE void send(const QString &text);
    /// Sends a failed message again, or gives up one that is not under way.
    Q_INVOKABLE void retry(const QString &messageId);
    Q_INVOKABLE void discard(const QString &messageId);
    /// Gives up all messages that wait or have failed.
    void discardAll();
    /// Shows a sentence of Parlour's own among the messages; an empty one is none.
    void notice(const QString &text);

    /// Takes `entry` if it is one of ours that waited for it under one of `ids`.
    bool confirm(const timeline::Entry &entry, const QStringList &ids);
    /// Shows a message of now, or one out of a record in its place; false when it is there already.
    bool add(const timeline::Entry &entry);

private:
    const Clock m_clock;
    TimelineModel m_timeline;
    ReadState m_readState;
    SendQueue m_sendQueue;
    Composer m_composer;
    DraftKeeper m_draftKeeper;
    std::unique_ptr<ArchiveSync> m_archive;
};

} // namespace parlour

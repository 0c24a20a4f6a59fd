// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/acting.h"
#include "model/conversation/archivesearch.h"
#include "model/conversation/archivesync.h"
#include "model/conversation/arrivals.h"
#include "model/conversation/composer.h"
#include "model/conversation/draftkeeper.h"
#include "model/conversation/lastmessage.h"
#include "model/conversation/messageversion.h"
#include "model/conversation/readstate.h"
#include "model/conversation/sendqueue.h"
#include "model/conversation/soughtmessage.h"
#include "model/conversation/timelinewindow.h"
#include "model/conversation/unkeptacts.h"
#include "model/pacing/round.h"

#include <QObject>
#include <memory>
#include <qqmlintegration.h>

namespace parlour {

class Channel;

/// The messages of a room, or of two people: the same for both. The differences are in the Channel.
class Conversation : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by what it takes place in")
    Q_PROPERTY(parlour::TimelineModel *timeline READ timeline CONSTANT FINAL)
    Q_PROPERTY(parlour::ReadState *readState READ readState CONSTANT FINAL)
    Q_PROPERTY(parlour::Composer *composer READ composer CONSTANT FINAL)
    Q_PROPERTY(parlour::TimelineWindow *window READ window CONSTANT FINAL)
    Q_PROPERTY(parlour::Acting *acting READ acting CONSTANT FINAL)

public:
    Conversation(Channel &channel, Commands &commands, HistoryStore &store, const Clock &clock = systemTime);
    ~Conversation() override;

    TimelineModel *timeline() { return &m_timeline; }
    const TimelineModel *timeline() const { return &m_timeline; }
    ReadState *readState() { return &m_readState; }
    const ReadState *readState() const { return &m_readState; }
    Composer *composer() { return &m_composer; }
    const Composer *composer() const { return &m_composer; }
    LastMessage *last() { return &m_last; }
    const LastMessage *last() const { return &m_last; }
    SendQueue &sendQueue() { return m_sendQueue; }
    const SendQueue &sendQueue() const { return m_sendQueue; }
    /// Returns the key under which it is stored.
    history::Key key() const;
    QDateTime now() const { return m_clock(); }

    /// Restores the unsent draft of the last run.
    void restoreDraft() { m_draftKeeper.restore(); }
    /// Stores messages from now on, and shows the stored ones.
    void keepHistory();
    /// Stores messages, and fetches missed ones from the archive of the room.
    ArchiveSync &sync(Stream &stream);
    /// Stores messages, and fetches missed ones from the archive of our account, which other conversations share; it
    /// must outlive this.
    void share(ArchiveSync &archive, Stream &stream);
    /// Part of the history that is shown; null where nothing is stored.
    TimelineWindow *window() { return m_window.get(); }
    /// Search in that archive; null where there is no archive.
    ArchiveSearch *archiveSearch() { return m_archiveSearch.get(); }
    Acting *acting() { return &m_acting; }
    /// Messages of a burst that are not stored yet.
    Arrivals &arrivals() { return m_arrivals; }

    /// Sends `text`: at once, or as soon as that is possible again, even after a restart where messages are stored. It
    /// is shown as waiting, as sending until there is proof that it arrived, and as failed when it did not.
    Q_INVOKABLE void send(const QString &text);
    /// Sends a file that has been uploaded, in the same way.
    void share(const sharing::SharedFile &file);
    /// Sends a failed message again, or discards one that is not under way.
    Q_INVOKABLE void retry(const QString &messageId);
    Q_INVOKABLE void discard(const QString &messageId);
    /// Discards all messages that wait or have failed.
    void discardAll();
    /// Shows a sentence of Parlour's own among the messages; an empty one is ignored.
    void notice(const QString &text);

    /// Returns the time from which the room should repeat messages; invalid if we were never there.
    QDateTime since() const;
    /// Returns whether messages of the room were known when we came in, so that repeated ones are news and not history.
    bool isReturn() const { return m_known != 0; }
    /// Begins to take the history: we are inside, and the room repeats messages until endHistory().
    void begin();
    void endHistory();
    /// Takes a message to be stored: a live one, or one that the room repeats.
    void hear(const timeline::Entry &entry);
    /// Takes a result of an archive that we read.
    void collect(const archive::Result &result, const std::optional<timeline::Entry> &entry,
                 const std::optional<history::Action> &action = {});
    /// Takes an action on a message, by somebody who may do it.
    void act(const history::Action &action);
    /// Hides messages at these places on this computer only, or shows them again; `done` gets those where that worked.
    void setHidden(const QList<qint64> &places, bool hidden,
                   const std::function<void(const QList<qint64> &)> &done = {});
    /// Begins to answer or correct a message, in the composer, or finds its versions; returns false where it has become
    /// impossible.
    Q_INVOKABLE bool begin(const parlour::ActOffer &offer);
    /// Shows a place in the store's order, and the messages around it.
    Q_INVOKABLE void showAt(qint64 sort);
    /// Shows the message with this archive id, taken at `time` (UTC). If it is missing, it is fetched, and shown if the
    /// person has not gone elsewhere meanwhile.
    void showArchived(const QString &stanzaId, const QDateTime &time);
    /// Sets whether the person scrolls here.
    Q_INVOKABLE void setScrolling(bool scrolling);
    /// Loads the gap in front of a range.
    Q_INVOKABLE void loadMissing(const QString &range);

    /// Take a message without a store. confirm() returns whether `entry` is one of ours that waited for it under one of
    /// `ids`; add() shows it, and returns false when it is there already, or corrects one that is.
    bool confirm(const timeline::Entry &entry, const QStringList &ids);
    bool add(const timeline::Entry &entry);

Q_SIGNALS:
    /// A new message has come, or one of ours has arrived.
    void heard(const parlour::timeline::Entry &entry);
    /// Versions of the message that begin() was about, the newest first; not too many.
    void versionsFound(const QList<parlour::MessageVersion> &versions);
    /// A message was acted on: `message` is its new state in the store.
    void amended(const parlour::history::Message &message);
    /// The messages at these places are versions of others from now on.
    void dropped(const QList<qint64> &places);
    /// The person begins or ends scrolling; ended, too, when this is deleted.
    void scrollingChanged(bool scrolling);

private:
    void takeProved(const UnconfirmedMessage &message);
    void keepProved(const UnconfirmedMessage &message);
    void keepUnseen();
    bool merge(const timeline::Entry &entry);
    void keep(const QList<timeline::Entry> &heard, const std::function<void(const history::AddResult &)> &done);
    SendQueue::Taken confirmed(const timeline::Entry &entry);
    void show(timeline::Entry entry, const history::Added &added, const QString &confirms);
    void follow(ArchiveSync &archive);
    void showPage(const QList<ArchiveSync::Collected> &messages, const history::PageResult &result);
    void say(const QString &text);
    void revise(const QList<history::Message> &changed);
    void drop(const QList<qint64> &gone);
    void findVersions(qint64 place);
    void showGaps();
    void showMarks();
    void answered();

    const Clock m_clock;
    Channel &m_channel;
    HistoryStore &m_store;
    TimelineModel m_timeline;
    UnkeptActs m_unkept;
    Acting m_acting;
    LastMessage m_last;
    ReadState m_readState;
    SendQueue m_sendQueue;
    Composer m_composer;
    DraftKeeper m_draftKeeper;
    std::unique_ptr<TimelineWindow> m_window;
    std::unique_ptr<ArchiveSync> m_ownArchive;
    ArchiveSync *m_archive = nullptr; ///< Ours, or shared.
    std::unique_ptr<ArchiveSearch> m_archiveSearch;
    std::unique_ptr<SoughtMessage> m_sought;
    bool m_scrolling = false;
    int m_unanswered = 0;              ///< Pending requests to the store about new messages.
    QStringList m_notices;             ///< To be shown after these.
    QList<timeline::Entry> m_repeated; ///< Messages that the room has repeated so far.
    Arrivals m_arrivals;
    Round m_stay;
    qint64 m_known = 0; ///< Place of the last message when we came in.
};

} // namespace parlour

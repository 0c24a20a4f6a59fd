// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/archiveturns.h"
#include "model/direct/directchat.h"
#include "model/pacing/round.h"

#include <memory>

namespace parlour {

/// The direct chats of an account, in the order in which they began, and the account's own archive (XEP-0313), which
/// holds the messages of all of them.
class DirectChats : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Account")

public:
    DirectChats(Stream &stream, HistoryStore &store, Roster &roster, const BlockList &blocked, ArchiveTurns &turns,
                Clock clock = systemTime, QObject *parent = nullptr);
    ~DirectChats() override;

    /// Sets the pictures of people, which outlive this; to be called before there are chats.
    void setPictures(PersonPictures *pictures) { m_place.pictures = pictures; }
    /// Replaces the chats with those that are stored for `account`.
    void load(const Jid &account);
    /// Sets the test whether those who see us are told when we type to them, called each time; without it nobody is
    /// told.
    void setTellsTyping(std::function<bool()> tells) { m_place.tellsTyping = std::move(tells); }
    /// Sets whether others are told what we have read.
    void setTellsReading(std::function<bool()> tells) { m_place.tellsReading = std::move(tells); }
    /// Stops taking messages: the account is about to be deleted.
    void retire();

    const QList<DirectChat *> &chats() const { return m_chats; }
    int count() const { return int(m_chats.size()); }
    DirectChat *find(const Jid &peer) const;
    /// The archive of the account, once one is known.
    ArchiveSync *archive() const { return m_archive.get(); }

    /// Shows the chat with the person at `address`, and begins it when there is none yet; null where that is not an
    /// address of a person.
    Q_INVOKABLE parlour::DirectChat *open(const QString &address);
    /// Closes the chat. Its history is shown again when either writes.
    Q_INVOKABLE void close(parlour::DirectChat *chat);
    /// Returns the chat that is stored under `key`, closed or not; null if there is none.
    DirectChat *reopen(const history::Key &key);

    void receive(const direct::Event &event);
    /// Takes a bounce by `by` (bare). Returns true when it is of one of our messages, and `by` may bounce it: its
    /// recipient, or a server on the way.
    bool bounce(const Jid &by, const QString &id, const StanzaError &error);

Q_SIGNALS:
    void added(parlour::DirectChat *chat);
    /// The chat was removed, and is about to be deleted.
    void removed(parlour::DirectChat *chat);
    /// The chat is to be shown to the person.
    void opened(parlour::DirectChat *chat);

private:
    /// Bound on the chats with people who are not contacts: anybody can write.
    static constexpr qsizetype MaxStrangers = 100;
    struct Hearing;
    DirectChat *add(const Jid &peer);
    DirectChat *begin(const Jid &peer);
    DirectChat *ensure(const Jid &peer);
    bool takesActs(const Jid &peer);
    void clear();
    void takeUp(const QList<history::KeptChat> &kept);
    void onOnline(bool resumed);
    void findArchive();
    void collect(const direct::Archived &archived);
    void onStored(const QList<ArchiveSync::Collected> &messages, const history::PageResult &result);
    bool wakes(const Jid &peer, const timeline::Entry &entry) const;
    void settleDoubts();

    DirectPlace m_place;
    ArchiveTurns &m_turns;
    std::unique_ptr<ArchiveSync> m_archive;
    QList<DirectChat *> m_chats;
    QHash<Jid, QDateTime> m_closed; ///< Closed chats, with the time of their last message, UTC.
    QSet<Jid> m_acting;             ///< People without a chat who have done something to a message since the start.
    Round m_session;                ///< Of the account, and of its stream.
    bool m_isFirst = false;         ///< Nothing of the archive had been read when this session began.
};

} // namespace parlour

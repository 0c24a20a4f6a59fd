// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/browse/discoqueue.h"
#include "model/pacing/round.h"
#include "protocol/sharing/slot.h"

#include <QSet>
#include <functional>
#include <optional>
#include <variant>

namespace parlour {

/// The upload service of an account's own server (XEP-0363): found once per session, and asked for slots.
class UploadService : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Unknown, ///< Nobody has looked yet, or nobody could.
        Looking,
        Found,
        None, ///< The server takes no files.
    };
    /// Receives a slot, or the reason why there is none.
    using Answer = std::function<void(const std::variant<sharing::UploadSlot, IqFailure> &)>;

    explicit UploadService(Stream &stream, QObject *parent = nullptr);

    State state() const { return m_state; }
    bool isOnline() const { return m_stream.state() == Stream::State::Online; }
    /// Largest size of a file in bytes; 0: not known.
    qint64 maxSize() const { return m_maxSize; }
    /// Hosts of our own server, as far as we know, in small letters. Wherever else it keeps files, strangers may, too.
    const QSet<QString> &hosts() const { return m_hosts; }

    /// Looks for the service once in a session; `again` if that had no result.
    void find(bool again = false);
    /// Forgets the service: another account has another server.
    void clear();
    /// Asks for a slot. An answer without one to which we would send counts as a refusal.
    void ask(const sharing::SlotWish &wish, QObject *context, const Answer &done);

Q_SIGNALS:
    /// Emitted when state(), maxSize(), hosts() or isOnline() has changed.
    void changed();

private:
    void listed(const IqReply &reply);
    void answered(const QString &address, const IqReply &reply);
    void end();

    Stream &m_stream;
    DiscoQueue m_queue;
    State m_state = State::Unknown;
    std::optional<Jid> m_service;
    qint64 m_maxSize = 0;
    bool m_looked = false;
    bool m_unsure = false; ///< Some have not answered.
    QSet<QString> m_hosts;
    Round m_round;
};

} // namespace parlour

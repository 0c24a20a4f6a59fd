// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The messages of a room: sent, reflected, bounced, read.
#include "model/room/room.h"
#include "model/room/roomtexts.h"
#include "network/stream.h"
#include "protocol/message/mention.h"
#include "protocol/muc/stanzas.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace parlour {

static constexpr QLatin1StringView Me("/me ");

static timeline::Entry entryOf(const QString &nick, const QString &body)
{
    timeline::Entry entry;
    entry.nick = nick;
    entry.kind = body.startsWith(Me) ? timeline::Kind::Action : timeline::Kind::Message;
    entry.body = entry.kind == timeline::Kind::Action ? body.sliced(Me.size()) : body;
    entry.time = QDateTime::currentDateTimeUtc();
    return entry;
}

void Room::send(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    timeline::Entry entry = entryOf(m_nick, text);
    entry.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    entry.own = true;
    entry.delivery = timeline::Delivery::Sending;
    m_timeline.append(entry);
    if (state() != join::State::Joined || !m_stream.send(muc::groupMessage(m_address, entry.id, text)))
        return m_timeline.fail(entry.id, tr("You are not connected to the room."));
    QTimer::singleShot(m_reflectionDeadline, this, [this, id = entry.id] {
        m_timeline.fail(id, tr("The room did not confirm it within 30 seconds."));
    });
}

void Room::retry(const QString &messageId)
{
    send(m_timeline.takeFailed(messageId));
}

void Room::on(const muc::Message &event)
{
    if (state() != join::State::Joined)
        return;
    const bool own = !event.nick.isEmpty() && event.nick == m_nick;
    const auto now = QDateTime::currentDateTimeUtc();
    if (own
        && (m_timeline.confirm(event.originId, now, event.stanzaId)
            || m_timeline.confirm(event.id, now, event.stanzaId)))
        return;
    timeline::Entry entry = entryOf(event.nick.isEmpty() ? name() : event.nick, event.body);
    entry.id = event.id;
    entry.stanzaId = event.stanzaId;
    entry.own = own;
    entry.historic = event.sentAt.has_value();
    entry.time = event.sentAt.value_or(now);
    entry.mention = !own && mentions(event.body, m_nick);
    if (!m_timeline.append(entry) || own || entry.historic)
        return;
    ++m_unread;
    m_mentioned = m_mentioned || entry.mention;
    Q_EMIT unreadChanged();
}

void Room::on(const muc::MessageFailed &event)
{
    m_timeline.fail(event.id, roomtexts::bounce(event.error));
}

void Room::markRead()
{
    if (m_unread == 0)
        return;
    m_unread = 0;
    m_mentioned = false;
    Q_EMIT unreadChanged();
}

void Room::setDraft(const QString &draft)
{
    if (m_draft == draft)
        return;
    m_draft = draft;
    Q_EMIT draftChanged();
}

} // namespace parlour

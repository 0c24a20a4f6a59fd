// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/roomsubject.h"

#include "model/room/roomtexts.h"
#include "network/stream.h"
#include "protocol/address/nickname.h"
#include "protocol/muc/stanzas.h"
#include "protocol/text/foreign.h"

#include <QLocale>

namespace parlour {

RoomSubject::RoomSubject(const RoomPlace &place, QObject *parent)
    : QObject(parent)
    , m_place(place)
{
}

QString RoomSubject::line() const
{
    return oneLine(m_text);
}

QString RoomSubject::origin() const
{
    if (m_nick.isEmpty())
        return {};
    if (!m_time.isValid())
        return tr("Set by %1").arg(named(m_nick));
    return tr("Set by %1 on %2").arg(named(m_nick), QLocale().toString(m_time.toLocalTime(), QLocale::ShortFormat));
}

void RoomSubject::setForAll(bool forAll)
{
    m_forAll = forAll;
    Q_EMIT changeableChanged();
}

void RoomSubject::set(const QString &subject)
{
    if (!isChangeable() || subject == m_text)
        return;
    m_sentId = Stream::newId();
    m_place.stream.send(muc::subjectMessage(m_place.room, m_sentId, subject));
}

void RoomSubject::apply(const muc::Subject &event, bool live)
{
    if (m_text == event.text && m_nick == event.nick)
        return;
    m_text = event.text;
    m_nick = event.nick;
    const auto now = m_place.clock();
    m_time = live ? now : event.setAt ? std::min(*event.setAt, now) : QDateTime();
    Q_EMIT changed();
    if (live)
        Q_EMIT told(roomtexts::subjectChange(event));
}

bool RoomSubject::bounced(const muc::MessageFailed &event)
{
    if (event.id.isEmpty() || event.id != m_sentId)
        return false;
    Q_EMIT told(roomtexts::subjectRefusal(event.error));
    return true;
}

} // namespace parlour

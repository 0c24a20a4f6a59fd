// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/archivesync.h"

#include "model/conversation/timelinemodel.h"
#include "network/stream.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace parlour {

/// The room's clock and ours may differ by so much.
static constexpr qint64 MarginSeconds = 300;
static constexpr int MaxPages = 100;

ArchiveSync::ArchiveSync(Stream &stream, TimelineModel &timeline, const Jid &room, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
    , m_timeline(timeline)
    , m_room(room)
{
    // Some rooms send no subject; some services answer no disco#info.
    m_patience.setSingleShot(true);
    m_patience.setInterval(10s);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_historyEnded = true;
        m_archived = m_archived.value_or(false);
        proceed();
    });
}

/// The last row that the room told us, -1 when there is none.
static int lastKnown(const TimelineModel &timeline)
{
    for (int row = timeline.settledCount() - 1; row >= 0; --row) {
        const auto &entry = timeline.entries().at(row);
        if (entry.kind != timeline::Kind::Notice && entry.delivery == timeline::Delivery::Received)
            return row;
    }
    return -1;
}

QDateTime ArchiveSync::since() const
{
    const int row = lastKnown(m_timeline);
    return row < 0 ? QDateTime() : m_timeline.entries().at(row).time.addSecs(-MarginSeconds);
}

void ArchiveSync::begin(const std::optional<QDateTime> &doubtful)
{
    const int row = lastKnown(m_timeline);
    m_known = row < 0 ? QPersistentModelIndex() : QPersistentModelIndex(m_timeline.index(row));
    m_return = row >= 0;
    m_last = QPersistentModelIndex();
    m_reached = false;
    m_historyEnded = false;
    m_archived.reset();
    m_doubtful = doubtful;
    m_pages = 0;
    m_page = {};
    m_page.start = since();
    if (doubtful && (row < 0 || doubtful->addSecs(-MarginSeconds) < m_page.start))
        m_page.start = doubtful->addSecs(-MarginSeconds);
    m_stage = Stage::History;
    m_patience.start();
}

void ArchiveSync::stop()
{
    m_stage = Stage::Idle;
    m_patience.stop();
}

void ArchiveSync::historyEnded()
{
    m_historyEnded = true;
    proceed();
}

void ArchiveSync::setArchived(bool archived)
{
    m_archived = archived;
    proceed();
}

/// The history is here: is it enough?
void ArchiveSync::proceed()
{
    if (m_stage != Stage::History || !m_historyEnded)
        return;
    if (m_reached || (!m_return && !m_doubtful))
        return finish(Outcome::Whole);
    if (!m_archived)
        return;
    if (!*m_archived)
        return finish(Outcome::Partial);
    m_patience.stop();
    m_stage = Stage::Archive;
    m_last = QPersistentModelIndex();
    ask();
}

void ArchiveSync::ask()
{
    m_page.queryId = Stream::newId();
    m_stream.ask(m_room, u"set"_s, archive::query(m_page), this, [this, id = m_page.queryId](const IqReply &reply) {
        if (!expects(id))
            return;
        const auto *iq = std::get_if<QDomElement>(&reply);
        const auto fin = iq ? archive::fin(*iq) : std::nullopt;
        if (!fin)
            return finish(Outcome::Partial);
        onPage(*fin);
    });
}

void ArchiveSync::onPage(const archive::Fin &fin)
{
    if (fin.complete)
        return finish(Outcome::Whole);
    // A page without an end, or the same one again, would go on for ever.
    if (fin.last.isEmpty() || fin.last == m_page.after || ++m_pages >= MaxPages)
        return finish(Outcome::Partial);
    m_page.after = fin.last;
    ask();
}

void ArchiveSync::finish(Outcome outcome)
{
    stop();
    Q_EMIT finished(outcome);
}

int ArchiveSync::nextRow(const QDateTime &time) const
{
    if (m_last.isValid())
        return m_last.row() + 1;
    // Rooms that tell whole seconds round down, and what we have not heard comes after what we have.
    return m_timeline.rowAfter(time.time().msec() == 0 ? time.addMSecs(999) : time);
}

void ArchiveSync::placed(int row)
{
    m_last = m_timeline.index(row);
}

bool ArchiveSync::place(const timeline::Entry &entry)
{
    const int known = m_timeline.find(entry, m_last.isValid() ? m_last.row() : -1);
    if (known < 0) {
        const int row = nextRow(entry.time);
        m_timeline.insert(entry, row);
        placed(row);
        return true;
    }
    m_reached = m_reached || (m_known.isValid() && known <= m_known.row());
    placed(known);
    return false;
}

} // namespace parlour

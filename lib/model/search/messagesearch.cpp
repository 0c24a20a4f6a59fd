// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/search/messagesearch.h"

#include "model/search/searchtexts.h"
#include "protocol/search/typed.h"
#include "protocol/text/foreign.h"
#include "storage/disk/diskhealth.h"

#include <QTimeZone>

namespace parlour {

static constexpr int HitsAtOnce = 50;

MessageSearch::MessageSearch(HistoryStore &store, Surroundings surroundings, Clock clock)
    : m_store(store)
    , m_surroundings(std::move(surroundings))
    , m_clock(std::move(clock))
{
    m_pause.setSingleShot(true);
    setPause(std::chrono::milliseconds(200));
    connect(&m_pause, &QTimer::timeout, this, &MessageSearch::ask);
    connect(&store, &HistoryStore::hidden, this, [this](const history::Key &key, const QList<qint64> &places) {
        remove([&](const history::Hit &hit) {
            const bool isGone = hit.key == key && places.contains(hit.message.sort);
            if (isGone) // What the archive on the server has of it does not come in its place.
                m_gone << hit.message.stanzaId;
            return isGone;
        });
    });
    connect(&store, &HistoryStore::removed, this, [this](const history::Doomed &messages) {
        remove([&](const history::Hit &hit) { return messages.takes(hit.key, hit.message.time); });
    });
}

void MessageSearch::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    Q_EMIT queryChanged();
    startOver();
}

void MessageSearch::setHere(bool here)
{
    if (m_here == here)
        return;
    m_here = here;
    Q_EMIT queryChanged();
    startOver();
}

QString MessageSearch::hereName() const
{
    return m_place ? isolated(m_surroundings.name(*m_place)) : QString();
}

void MessageSearch::begin(bool here)
{
    m_place = m_surroundings.current();
    m_here = here && m_place;
    Q_EMIT begun();
    Q_EMIT queryChanged();
    startOver();
}

void MessageSearch::end()
{
    m_round.end();
    m_pause.stop();
    m_asking = false;
    m_gone.clear();
    m_store.endSearch(this);
    leaveServer();
}

/// Starts a new search. The results stay until there is an answer; without search text, none are shown.
void MessageSearch::startOver()
{
    end();
    m_continuing = false;
    m_asking = !m_text.trimmed().isEmpty();
    if (m_asking)
        m_pause.start();
    else
        show({});
    Q_EMIT changed();
}

/// Returns the query for the typed text; nothing where it names a conversation that is not there.
std::optional<history::SearchQuery> MessageSearch::query() const
{
    const auto typed = search::typed(m_text, QTimeZone::systemTimeZone());
    history::SearchQuery query {.words = typed.words,
                                .from = typed.from,
                                .since = typed.since,
                                .until = typed.until,
                                .hasLink = typed.link,
                                .hasFile = typed.file,
                                .limit = HitsAtOnce};
    if (!typed.in.isEmpty())
        query.in = m_surroundings.called(typed.in);
    else if (isHere())
        query.in = m_place;
    if (m_continuing && !m_rows.isEmpty())
        query.before = m_rows.last().hit.place;
    return typed.in.isEmpty() || query.in ? std::optional(query) : std::nullopt;
}

void MessageSearch::remove(const std::function<bool(const history::Hit &)> &isGone)
{
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (!isGone(m_rows.at(row).hit))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    Q_EMIT changed();
}

void MessageSearch::ask()
{
    const auto query = this->query();
    if (!query) {
        m_asking = false;
        return show({});
    }
    if (!m_continuing)
        chooseServer();
    const auto round = m_round.begin();
    m_store.search(*query, this, [this, round](const QList<history::Hit> &hits) {
        if (round.isStale())
            return;
        m_asking = false;
        show(hits);
    });
}

void MessageSearch::showMore()
{
    if (!m_more || m_asking)
        return;
    m_continuing = true;
    m_asking = true;
    ask();
    Q_EMIT changed();
}

void MessageSearch::show(const QList<history::Hit> &hits)
{
    const QString words = search::typed(m_text, QTimeZone::systemTimeZone()).words;
    QList<Row> rows;
    for (const auto &hit : hits)
        rows << Row {hit, m_surroundings.name(hit.key), search::context(hit.message.body, words, ContextSize)};
    m_more = rows.size() >= HitsAtOnce;
    if (m_continuing) {
        append(rows);
    } else if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        m_served.clear();
        endResetModel();
    }
    showServed();
    Q_EMIT changed();
}

void MessageSearch::append(const QList<Row> &rows)
{
    if (rows.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    m_rows << rows;
    endInsertRows();
}

MessageSearch::State MessageSearch::state() const
{
    if (m_text.trimmed().isEmpty())
        return State::Idle;
    if (count() > 0)
        return State::Found;
    return m_asking ? State::Searching : State::NothingFound;
}

bool MessageSearch::isDiskBroken() const
{
    auto *health = m_store.diskHealth();
    return health && health->trouble() != DiskTrouble::None;
}

QString MessageSearch::remark() const
{
    if (state() != State::Idle && isDiskBroken())
        return tr("Your disk makes trouble: not everything can be found.");
    switch (state()) {
    case State::Idle:
        return tr(
            "Finds what was said, as far as it is on this computer. Beside words there may be from:NAME, in:ROOM, "
            "after:2026-10, before:2026-11-01, has:link and has:file.");
    case State::Searching:
        return tr("Searching...");
    case State::NothingFound:
        return tr("Nothing found");
    case State::Found:
        if (m_rows.isEmpty())
            return tr("Nothing found on this computer");
        return m_more ? tr("The newest %n message(s)", nullptr, int(m_rows.size()))
                      : tr("%n message(s) found", nullptr, int(m_rows.size()));
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<history::Hit> MessageSearch::at(int row) const
{
    return row >= 0 && row < count() ? std::optional(rowAt(row).hit) : std::nullopt;
}

int MessageSearch::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QString MessageSearch::accessibleName(const Row &row) const
{
    return (row.served ? tr("%1 in %2, %3, %4, from the server") : tr("%1 in %2, %3, %4"))
        .arg(isolated(row.hit.message.nick), isolated(row.place), isolated(row.context.text),
             searchtexts::when(row.hit.message.time, m_clock()));
}

QVariant MessageSearch::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = rowAt(index.row());
    switch (role) {
    case PlaceRole:
        return row.place;
    case NickRole:
        return oneLine(row.hit.message.nick);
    case TimeRole:
        return searchtexts::when(row.hit.message.time, m_clock());
    case Qt::DisplayRole:
    case ExcerptRole:
        return row.context.text;
    case MarksRole: {
        QList<int> marks;
        for (const auto &place : row.context.places)
            marks << place.start << place.length;
        return QVariant::fromValue(marks);
    }
    case ServedRole:
        return row.served;
    case AccessibleNameRole:
        return accessibleName(row);
    }
    return {};
}

QHash<int, QByteArray> MessageSearch::roleNames() const
{
    return {{PlaceRole, "place"},
            {NickRole, "nick"},
            {TimeRole, "time"},
            {ExcerptRole, "excerpt"},
            {MarksRole, "marks"},
            {ServedRole, "served"},
            {AccessibleNameRole, "accessibleName"}};
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/archivesearch.h"
#include "model/pacing/clock.h"
#include "model/pacing/round.h"
#include "protocol/search/searchplaces.h"
#include "storage/history/historystore.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <optional>
#include <qqmlintegration.h>

namespace parlour {

/// Searches messages by their text, the newest first, while the person types.
class MessageSearch : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Client")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY queryChanged FINAL)
    Q_PROPERTY(bool here READ isHere WRITE setHere NOTIFY queryChanged FINAL)
    Q_PROPERTY(QString hereName READ hereName NOTIFY begun FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(parlour::MessageSearch::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString remark READ remark NOTIFY changed FINAL)
    Q_PROPERTY(bool more READ hasMore NOTIFY changed FINAL)
    Q_PROPERTY(QString serverAction READ serverAction NOTIFY changed FINAL)
    Q_PROPERTY(QString serverRemark READ serverRemark NOTIFY changed FINAL)

public:
    enum class State {
        Idle, ///< Nothing is typed.
        Searching,
        NothingFound,
        Found,
    };
    Q_ENUM(State)

    enum Role {
        PlaceRole = Qt::UserRole, ///< string: the conversation's name
        NickRole,                 ///< string
        TimeRole,                 ///< string
        ExcerptRole,              ///< string: text around the first match
        MarksRole,                ///< list of int: matches in the excerpt: start, length, start, ...
        ServedRole,               ///< bool: true if out of the archive on the server
        AccessibleNameRole,       ///< string: "NICK in ROOM, TEXT, TIME", and ", from the server" if so
    };

    /// Current place, and names of conversations.
    struct Surroundings
    {
        std::function<std::optional<history::Key>()> current; ///< The open conversation.
        std::function<QString(const history::Key &)> name;
        std::function<std::optional<history::Key>(const QString &)> called; ///< By its name or address, as typed.
        std::function<ArchiveSearch *(const history::Key &)> archive = {};  ///< Of a room; null: there is none.
    };

    MessageSearch(HistoryStore &store, Surroundings surroundings, Clock clock = systemTime);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return int(m_rows.size() + m_served.size()); }
    /// Returns the message in `row`; nothing outside the list.
    std::optional<history::Hit> at(int row) const;
    /// Returns whether that is out of the archive on the server, and may not be stored here.
    bool isServed(int row) const { return row >= m_rows.size(); }
    /// Search text as typed.
    QString text() const { return m_text; }
    void setText(const QString &text);
    /// True to search only the conversation that was open at begin().
    bool isHere() const { return m_here && m_place; }
    void setHere(bool here);
    /// Name of that conversation, for a sentence; empty where none was open.
    QString hereName() const;
    State state() const;
    /// Remark beside the rows: that nothing was found, or that the disk fails. May be empty.
    QString remark() const;
    /// True if there are older results: showMore().
    bool hasMore() const { return m_more; }
    /// Label of a button for askServer(); empty where it would do nothing.
    QString serverAction() const;
    /// Outcome of that; empty if there is none.
    QString serverRemark() const;

    /// Begins a search by the person; the earlier text is still there.
    Q_INVOKABLE void begin(bool here);
    /// Ends the search, as the person looks at it no longer.
    Q_INVOKABLE void end();
    /// Loads older results.
    Q_INVOKABLE void showMore();
    /// Searches the room's archive on the server for the same, or older results there, or tries that again.
    Q_INVOKABLE void askServer();
    /// Sets how long typing has to pause.
    void setPause(std::chrono::milliseconds pause) { m_pause.setInterval(pause); }

Q_SIGNALS:
    void queryChanged();
    void begun();
    void changed();

private:
    struct Row
    {
        history::Hit hit;
        QString place;
        search::Context context;
        bool served = false;
        bool operator==(const Row &) const = default;
    };

    static constexpr qsizetype ContextSize = 160;
    void startOver();
    void remove(const std::function<bool(const history::Hit &)> &isGone);
    void ask();
    std::optional<history::SearchQuery> query() const;
    void show(const QList<history::Hit> &hits);
    void append(const QList<Row> &rows);
    const Row &rowAt(int row) const { return isServed(row) ? m_served.at(row - m_rows.size()) : m_rows.at(row); }
    void chooseServer();
    void leaveServer();
    bool isDirect() const;
    void showServed();
    QString accessibleName(const Row &row) const;
    bool isDiskBroken() const;

    HistoryStore &m_store;
    const Surroundings m_surroundings;
    const Clock m_clock;
    QString m_text;
    std::optional<history::Key> m_place;
    bool m_here = false;
    bool m_continuing = false; ///< The next results come behind those that are shown.
    bool m_asking = false;     ///< The answer for the typed text has not come.
    bool m_more = false;
    Round m_round; ///< Answers for earlier text mean nothing.
    QTimer m_pause;
    QList<Row> m_rows;
    QPointer<ArchiveSearch> m_server; ///< Archive of the conversation that is searched.
    QList<Row> m_served;
    QSet<QString> m_gone; ///< Archive ids of results that were removed.
};

} // namespace parlour

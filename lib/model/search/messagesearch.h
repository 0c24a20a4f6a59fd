// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/archivesearch.h"
#include "model/pacing/clock.h"
#include "model/pacing/round.h"
#include "protocol/text/searchplaces.h"
#include "storage/history/historystore.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QTimer>
#include <optional>
#include <qqmlintegration.h>

namespace parlour {

/// Finds messages by what was said in them, the newest first, while the person types.
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
        ExcerptRole,              ///< string: what was said, around the first place that matches
        MarksRole,          ///< list of int: where in the excerpt what was looked for is: start, length, start, ...
        ServedRole,         ///< bool: it comes out of the archive on the server
        AccessibleNameRole, ///< string: "NICK in ROOM, TEXT, TIME", and ", from the server" where it is
    };

    /// Where one is, and what conversations are called.
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
    /// What stands in `row`; nothing outside the list.
    std::optional<history::Hit> at(int row) const;
    /// Whether that comes out of the archive on the server, and may not be here.
    bool isServed(int row) const { return row >= m_rows.size(); }
    /// What is looked for, as typed.
    QString text() const { return m_text; }
    void setText(const QString &text);
    /// Whether only the conversation is searched that was open at begin().
    bool isHere() const { return m_here && m_place; }
    void setHere(bool here);
    /// What that conversation is called, for a sentence; empty where none was open.
    QString hereName() const;
    State state() const;
    /// What there is to say beside the rows: that nothing was found, or that the disk fails. May be empty.
    QString remark() const;
    /// There are older ones: showMore().
    bool hasMore() const { return m_more; }
    /// What askServer() would do, as a button says it; empty where it would do nothing.
    QString serverAction() const;
    /// How that went; empty where there is nothing to say.
    QString serverRemark() const;

    /// The person wants to look for something; what they looked for before is still there.
    Q_INVOKABLE void begin(bool here);
    /// The person looks at it no longer: what is still looked for is given up.
    Q_INVOKABLE void end();
    /// Loads older ones.
    Q_INVOKABLE void showMore();
    /// Has the room's archive on the server searched for the same, or older ones there, or tries that again.
    Q_INVOKABLE void askServer();
    /// How long typing has to pause.
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
    void remove(const history::Key &key, const QList<qint64> &places);
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
    bool m_continuing = false; ///< What is asked for comes behind what is shown.
    bool m_asking = false;     ///< The answer for what is typed has not come.
    bool m_more = false;
    Round m_round; ///< An answer to what was typed before means nothing.
    QTimer m_pause;
    QList<Row> m_rows;
    QPointer<ArchiveSearch> m_server; ///< Of the conversation that is searched.
    QList<Row> m_served;
};

} // namespace parlour

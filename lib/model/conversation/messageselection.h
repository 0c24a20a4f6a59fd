// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/timelinemodel.h"

#include <QPersistentModelIndex>
#include <QPointer>

namespace parlour {

/// The selected part of a timeline, to be copied: from a place in one message to a place in the same or another.
///
/// The selection keeps its messages when rows come and go around it. When a message at one of its ends goes, it ends.
class MessageSelection : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(parlour::TimelineModel *timeline READ timeline WRITE setTimeline NOTIFY timelineChanged FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(int revision READ revision NOTIFY changed FINAL)

public:
    using QObject::QObject;

    TimelineModel *timeline() const { return m_timeline; }
    void setTimeline(TimelineModel *timeline);
    bool isEmpty() const;
    /// The text as it is copied: a part of one message unchanged, several as "[10:31] nick: text".
    QString text() const;
    /// Number that changes with each change of the selection.
    int revision() const { return m_revision; }

    /// Begins an empty selection here. Places are UTF-16 units of a message's body.
    Q_INVOKABLE void begin(int row, int place);
    /// Selects from the beginning to here.
    Q_INVOKABLE void extend(int row, int place);
    /// Moves the end that was set last by so many characters as people count them, to the right as its message is
    /// written, or rows.
    Q_INVOKABLE void extendBy(int characters, int rows);
    Q_INVOKABLE void selectWord(int row, int place);
    Q_INVOKABLE void selectMessage(int row);
    Q_INVOKABLE void selectAll();
    Q_INVOKABLE void clear();

    /// Marks the message in `row`, for later: rows may come and go.
    Q_INVOKABLE void mark(int row);
    /// Returns where the marked message is by now; -1: it has gone.
    Q_INVOKABLE int markedRow() const { return m_marked.row(); }

    /// Bounds of the selection in the message in `row`: the first place, and the one behind the last. `revision` is the
    /// current one, so that bindings ask again.
    Q_INVOKABLE int startIn(int row, int revision) const;
    Q_INVOKABLE int endIn(int row, int revision) const;

Q_SIGNALS:
    void timelineChanged();
    void changed();

private:
    struct Place
    {
        QPersistentModelIndex row;
        int offset = 0;
    };
    Place placeAt(int row, int offset) const;
    int size(int row) const;
    QString body(int row) const;
    /// Returns the two ends in their order.
    std::pair<Place, Place> ends() const;
    void set(const Place &anchor, const Place &cursor);
    void onRowsGone();

    QPointer<TimelineModel> m_timeline;
    Place m_anchor;
    Place m_cursor;
    QPersistentModelIndex m_marked;
    int m_revision = 0;
};

} // namespace parlour

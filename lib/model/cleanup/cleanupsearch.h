// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/cleanup/cleanuprows.h"
#include "model/pacing/round.h"
#include "model/room/speakers.h"
#include "storage/history/historystore.h"

#include <QTimer>
#include <atomic>
#include <memory>

namespace parlour {

class AccountRooms;

/// Searches for messages that are to be removed: by author, by words or a pattern, in one room or all that we moderate.
/// Starts again whenever the criteria change.
class CleanupSearch : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Cleanup")
    Q_PROPERTY(QString who READ who NOTIFY criteriaChanged FINAL)
    Q_PROPERTY(bool ofPerson READ isOfPerson WRITE setOfPerson NOTIFY criteriaChanged FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY criteriaChanged FINAL)
    Q_PROPERTY(parlour::cleanup::Style style READ style WRITE setStyle NOTIFY criteriaChanged FINAL)
    Q_PROPERTY(parlour::cleanup::Part part READ part WRITE setPart NOTIFY criteriaChanged FINAL)
    Q_PROPERTY(parlour::CleanupSearch::Span span READ span WRITE setSpan NOTIFY criteriaChanged FINAL)
    Q_PROPERTY(bool everywhere READ isEverywhere WRITE setEverywhere NOTIFY criteriaChanged FINAL)
    Q_PROPERTY(QString hereName READ hereName NOTIFY criteriaChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY criteriaChanged FINAL)

public:
    enum class State {
        Idle, ///< No criteria are set.
        Looking,
        Found,
    };
    /// Greatest age of the messages.
    enum class Span {
        Hour,
        Day,
        Week,
        All, ///< All on this computer.
    };
    Q_ENUM(Span)

    /// Limits of messages read in each room, and of those shown from all rooms.
    static constexpr int MostLooked = 20'000;
    static constexpr int MostFound = 1000;

    CleanupSearch(AccountRooms &rooms, HistoryStore &store, Clock clock);

    /// Name of the person whose messages are searched for, for a sentence; empty if there is none.
    QString who() const;
    bool isOfPerson() const { return m_ofPerson; }
    void setOfPerson(bool ofPerson) { change(m_ofPerson, ofPerson && m_person.has_value()); }
    QString text() const { return m_text; }
    void setText(const QString &text) { change(m_text, text); }
    cleanup::Style style() const { return m_style; }
    void setStyle(cleanup::Style style) { change(m_style, style); }
    cleanup::Part part() const { return m_part; }
    void setPart(cleanup::Part part) { change(m_part, part); }
    Span span() const { return m_span; }
    void setSpan(Span span) { change(m_span, span); }
    /// True to search in all rooms that we moderate.
    bool isEverywhere() const { return m_everywhere; }
    void setEverywhere(bool everywhere) { change(m_everywhere, everywhere); }
    QString hereName() const;
    /// Mistake in the criteria, as a sentence, or nothing.
    QString problem() const;

    State state() const { return m_state; }
    CleanupRows &rows() { return m_rows; }
    const CleanupRows &rows() const { return m_rows; }
    /// Remark beside the rows.
    QString remark() const;
    /// Returns the rooms to be searched.
    QList<Room *> scope() const;

    /// Begins anew in `room`, with the messages of `person` if given.
    void begin(Room *room, const std::optional<muc::Identity> &person);
    /// Sets whether people who would be banned are shown, too.
    void setWithPeople(bool with);
    void look();
    /// Stops: nobody waits for the result any more.
    void end();
    /// Sets whether the result stays as it is, whatever the criteria.
    void setFixed(bool fixed) { m_rows.setFixed(fixed); }
    /// Sets how long a change has to last.
    void setPause(std::chrono::milliseconds pause) { m_pause.setInterval(pause); }

Q_SIGNALS:
    void criteriaChanged();
    void changed();

private:
    using Wanted = std::function<bool(const history::Message &)>;

    template <typename Value>
    void change(Value &is, const Value &shall)
    {
        if (!m_rows.isFixed() && std::exchange(is, shall) != shall)
            lookSoon();
    }
    void lookSoon();
    QDateTime since() const;
    bool isAnythingAsked() const;
    std::optional<cleanup::Author> author(const Room &room) const;
    Wanted wanted(const Room &room) const;
    void lookOn();
    void take(const history::Sifted &sifted);
    void setState(State state);
    QList<CleanupRow> people() const;

    AccountRooms &m_accountRooms;
    HistoryStore &m_store;
    const Clock m_clock;
    CleanupRows m_rows;
    QPointer<Room> m_room;
    std::optional<muc::Identity> m_person;
    bool m_ofPerson = false;
    QString m_text;
    cleanup::Style m_style = cleanup::Style::Words;
    cleanup::Part m_part = cleanup::Part::Anywhere;
    Span m_span = Span::Day;
    bool m_everywhere = false;
    bool m_withPeople = false;
    State m_state = State::Idle;
    QList<QPointer<Room>> m_left; ///< Rooms still to be searched.
    Wanted m_wanted;              ///< Filter for the first of them,
    qint64 m_before = 0;          ///< and the place reached there.
    int m_looked = 0;
    bool m_more = false; ///< There may be more results than are shown.
    std::shared_ptr<std::atomic<int>> m_gaveUp;
    Round m_round;
    QTimer m_pause;
};

} // namespace parlour

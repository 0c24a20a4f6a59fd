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

/// Looks for messages that are to be removed: by who said them, by words or a pattern, in one room or all that we moderate.
/// It looks again whenever something else is asked for.
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
        Idle, ///< Nothing is asked for.
        Looking,
        Found,
    };
    /// How old what is meant may be.
    enum class Span {
        Hour,
        Day,
        Week,
        All, ///< What is on this computer.
    };
    Q_ENUM(Span)

    /// Of each room; and of all of them, so many are shown.
    static constexpr int MostLooked = 20'000;
    static constexpr int MostFound = 1000;

    CleanupSearch(AccountRooms &rooms, HistoryStore &store, Clock clock);

    /// What the person is called whose messages are looked for, for a sentence; empty: nobody in particular is known.
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
    /// In all rooms that we moderate.
    bool isEverywhere() const { return m_everywhere; }
    void setEverywhere(bool everywhere) { change(m_everywhere, everywhere); }
    QString hereName() const;
    /// What is wrong with what is typed, as a sentence, or nothing.
    QString problem() const;

    State state() const { return m_state; }
    CleanupRows &rows() { return m_rows; }
    const CleanupRows &rows() const { return m_rows; }
    /// What there is to say beside the rows.
    QString remark() const;
    /// The rooms in which it looks.
    QList<Room *> scope() const;

    /// Begins anew in `room`, with what `person` said where somebody is named.
    void begin(Room *room, const std::optional<muc::Identity> &person);
    /// Also shows who would be banned.
    void setWithPeople(bool with);
    void look();
    /// Nobody waits for it any more.
    void end();
    /// What was found stays as it is, whatever is asked for.
    void setFixed(bool fixed) { m_rows.setFixed(fixed); }
    /// How long a change has to last.
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
    QList<QPointer<Room>> m_left; ///< What is still to be looked through.
    Wanted m_wanted;              ///< In the first of them,
    qint64 m_before = 0;          ///< and where there.
    int m_looked = 0;
    bool m_more = false; ///< There may be more than is shown.
    std::shared_ptr<std::atomic<int>> m_gaveUp;
    Round m_round;
    QTimer m_pause;
};

} // namespace parlour

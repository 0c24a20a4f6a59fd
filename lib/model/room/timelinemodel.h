// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QDateTime>
#include <QSet>
#include <qqmlintegration.h>

/// What the rows of a timeline are.
namespace parlour::timeline {
Q_NAMESPACE
QML_NAMED_ELEMENT(Timeline)

enum class Kind {
    Message,
    Action, ///< A "/me" message: the body is without the "/me ".
    Notice, ///< Something the room or Parlour says; nick is empty.
};
Q_ENUM_NS(Kind)

enum class Delivery {
    Received, ///< Somebody else's, or our own once the room has reflected it.
    Sending,
    Failed,
};
Q_ENUM_NS(Delivery)

/// One row.
struct Entry
{
    Kind kind = Kind::Message;
    Delivery delivery = Delivery::Received;
    QString nick;
    QString body;     ///< Plain text, at most 10 000 characters.
    QDateTime time;   ///< UTC.
    QString id;       ///< Our id of an own message; the sender's id otherwise.
    QString stanzaId; ///< XEP-0359, by the room, or empty.
    QString problem;  ///< Why it failed, in words.
    bool own = false;
    bool historic = false; ///< Sent before we came; delivered by the room on joining.
    bool mention = false;
};

} // namespace parlour::timeline

namespace parlour {

/// The messages and notices of one room, oldest first.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Room")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        KindRole = Qt::UserRole, ///< timeline::Kind
        DeliveryRole,            ///< timeline::Delivery
        NickRole,                ///< string
        BodyRole,                ///< string, plain
        ClockRole,               ///< string: time of day in the locale's short form
        DayRole,                 ///< string: the day in words, for section headings
        MessageIdRole,           ///< string
        ProblemRole,             ///< string
        OwnRole,                 ///< bool
        HistoricRole,            ///< bool
        MentionRole,             ///< bool
        FollowsRole,             ///< bool: same sender as the row before, within five minutes
        InitialsRole,            ///< string
        ColorOnLightRole,        ///< color
        ColorOnDarkRole,         ///< color
        AccessibleNameRole,      ///< string: "NICK, TEXT, TIME" + ", sending" / ", failed"
    };

    explicit TimelineModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return rowCount(); }
    const QList<timeline::Entry> &entries() const { return m_entries; }

    /// What is said in a row, and the same with who said it and when: "[10:31] nick: text".
    Q_INVOKABLE QString textAt(int row) const;
    Q_INVOKABLE QString quoteAt(int row) const;

    /// Appends an entry, in order of arrival (history keeps the room's order).
    /// Returns false, and changes nothing, when the same message is there already.
    bool append(const timeline::Entry &entry);
    void appendNotice(const QString &text, const QDateTime &time);
    /// The room reflected our message `id`: it is sent now. Returns false when no such message waits.
    bool confirm(const QString &id, const QDateTime &time, const QString &stanzaId);
    /// Our message `id`, if it still waits, was not delivered because of `problem` (a sentence).
    void fail(const QString &id, const QString &problem);
    /// Takes a failed message away to send it again; returns its body, empty when there is none.
    QString takeFailed(const QString &id);

Q_SIGNALS:
    void countChanged();
    /// A live message of somebody else, to be announced.
    void arrived(const QString &accessibleName, bool mention);

private:
    int findOwn(const QString &id) const;
    bool isKnown(const timeline::Entry &entry) const;
    bool follows(int row) const;
    QString accessibleName(const timeline::Entry &entry) const;

    QList<timeline::Entry> m_entries;
    QSet<QString> m_stanzaIds;
};

} // namespace parlour

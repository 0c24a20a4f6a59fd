// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QDateTime>
#include <qqmlintegration.h>

namespace parlour {

/// What one row of the timeline is.
struct TimelineEntry
{
    Q_GADGET
    QML_VALUE_TYPE(timelineEntry)

public:
    enum class Kind {
        Message,
        Action,  ///< A "/me" message: text is without the "/me ".
        Notice,  ///< Something the room or Parlour says; nick is empty.
    };
    Q_ENUM(Kind)
    enum class Delivery {
        Received, ///< Somebody else's, or our own once the room has reflected it.
        Sending,
        Failed,
    };
    Q_ENUM(Delivery)

    Kind kind = Kind::Message;
    Delivery delivery = Delivery::Received;
    QString nick;
    QString text;      ///< Plain text, at most 10 000 characters.
    QDateTime time;    ///< UTC.
    QString id;        ///< Our id of an own message; the sender's id otherwise.
    QString stanzaId;  ///< XEP-0359, by the room, or empty.
    QString problem;   ///< Why it failed, in words.
    bool own = false;
    bool historic = false; ///< Sent before we came; delivered by the room on joining.
    bool mention = false;
};

/// The messages and notices of one room, oldest first.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Room")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        KindRole = Qt::UserRole, ///< TimelineEntry::Kind
        DeliveryRole,            ///< TimelineEntry::Delivery
        NickRole,                ///< string
        TextRole,                ///< string, plain
        TimeRole,                ///< string: time of day in the locale's short form
        DayRole,                 ///< string: the day in words, for section headings
        IdRole,                  ///< string (role name: messageId)
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
    const QList<TimelineEntry> &entries() const { return m_entries; }

    /// Appends an entry, in order of arrival (history keeps the room's order). Drops one that is there already.
    /// Returns false when it was dropped.
    bool append(const TimelineEntry &entry);
    void appendNotice(const QString &text, const QDateTime &time);
    /// The room reflected our message `id`: it is sent now. Returns false when no such message waits.
    bool confirm(const QString &id, const QDateTime &time, const QString &stanzaId);
    /// Our message `id` was not delivered because of `problem`.
    void fail(const QString &id, const QString &problem);
    /// Takes a failed message away to send it again; returns its text, empty when there is none.
    QString takeFailed(const QString &id);

Q_SIGNALS:
    void countChanged();
    /// A live message of somebody else, to be announced.
    void arrived(const QString &accessibleName, bool mention);

private:
    int findOwn(const QString &id) const;
    bool isKnown(const TimelineEntry &entry) const;
    void changed(int row);

    QList<TimelineEntry> m_entries;
    QSet<QString> m_stanzaIds;
};

} // namespace parlour

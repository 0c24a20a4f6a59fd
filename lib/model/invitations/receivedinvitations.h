// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/pacing/clock.h"
#include "protocol/muc/invitation.h"
#include "protocol/muc/roominfo.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <functional>
#include <qqmlintegration.h>

namespace parlour {

class Roster;
class Stream;

/// The invitations that one account has received and not answered yet, newest last: one per room and inviter. An
/// accepted one stays until we are inside: a join that fails loses neither it nor its password.
///
/// Invitations of strangers are quiet: only inviter and room are told, and they are not shown before the person wants
/// to see them. So are those of which only the service of a room says that they are a contact's, when it is one that we
/// do not deal with: anybody can run one. Such a service is asked about its room only when the person looks at that.
class ReceivedInvitations : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Account")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int hidden READ hidden NOTIFY hiddenChanged FINAL)
    Q_PROPERTY(QString hiddenText READ hiddenText NOTIFY hiddenChanged FINAL)

public:
    enum Role {
        RoomRole = Qt::UserRole, ///< string: address (role name: roomAddress)
        NameRole,                ///< string: the room's own name, else its address (role name: roomName)
        TextRole,                ///< string: "juliet@localhost invites you to Tea.", or by whose word she does
        ReasonRole,              ///< string, plain, may be empty
        AboutRole,               ///< string: the room's description, plain, empty while not known
        DeclinableRole,          ///< bool: the inviter can be told
        WhenRole,                ///< string: time of arrival, by our own clock
        ShownRole,               ///< bool: false for a stranger's, until showAll()
        InviterRole,             ///< string: address, may be empty (role name: inviterAddress)
    };

    /// `roster` tells who is a contact; `stream` is asked about the rooms.
    ReceivedInvitations(Stream &stream, const Roster &roster, const Clock &clock = systemTime,
                        QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return rowCount(); }
    /// Number of strangers' invitations that are not shown.
    int hidden() const;
    /// Words about these, a line for each of the newest three, and the number of others.
    QString hiddenText() const;

    /// Sets the services that we believe about inviters: those that we deal with anyway. recognise() when the answers
    /// change.
    void setServices(std::function<bool(const Jid &room)> known) { m_knownService = std::move(known); }
    /// Adds an invitation, or merges it with the same person's to the same room, if both are proved or neither is; a
    /// new one that lacks something takes nothing away. When there are too many the oldest of a stranger goes.
    void add(const muc::Invitation &invitation);
    /// Removes the invitations to a room that we are in: nothing is left to answer.
    void remove(const Jid &room);
    /// Shows the invitations that may be shown by now, and asks their rooms for descriptions.
    void recognise();

    /// Shows those of strangers, too, from now on.
    Q_INVOKABLE void showAll();
    /// Joins the room, with the password of the invitation.
    Q_INVOKABLE void accept(int row);
    /// Shows the room without joining; the invitation stays.
    Q_INVOKABLE void preview(int row);
    /// Declines, with a `reason` that may be empty; silently where the inviter cannot be told.
    Q_INVOKABLE void decline(int row, const QString &reason = {});
    /// Declines what can be declined of `inviter` to `room`, wherever it stands by now.
    Q_INVOKABLE void declineFrom(const QString &inviter, const QString &room, const QString &reason);
    /// Forgets all: another account signs in.
    void clear();

Q_SIGNALS:
    void countChanged();
    void hiddenChanged();
    void accepted(const parlour::muc::Invitation &invitation);
    void previewWanted(const parlour::muc::Invitation &invitation);
    void declined(const parlour::muc::Invitation &invitation, const QString &reason);

private:
    struct Row
    {
        muc::Invitation invitation;
        QDateTime received;
        muc::RoomInfo info;
        bool shown = false;
        bool asked = false; ///< The room was asked for its description.
    };

    QString when(const Row &row) const;
    bool isProved(const muc::Invitation &invitation) const;
    bool isContacts(const muc::Invitation &invitation) const;
    void insert(const Row &row);
    bool makeRoom(const muc::Invitation &invitation);
    void removeRow(qsizetype row);
    void lookUp();
    void describe(const Jid &room, const muc::RoomInfo &info);
    void changed(qsizetype row);

    Stream &m_stream;
    const Roster &m_roster;
    const Clock m_clock;
    std::function<bool(const Jid &)> m_knownService;
    QList<Row> m_rows;
    bool m_all = false;
    bool m_asking = false;
};

} // namespace parlour

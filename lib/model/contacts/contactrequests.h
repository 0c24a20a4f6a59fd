// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/roster/roster.h"

#include <QAbstractListModel>
#include <qqmlintegration.h>

namespace parlour {

class BlockList;
class Roster;
class Stream;

/// The people who want to see the account's presence, and have no answer yet (RFC 6121 section 3.1.3), the oldest
/// first. Most are strangers: they are quiet, and their words are plain and bounded. Servers send each again in every
/// session.
class ContactRequests : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Account")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    /// Limit of requests held; people left out ask again in the next session.
    static constexpr qsizetype Most = 100;

    enum Role {
        AddressRole = Qt::UserRole, ///< string: bare
        NickRole,                   ///< string: their own nickname, in a sentence; may be empty
        TextRole,                   ///< string: their words, one line; may be empty (role name: words)
        AccessibleNameRole,         ///< string: "ADDRESS" + ", NICK" + ", TEXT"
        ShownAddressRole,           ///< string: the address to be looked at, see lookalike::shownAddress()
    };

    ContactRequests(Stream &stream, Roster &roster, const BlockList &blocked, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return rowCount(); }

    /// Lets them see our presence; unless we see theirs, asks for it and makes them a contact. Does nothing offline.
    Q_INVOKABLE void accept(const QString &address);
    /// Declines the request. Does nothing offline.
    Q_INVOKABLE void decline(const QString &address);
    Q_INVOKABLE void declineAll();
    /// Forgets all: another account signs in.
    void clear();

Q_SIGNALS:
    void countChanged();

private:
    void hear(const roster::WishTold &wish);
    void settle();
    bool isAgreed(const Jid &contact) const;
    bool isOnline() const;
    qsizetype find(const Jid &contact) const;
    void removeRow(qsizetype row);

    Stream &m_stream;
    Roster &m_roster;
    const BlockList &m_blocked;
    QList<roster::WishTold> m_rows;
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/roster/blocklist.h"
#include "model/roster/roster.h"

#include <QCollator>
#include <QPointer>

namespace parlour {

/// The contacts of an account, to choose from: by group, who is there first, then by name. One who is in several groups has a
/// row in each. Made while they are shown.
class ContactList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(parlour::Roster *roster READ roster WRITE setRoster NOTIFY rosterChanged REQUIRED FINAL)
    Q_PROPERTY(parlour::BlockList *blocked READ blocked WRITE setBlocked NOTIFY blockedChanged REQUIRED FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(QString stranger READ stranger NOTIFY countChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        AddressRole = Qt::UserRole, ///< string: bare
        NameRole,                   ///< string, one line
        NameInTextRole,             ///< string: the name for a place in a sentence
        GroupRole,                  ///< string: the heading; empty while nobody is in a group
        WordRole,                   ///< string: "online", or why that is not known
        ThereRole,                  ///< bool
        AccessibleNameRole,         ///< string: "NAME, WORD" + ", blocked"
        ShownAddressRole,           ///< string: the address to be looked at, see lookalike::shownAddress()
    };

    explicit ContactList(QObject *parent = nullptr);

    Roster *roster() const { return m_roster; }
    void setRoster(Roster *roster);
    BlockList *blocked() const { return m_blocked; }
    void setBlocked(BlockList *blocked);
    /// What has been typed: part of a name or an address.
    QString text() const { return m_text; }
    void setText(const QString &text);
    /// The address that was typed, when it is that of no contact; else empty.
    QString stranger() const { return m_stranger; }
    int count() const { return rowCount(); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// What to call the contact; see Roster::nameOf().
    Q_INVOKABLE QString nameOf(const QString &address) const;
    /// The contact's groups, with commas between them.
    Q_INVOKABLE QString groupsOf(const QString &address) const;
    /// Gives the contact another name; an empty one takes it away.
    Q_INVOKABLE void rename(const QString &address, const QString &name);
    /// Puts the contact into the groups that `text` names, with commas between them, and into no others.
    Q_INVOKABLE void setGroups(const QString &address, const QString &text);
    Q_INVOKABLE void remove(const QString &address);

Q_SIGNALS:
    void rosterChanged();
    void blockedChanged();
    void textChanged();
    void countChanged();

private:
    struct Row
    {
        Jid contact;
        QString name;
        QString group; ///< Empty: in none.
        QString word;
        bool isThere = false;
        bool isBlocked = false;
        bool isSame(const Row &other) const { return contact == other.contact && group == other.group; }
        bool operator==(const Row &) const = default;
    };

    void refreshSoon();
    void refresh();
    QList<Row> found() const;
    void order(QList<Row> &rows) const;
    void adopt(const QList<Row> &rows);
    QString typedStranger() const;
    QString accessibleName(const Row &row) const;

    QPointer<Roster> m_roster;
    QPointer<BlockList> m_blocked;
    QString m_text;
    QString m_stranger;
    QList<Row> m_rows;
    QCollator m_collator;
    bool m_isGrouped = false; ///< Somebody in sight is in a group.
    bool m_isDue = false;
};

} // namespace parlour

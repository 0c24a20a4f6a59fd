// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/avatar/personpictures.h"
#include "model/roster/blocklist.h"
#include "model/roster/roster.h"

#include <QCollator>
#include <QPointer>

namespace parlour {

/// The contacts of an account, to choose from: by group, those online first, then by name. A contact in several groups
/// has a row in each. Created while it is shown.
class ContactList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(parlour::Roster *roster READ roster WRITE setRoster NOTIFY rosterChanged REQUIRED FINAL)
    Q_PROPERTY(parlour::BlockList *blocked READ blocked WRITE setBlocked NOTIFY blockedChanged REQUIRED FINAL)
    Q_PROPERTY(parlour::PersonPictures *pictures READ pictures WRITE setPictures NOTIFY picturesChanged FINAL)
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
        FreeRole,                   ///< bool: there, and neither away nor busy
        PictureRole,                ///< url: round; empty until it is here. Reading it has it fetched.
        InitialsRole,               ///< string: one or two letters
        ColorOnLightRole,           ///< color, see nickColor()
        ColorOnDarkRole,
        AccessibleNameRole, ///< string: "NAME, WORD" + ", blocked"
        ShownAddressRole,   ///< string: the address to be looked at, see lookalike::shownAddress()
    };

    explicit ContactList(QObject *parent = nullptr);

    Roster *roster() const { return m_roster; }
    void setRoster(Roster *roster);
    BlockList *blocked() const { return m_blocked; }
    void setBlocked(BlockList *blocked);
    PersonPictures *pictures() const { return m_pictures; }
    void setPictures(PersonPictures *pictures);
    /// Typed text: part of a name or an address.
    QString text() const { return m_text; }
    void setText(const QString &text);
    /// Typed address, if it is not that of a contact; else empty.
    QString stranger() const { return m_stranger; }
    int count() const { return rowCount(); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Returns the contact's name; see Roster::nameOf().
    Q_INVOKABLE QString nameOf(const QString &address) const;
    /// Returns the contact's groups as a text to be edited; see roster::groupText().
    Q_INVOKABLE QString groupsOf(const QString &address) const;
    /// Gives the contact another name; an empty one removes it.
    Q_INVOKABLE void rename(const QString &address, const QString &name);
    /// Puts the contact into the groups that such a `text` names, and into no others.
    Q_INVOKABLE void setGroups(const QString &address, const QString &text);
    Q_INVOKABLE void remove(const QString &address);

Q_SIGNALS:
    void rosterChanged();
    void blockedChanged();
    void picturesChanged();
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
        bool isFree = false;
        bool isBlocked = false;
        bool isSame(const Row &other) const { return contact == other.contact && group == other.group; }
        bool operator==(const Row &) const = default;
    };

    void refreshSoon();
    void refresh();
    void showPicture(const Jid &contact);
    QList<Row> found() const;
    void order(QList<Row> &rows) const;
    void adopt(const QList<Row> &rows);
    QString typedStranger() const;
    QString accessibleName(const Row &row) const;

    QPointer<Roster> m_roster;
    QPointer<BlockList> m_blocked;
    QPointer<PersonPictures> m_pictures;
    QString m_text;
    QString m_stranger;
    QList<Row> m_rows;
    QCollator m_collator;
    bool m_isGrouped = false; ///< Somebody in the list is in a group.
    bool m_isDue = false;
};

} // namespace parlour

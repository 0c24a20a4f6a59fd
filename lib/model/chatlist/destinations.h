// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/chatlist/chatlistfilter.h"

namespace parlour {

/// Destinations by part of a name: rooms and private chats, with something new in them first; people in the open room,
/// for a private chat; and commands of the program. Names that begin with the words stand before those that contain
/// them.
class Destinations : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(parlour::ChatListFilter *chats READ chats WRITE setChats NOTIFY chatsChanged REQUIRED FINAL)
    Q_PROPERTY(QStringList commands READ commands WRITE setCommands NOTIFY commandsChanged FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    /// Largest number of rows.
    static constexpr qsizetype Most = 50;

    enum class Kind {
        Room,
        PrivateChat,
        DirectChat,
        Contact, ///< Somebody in a roster with whom there is no chat.
        Person,  ///< An occupant of the open room.
        Command, ///< A command of the program.
    };
    Q_ENUM(Kind)
    enum Role {
        KindRole = Qt::UserRole, ///< Kind
        NameRole,                ///< string, one line
        NoteRole,           ///< string: of a room, its account where there are several; of a person, the room; of a
                            ///< contact, the address
        CommandRole,        ///< int: its place among commands(), or -1
        UnreadRole,         ///< int
        MentionedRole,      ///< bool
        AccessibleNameRole, ///< string: "NAME" + ", NOTE" + ", N unread"
    };

    using QAbstractListModel::QAbstractListModel;

    ChatListFilter *chats() const { return m_chats; }
    void setChats(ChatListFilter *chats);
    /// Commands of the program, in words.
    QStringList commands() const { return m_commands; }
    void setCommands(const QStringList &commands);
    /// Typed text.
    QString text() const { return m_text; }
    void setText(const QString &text);
    int count() const { return rowCount(); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Opens the chat of that row, or one with the person, or emits commandWanted(). Returns false if there is no such
    /// row.
    Q_INVOKABLE bool open(int row);

Q_SIGNALS:
    void chatsChanged();
    void commandsChanged();
    void textChanged();
    void countChanged();
    /// A chat has been opened.
    void shown();
    void commandWanted(int command);

private:
    struct Row
    {
        Kind kind = Kind::Room;
        QString name = {};
        QString note = {};
        int command = -1;
        int unread = 0;
        bool mentioned = false;
        QPointer<parlour::Room> room = {};
        QPointer<parlour::PrivateChat> chat = {};
        QPointer<parlour::DirectChat> direct = {};
        QPointer<parlour::Account> account = {}; ///< Of a contact.
        QString address = {};                    ///< The contact's.
        muc::Identity person = {};
        int rank = 0;
    };

    void refresh();
    QList<Row> found() const;
    static void add(QList<Row> &rows, Row row, const QString &wanted, const QString &alias = {});
    QList<Account *> accounts() const;
    void addChats(QList<Row> &rows, const QString &wanted) const;
    void addContacts(QList<Row> &rows, const QString &wanted) const;
    void addPeople(QList<Row> &rows, const QString &wanted) const;
    QString accessibleName(const Row &row) const;

    ChatListFilter *m_chats = nullptr;
    QStringList m_commands;
    QString m_text;
    QList<Row> m_rows;
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusArgument>
#include <QDBusVariant>
#include <QList>
#include <QObject>
#include <QVariantMap>

namespace parlour {

/// An entry with its children: (ia{sv}av).
struct MenuLayout
{
    int id = 0;
    QVariantMap properties;
    QList<MenuLayout> children;
};

/// The properties of an entry: (ia{sv}).
struct MenuProperties
{
    int id = 0;
    QVariantMap properties;
};

/// An event of an entry: (isvu).
struct MenuEvent
{
    int id = 0;
    QString name;
    QDBusVariant data;
    uint time = 0;
};

/// The menu of the icon in the tray (com.canonical.dbusmenu): as much as a menu of one level needs.
class DBusMenu : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "com.canonical.dbusmenu")
    Q_PROPERTY(uint Version READ version CONSTANT)
    Q_PROPERTY(QString Status READ status CONSTANT)
    Q_PROPERTY(QString TextDirection READ textDirection CONSTANT)
    Q_PROPERTY(QStringList IconThemePath READ iconThemePath CONSTANT)

public:
    /// Entries of the menu.
    enum Entry { Open = 1, DoNotDisturb, Line, Quit };

    using QObject::QObject;
    static void registerTypes();

    /// Sets the check mark of DoNotDisturb.
    void setQuiet(bool quiet);

    // Properties that the host reads.
    uint version() const { return 3; }
    QString status() const { return QStringLiteral("normal"); }
    QString textDirection() const;
    QStringList iconThemePath() const { return {}; }

public Q_SLOTS:
    // Methods that the host calls.
    Q_SCRIPTABLE uint GetLayout(int parent, int depth, const QStringList &names, parlour::MenuLayout &layout);
    Q_SCRIPTABLE QList<parlour::MenuProperties> GetGroupProperties(const QList<int> &ids, const QStringList &names);
    Q_SCRIPTABLE QDBusVariant GetProperty(int id, const QString &name);
    Q_SCRIPTABLE void Event(int id, const QString &name, const QDBusVariant &data, uint time);
    Q_SCRIPTABLE QList<int> EventGroup(const QList<parlour::MenuEvent> &events);
    Q_SCRIPTABLE bool AboutToShow(int id);
    Q_SCRIPTABLE QList<int> AboutToShowGroup(const QList<int> &ids, QList<int> &errors);

Q_SIGNALS:
    Q_SCRIPTABLE void LayoutUpdated(uint revision, int parent);
    /// The person has chosen an entry.
    void chosen(parlour::DBusMenu::Entry entry);

private:
    QVariantMap properties(int id) const;

    uint m_revision = 1;
    bool m_quiet = false;
};

QDBusArgument &operator<<(QDBusArgument &argument, const MenuLayout &layout);
const QDBusArgument &operator>>(const QDBusArgument &argument, MenuLayout &layout);
QDBusArgument &operator<<(QDBusArgument &argument, const MenuProperties &properties);
const QDBusArgument &operator>>(const QDBusArgument &argument, MenuProperties &properties);
QDBusArgument &operator<<(QDBusArgument &argument, const MenuEvent &event);
const QDBusArgument &operator>>(const QDBusArgument &argument, MenuEvent &event);

} // namespace parlour

Q_DECLARE_METATYPE(parlour::MenuLayout)
Q_DECLARE_METATYPE(parlour::MenuProperties)
Q_DECLARE_METATYPE(parlour::MenuEvent)

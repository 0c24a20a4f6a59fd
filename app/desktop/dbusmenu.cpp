// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/dbusmenu.h"

#include <QDBusMetaType>
#include <QGuiApplication>
#include <utility>

using namespace Qt::StringLiterals;

namespace parlour {

QDBusArgument &operator<<(QDBusArgument &argument, const MenuLayout &layout)
{
    argument.beginStructure();
    argument << layout.id << layout.properties;
    argument.beginArray(QMetaType::fromType<QDBusVariant>());
    for (const MenuLayout &child : layout.children)
        argument << QDBusVariant(QVariant::fromValue(child));
    argument.endArray();
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, MenuLayout &layout)
{
    argument.beginStructure();
    argument >> layout.id >> layout.properties;
    argument.beginArray();
    while (!argument.atEnd()) {
        QDBusVariant child;
        argument >> child;
        layout.children << qdbus_cast<MenuLayout>(child.variant());
    }
    argument.endArray();
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const MenuProperties &properties)
{
    argument.beginStructure();
    argument << properties.id << properties.properties;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, MenuProperties &properties)
{
    argument.beginStructure();
    argument >> properties.id >> properties.properties;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const MenuEvent &event)
{
    argument.beginStructure();
    argument << event.id << event.name << event.data << event.time;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, MenuEvent &event)
{
    argument.beginStructure();
    argument >> event.id >> event.name >> event.data >> event.time;
    argument.endStructure();
    return argument;
}

void DBusMenu::registerTypes()
{
    qDBusRegisterMetaType<MenuLayout>();
    qDBusRegisterMetaType<MenuProperties>();
    qDBusRegisterMetaType<QList<MenuProperties>>();
    qDBusRegisterMetaType<MenuEvent>();
    qDBusRegisterMetaType<QList<MenuEvent>>();
}

void DBusMenu::setQuiet(bool quiet)
{
    if (std::exchange(m_quiet, quiet) != quiet)
        Q_EMIT LayoutUpdated(++m_revision, 0);
}

QString DBusMenu::textDirection() const
{
    return QGuiApplication::isRightToLeft() ? u"rtl"_s : u"ltr"_s;
}

QVariantMap DBusMenu::properties(int id) const
{
    switch (id) {
    case 0:
        return {{u"children-display"_s, u"submenu"_s}};
    case Open:
        return {{u"label"_s, tr("Open Parlour")}};
    case DoNotDisturb:
        return {
            {u"label"_s, tr("Do not disturb")}, {u"toggle-type"_s, u"checkmark"_s}, {u"toggle-state"_s, int(m_quiet)}};
    case Line:
        return {{u"type"_s, u"separator"_s}};
    case Quit:
        return {{u"label"_s, tr("Quit")}};
    default:
        return {};
    }
}

uint DBusMenu::GetLayout(int parent, int depth, const QStringList &, MenuLayout &layout)
{
    layout = {parent, properties(parent), {}};
    if (parent == 0 && depth != 0) {
        for (const int id : {int(Open), int(DoNotDisturb), int(Line), int(Quit)})
            layout.children << MenuLayout {id, properties(id), {}};
    }
    return m_revision;
}

QList<MenuProperties> DBusMenu::GetGroupProperties(const QList<int> &ids, const QStringList &)
{
    QList<MenuProperties> found;
    const QList<int> all {0, Open, DoNotDisturb, Line, Quit};
    for (const int id : ids.isEmpty() ? all : ids.mid(0, all.size()))
        found << MenuProperties {id, properties(id)};
    return found;
}

QDBusVariant DBusMenu::GetProperty(int id, const QString &name)
{
    return QDBusVariant(properties(id).value(name, QString()));
}

void DBusMenu::Event(int id, const QString &name, const QDBusVariant &, uint)
{
    if (name == "clicked"_L1 && (id == Open || id == DoNotDisturb || id == Quit))
        Q_EMIT chosen(Entry(id));
}

QList<int> DBusMenu::EventGroup(const QList<MenuEvent> &events)
{
    for (const MenuEvent &event : events)
        Event(event.id, event.name, event.data, event.time);
    return {};
}

bool DBusMenu::AboutToShow(int)
{
    return false;
}

QList<int> DBusMenu::AboutToShowGroup(const QList<int> &, QList<int> &errors)
{
    errors.clear();
    return {};
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingReply>
#include <QDBusReply>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour::live {

namespace {

constexpr int MaxDepth = 60;
constexpr int MaxElements = 5000;
constexpr uint PasswordText = 40;

/// Where an accessible object lives: (so) on the wire.
struct Reference
{
    QString service;
    QDBusObjectPath path;
};

const QDBusArgument &operator>>(const QDBusArgument &argument, Reference &reference)
{
    argument.beginStructure();
    argument >> reference.service >> reference.path;
    argument.endStructure();
    return argument;
}

const QString Interface = u"org.a11y.atspi."_s;
const QString Root = u"/org/a11y/atspi/accessible/root"_s;

QDBusPendingCall ask(const QDBusConnection &bus, const QString &service, const QString &path, const QString &interface,
                     const QString &method, const QVariantList &arguments = {})
{
    auto message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    return bus.asyncCall(message, 5000);
}

QDBusPendingCall askProperty(const QDBusConnection &bus, const QString &service, const QString &path,
                             const QString &name)
{
    return ask(bus, service, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {Interface + u"Accessible"_s, name});
}

QVariant answer(QDBusPendingCall call)
{
    call.waitForFinished();
    const QVariant value = call.reply().arguments().value(0);
    return call.isError()                                         ? QVariant()
        : value.metaType() == QMetaType::fromType<QDBusVariant>() ? value.value<QDBusVariant>().variant()
                                                                  : value;
}

QList<Reference> references(const QDBusPendingCall &call)
{
    return qdbus_cast<QList<Reference>>(answer(call));
}

quint64 states(const QDBusPendingCall &call)
{
    const auto words = qdbus_cast<QList<uint>>(answer(call));
    return words.size() == 2 ? quint64(words[1]) << 32 | words[0] : 0;
}

/// What is asked about something visible.
struct Questions
{
    QDBusPendingCall role, name, children;
};

} // namespace

/// The program's name on the bus; others (the registry) are no programs.
QString Accessible::program() const
{
    const auto programs =
        references(ask(m_bus, u"org.a11y.atspi.Registry"_s, Root, Interface + u"Accessible"_s, u"GetChildren"_s));
    return programs.isEmpty() ? QString() : programs.last().service;
}

/// AT-SPI's word for the number of a role. Qt 6.8 calls a masked field "text" but numbers it as what it is.
QString Accessible::role(uint number, const QString &service, const QString &path) const
{
    if (number == PasswordText)
        return u"password text"_s;
    QString &word = m_roles[number];
    if (word.isEmpty()) // Also when what was asked has vanished meanwhile.
        word = answer(ask(m_bus, service, path, Interface + u"Accessible"_s, u"GetRoleName"_s)).toString();
    return word == "push button"_L1 ? u"button"_s : word;
}

QList<Element> Accessible::tree() const
{
    const QString service = program();
    if (service.isEmpty())
        return {};
    const QString interface = Interface + u"Accessible"_s;
    const auto question = [&](const QString &path, const QString &method) {
        return ask(m_bus, service, path, interface, method);
    };

    struct Node
    {
        Element element;
        QList<qsizetype> children;
    };
    /// Something met, with the questions about it that are on their way.
    struct Met
    {
        qsizetype parent;
        Element element;
        QDBusPendingCall states;
        std::optional<Questions> more = {};
    };
    QList<Node> nodes;
    std::vector<Met> level {{-1, {Root, {}, {}, {}, 0, 0}, question(Root, u"GetState"_s)}};
    while (!level.empty()) {
        // Nothing is asked about what cannot be seen; most of the tree is that.
        for (Met &met : level) {
            Element &element = met.element;
            element.states = states(met.states);
            if (element.depth == 0 || element.is(Element::Visible))
                met.more = {question(element.path, u"GetRole"_s), askProperty(m_bus, service, element.path, u"Name"_s),
                            question(element.path, u"GetChildren"_s)};
        }
        std::vector<Met> next;
        for (Met &met : level) {
            Element &element = met.element;
            const uint number = met.more ? answer(met.more->role).toUInt() : 0;
            if (number == 0)
                continue;
            element.role = role(number, service, element.path);
            element.name = answer(met.more->name).toString();
            if (number == PasswordText)
                element.description = answer(askProperty(m_bus, service, element.path, u"Description"_s)).toString();
            const qsizetype index = nodes.size();
            if (met.parent >= 0)
                nodes[met.parent].children << index;
            nodes << Node {element, {}};
            if (element.depth == MaxDepth)
                continue;
            for (const Reference &child : references(met.more->children)) {
                if (nodes.size() + qsizetype(next.size()) < MaxElements)
                    next.push_back({index,
                                    {child.path.path(), {}, {}, {}, 0, element.depth + 1},
                                    question(child.path.path(), u"GetState"_s)});
            }
        }
        level = std::move(next);
    }

    QList<Element> inOrder;
    const auto visit = [&](auto &self, qsizetype index) -> void {
        inOrder << nodes[index].element;
        for (qsizetype child : std::as_const(nodes[index].children))
            self(self, child);
    };
    if (!nodes.isEmpty())
        visit(visit, 0);
    return inOrder;
}

Thing Thing::in(const Thing &container) const
{
    Thing inside = *this;
    inside.m_containers = {container};
    return inside;
}

Element Thing::findIn(const QList<Element> &tree) const
{
    auto from = tree.begin();
    auto to = tree.end();
    if (!m_containers.empty()) {
        const Element container = m_containers.front().findIn(tree);
        if (!container.exists())
            return {};
        const auto isContainer = [&](const Element &element) { return element.path == container.path; };
        from = std::next(std::find_if(tree.begin(), tree.end(), isContainer));
        to = std::find_if(from, tree.end(), [&](const Element &element) { return element.depth <= container.depth; });
    }
    const auto found = std::find_if(from, to, [this](const Element &element) {
        return (m_role.isEmpty() || element.role == m_role) && element.isCalled(m_name);
    });
    return found == to ? Element() : *found;
}

QString Thing::description() const
{
    const QString own = u"%1 \"%2\""_s.arg(m_role.isEmpty() ? u"the words"_s : m_role, m_name.description());
    return m_containers.empty() ? own : own + u" in "_s + m_containers.front().description();
}

QRect Accessible::extents(const Element &element) const
{
    constexpr uint screenCoordinates = 0;
    const QVariant reply = answer(ask(m_bus, program(), element.path, Interface + u"Component"_s, u"GetExtents"_s,
                                      {QVariant::fromValue(screenCoordinates)}));
    if (!reply.canConvert<QDBusArgument>())
        return {};
    const auto argument = reply.value<QDBusArgument>();
    int x = 0, y = 0, width = 0, height = 0;
    argument.beginStructure();
    argument >> x >> y >> width >> height;
    argument.endStructure();
    return {x, y, width, height};
}

QString Accessible::text(const Element &element) const
{
    return answer(ask(m_bus, program(), element.path, Interface + u"Text"_s, u"GetText"_s, {0, -1})).toString();
}

} // namespace parlour::live

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QList>
#include <QRect>
#include <QRegularExpression>
#include <QString>
#include <vector>

namespace parlour::live {

/// Which names are meant: exactly one, or all that fit a pattern.
class Named
{
public:
    Named(const char *name)
        : Named(QString::fromUtf8(name))
    {
    }
    Named(const QString &name)
        : m_description(name)
        , m_pattern(QRegularExpression::anchoredPattern(QRegularExpression::escape(name)))
    {
    }
    Named(const QRegularExpression &pattern)
        : m_description(pattern.pattern())
        , m_pattern(pattern)
    {
    }
    bool matches(const QString &name) const { return m_pattern.match(name).hasMatch(); }
    QString description() const { return m_description; }

private:
    QString m_description;
    QRegularExpression m_pattern;
};

/// One thing on the screen, as a screen reader met it.
struct Element
{
    /// Bits of AT-SPI's state set.
    enum State { Checked = 4, Enabled = 8, Focused = 12, Sensitive = 24, Showing = 25, Visible = 30 };

    QString path;
    /// AT-SPI's word, e.g. "button", "text", "password text", "list item".
    QString role;
    QString name;
    QString description; ///< Only of a masked field.
    quint64 states = 0;
    int depth = 0;

    bool is(State state) const { return states >> state & 1; }
    bool exists() const { return !path.isEmpty(); }
    /// A masked field keeps its name to itself; its description is its label.
    bool isCalled(const Named &wanted) const
    {
        return wanted.matches(name) || (role == QLatin1StringView("password text") && wanted.matches(description));
    }
};

/// What to look for: something with a role and a name, perhaps inside something else.
class Thing
{
public:
    /// An empty role is any.
    Thing(const QString &role, const Named &name)
        : m_role(role)
        , m_name(name)
    {
    }
    Thing in(const Thing &container) const;
    /// The first in the tree that fits, or one that does not exist.
    Element findIn(const QList<Element> &tree) const;
    QString description() const;

private:
    QString m_role;
    Named m_name;
    std::vector<Thing> m_containers; ///< At most one; a vector because a Thing cannot hold a Thing.
};

inline Thing button(const Named &name)
{
    return {QStringLiteral("button"), name};
}
inline Thing dialog(const Named &name)
{
    return {QStringLiteral("dialog"), name};
}
inline Thing field(const Named &name)
{
    return {QStringLiteral("text"), name};
}
inline Thing secret(const Named &name)
{
    return {QStringLiteral("password text"), name};
}
inline Thing list(const Named &name)
{
    return {QStringLiteral("list"), name};
}
inline Thing row(const Named &name)
{
    return {QStringLiteral("list item"), name};
}
/// The row of the list of rooms that says `words`, whatever was said last there.
inline Thing chat(const QString &words)
{
    const QString last = QStringLiteral("(, [^,]+: .*)?");
    const QRegularExpression name(QRegularExpression::anchoredPattern(QRegularExpression::escape(words) + last));
    return row(name).in(list("Rooms"));
}
/// Whatever shows these words.
inline Thing words(const Named &name)
{
    return {{}, name};
}

/// The accessible tree of the one program on a bus.
class Accessible
{
public:
    explicit Accessible(const QDBusConnection &bus)
        : m_bus(bus)
    {
    }

    /// All that can be seen, parents before children. What vanishes during the walk is left out.
    QList<Element> tree() const;
    /// In pixels of the screen.
    QRect extents(const Element &element) const;
    /// What an editable field holds.
    QString text(const Element &element) const;

private:
    QString program() const;
    QString role(uint number, const QString &service, const QString &path) const;

    QDBusConnection m_bus;
    mutable QHash<uint, QString> m_roles;
};

} // namespace parlour::live

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QQueue>

namespace parlour {

/// Values by name, for no more than the latest names.
template <typename Value>
class Latest
{
public:
    explicit Latest(qsizetype most)
        : m_most(most)
    {
    }

    const QHash<QString, Value> &all() const { return m_values; }
    bool contains(const QString &name) const { return m_values.contains(name); }
    Value value(const QString &name) const { return m_values.value(name); }
    /// Adds or replaces a value; a known name keeps its age.
    void insert(const QString &name, const Value &value)
    {
        if (!m_values.contains(name))
            m_names.enqueue(name);
        m_values.insert(name, value);
        if (m_names.size() > m_most)
            m_values.remove(m_names.dequeue());
    }
    void clear()
    {
        m_values.clear();
        m_names.clear();
    }

private:
    qsizetype m_most;
    QHash<QString, Value> m_values;
    QQueue<QString> m_names;
};

} // namespace parlour

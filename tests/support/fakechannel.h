// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/channel.h"

namespace parlour {

/// A channel without a network: remembers what was sent, and is open when the test says so.
class FakeChannel : public Channel
{
    Q_OBJECT

public:
    explicit FakeChannel(const delivery::Policy &policy = delivery::ToRoom)
        : m_policy(policy)
    {
    }

    history::Key key() const override { return {QStringLiteral("alice@localhost"), QStringLiteral("tea@localhost")}; }
    delivery::Policy policy() const override { return m_policy; }
    QString nick() const override { return QStringLiteral("alice"); }
    bool isOpen() const override { return open; }
    QString obstacle() const override { return problem; }
    bool send(const QString &id, const acting::Words &words) override
    {
        ids << id;
        sent << words.body;
        last = words;
        return takes;
    }
    messageactions::Place place() const override { return {.isRoom = true, .isOpen = open, .hasVoice = true}; }
    void prove(const QStringList &doubted) override { unproved = doubted; }

    void setOpen(bool isOpen)
    {
        open = isOpen;
        Q_EMIT openChanged();
    }
    /// Something happens to the message that was sent last.
    void happens(delivery::Event event, const QString &why = {}) { Q_EMIT happened({ids.last()}, event, why); }

    QStringList ids; ///< Of what was sent, in order; twice where it was sent twice.
    QStringList sent;
    acting::Words last; ///< What was sent last.
    QStringList unproved;
    QString problem;
    bool open = false;
    bool takes = true;

private:
    const delivery::Policy m_policy;
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/message/command.h"
#include "protocol/muc/identity.h"

#include <QObject>
#include <QStringList>

namespace parlour {

/// The commands that can be typed in a conversation.
class Commands : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Returns the nicks that a command can name.
    virtual QStringList names() const { return {}; }
    /// Returns the commands that `draft` may become, with their effects.
    virtual QStringList hints(const QString &) const { return {}; }
    /// Returns `draft` with its command or nickname completed: all candidates, the likeliest first.
    virtual QStringList completions(const QString &) const { return {}; }
    /// Takes the changed draft.
    virtual void follow(const QString &) { }
    /// Returns the current nick of `person`; empty when they cannot be addressed, and the person was told why.
    virtual QString nickOf(const muc::Identity &person) { return person.nick; }
    /// Obeys `line`, which is no Text and no Action; returns why that failed, as a sentence, or nothing.
    virtual QString obey(const command::Line &line) = 0;
};

} // namespace parlour

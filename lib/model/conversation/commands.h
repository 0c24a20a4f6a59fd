// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/message/command.h"
#include "protocol/muc/identity.h"

#include <QObject>
#include <QStringList>

namespace parlour {

/// What can be typed in a conversation besides what is to be said there.
class Commands : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whom a command can name.
    virtual QStringList names() const { return {}; }
    /// While a command is typed: those that `draft` may become, with what they do.
    virtual QStringList hints(const QString &) const { return {}; }
    /// `draft` with its command or nickname completed: what comes into question, the likeliest first.
    virtual QStringList completions(const QString &) const { return {}; }
    /// What is typed has become `draft`.
    virtual void follow(const QString &) { }
    /// What `person` is called now; empty when they cannot be addressed, and the person was told why.
    virtual QString nickOf(const muc::Identity &person) { return person.nick; }
    /// Does what `line` says, which is no Text and no Action; returns why not, as a sentence, or nothing.
    virtual QString obey(const command::Line &line) = 0;
};

} // namespace parlour

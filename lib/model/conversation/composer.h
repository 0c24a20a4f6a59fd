// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/commands.h"

#include <QObject>
#include <qqmlintegration.h>

namespace parlour {

/// What a person types in a conversation: the draft, and commands that do what the menus do.
class Composer : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QString draft READ draft WRITE setDraft NOTIFY draftChanged FINAL)
    Q_PROPERTY(QStringList hints READ hints NOTIFY draftChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

public:
    explicit Composer(Commands &commands);

    QString draft() const { return m_draft; }
    void setDraft(const QString &draft);
    /// While a command is typed: those that it may become, with what they do.
    QStringList hints() const { return m_commands.hints(m_draft); }
    /// Why enter() did nothing, as a sentence; empty once the draft changes.
    QString problem() const { return m_problem; }

    /// Says `text`, or does what its "/command" says. False when it could not: see problem().
    Q_INVOKABLE bool enter(const QString &text);
    /// Completes the command or nickname at the end of the draft; once that is done, takes the next one that comes into question.
    Q_INVOKABLE void complete();
    /// Puts the nickname of `person` into the draft, so that the message is addressed to them.
    Q_INVOKABLE void mention(const parlour::muc::Identity &person);

Q_SIGNALS:
    void draftChanged();
    void problemChanged();
    /// To be said.
    void said(const QString &text);

private:
    void setProblem(const QString &problem);

    Commands &m_commands;
    QString m_draft;
    QStringList m_completions; ///< Of what was typed before complete(),
    qsizetype m_next = 0;      ///< and the first of them that has not been tried.
    QString m_problem;
};

} // namespace parlour

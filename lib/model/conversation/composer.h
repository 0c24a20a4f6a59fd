// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/commands.h"
#include "model/conversation/draftsubject.h"

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
    Q_PROPERTY(bool correcting READ isCorrecting NOTIFY subjectChanged FINAL)
    Q_PROPERTY(QString subjectTitle READ subjectTitle NOTIFY subjectChanged FINAL)
    Q_PROPERTY(QString subjectWords READ subjectWords NOTIFY subjectChanged FINAL)

public:
    explicit Composer(Commands &commands);

    QString draft() const { return m_draft; }
    void setDraft(const QString &draft);
    /// While a command is typed: those that it may become, with what they do.
    QStringList hints() const { return m_commands.hints(m_draft); }
    /// Which message the draft is about; for people: what is done to it, and how it begins. Empty where it is about none.
    const DraftSubject &subject() const { return m_subject; }
    bool isCorrecting() const { return m_subject.kind == DraftSubject::Kind::Correction; }
    QString subjectTitle() const;
    QString subjectWords() const;
    /// What was typed before a message was to be corrected.
    const QString &before() const { return m_before; }

    /// From now on the draft answers a message, or corrects one: then its words are the draft, and what was typed waits.
    void answer(const history::Message &message, messageactions::Naming naming = messageactions::Naming::ByRoom);
    void correct(const history::Message &message, messageactions::Naming naming = messageactions::Naming::ByRoom);
    /// As it was kept.
    void restore(const QString &draft, const DraftSubject &subject, const QString &before);
    /// That message is not there any more; what was typed stays.
    void forgetSubject();
    /// The person does not want to do it any more: what was typed before is there again.
    Q_INVOKABLE void cancel();
    /// The draft was sent.
    Q_INVOKABLE void clear();

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
    /// The person has changed the draft.
    void typed();
    void problemChanged();
    void subjectChanged();
    /// To be said.
    void said(const QString &text);

private:
    bool put(const QString &draft);
    void setProblem(const QString &problem);
    void setSubject(const DraftSubject &subject);

    Commands &m_commands;
    QString m_draft;
    DraftSubject m_subject;
    QString m_before;
    DraftSubject m_beforeSubject;
    QStringList m_completions; ///< Of what was typed before complete(),
    qsizetype m_next = 0;      ///< and the first of them that has not been tried.
    QString m_problem;
};

} // namespace parlour

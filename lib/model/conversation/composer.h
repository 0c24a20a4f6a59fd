// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/commands.h"
#include "model/conversation/draftsubject.h"

#include <QObject>
#include <qqmlintegration.h>

namespace parlour {

/// The input of a conversation: the draft, and commands that do what the menus do.
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
    /// Commands that the draft may become, with their effects.
    QStringList hints() const { return m_commands.hints(m_draft); }
    /// Message that the draft is about; then, for people: the action on it, and its beginning. Empty if there is none.
    const DraftSubject &subject() const { return m_subject; }
    bool isCorrecting() const { return m_subject.kind == DraftSubject::Kind::Correction; }
    QString subjectTitle() const;
    QString subjectWords() const;
    /// Draft from before the correction of a message.
    const QString &before() const { return m_before; }

    /// Makes the draft answer a message, or correct one: then its words are the draft, and the earlier draft waits.
    void answer(const history::Message &message, messageactions::Naming naming = messageactions::Naming::ByRoom);
    void correct(const history::Message &message, messageactions::Naming naming = messageactions::Naming::ByRoom);
    /// Restores a stored draft.
    void restore(const QString &draft, const DraftSubject &subject, const QString &before);
    /// Forgets the message, which is not there any more. The draft stays; of a correction, the draft from before comes
    /// back, with what was edited behind it.
    void forgetSubject();
    /// Cancels the answer or correction, as the person wishes: the earlier draft comes back.
    Q_INVOKABLE void cancel();
    /// Clears the draft after it was sent.
    Q_INVOKABLE void clear();

    /// Reason why enter() did nothing, as a sentence; empty once the draft changes.
    QString problem() const { return m_problem; }

    /// Sends `text`, unless it is what it corrects, or obeys its "/command". Returns false on failure: see problem().
    Q_INVOKABLE bool enter(const QString &text);
    /// Completes the command or nickname at the end of the draft; called again, takes the next candidate.
    Q_INVOKABLE void complete();
    /// Puts the nickname of `person` into the draft, so that the message is addressed to them.
    Q_INVOKABLE void mention(const parlour::muc::Identity &person);

Q_SIGNALS:
    void draftChanged();
    /// The person has changed the draft.
    void typed();
    void problemChanged();
    void subjectChanged();
    /// `text` is to be sent.
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
    QStringList m_completions; ///< Candidates for the draft before complete(),
    qsizetype m_next = 0;      ///< and the first of them that has not been tried.
    QString m_problem;
};

} // namespace parlour

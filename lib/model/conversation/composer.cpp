// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/composer.h"

#include "protocol/address/nickname.h"
#include "protocol/text/foreign.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace parlour {

using command::Line;

Composer::Composer(Commands &commands)
    : m_commands(commands)
{
}

void Composer::setDraft(const QString &draft)
{
    if (put(draft))
        Q_EMIT typed();
}

bool Composer::put(const QString &draft)
{
    if (m_draft == draft)
        return false;
    m_draft = draft;
    m_commands.follow(draft);
    setProblem({});
    Q_EMIT draftChanged();
    return true;
}

QString Composer::subjectTitle() const
{
    switch (m_subject.kind) {
    case DraftSubject::Kind::None:
        return {};
    case DraftSubject::Kind::Reply:
        return tr("Reply to %1").arg(named(m_subject.nick));
    case DraftSubject::Kind::Correction:
        return tr("Edit message");
    }
    Q_UNREACHABLE_RETURN({});
}

QString Composer::subjectWords() const
{
    return isolated(m_subject.words);
}

void Composer::setSubject(const DraftSubject &subject)
{
    if (m_subject == subject)
        return;
    m_subject = subject;
    Q_EMIT subjectChanged();
}

void Composer::answer(const history::Message &message, messageactions::Naming naming)
{
    if (m_subject.kind == DraftSubject::Kind::Correction)
        cancel();
    setSubject(DraftSubject::answering(message, naming));
}

void Composer::correct(const history::Message &message, messageactions::Naming naming)
{
    if (m_subject.kind == DraftSubject::Kind::Correction)
        cancel();
    m_before = m_draft;
    m_beforeSubject = m_subject;
    setSubject(DraftSubject::correcting(message, naming));
    setDraft(m_subject.typed);
}

void Composer::restore(const QString &draft, const DraftSubject &subject, const QString &before)
{
    m_before = before;
    setSubject(subject);
    put(draft);
}

void Composer::forgetSubject()
{
    if (!isCorrecting())
        return setSubject({});
    const QString edited = m_draft == m_subject.typed ? QString() : m_draft;
    clear();
    if (!edited.isEmpty())
        setDraft(m_draft.isEmpty() ? edited : m_draft + u'\n' + edited);
}

void Composer::cancel()
{
    if (m_subject.kind == DraftSubject::Kind::Correction)
        clear();
    else
        setSubject({});
}

void Composer::clear()
{
    setSubject(std::exchange(m_beforeSubject, {}));
    setDraft(std::exchange(m_before, {}));
}

void Composer::complete()
{
    if (m_draft != m_completions.value(m_next - 1)) {
        m_completions = m_commands.completions(m_draft);
        m_next = 0;
    }
    if (m_next < m_completions.size())
        setDraft(m_completions.at(m_next++));
}

void Composer::mention(const muc::Identity &person)
{
    const QString nick = m_commands.nickOf(person);
    if (nick.isEmpty())
        return;
    const bool start = m_draft.trimmed().isEmpty();
    const bool spaced = start || m_draft.back().isSpace();
    setDraft(start ? command::addressed(nick) : m_draft + (spaced ? QString() : u" "_s) + nick + u' ');
}

bool Composer::enter(const QString &text)
{
    if (isCorrecting() && text == m_subject.typed)
        return true;
    const auto line = command::parse(text.trimmed(), m_commands.names());
    if (line.kind == Line::Kind::Text) {
        Q_EMIT said(text.trimmed() == line.text ? text : line.text);
        return true;
    }
    if (line.kind == Line::Kind::Command && line.command.verb == command::Verb::Action) {
        Q_EMIT said(u"/me "_s + line.command.text);
        return true;
    }
    setProblem(m_commands.obey(line));
    return m_problem.isEmpty();
}

void Composer::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace parlour

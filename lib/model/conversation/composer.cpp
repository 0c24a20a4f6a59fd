// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/composer.h"

using namespace Qt::StringLiterals;

namespace parlour {

using command::Line;

Composer::Composer(Commands &commands)
    : m_commands(commands)
{
}

void Composer::setDraft(const QString &draft)
{
    if (m_draft == draft)
        return;
    m_draft = draft;
    m_commands.follow(draft);
    setProblem({});
    Q_EMIT draftChanged();
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

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts about creating an account.

#include "model/account/newaccount.h"
#include "model/texts/failuretexts.h"
#include "protocol/text/foreign.h"

using namespace Qt::StringLiterals;

namespace parlour {

using making::State;
using Refusal = newaccount::Refusal;

/// Our words for usual fields of servers.
static QString label(const QString &var)
{
    static const QHash<QString, const char *> Known {
        {u"username"_s, QT_TRANSLATE_NOOP("parlour::NewAccount", "Account name")},
        {u"password"_s, QT_TRANSLATE_NOOP("parlour::NewAccount", "Password")},
        {u"email"_s, QT_TRANSLATE_NOOP("parlour::NewAccount", "Email address")},
        {u"name"_s, QT_TRANSLATE_NOOP("parlour::NewAccount", "Your name")},
        {u"nick"_s, QT_TRANSLATE_NOOP("parlour::NewAccount", "Nickname")},
        {u"first"_s, QT_TRANSLATE_NOOP("parlour::NewAccount", "First name")},
        {u"last"_s, QT_TRANSLATE_NOOP("parlour::NewAccount", "Last name")},
        {u"ocr"_s, QT_TRANSLATE_NOOP("parlour::NewAccount", "Type the text in the picture")},
        {u"qa"_s, QT_TRANSLATE_NOOP("parlour::NewAccount", "Answer the server's question")},
    };
    const char *ours = Known.value(var);
    return ours ? NewAccount::tr(ours) : QString();
}

/// Adapts a field of the server: our words, the earlier input, the name that the invitation is for.
void NewAccount::prepare(FormField &field) const
{
    if (field.type == FieldType::Hidden || field.type == FieldType::Fixed)
        return;
    const bool isName = field.var == newaccount::NameVar;
    if (const QString ours = label(field.var); !ours.isEmpty()) {
        const QString said = field.var == "qa"_L1 ? field.label : QString();
        field.label = ours;
        if (field.description.isEmpty())
            field.description = said;
    }
    if (isName)
        field.description = tr("What stands before @%1 in your address").arg(server());
    if (isName || field.var == newaccount::PasswordVar)
        field.required = true;
    if (field.var == newaccount::PasswordVar)
        field.type = FieldType::TextPrivate;
    if (m_typed.contains(field.var))
        field.values = m_typed.value(field.var);
    if (isName && !m_link.name.isEmpty()) {
        field.type = FieldType::Hidden;
        field.values = QStringList {m_link.name};
    }
}

QString NewAccount::refusalSentence(Refusal refusal) const
{
    switch (refusal) {
    case Refusal::NameTaken:
        return tr("Somebody else has that name on %1. Choose another one.").arg(server());
    case Refusal::NotAcceptable:
        return tr("%1 did not accept what you filled in.").arg(server());
    case Refusal::NotOffered:
        if (m_state == State::Sending)
            return tr("%1 did not make the account.").arg(server());
        return tr("%1 does not let people make accounts from a program. Look at its web site, or ask whoever runs it.")
            .arg(server());
    case Refusal::TooMany:
        return tr("%1 makes no more accounts for now. Try again later.").arg(server());
    case Refusal::TokenUnknown:
    case Refusal::Other:
        break;
    }
    return tr("%1 could not do that now. Try again later.").arg(server());
}

QString NewAccount::sentence(const IqFailure &failure) const
{
    if (m_state == State::Sending && failure.kind != IqFailure::Kind::Refused)
        return tr("%1 did not answer. The account may be there or not: try to sign in with it first.").arg(server());
    if (failure.kind != IqFailure::Kind::Refused)
        return failuretexts::silence(failure);
    const auto refusal = newaccount::refusal(failure.error.condition);
    if (m_state == State::Presenting)
        return tr("%1 does not take this invitation: it was used already, or is too old.").arg(server());
    return refusalSentence(refusal);
}

QString NewAccount::text() const
{
    switch (m_state) {
    case State::Choosing:
        return isInvited() ? tr("This link invites you to make an account on %1.").arg(server()) : QString();
    case State::Reaching:
        return tr("Connecting to %1...").arg(server());
    case State::Presenting:
        return tr("Showing the invitation...");
    case State::Asking:
        return tr("Asking %1 what it wants to know...").arg(server());
    case State::Filling:
    case State::Lapsed:
        break;
    case State::Sending:
        return tr("Making the account...");
    case State::Elsewhere:
        return tr("%1 makes accounts on its web site. Come back and sign in when you have one.").arg(server());
    case State::Made:
        return tr("The account is there. Sign in with it.");
    }
    QStringList words;
    if (m_welcome && !m_link.inviter.isEmpty())
        words << tr("%1 invites you to %2.").arg(isolated(m_link.inviter.bare()), server());
    else if (m_welcome)
        words << tr("You are invited to %1.").arg(server());
    if (!m_link.name.isEmpty())
        words << tr("Your address will be %1.").arg(isolated(m_link.name + u'@' + server()));
    if (m_renewed)
        words << tr("%1 did not wait that long. Look at the form again, and send it once more.").arg(server());
    return words.join(u' ');
}

} // namespace parlour

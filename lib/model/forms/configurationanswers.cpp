// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The server's answers to a RoomConfiguration.

#include "model/forms/fieldtexts.h"

#include "model/forms/roomconfiguration.h"
#include "model/texts/failuretexts.h"
#include "protocol/disco/info.h"
using namespace Qt::StringLiterals;

namespace parlour {

static std::optional<DataForm> formIn(const QDomElement &iq)
{
    const QDomElement query = xml::child(iq, u"query", xml::MucOwnerNs);
    auto form = dataForm(xml::child(query, u"x", xml::FormNs));
    if (!form || form->type != DataForm::Type::Form || (form->fields.isEmpty() && !form->tooLarge))
        return {};
    return form;
}

void RoomConfiguration::formAnswered(const IqReply &reply)
{
    if (const auto *failure = std::get_if<IqFailure>(&reply)) {
        fail(*failure);
        return;
    }
    const auto form = formIn(std::get<QDomElement>(reply));
    if (form && form->tooLarge) {
        setResult(tr("This room's form is too large to show."),
                  tr("You can still say who belongs to the room, or destroy it."));
        advance(configuration::Event::Failed);
        return;
    }
    if (!form) {
        setResult(tr("The server did not send any settings for this room."));
        advance(configuration::Event::Failed);
        return;
    }
    setExternalChange(false);
    received(*form);
}

void RoomConfiguration::received(const DataForm &form)
{
    switch (m_state) {
    case configuration::State::Loading:
        m_form.setForm(form);
        m_knownPassword = m_form.edit().password();
        proposeFirstPassword();
        advance(configuration::Event::Loaded);
        return;
    case configuration::State::Reloading:
        m_form.merge(form);
        advance(foundConflict() ? configuration::Event::ConflictFound : configuration::Event::Loaded);
        return;
    case configuration::State::Checking:
        m_submitted = m_form.edit().submission();
        m_form.merge(form);
        proceed();
        return;
    case configuration::State::Verifying:
        m_readBack = form;
        askProtection();
        return;
    case configuration::State::Closed:
    case configuration::State::LoadFailed:
    case configuration::State::Editing:
    case configuration::State::Conflict:
    case configuration::State::Saving:
    case configuration::State::Saved:
    case configuration::State::NotApplied:
    case configuration::State::SaveFailed:
        return;
    }
    Q_UNREACHABLE();
}

void RoomConfiguration::useDefaults()
{
    m_form.undoAll();
    proposeFirstPassword();
}

/// Fills in the password that the room was created with, where the server does not show it.
void RoomConfiguration::proposeFirstPassword()
{
    if (m_firstPassword.isEmpty() || !m_form.edit().password().isEmpty())
        return;
    m_form.setReadOnly(false);
    m_form.setValue(m_form.edit().varOf(Setting::Password), m_firstPassword);
}

bool RoomConfiguration::foundConflict()
{
    if (m_form.conflictCount() == 0)
        return false;
    setResult(tr("Somebody else has changed what you changed. Choose what to keep."));
    return true;
}

void RoomConfiguration::proceed()
{
    if (foundConflict()) {
        advance(configuration::Event::ConflictFound);
    } else if (m_form.problemCount() > 0) {
        setResult(tr("The server's form has changed meanwhile. Nothing was saved; your changes are kept."));
        advance(configuration::Event::Failed);
    } else {
        const bool isNeeded = m_newRoom || m_form.changedCount() > 0;
        advance(isNeeded ? configuration::Event::Loaded : configuration::Event::NothingToSend);
    }
}

/// Returns whether the server may have refused a part because it is a part: some want all of a form back. A field that
/// it names is the reason otherwise.
bool RoomConfiguration::wantsWhole(const IqFailure &failure) const
{
    const auto condition = failure.error.condition;
    const bool isAboutTheForm = failure.kind == IqFailure::Kind::Refused
        && (condition == ErrorCondition::BadRequest || condition == ErrorCondition::NotAcceptable);
    return isAboutTheForm && m_submittedExtent == ConfigurationEdit::Extent::Changes
        && refusedVars(failure.error.text).isEmpty();
}

void RoomConfiguration::submitAnswered(const IqReply &reply)
{
    if (const auto *failure = std::get_if<IqFailure>(&reply)) {
        if (wantsWhole(*failure))
            submit(ConfigurationEdit::Extent::Whole);
        else
            fail(*failure);
        return;
    }
    setNewRoom(false);
    advance(configuration::Event::Accepted);
}

/// Returns whether `submitted` sets or removes the password.
static bool touchesPassword(const DataForm &submitted)
{
    return std::any_of(submitted.fields.begin(), submitted.fields.end(), [](const FormField &field) {
        const Setting setting = settingOf(field.var);
        return setting == Setting::Password || setting == Setting::PasswordProtected;
    });
}

void RoomConfiguration::protectionAnswered(const IqReply &reply)
{
    if (const auto *failure = std::get_if<IqFailure>(&reply)) {
        if (touchesPassword(m_submitted))
            fail(*failure);
        else
            finish({});
        return;
    }
    const QDomElement &iq = std::get<QDomElement>(reply);
    Q_EMIT described(iq);
    finish(advertisesPassword(disco::info(iq)));
}

QString RoomConfiguration::passwordNow(std::optional<bool> isProtected) const
{
    const QString shown = ConfigurationEdit(m_readBack).password();
    if (!isProtected.value_or(true))
        return {};
    if (!shown.isEmpty())
        return shown;
    for (const FormField &field : m_submitted.fields) { // a server may keep the password to itself
        if (settingOf(field.var) == Setting::Password)
            return field.value();
    }
    return {};
}

void RoomConfiguration::finish(std::optional<bool> isProtected)
{
    const QStringList vars = notApplied(m_submitted, m_readBack, isProtected);
    const QString before = std::exchange(m_knownPassword, passwordNow(isProtected));
    const bool passwordChanged = m_knownPassword != before;
    QStringList labels;
    for (const QString &var : vars)
        labels << m_form.labelOf(var);
    m_form.rebase(m_readBack, vars);
    for (const QString &var : vars)
        m_form.mark(var, tr("The server did not apply this."));
    setResult(vars.isEmpty() ? tr("Saved") : tr("The server did not apply: %1").arg(labels.join(u", "_s)));
    advance(vars.isEmpty() ? configuration::Event::Confirmed : configuration::Event::Differs);
    Q_EMIT saved(passwordChanged, m_knownPassword);
}

void RoomConfiguration::fail(const IqFailure &failure)
{
    const bool saving = m_state == configuration::State::Saving;
    const bool isRefused = failure.kind == IqFailure::Kind::Refused;
    QString text = isRefused ? fieldtexts::refusal(failure.error, saving) : failuretexts::silence(failure);
    if (m_state == configuration::State::Verifying)
        text = tr("The server accepted the changes, but they could not be confirmed: %1").arg(text);
    else if (saving && !isRefused)
        text = tr("%1 Nobody knows whether the settings were saved; your changes are kept.").arg(text);
    else if (saving || m_state == configuration::State::Checking)
        text = tr("%1 Your changes are kept.").arg(text);
    if (saving)
        markRefused(failure.error.text);
    setResult(text, failure.error.text);
    advance(configuration::Event::Failed);
}

/// Returns the submitted fields that the server's `words` name. ejabberd: "Bad value of field 'muc#roomconfig_whois' of
/// type ...".
QStringList RoomConfiguration::refusedVars(const QString &words) const
{
    QStringList vars;
    for (const FormField &field : m_submitted.fields) {
        if (words.contains(u"'"_s + field.var + u"'"_s) || words.contains(u"\""_s + field.var + u"\""_s))
            vars << field.var;
    }
    return vars;
}

void RoomConfiguration::markRefused(const QString &words)
{
    const QString secret = m_form.edit().varOf(Setting::Password);
    for (const QString &var : refusedVars(words)) {
        const bool isFlag = settingOf(var) == Setting::PasswordProtected;
        m_form.mark(isFlag && !secret.isEmpty() ? secret : var, tr("The server refused this."));
    }
}

} // namespace parlour

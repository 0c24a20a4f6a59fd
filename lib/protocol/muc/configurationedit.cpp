// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/configurationedit.h"

#include "protocol/address/jid.h"

using namespace Qt::StringLiterals;

namespace parlour {

static FormField *findSetting(DataForm &form, Setting setting)
{
    for (FormField &field : form.fields) {
        if (field.type != FieldType::Fixed && settingOf(field.var) == setting)
            return &field;
    }
    return nullptr;
}

const FormField *findSetting(const DataForm &form, Setting setting)
{
    return findSetting(const_cast<DataForm &>(form), setting);
}

/// While the flag is off, a server may still show the secret it remembers (ejabberd): that is no password.
static void forgetIdleSecret(DataForm &form)
{
    const FormField *flag = findSetting(form, Setting::PasswordProtected);
    FormField *secret = findSetting(form, Setting::Password);
    if (flag && secret && !flag->isTrue())
        secret->values.clear();
}

/// ejabberd does not say what its texts must look like, but refuses a whole form for one that does not.
static void addDatatype(DataForm &form, Setting setting, const QString &datatype)
{
    FormField *field = findSetting(form, setting);
    if (field && field->type == FieldType::TextSingle && !field->validation)
        field->validation = FormValidation {datatype, FormValidation::Method::Basic, {}, {}, {}, {}, {}};
}

static DataForm understood(DataForm form)
{
    forgetIdleSecret(form);
    for (const Setting setting : {Setting::VoiceRequestInterval, Setting::HistoryLength, Setting::DefaultHistory})
        addDatatype(form, setting, u"xs:nonNegativeInteger"_s);
    addDatatype(form, Setting::PubSub, u"xs:anyURI"_s);
    return form;
}

/// Prosody 13.0.1 never answers a list-multi without a value; an empty value means none to it. ejabberd 24.12 refuses that one.
static void fillEmptyLists(DataForm &submission, const DataForm &form)
{
    const auto isProsodys = [](const FormField &field) { return field.var.contains("prosody.im"_L1); };
    if (std::none_of(form.fields.begin(), form.fields.end(), isProsodys))
        return;
    for (FormField &field : submission.fields) {
        if (field.type == FieldType::ListMulti && field.values.isEmpty())
            field.values << QString();
    }
}

ConfigurationEdit::ConfigurationEdit(const DataForm &form)
    : m_edit(understood(form))
{
}

const FormField *ConfigurationEdit::fieldOf(Setting setting) const
{
    return findSetting(form(), setting);
}

QString ConfigurationEdit::varOf(Setting setting) const
{
    const FormField *field = fieldOf(setting);
    return field ? field->var : QString();
}

bool ConfigurationEdit::isOn(Setting setting, bool otherwise) const
{
    const FormField *field = fieldOf(setting);
    return field ? formField(FieldType::Boolean, {}, values(field->var)).isTrue() : otherwise;
}

QString ConfigurationEdit::password() const
{
    const FormField *secret = fieldOf(Setting::Password);
    return secret ? values(secret->var).value(0) : QString();
}

bool ConfigurationEdit::changesPassword() const
{
    return isChanged(varOf(Setting::Password)) || isChanged(varOf(Setting::PasswordProtected));
}

QList<FormProblem> ConfigurationEdit::problems() const
{
    QList<FormProblem> problems = m_edit.problems();
    const QString flag = varOf(Setting::PasswordProtected);
    if (fieldOf(Setting::Password) && isChanged(flag) && isOn(Setting::PasswordProtected, false)
        && password().isEmpty())
        problems << FormProblem {varOf(Setting::Password), FieldProblem::PasswordMissing};
    return problems;
}

/// `field` with just `value`, in the type that the server gave it, even one we do not know.
static FormField filled(const FormField &field, const QString &value)
{
    FormField result = formField(field.type, field.var, {value});
    result.typeName = field.typeName;
    return result;
}

DataForm ConfigurationEdit::submission(bool withPassword, Extent extent) const
{
    DataForm form = m_edit.submission(extent);
    fillEmptyLists(form, m_edit.original());
    if (form.formType().isEmpty()) // Prosody refuses a form that does not say what it is
        form.fields.prepend(
            formField(FieldType::Hidden, u"FORM_TYPE"_s, {u"http://jabber.org/protocol/muc#roomconfig"_s}));
    const FormField *flag = fieldOf(Setting::PasswordProtected);
    const FormField *secret = fieldOf(Setting::Password);
    if (!secret || !(changesPassword() || withPassword))
        return form;
    form.fields.removeIf([this](const FormField &f) {
        return f.var == varOf(Setting::PasswordProtected) || f.var == varOf(Setting::Password);
    });
    if (flag)
        form.fields << filled(*flag, password().isEmpty() ? u"0"_s : u"1"_s);
    form.fields << filled(*secret, password());
    return form;
}

DataForm ConfigurationEdit::filledIn(DataForm form) const
{
    for (FormField &field : form.fields) {
        if (field.type != FieldType::Fixed)
            field.values = values(field.var);
    }
    return form;
}

QStringList ConfigurationEdit::merge(const DataForm &newer)
{
    return m_edit.merge(understood(newer));
}

bool ConfigurationEdit::isNeedlessHeading(qsizetype index) const
{
    // Prosody puts headings between its fields. One whose fields all stand under our headings is not needed.
    const QList<FormField> &fields = form().fields;
    bool headsSomething = false;
    for (qsizetype i = index + 1; i < fields.size() && fields.at(i).type != FieldType::Fixed; ++i) {
        if (fields.at(i).type == FieldType::Hidden)
            continue;
        if (sectionOf(settingOf(fields.at(i).var)) == SettingsSection::More)
            return false;
        headsSomething = true;
    }
    return headsSomething;
}

bool ConfigurationEdit::isVisible(qsizetype index) const
{
    const FormField &field = form().fields.at(index);
    if (field.type == FieldType::Fixed)
        return !field.value().isEmpty() && !isNeedlessHeading(index);
    if (field.type == FieldType::Hidden || field.isFormType() || field.var.isEmpty()
        || form().field(field.var) != &field)
        return false;
    if (settingOf(field.var) != Setting::PasswordProtected)
        return true;
    const FormField *secret = fieldOf(Setting::Password);
    return !secret || (field.isTrue() && secret->value().isEmpty());
}

} // namespace parlour

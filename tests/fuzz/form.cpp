// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Data forms: reading, writing, filling in, submitting.
#include "elements.h"
#include "protocol/forms/formbudget.h"
#include "protocol/forms/formedit.h"
#include "protocol/muc/configurationedit.h"
#include "protocol/registration/membership.h"
#include "protocol/registration/newaccount.h"

#include <QDebug>

using namespace parlour;
using namespace Qt::StringLiterals;

namespace {

/// Nothing multiplies: all parts of a form draw on one budget.
void checkBounds(const DataForm &form)
{
    qsizetype options = 0;
    qsizetype values = 0;
    qsizetype characters = 0;
    for (const auto &field : form.fields) {
        options += field.options.size();
        values += field.values.size();
        characters += field.label.size() + field.description.size() + field.values.join(u"").size();
        for (const auto &value : field.values)
            fuzz::require(value.size() <= FormBudget::MaxValue, "a value is bounded");
        const bool isList = field.type == FieldType::ListMulti || field.type == FieldType::ListSingle;
        fuzz::require(!isList || field.values.size() <= FormBudget::MaxListValues, "what is set in a list is bounded");
    }
    const FormBudget budget;
    fuzz::require(form.fields.size() <= budget.fields && options <= budget.options && values <= budget.values
                      && characters <= budget.characters,
                  "a form is bounded");
    if (form.tooLarge)
        for (const auto &field : form.fields)
            fuzz::require(field.type == FieldType::Hidden, "of a form that is too large nothing is shown");
}

void checkRoundTrip(const DataForm &form, bool mayBeTooLarge = true)
{
    const QDomElement written = toElement(form);
    const auto again = dataForm(written);
    if (mayBeTooLarge && again && again->tooLarge)
        return; // What was filled in was another field's.
    if (!again || *again != form)
        qCritical().noquote() << xml::toString(written) << (again ? xml::toString(toElement(*again)) : QString());
    fuzz::require(again && *again == form, "a form written is the form read");
}

/// Gives each field what another one holds, as a person may do with a keyboard.
void fillIn(FormEdit &edit)
{
    const auto &fields = edit.original().fields;
    for (qsizetype i = 0; i < fields.size(); ++i)
        edit.set(fields[i].var, fields[(i + 1) % fields.size()].values);
}

void checkEdit(const DataForm &form)
{
    FormEdit edit(form);
    fuzz::require(edit.changedVars().isEmpty(), "nothing is changed at first");
    fillIn(edit);
    edit.problems();
    const DataForm submitted = edit.submission();
    checkRoundTrip(submitted);
    fuzz::require(submitted.type == DataForm::Type::Submit, "a submission is one");
    for (const QString &var : edit.changedVars())
        fuzz::require(submitted.field(var), "what was changed is submitted");
    const QStringList changed = edit.changedVars();
    fuzz::require(edit.merge(form).isEmpty(), "the same form again is no conflict");
    fuzz::require(edit.changedVars() == changed, "the same form again changes nothing");
    edit.undoAll();
    fuzz::require(edit.submission().fields.size() <= 1, "nothing is left but FORM_TYPE");
}

void checkSettings(const DataForm &form)
{
    ConfigurationEdit settings(form);
    for (const auto &field : form.fields) {
        settings.set(field.var, {u"x"_s});
        checkRoundTrip(settings.submission());
    }
    settings.problems();
    settings.warnings();
    settings.password();
    for (qsizetype i = 0; i < settings.form().fields.size(); ++i)
        settings.isVisible(i);
    fuzz::require(settings.submission(true).type == DataForm::Type::Submit, "a submission is one");
    notApplied(settings.submission(), form, std::nullopt);
}

/// What a server sends before anybody has signed in.
void checkOffer(const newaccount::Offer &offer)
{
    fuzz::require(offer.attachments.size() <= 5 && offer.page.size() <= 2000, "what comes with a form is bounded");
    const auto sent = newaccount::submission(offer.form, offer.legacy);
    if (offer.legacy || offer.form.tooLarge)
        return;
    const auto form = dataForm(xml::child(sent, u"x", xml::FormNs));
    fuzz::require(form.has_value(), "what is sent is a form");
    for (const auto &field : offer.form.fields) {
        if (field.type == FieldType::Hidden && !field.var.isEmpty() && !form->tooLarge
            && offer.form.field(field.var) == &field)
            fuzz::require(form->field(field.var) && form->field(field.var)->values == field.values,
                          "hidden fields go back as they came");
    }
}

void check(const QDomElement &element)
{
    if (const auto offer = newaccount::offer(element))
        checkOffer(*offer);
    if (const auto membership = registration::membership(element)) {
        const QString sent = xml::toString(registration::submission(membership->form));
        fuzz::require(!xml::parse(sent).isNull(), "what a room asks for is answered with XML");
    }
    if (const auto form = dataForm(element)) {
        checkBounds(*form);
        if (form->tooLarge)
            return;
        checkRoundTrip(*form, false);
        checkEdit(*form);
        if (form->fields.size() < 60)
            checkSettings(*form);
    }
    for (auto e = element.firstChildElement(); !e.isNull(); e = e.nextSiblingElement())
        check(e);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    for (const auto &stanza : fuzz::elements(data, size))
        check(stanza);
    return 0;
}

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/forms/dataform.h"
#include "protocol/forms/fieldcheck.h"

#include <QMap>

namespace parlour {

/// Problem with one field.
struct FormProblem
{
    QString var;
    FieldProblem problem = FieldProblem::Missing;
    bool operator==(const FormProblem &) const = default;
};

/// A form from a server, and what somebody changed in it.
///
/// The difference is submitted, and every hidden field as it came (XEP-0004 section 3.3). Fields are known by name: of two
/// with the same name only the first counts, and a fixed field or one without a name is never changed and never sent.
class FormEdit
{
public:
    FormEdit() = default;
    explicit FormEdit(const DataForm &original);

    /// The form as the server sent it.
    const DataForm &original() const { return m_original; }

    /// The values of the field `var` with the edits; those of the server when it was not changed.
    QStringList values(const QString &var) const;
    /// Changes the values of `var`. Values that mean the same as the server's are no change. Returns false, and changes
    /// nothing, when there is no such field or it cannot be set.
    bool set(const QString &var, const QStringList &values);
    void undo(const QString &var) { m_edits.remove(var); }
    void undoAll() { m_edits.clear(); }

    bool isChanged(const QString &var) const { return m_edits.contains(var); }
    /// The names of the changed fields, in the order of the form.
    QStringList changedVars() const;
    /// Returns the obstacles to submitting: changed fields are checked, the others only for an empty required one.
    QList<FormProblem> problems() const;

    /// Part of a form that is submitted.
    enum class Extent {
        Changes, ///< Fields that XEP-0045 section 10.2 lets an owner send.
        Whole, ///< Every field; a secret that the server keeps to itself is left out, for an empty one would remove it.
    };
    /// The form to submit: FORM_TYPE, the hidden fields, and those of `extent`, an emptied one with an explicit empty
    /// value (an emptied list of choices or addresses with no value at all, because an empty text is none of its choices).
    DataForm submission(Extent extent = Extent::Changes) const;

    /// Takes `newer` as the server's form and keeps the edits that still differ from it. Returns the names of the fields
    /// that were changed both here and there, to different values. An edit of a field that is gone is dropped.
    QStringList merge(const DataForm &newer);

private:
    DataForm m_original;
    QMap<QString, QStringList> m_edits;
};

/// Compares the meaning of `a` and `b` in a field of `type`: "true" is "1", no value is false, lists have no order.
bool sameValues(FieldType type, const QStringList &a, const QStringList &b);

} // namespace parlour

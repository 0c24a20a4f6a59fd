// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/forms/dataform.h"

#include <QFile>

namespace parlour {

/// The element recorded in tests/data/forms/NAME.xml.
inline QDomElement recorded(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/forms/") + name + QStringLiteral(".xml"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no recording %ls", qUtf16Printable(name));
    return xml::parse(QString::fromUtf8(file.readAll()));
}

/// The form in the recording NAME, be it the form itself or an IQ with an owner's form.
inline DataForm recordedForm(const QString &name)
{
    const QDomElement element = recorded(name);
    const QDomElement query = xml::child(element, u"query", xml::MucOwnerNs);
    const auto form = dataForm(query.isNull() ? element : xml::child(query, u"x", xml::FormNs));
    if (!form)
        qFatal("no form in recording %ls", qUtf16Printable(name));
    return *form;
}

/// `form` with other values in the field `var`, as if a server had sent it so.
inline DataForm with(DataForm form, const QString &var, const QStringList &values)
{
    for (FormField &field : form.fields) {
        if (field.var == var)
            field.values = values;
    }
    return form;
}

} // namespace parlour

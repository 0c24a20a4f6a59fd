// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/forms/formnames.h"

using namespace Qt::StringLiterals;

namespace parlour::formnames {

QString fieldTypeName(FieldType type)
{
    switch (type) {
    case FieldType::Boolean:
        return u"boolean"_s;
    case FieldType::Fixed:
        return u"fixed"_s;
    case FieldType::Hidden:
        return u"hidden"_s;
    case FieldType::JidMulti:
        return u"jid-multi"_s;
    case FieldType::JidSingle:
        return u"jid-single"_s;
    case FieldType::ListMulti:
        return u"list-multi"_s;
    case FieldType::ListSingle:
        return u"list-single"_s;
    case FieldType::TextMulti:
        return u"text-multi"_s;
    case FieldType::TextPrivate:
        return u"text-private"_s;
    case FieldType::TextSingle:
        return u"text-single"_s;
    case FieldType::Unknown:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

FieldType fieldType(const QString &name)
{
    using enum FieldType;
    if (name.isEmpty())
        return TextSingle;
    for (const FieldType type :
         {Boolean, Fixed, Hidden, JidMulti, JidSingle, ListMulti, ListSingle, TextMulti, TextPrivate, TextSingle}) {
        if (fieldTypeName(type) == name)
            return type;
    }
    return Unknown;
}

QString formTypeName(DataForm::Type type)
{
    switch (type) {
    case DataForm::Type::Form:
        return u"form"_s;
    case DataForm::Type::Submit:
        return u"submit"_s;
    case DataForm::Type::Cancel:
        return u"cancel"_s;
    case DataForm::Type::Result:
        return u"result"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<DataForm::Type> formType(const QString &name)
{
    using enum DataForm::Type;
    for (const DataForm::Type type : {Form, Submit, Cancel, Result}) {
        if (formTypeName(type) == name)
            return type;
    }
    return {};
}

} // namespace parlour::formnames

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/forms/formlayout.h"
#include "protocol/xml/dom.h"

#include <QStringList>
#include <optional>

namespace parlour {

/// The ten field types of XEP-0004 section 3.3, and everything else.
enum class FieldType {
    Boolean,
    Fixed,
    Hidden,
    JidMulti,
    JidSingle,
    ListMulti,
    ListSingle,
    TextMulti,
    TextPrivate,
    TextSingle,
    Unknown, ///< A type we do not know: FormField::typeName keeps its name.
};

/// One choice of a list field.
struct FormOption
{
    QString label; ///< For people; may be empty.
    QString value;
    bool operator==(const FormOption &) const = default;
};

/// Requirements of the server for a value (XEP-0122).
struct FormValidation
{
    enum class Method {
        Basic, ///< The datatype, and one of the options of a list.
        Open,  ///< The datatype; the options of a list are only suggestions.
        Range, ///< Between `min` and `max`, both included; an empty one is no bound.
        Regex, ///< Matches the whole of `regex`.
    };
    QString datatype; ///< As written, such as `xs:integer`; empty means `xs:string`.
    Method method = Method::Basic;
    QString min;
    QString max;
    QString regex;
    std::optional<quint32> listMin; ///< Fewest choices of a list-multi.
    std::optional<quint32> listMax; ///< Most choices of a list-multi.
    bool operator==(const FormValidation &) const = default;
};

/// One way to get a field's picture or sound.
struct FormMediaSource
{
    QString type; ///< MIME type.
    QString uri;  ///< `cid:` (XEP-0231) or a web address. Fetching one of those tells a stranger our address.
    bool operator==(const FormMediaSource &) const = default;
};

/// A picture or sound that belongs to a field (XEP-0221): the same in several formats.
struct FormMedia
{
    int width = 0;  ///< Pixels; 0 when not said.
    int height = 0; ///< Pixels; 0 when not said.
    QList<FormMediaSource> sources;
    bool operator==(const FormMedia &) const = default;
};

/// One field of a form.
struct FormField
{
    FieldType type = FieldType::TextSingle;
    QString typeName; ///< The type as written; empty when the element had none.
    QString var;      ///< Unique name; may be empty for a fixed field.
    QString label;
    QString description;
    bool required = false;
    QStringList values; ///< No <value/> gives none; an empty <value/> gives one empty value.
    QList<FormOption> options;
    std::optional<FormValidation> validation;
    std::optional<FormMedia> media;

    /// The first value, or an empty text.
    QString value() const { return values.value(0); }
    /// Reads the values as a boolean: "1" and "true" are true; no value means false.
    bool isTrue() const;
    /// Returns whether the field is the form's type (XEP-0068). People never see or change it, whatever its type.
    bool isFormType() const { return var == QLatin1StringView("FORM_TYPE"); }
    bool operator==(const FormField &) const = default;
};

/// A field of `type` with the name of that type written out.
FormField formField(FieldType type, const QString &var, const QStringList &values);

/// A data form (XEP-0004) with validation (0122), layout (0141) and media (0221).
///
/// Everything in it was written by a server or a stranger: plain text, bounded in length and number.
struct DataForm
{
    enum class Type {
        Form,   ///< To be filled in.
        Submit, ///< Filled in.
        Cancel, ///< Given up.
        Result, ///< Read-only.
    };
    Type type = Type::Form;
    QString title;
    QStringList instructions;
    QList<FormField> fields;
    QList<FormField> reported;     ///< The columns of a table of results.
    QList<QList<FormField>> items; ///< The rows of a table of results.
    std::vector<FormPage> pages;
    bool tooLarge = false; ///< Nothing of it was read but its hidden fields: see FormBudget.

    /// The first field named `var`, or null. Valid until the form changes.
    const FormField *field(QStringView var) const;
    /// The value of the field FORM_TYPE (XEP-0068); empty when there is none.
    QString formType() const;
    bool operator==(const DataForm &) const = default;
};

/// The form written in `element`, or nothing when it is not an <x xmlns='jabber:x:data'/> of a known type.
/// Labels and descriptions are cut. Fields, choices and values are not: a form with more of them than FormBudget allows
/// is `tooLarge`.
std::optional<DataForm> dataForm(const QDomElement &element);

/// `form` as <x xmlns='jabber:x:data'/>, root of its own document.
QDomElement toElement(const DataForm &form);
/// Appends `form` to `parent`.
void appendForm(QDomElement parent, const DataForm &form);

/// Fields by name, with their values.
using FieldValues = QList<std::pair<QString, QStringList>>;
/// Adds a submitted form of `formType` (XEP-0068) whose fields name no types.
void appendSubmission(const QDomElement &parent, const QString &formType, const FieldValues &values);

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/muc/configurationedit.h"

#include <QObject>
#include <QVariant>
#include <qqmlintegration.h>

/// Presentation of a form's fields: the rows of a FormModel.
namespace parlour::formrow {
Q_NAMESPACE
QML_NAMED_ELEMENT(FormRow)

/// Control of a row, and so the type of its `value`.
enum class Kind {
    Toggle,    ///< bool
    Text,      ///< string, one line
    LongText,  ///< string, several lines
    Secret,    ///< string, masked until revealed
    Choice,    ///< string: one of `optionValues`, or any text when `openChoice`
    Choices,   ///< list of strings, each one of `optionValues`
    Address,   ///< string: one XMPP address, or empty
    Addresses, ///< list of strings: XMPP addresses. A text of lines is accepted by setValue(), too
    Note,      ///< string, read-only
    Unknown,   ///< string, several lines: a field of unknown type; its values, one a line
};
Q_ENUM_NS(Kind)

struct Row
{
    qsizetype field = 0; ///< Index in the form.
    Setting setting = Setting::Other;
    Kind kind = Kind::Unknown;
    bool operator==(const Row &) const = default;
};

/// Returns the rows of a form, in the order in which they are shown.
QList<Row> rows(const ConfigurationEdit &edit);

const FormField &field(const ConfigurationEdit &edit, const Row &row);
QString label(const ConfigurationEdit &edit, const Row &row);
QString effect(const ConfigurationEdit &edit, const Row &row);
bool isChanged(const ConfigurationEdit &edit, const Row &row);
/// Returns the values set here.
QStringList current(const ConfigurationEdit &edit, const Row &row);
QVariant value(const ConfigurationEdit &edit, const Row &row);
QStringList optionLabels(const ConfigurationEdit &edit, const Row &row);
/// Returns whether the row is a Choice that takes other text, too (XEP-0122).
bool isOpen(const ConfigurationEdit &edit, const Row &row);
QStringList optionValues(const ConfigurationEdit &edit, const Row &row);
/// Addresses of pictures (XEP-0221).
QStringList mediaSources(const ConfigurationEdit &edit, const Row &row);
/// Return the server's values and those set here, in words; never a password.
QString oldText(const ConfigurationEdit &edit, const Row &row);
QString newText(const ConfigurationEdit &edit, const Row &row);

} // namespace parlour::formrow

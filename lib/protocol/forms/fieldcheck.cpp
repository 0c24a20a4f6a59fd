// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/forms/fieldcheck.h"

#include "protocol/address/jid.h"
#include "protocol/forms/fieldpattern.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>
#include <limits>

using namespace Qt::StringLiterals;

namespace parlour {

namespace {

using Problem = std::optional<FieldProblem>;

/// The XML Schema types that are whole numbers, with their bounds.
struct IntegerType
{
    QLatin1StringView name;
    qint64 min;
    qint64 max;
};

constexpr qint64 Lowest = std::numeric_limits<qint64>::min();
constexpr qint64 Highest = std::numeric_limits<qint64>::max();
constexpr IntegerType IntegerTypes[] = {
    {"xs:integer"_L1, Lowest, Highest},
    {"xs:long"_L1, Lowest, Highest},
    {"xs:int"_L1, std::numeric_limits<qint32>::min(), std::numeric_limits<qint32>::max()},
    {"xs:short"_L1, std::numeric_limits<qint16>::min(), std::numeric_limits<qint16>::max()},
    {"xs:byte"_L1, std::numeric_limits<qint8>::min(), std::numeric_limits<qint8>::max()},
    {"xs:nonNegativeInteger"_L1, 0, Highest},
    {"xs:positiveInteger"_L1, 1, Highest},
    {"xs:unsignedLong"_L1, 0, Highest},
    {"xs:unsignedInt"_L1, 0, std::numeric_limits<quint32>::max()},
    {"xs:unsignedShort"_L1, 0, std::numeric_limits<quint16>::max()},
    {"xs:unsignedByte"_L1, 0, std::numeric_limits<quint8>::max()},
};

const IntegerType *integerType(const QString &datatype)
{
    for (const IntegerType &type : IntegerTypes) {
        if (datatype == type.name)
            return &type;
    }
    return nullptr;
}

bool isWholeNumber(const QString &text)
{
    static const QRegularExpression Number(u"\\A[+-]?[0-9]{1,1000}\\z"_s);
    return Number.match(text).hasMatch();
}

bool isLanguage(const QString &text)
{
    static const QRegularExpression Language(u"\\A[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*\\z"_s);
    return Language.match(text).hasMatch();
}

bool isBoolean(const QString &text)
{
    return text == "0"_L1 || text == "1"_L1 || text == "true"_L1 || text == "false"_L1;
}

Problem integerProblem(const IntegerType &type, const QString &text)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (!ok)
        return isWholeNumber(text) ? FieldProblem::OutOfRange : FieldProblem::NotANumber;
    return number < type.min || number > type.max ? Problem(FieldProblem::OutOfRange) : Problem();
}

bool isDate(const QString &datatype, const QString &text)
{
    if (datatype == "xs:date"_L1)
        return QDate::fromString(text, Qt::ISODate).isValid();
    if (datatype == "xs:time"_L1)
        return QTime::fromString(text, Qt::ISODate).isValid();
    return text.contains(u'T') && QDateTime::fromString(text, Qt::ISODate).isValid();
}

Problem typeProblem(const QString &datatype, const QString &text)
{
    if (const IntegerType *type = integerType(datatype))
        return integerProblem(*type, text);
    bool ok = true;
    if (datatype == "xs:decimal"_L1 || datatype == "xs:double"_L1 || datatype == "xs:float"_L1) {
        text.toDouble(&ok);
        return ok ? Problem() : FieldProblem::NotANumber;
    }
    if (datatype == "xs:boolean"_L1)
        return isBoolean(text) ? Problem() : FieldProblem::NotABoolean;
    if (datatype == "xs:date"_L1 || datatype == "xs:dateTime"_L1 || datatype == "xs:time"_L1)
        return isDate(datatype, text) ? Problem() : FieldProblem::NotADate;
    if (datatype == "xs:language"_L1)
        return isLanguage(text) ? Problem() : FieldProblem::NotALanguage;
    if (datatype == "xs:anyURI"_L1)
        return QUrl(text, QUrl::StrictMode).isValid() ? Problem() : FieldProblem::NotAnUri;
    return {};
}

/// Returns whether `text` comes after `bound` in the order of `datatype`; nothing when one of them cannot be compared.
std::optional<bool> isAfter(const QString &datatype, const QString &text, const QString &bound)
{
    if (datatype == "xs:dateTime"_L1) {
        const auto a = QDateTime::fromString(text, Qt::ISODate);
        const auto b = QDateTime::fromString(bound, Qt::ISODate);
        return a.isValid() && b.isValid() ? std::optional(a > b) : std::nullopt;
    }
    if (datatype == "xs:date"_L1 || datatype == "xs:time"_L1)
        return text > bound;
    bool ok = false;
    bool boundOk = false;
    const double a = text.toDouble(&ok);
    const double b = bound.toDouble(&boundOk);
    return ok && boundOk ? std::optional(a > b) : std::nullopt;
}

bool isInRange(const FormValidation &validation, const QString &text)
{
    const bool tooSmall =
        !validation.min.isEmpty() && isAfter(validation.datatype, validation.min, text).value_or(false);
    const bool tooBig = !validation.max.isEmpty() && isAfter(validation.datatype, text, validation.max).value_or(false);
    return !tooSmall && !tooBig;
}

QSet<QString> optionsOf(const FormField &field)
{
    QSet<QString> values;
    for (const FormOption &option : field.options)
        values.insert(option.value);
    return values;
}

bool takesOnlyOptions(const FormField &field)
{
    if (field.type != FieldType::ListMulti && field.type != FieldType::ListSingle)
        return false;
    return !field.validation || field.validation->method != FormValidation::Method::Open;
}

Problem valueProblem(const FormField &field, const QString &value, FieldPattern &pattern)
{
    if (field.type == FieldType::Boolean)
        return isBoolean(value) ? Problem() : FieldProblem::NotABoolean;
    if ((field.type == FieldType::JidSingle || field.type == FieldType::JidMulti) && !Jid::parse(value))
        return FieldProblem::NotAnAddress;
    if (!field.validation)
        return {};
    if (const Problem problem = typeProblem(field.validation->datatype, value))
        return problem;
    if (field.validation->method == FormValidation::Method::Range && !isInRange(*field.validation, value))
        return FieldProblem::OutOfRange;
    if (field.validation->method == FormValidation::Method::Regex && !pattern.fits(value))
        return FieldProblem::PatternMismatch;
    return {};
}

Problem countProblem(const FormField &field, qsizetype count)
{
    if (field.type != FieldType::ListMulti || !field.validation)
        return {};
    if (field.validation->listMin && count < qsizetype(*field.validation->listMin))
        return FieldProblem::TooFewChoices;
    if (field.validation->listMax && count > qsizetype(*field.validation->listMax))
        return FieldProblem::TooManyChoices;
    return {};
}

} // namespace

Problem fieldProblem(const FormField &field, const QStringList &values, PatternBudget &budget)
{
    qsizetype count = 0;
    FieldPattern pattern(field.validation ? field.validation->regex : QString(), budget);
    const auto options = takesOnlyOptions(field) ? optionsOf(field) : QSet<QString>();
    for (const QString &value : values) {
        if (value.isEmpty())
            continue;
        ++count;
        if (takesOnlyOptions(field) && !options.contains(value))
            return FieldProblem::NotAnOption;
        if (const Problem problem = valueProblem(field, value, pattern))
            return problem;
    }
    if (count == 0 && field.required && field.type != FieldType::Boolean)
        return FieldProblem::Missing;
    return countProblem(field, count);
}

Problem fieldProblem(const FormField &field, const QStringList &values)
{
    PatternBudget budget;
    return fieldProblem(field, values, budget);
}

bool wantsInteger(const FormField &field)
{
    return field.validation && integerType(field.validation->datatype);
}

} // namespace parlour

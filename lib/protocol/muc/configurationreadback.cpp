// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/address/jid.h"
#include "protocol/disco/info.h"
#include "protocol/muc/configurationedit.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace parlour {

/// `value` without differences that a server may make without changing it.
static QString plain(const FormField &field, const QString &value)
{
    if (field.type == FieldType::JidMulti || field.type == FieldType::JidSingle) {
        const auto jid = Jid::parse(value);
        return jid ? jid->toString() : value;
    }
    if (field.type == FieldType::TextPrivate)
        return value;
    bool isNumber = false;
    const qlonglong number = value.toLongLong(&isNumber);
    if (isNumber)
        return QString::number(number);
    return settingOf(field.var) == Setting::Language ? value.trimmed().toLower() : value.trimmed();
}

static bool isApplied(const FormField &wanted, const FormField &got)
{
    const auto plainly = [&got](const QStringList &values) {
        QStringList found;
        for (const QString &value : values)
            found << plain(got, value);
        return found;
    };
    return sameValues(got.type, wanted.values, got.values)
        || sameValues(got.type, plainly(wanted.values), plainly(got.values));
}

/// Returns whether the room now has the password `wanted` (empty: none).
static bool isPasswordApplied(const QString &wanted, const DataForm &readBack, std::optional<bool> isProtected)
{
    const FormField *flag = findSetting(readBack, Setting::PasswordProtected);
    const FormField *secret = findSetting(readBack, Setting::Password);
    const QString got = secret && (!flag || flag->isTrue()) ? secret->value() : QString();
    if (isProtected && *isProtected == wanted.isEmpty())
        return false;
    if (flag && flag->isTrue() == wanted.isEmpty())
        return false;
    // A server may hide the secret; one that shows another one has not taken ours.
    return got.isEmpty() || got == wanted;
}

static bool isApplied(const FormField &wanted, const DataForm &submitted, const DataForm &readBack,
                      std::optional<bool> isProtected)
{
    const FormField *secret = findSetting(submitted, Setting::Password);
    if (settingOf(wanted.var) == Setting::Password)
        return isPasswordApplied(wanted.value(), readBack, isProtected);
    if (settingOf(wanted.var) == Setting::PasswordProtected) // judged with the secret where both were sent
        return secret || isProtected.value_or(wanted.isTrue()) == wanted.isTrue();
    const FormField *got = readBack.field(wanted.var);
    return got && isApplied(wanted, *got);
}

QStringList notApplied(const DataForm &submitted, const DataForm &readBack, std::optional<bool> isProtected)
{
    QStringList vars;
    for (const FormField &field : submitted.fields) {
        const bool isOurs = field.type != FieldType::Hidden && !field.isFormType();
        if (isOurs && !isApplied(field, submitted, readBack, isProtected))
            vars << field.var;
    }
    return vars;
}

std::optional<bool> advertisesPassword(const QDomElement &query)
{
    const auto features = disco::features(query);
    if (features.contains(u"muc_passwordprotected"_s))
        return true;
    if (features.contains(u"muc_unsecured"_s) || features.contains(xml::MucNs))
        return false;
    return {};
}

} // namespace parlour

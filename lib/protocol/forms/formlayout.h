// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDomElement>
#include <QString>
#include <vector>

namespace parlour {

struct FormBudget;

/// One thing on a page of a form (XEP-0141).
struct FormLayoutItem
{
    enum class Kind {
        Text,        ///< `text` as a paragraph.
        FieldRef,    ///< The field named `text`.
        ReportedRef, ///< The table of results.
        Section,     ///< `items` under the heading `text`.
    };
    Kind kind = Kind::Text;
    QString text;
    std::vector<FormLayoutItem> items;
    bool operator==(const FormLayoutItem &other) const;
};

/// One page of a form (XEP-0141).
struct FormPage
{
    QString label;
    std::vector<FormLayoutItem> items;
    bool operator==(const FormPage &) const = default;
};

/// The pages that the form `x` asks for, as far as `budget` allows; sections at most 8 deep.
std::vector<FormPage> formPages(const QDomElement &x, FormBudget &budget);

/// Appends `pages` to the form `x`.
void appendPages(QDomElement x, const std::vector<FormPage> &pages);

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/forms/formlayout.h"

#include "protocol/forms/formbudget.h"
#include "protocol/forms/formnames.h"

using namespace Qt::StringLiterals;

namespace parlour {

static constexpr int MaxDepth = 8;

bool FormLayoutItem::operator==(const FormLayoutItem &other) const
{
    return kind == other.kind && text == other.text && items == other.items;
}

static std::vector<FormLayoutItem> readItems(const QDomElement &parent, int depth, FormBudget &budget)
{
    using Kind = FormLayoutItem::Kind;
    std::vector<FormLayoutItem> items;
    for (auto e = parent.firstChildElement(); !e.isNull(); e = e.nextSiblingElement()) {
        if (e.namespaceURI() != formnames::LayoutNs)
            continue;
        if (!budget.take(budget.parts))
            break;
        const QString name = e.localName();
        if (name == "text"_L1)
            items.push_back({Kind::Text, budget.text(e.text(), formnames::MaxText), {}});
        else if (name == "fieldref"_L1)
            items.push_back({Kind::FieldRef, budget.text(e.attribute(u"var"_s), formnames::MaxLabel), {}});
        else if (name == "reportedref"_L1)
            items.push_back({Kind::ReportedRef, {}, {}});
        else if (name == "section"_L1 && depth < MaxDepth)
            items.push_back({Kind::Section, budget.text(e.attribute(u"label"_s), formnames::MaxLabel),
                             readItems(e, depth + 1, budget)});
    }
    return items;
}

std::vector<FormPage> formPages(const QDomElement &x, FormBudget &budget)
{
    std::vector<FormPage> pages;
    for (auto e = x.firstChildElement(); !e.isNull(); e = e.nextSiblingElement()) {
        if (e.localName() != "page"_L1 || e.namespaceURI() != formnames::LayoutNs)
            continue;
        if (!budget.take(budget.parts))
            break;
        const QString label = budget.text(e.attribute(u"label"_s), formnames::MaxLabel);
        pages.push_back({label, readItems(e, 0, budget)});
    }
    return pages;
}

static void appendItems(QDomElement parent, const std::vector<FormLayoutItem> &items)
{
    for (const FormLayoutItem &item : items) {
        switch (item.kind) {
        case FormLayoutItem::Kind::Text:
            xml::appendText(parent, u"text"_s, item.text);
            break;
        case FormLayoutItem::Kind::FieldRef:
            xml::append(parent, u"fieldref"_s).setAttribute(u"var"_s, item.text);
            break;
        case FormLayoutItem::Kind::ReportedRef:
            xml::append(parent, u"reportedref"_s);
            break;
        case FormLayoutItem::Kind::Section: {
            QDomElement section = xml::append(parent, u"section"_s);
            section.setAttribute(u"label"_s, item.text);
            appendItems(section, item.items);
            break;
        }
        }
    }
}

void appendPages(QDomElement x, const std::vector<FormPage> &pages)
{
    for (const FormPage &page : pages) {
        QDomElement e = xml::append(x, u"page"_s, formnames::LayoutNs);
        if (!page.label.isEmpty())
            e.setAttribute(u"label"_s, page.label);
        appendItems(e, page.items);
    }
}

} // namespace parlour

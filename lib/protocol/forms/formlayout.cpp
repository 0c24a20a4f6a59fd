// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/forms/formlayout.h"

#include "protocol/forms/formnames.h"

using namespace Qt::StringLiterals;

namespace parlour {

static constexpr size_t MaxPages = 50;
static constexpr size_t MaxPageItems = 1000;
static constexpr int MaxDepth = 8;

bool FormLayoutItem::operator==(const FormLayoutItem &other) const
{
    return kind == other.kind && text == other.text && items == other.items;
}

static std::vector<FormLayoutItem> readItems(const QDomElement &parent, int depth)
{
    using Kind = FormLayoutItem::Kind;
    std::vector<FormLayoutItem> items;
    for (auto e = parent.firstChildElement(); !e.isNull() && items.size() < MaxPageItems; e = e.nextSiblingElement()) {
        if (e.namespaceURI() != formnames::LayoutNs)
            continue;
        const QString name = e.localName();
        if (name == "text"_L1)
            items.push_back({Kind::Text, e.text().left(formnames::MaxText), {}});
        else if (name == "fieldref"_L1)
            items.push_back({Kind::FieldRef, e.attribute(u"var"_s).left(formnames::MaxLabel), {}});
        else if (name == "reportedref"_L1)
            items.push_back({Kind::ReportedRef, {}, {}});
        else if (name == "section"_L1 && depth < MaxDepth)
            items.push_back(
                {Kind::Section, e.attribute(u"label"_s).left(formnames::MaxLabel), readItems(e, depth + 1)});
    }
    return items;
}

std::vector<FormPage> formPages(const QDomElement &x)
{
    std::vector<FormPage> pages;
    for (const QDomElement &e : xml::children(x, u"page", formnames::LayoutNs)) {
        if (pages.size() == MaxPages)
            break;
        pages.push_back({e.attribute(u"label"_s).left(formnames::MaxLabel), readItems(e, 0)});
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

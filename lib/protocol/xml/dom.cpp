// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/xml/dom.h"

#include <QDomDocument>
#include <QXmlStreamWriter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour::xml {

QDomElement element(const QString &name, QLatin1StringView ns)
{
    QDomDocument document;
    const QDomElement root = document.createElementNS(ns, name);
    document.appendChild(root);
    return root;
}

QDomElement append(QDomElement parent, const QString &name, QLatin1StringView ns)
{
    const QString space = ns.isEmpty() ? parent.namespaceURI() : QString(ns);
    QDomElement child = parent.ownerDocument().createElementNS(space, name);
    parent.appendChild(child);
    return child;
}

QDomElement appendText(QDomElement parent, const QString &name, const QString &text, QLatin1StringView ns)
{
    QDomElement child = append(parent, name, ns);
    if (!text.isEmpty())
        child.appendChild(parent.ownerDocument().createTextNode(text));
    return child;
}

static QString localName(const QDomElement &element)
{
    return element.localName().isEmpty() ? element.tagName() : element.localName();
}

QDomElement child(const QDomElement &parent, QStringView name, QLatin1StringView ns)
{
    for (auto e = parent.firstChildElement(); !e.isNull(); e = e.nextSiblingElement()) {
        if (localName(e) == name && e.namespaceURI() == ns)
            return e;
    }
    return {};
}

QList<QDomElement> children(const QDomElement &parent, QStringView name, QLatin1StringView ns)
{
    QList<QDomElement> found;
    for (auto e = parent.firstChildElement(); !e.isNull(); e = e.nextSiblingElement()) {
        if (localName(e) == name && e.namespaceURI() == ns)
            found << e;
    }
    return found;
}

QDomElement parse(const QString &text)
{
    QDomDocument document;
    if (!document.setContent(text, QDomDocument::ParseOption::UseNamespaceProcessing))
        return {};
    return document.documentElement();
}

QString keyOf(const QString &ns, const QString &local)
{
    if (ns == "http://www.w3.org/XML/1998/namespace"_L1)
        return "xml:"_L1 + local; // It needs no declaration.
    return u'{' + ns + u'}' + local;
}

/// Sorts the attributes by name, because QDom keeps them in a random order, and leaves namespace declarations out.
static QList<QDomAttr> sortedAttributes(const QDomElement &element)
{
    QList<QDomAttr> sorted;
    const auto attributes = element.attributes();
    for (int i = 0; i < attributes.count(); ++i) {
        const auto attribute = attributes.item(i).toAttr();
        if (attribute.namespaceURI() != "http://www.w3.org/2000/xmlns/"_L1 && attribute.name() != "xmlns"_L1)
            sorted << attribute;
    }
    const auto key = [](const QDomAttr &attribute) {
        return std::pair(attribute.namespaceURI(),
                         attribute.namespaceURI().isEmpty() ? attribute.name() : attribute.localName());
    };
    std::sort(sorted.begin(), sorted.end(), [&](const QDomAttr &a, const QDomAttr &b) { return key(a) < key(b); });
    return sorted;
}

/// A namespace as it stands in a declaration: QXmlStreamWriter (Qt 6.8) escapes all but these.
static QString declared(const QString &ns)
{
    return ns.toHtmlEscaped();
}

/// Returns whether every server reads `name`. Beyond ASCII, parsers that follow the fourth edition of XML, as those of most
/// servers do, refuse what our own takes by the fifth, and end the stream. No protocol has such names.
static bool isReadEverywhere(QStringView name)
{
    return std::ranges::all_of(name, [](QChar c) { return c.unicode() < 0x80; });
}

namespace {

/// What of an element is written.
enum class Part {
    All,
    ReadEverywhere,
};

} // namespace

static void writeIn(QXmlStreamWriter &writer, const QDomElement &element, const QString &parentNs, Part part)
{
    const auto isLeftOut = [part](QStringView name) { return part == Part::ReadEverywhere && !isReadEverywhere(name); };
    if (isLeftOut(localName(element)))
        return;
    const QString ns = element.namespaceURI();
    writer.writeStartElement(localName(element));
    if (ns != parentNs)
        writer.writeDefaultNamespace(declared(ns));
    for (const auto &attribute : sortedAttributes(element)) {
        const QString name = attribute.name().sliced(attribute.name().lastIndexOf(u'}') + 1); // See keyOf().
        if (isLeftOut(name))
            continue;
        // The prefix xml needs no declaration. Others, which strangers may use, get one of the writer's choice.
        if (attribute.namespaceURI() == "http://www.w3.org/XML/1998/namespace"_L1)
            writer.writeAttribute("xml:"_L1 + attribute.localName(), attribute.value());
        else if (name != attribute.name())
            writer.writeAttribute(declared(attribute.name().sliced(1, attribute.name().size() - name.size() - 2)), name,
                                  attribute.value());
        else if (attribute.namespaceURI().isEmpty())
            writer.writeAttribute(attribute.name(), attribute.value());
        else
            writer.writeAttribute(declared(attribute.namespaceURI()), attribute.localName(), attribute.value());
    }
    for (auto node = element.firstChild(); !node.isNull(); node = node.nextSibling()) {
        if (node.isElement())
            writeIn(writer, node.toElement(), ns, part);
        else if (node.isText())
            writer.writeCharacters(node.nodeValue());
    }
    writer.writeEndElement();
}

void write(QXmlStreamWriter &writer, const QDomElement &element)
{
    writeIn(writer, element, ClientNs, Part::ReadEverywhere);
}

QString toString(const QDomElement &element)
{
    QString text;
    QXmlStreamWriter writer(&text);
    writeIn(writer, element, ClientNs, Part::All);
    return text;
}

} // namespace parlour::xml

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagetext.h"

#include <QQuickWindow>
#include <QSGRectangleNode>
#include <QSGTextNode>
#include <algorithm>
#include <cmath>

namespace parlour {

MessageText::MessageText(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

/// Changes an option; returns false when it is unchanged.
template <class Value>
bool MessageText::set(Value MessageLayout::Options::*option, const Value &value)
{
    if (m_options.*option == value)
        return false;
    m_options.*option = value;
    read();
    return true;
}

/// Takes up the text with the current options.
void MessageText::read()
{
    if (!isComponentComplete())
        return;
    if (m_beginning)
        m_layout.setOptions(m_options, m_beginning->m_layout);
    else
        m_layout.setOptions(m_options);
    layOut();
}

void MessageText::setText(const QString &text)
{
    if (set(&MessageLayout::Options::text, text))
        Q_EMIT textChanged();
}

void MessageText::setWhole(const QString &whole)
{
    if (set(&MessageLayout::Options::whole, whole))
        Q_EMIT textChanged();
}

void MessageText::setBeginning(MessageText *beginning)
{
    m_beginning = beginning;
    read();
    Q_EMIT textChanged();
}

void MessageText::setStart(int start)
{
    if (set(&MessageLayout::Options::start, qsizetype(start)))
        Q_EMIT textChanged();
}

void MessageText::setStyled(bool styled)
{
    if (set(&MessageLayout::Options::styled, styled))
        Q_EMIT textChanged();
}

void MessageText::setMirrored(bool mirrored)
{
    if (set(&MessageLayout::Options::mirrored, mirrored))
        Q_EMIT mirroredChanged();
}

void MessageText::setFont(const QFont &font)
{
    if (set(&MessageLayout::Options::font, font))
        Q_EMIT fontChanged();
}

void MessageText::setColor(const QColor &color)
{
    if (color == m_color)
        return;
    m_color = color;
    update();
    Q_EMIT lookChanged();
}

void MessageText::setLook(MessageLook *look)
{
    if (look == m_look)
        return;
    if (m_look)
        disconnect(m_look, nullptr, this, nullptr);
    m_look = look;
    if (look)
        connect(look, &MessageLook::changed, this, &MessageText::dress);
    dress();
    Q_EMIT lookChanged();
}

/// Returns a place limited to this part of a long message, which may lie before or behind the selection.
int MessageText::inside(int place) const
{
    return std::clamp(place, 0, int(m_options.text.size()));
}

void MessageText::setSelectionStart(int start)
{
    const bool isOther = inside(start) != inside(m_selectionStart);
    m_selectionStart = start;
    if (!isOther)
        return;
    dress();
    Q_EMIT selectionChanged();
}

void MessageText::setSelectionEnd(int end)
{
    const bool isOther = inside(end) != inside(m_selectionEnd);
    m_selectionEnd = end;
    if (!isOther)
        return;
    dress();
    Q_EMIT selectionChanged();
}

void MessageText::setMarks(const QList<int> &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    m_layout.setMarks(marks);
    layOut();
    Q_EMIT marksChanged();
}

void MessageText::setDrawn(bool drawn)
{
    if (drawn == m_drawn)
        return;
    m_drawn = drawn;
    update();
    Q_EMIT drawnChanged();
}

/// Gives the letters their colours. The lines have to be laid out again: newly formatted ones have none.
void MessageText::dress()
{
    if (!isComponentComplete() || !m_look)
        return;
    m_layout.setLook(*m_look, m_selectionStart, m_selectionEnd);
    layOut();
}

void MessageText::layOut()
{
    if (!isComponentComplete() || width() <= 0)
        return;
    m_layout.layOut(width());
    setImplicitSize(std::ceil(m_layout.naturalWidth()), std::ceil(m_layout.height()));
    update();
}

int MessageText::positionAt(QPointF point) const
{
    return int(m_layout.positionAt(point));
}

QUrl MessageText::linkAt(QPointF point) const
{
    const auto *link = m_layout.linkAt(point);
    return link ? link->target : QUrl();
}

QList<QUrl> MessageText::links() const
{
    QList<QUrl> targets;
    for (const auto &link : m_layout.links())
        targets << link.target;
    return targets;
}

void MessageText::componentComplete()
{
    QQuickItem::componentComplete();
    if (m_look)
        m_layout.setLook(*m_look, m_selectionStart, m_selectionEnd);
    read();
}

void MessageText::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.width() != before.width())
        layOut();
}

QSGNode *MessageText::updatePaintNode(QSGNode *node, UpdatePaintNodeData *)
{
    delete node;
    if (!m_drawn)
        return nullptr;
    auto *root = new QSGNode;
    const auto fill = [this, root](const QRectF &rect, const QColor &color) {
        auto *ground = window()->createRectangleNode();
        ground->setRect(rect);
        ground->setColor(color);
        root->appendChildNode(ground);
    };
    if (m_look) {
        for (const QRectF &rect : m_layout.codeGrounds())
            fill(rect, m_look->codeFill);
        for (const QRectF &rect : m_layout.quoteBars())
            fill(rect, m_look->quoteBar);
    }
    auto *letters = window()->createTextNode();
    letters->setColor(m_color);
    for (const auto &paragraph : m_layout.paragraphs())
        letters->addTextLayout({paragraph.x, paragraph.y}, paragraph.layout.get());
    root->appendChildNode(letters);
    return root;
}

} // namespace parlour

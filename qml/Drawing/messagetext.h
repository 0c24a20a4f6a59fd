// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "messagelayout.h"

#include <QPointer>
#include <QQuickItem>

namespace parlour {

/// The text of a message, as one item: wrapped to its width, which it must be given, styled (XEP-0393), with links that
/// look like links.
class MessageText : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(QString whole READ whole WRITE setWhole NOTIFY textChanged FINAL)
    Q_PROPERTY(parlour::MessageText *beginning READ beginning WRITE setBeginning NOTIFY textChanged FINAL)
    Q_PROPERTY(int start READ start WRITE setStart NOTIFY textChanged FINAL)
    Q_PROPERTY(bool styled READ styled WRITE setStyled NOTIFY textChanged FINAL)
    Q_PROPERTY(bool mirrored READ isMirrored WRITE setMirrored NOTIFY mirroredChanged FINAL)
    Q_PROPERTY(QFont font READ font WRITE setFont NOTIFY fontChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(parlour::MessageLook *look READ look WRITE setLook NOTIFY lookChanged FINAL)
    Q_PROPERTY(bool drawn READ isDrawn WRITE setDrawn NOTIFY drawnChanged FINAL)
    Q_PROPERTY(QList<int> marks READ marks WRITE setMarks NOTIFY marksChanged FINAL)
    Q_PROPERTY(int selectionStart READ selectionStart WRITE setSelectionStart NOTIFY selectionChanged FINAL)
    Q_PROPERTY(int selectionEnd READ selectionEnd WRITE setSelectionEnd NOTIFY selectionChanged FINAL)

public:
    explicit MessageText(QQuickItem *parent = nullptr);

    QString text() const { return m_options.text; }
    void setText(const QString &text);
    /// Message of which the text is the beginning.
    QString whole() const { return m_options.whole; }
    void setWhole(const QString &whole);
    /// Item with the beginning of the message of which the text is a part, and the start of the text in the message.
    MessageText *beginning() const { return m_beginning; }
    void setBeginning(MessageText *beginning);
    int start() const { return int(m_options.start); }
    void setStart(int start);
    bool styled() const { return m_options.styled; }
    void setStyled(bool styled);
    /// True if the window is right-to-left, as are paragraphs without letters then.
    bool isMirrored() const { return m_options.mirrored; }
    void setMirrored(bool mirrored);
    QFont font() const { return m_options.font; }
    void setFont(const QFont &font);
    QColor color() const { return m_color; }
    void setColor(const QColor &color);
    MessageLook *look() const { return m_look; }
    void setLook(MessageLook *look);
    /// False if it is out of sight: then it takes its room, and costs nothing more.
    bool isDrawn() const { return m_drawn; }
    void setDrawn(bool drawn);
    /// Search matches, as places in the text: start and length of each.
    QList<int> marks() const { return m_marks; }
    void setMarks(const QList<int> &marks);
    /// Selection, as places in the text; nothing where the end is not behind the start.
    int selectionStart() const { return m_selectionStart; }
    void setSelectionStart(int start);
    int selectionEnd() const { return m_selectionEnd; }
    void setSelectionEnd(int end);

    /// Returns the place in the text that is nearest to `point`.
    Q_INVOKABLE int positionAt(QPointF point) const;
    /// Returns the target of the link at `point`, or nothing.
    Q_INVOKABLE QUrl linkAt(QPointF point) const;
    /// Returns the targets of all links of the text, in order.
    Q_INVOKABLE QList<QUrl> links() const;

Q_SIGNALS:
    void textChanged();
    void mirroredChanged();
    void fontChanged();
    void lookChanged();
    void selectionChanged();
    void marksChanged();
    void drawnChanged();

protected:
    void componentComplete() override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override;

private:
    template <class Value>
    bool set(Value MessageLayout::Options::*option, const Value &value);
    void read();
    void dress();
    void layOut();
    int inside(int place) const;

    MessageLayout::Options m_options;
    MessageLayout m_layout;
    QPointer<MessageText> m_beginning;
    QPointer<MessageLook> m_look;
    QColor m_color = Qt::black;
    QList<int> m_marks;
    int m_selectionStart = 0;
    int m_selectionEnd = 0;
    bool m_drawn = true;
};

} // namespace parlour

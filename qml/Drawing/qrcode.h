// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QQuickPaintedItem>

namespace parlour {

/// A text as a QR code (ISO/IEC 18004): black on white whatever the theme, with the quiet zone that cameras need. Nothing
/// while there is no text, or one too long for a code.
class QrCode : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(bool drawable READ isDrawable NOTIFY textChanged FINAL)

public:
    using QQuickPaintedItem::QQuickPaintedItem;

    QString text() const { return m_text; }
    void setText(const QString &text);
    bool isDrawable() const { return !m_code.isNull(); }
    void paint(QPainter *painter) override;

    /// Returns the code of `text`, a pixel for each module, with four around it that are white.
    static QImage code(const QString &text);

Q_SIGNALS:
    void textChanged();

private:
    QString m_text;
    QImage m_code;
};

} // namespace parlour

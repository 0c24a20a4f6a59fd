// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QQuickPaintedItem>

namespace parlour {

/// A picture that is made while the program runs, in the middle of its place, as large as fits.
class FramePicture : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QImage image READ image WRITE setImage NOTIFY imageChanged FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY imageChanged FINAL)

public:
    using QQuickPaintedItem::QQuickPaintedItem;

    QImage image() const { return m_image; }
    void setImage(const QImage &image);
    bool isEmpty() const { return m_image.isNull(); }
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void imageChanged();

private:
    QImage m_image;
};

} // namespace parlour

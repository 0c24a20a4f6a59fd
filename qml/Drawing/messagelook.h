// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QObject>
#include <qqmlintegration.h>

namespace parlour {

/// Colours and sizes that all messages of a view share.
class MessageLook : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor link MEMBER link NOTIFY changed FINAL)
    Q_PROPERTY(QColor codeFill MEMBER codeFill NOTIFY changed FINAL)
    Q_PROPERTY(QColor quoteBar MEMBER quoteBar NOTIFY changed FINAL)
    Q_PROPERTY(QColor quoteText MEMBER quoteText NOTIFY changed FINAL)
    Q_PROPERTY(QColor selectionFill MEMBER selectionFill NOTIFY changed FINAL)
    Q_PROPERTY(QColor selectionText MEMBER selectionText NOTIFY changed FINAL)
    Q_PROPERTY(QColor markFill MEMBER markFill NOTIFY changed FINAL)
    Q_PROPERTY(QColor markText MEMBER markText NOTIFY changed FINAL)
    Q_PROPERTY(int indent MEMBER indent NOTIFY changed FINAL)

public:
    using QObject::QObject;

    QColor link = Qt::blue;
    QColor codeFill = Qt::lightGray;
    QColor quoteBar = Qt::gray;
    QColor quoteText = Qt::darkGray;
    QColor selectionFill = Qt::darkBlue;
    QColor selectionText = Qt::white;
    QColor markFill = Qt::yellow; ///< Of search matches.
    QColor markText = Qt::black;
    int indent = 12; ///< Of quotes, for each level.

Q_SIGNALS:
    void changed();
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/appearance/cursorrest.h"
#include "support/suite.h"

#include <QGuiApplication>
#include <QStyleHints>
#include <QWindow>

using namespace parlour;

class CursorRestTest : public QObject
{
    Q_OBJECT

    static int blink() { return QGuiApplication::styleHints()->cursorFlashTime(); }

private Q_SLOTS:
    void restsAndWakes()
    {
        const int usual = blink();
        QVERIFY(usual > 0);
        QWindow window;
        {
            CursorRest rest(std::chrono::milliseconds(50));
            QCOMPARE(blink(), usual);
            QTRY_COMPARE(blink(), 0);
            QTest::keyClick(&window, Qt::Key_A);
            QCOMPARE(blink(), usual);
            QTRY_COMPARE(blink(), 0);
            QTest::mouseClick(&window, Qt::LeftButton);
            QCOMPARE(blink(), usual);
            QTRY_COMPARE(blink(), 0);
        }
        QCOMPARE(blink(), usual);
    }
};

PARLOUR_TEST(CursorRestTest)

#include "cursorresttest.moc"

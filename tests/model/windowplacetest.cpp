// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/appearance/windowplace.h"
#include "storage/profilesettings.h"
#include "support/suite.h"

#include <QTemporaryDir>
#include <array>

using namespace parlour;
using namespace Qt::StringLiterals;

/// Where the window was, and what becomes of that on the screen of the next run.
class WindowPlaceTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void theSizeFits_data()
    {
        QTest::addColumn<QSize>("kept");
        QTest::addColumn<QSize>("expected");
        QTest::newRow("as it was") << QSize(640, 500) << QSize(640, 500);
        QTest::newRow("the least") << QSize(480, 400) << QSize(480, 400);
        QTest::newRow("too narrow is none") << QSize(479, 500) << QSize();
        QTest::newRow("too low is none") << QSize(640, 399) << QSize();
        QTest::newRow("wider than the screen") << QSize(1300, 500) << QSize(1024, 500);
        QTest::newRow("larger than the screen") << QSize(1300, 900) << QSize(1024, 768);
        QTest::newRow("nothing") << QSize(0, 0) << QSize();
    }
    void theSizeFits()
    {
        QFETCH(QSize, kept);
        ProfileSettings settings(m_folder.filePath(u"size.ini"_s));
        WindowPlace(settings).keep({QPoint(-5, 7), kept}, false);
        const WindowPlace place(settings);
        QTEST(place.size({480, 400}, {1024, 768}), "expected");
        QVERIFY(!place.isMaximised());
    }

    void itComesBackMaximised()
    {
        const QString file = m_folder.filePath(u"maximised.ini"_s);
        {
            ProfileSettings settings(file);
            QVERIFY(!WindowPlace(settings).isMaximised());
            QVERIFY(WindowPlace(settings).size({}, {1024, 768}).isEmpty());
            WindowPlace(settings).keep({0, 0, 640, 500}, true);
        }
        ProfileSettings settings(file);
        QVERIFY(WindowPlace(settings).isMaximised());
    }

    /// Versions before this one wrote the same numbers.
    void whatIsNoPlaceIsNone()
    {
        ProfileSettings settings(m_folder.filePath(u"other.ini"_s));
        settings.setWindowState(u"main"_s, "short"_ba);
        QVERIFY(WindowPlace(settings).size({}, {1024, 768}).isEmpty());
        const std::array<qint32, 5> before {3, 4, 700, 600, 1};
        settings.setWindowState(u"main"_s, QByteArray(reinterpret_cast<const char *>(before.data()), sizeof before));
        QCOMPARE(WindowPlace(settings).size({480, 400}, {1024, 768}), QSize(700, 600));
        QVERIFY(WindowPlace(settings).isMaximised());
    }
};

PARLOUR_TEST(WindowPlaceTest)
#include "windowplacetest.moc"

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/datereader.h"
#include "support/suite.h"

#include <QLocale>

using namespace parlour;
using namespace Qt::StringLiterals;

/// Dates as people type them.
class DateReaderTest : public QObject
{
    Q_OBJECT

private:
    static QDateTime now() { return QDateTime(QDate(2026, 11, 28), QTime(12, 0)); }

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English)); }

    void daysAreRead_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        const QDate day(2026, 3, 9);
        QTest::newRow("everywhere") << u"en_US"_s << u" 2026-03-09 "_s << day;
        QTest::newRow("without zeros") << u"de_DE"_s << u"2026-3-9"_s << day;
        QTest::newRow("in American") << u"en_US"_s << u"3/9/26"_s << day;
        QTest::newRow("with all of the year") << u"en_US"_s << u"3/9/2026"_s << day;
        QTest::newRow("in English") << u"en_GB"_s << u"09/03/2026"_s << day;
        QTest::newRow("in German") << u"de_DE"_s << u"09.03.26"_s << day;
        QTest::newRow("as Germans write it") << u"de_DE"_s << u"9.3.2026"_s << day;
        QTest::newRow("no day") << u"en_US"_s << u"2026-02-30"_s << QDate();
        QTest::newRow("a word") << u"en_US"_s << u"yesterday"_s << QDate();
        QTest::newRow("nothing") << u"en_US"_s << QString() << QDate();
    }
    void daysAreRead()
    {
        QFETCH(QString, locale);
        QFETCH(QString, text);
        QLocale::setDefault(QLocale(locale));
        const DateReader reader(now);
        QTEST(reader.day(text), "day");
        if (const QDate day = reader.day(text); day.isValid())
            QCOMPARE(reader.day(reader.text(day)), day); // What we write, we read.
    }

    void stepsEndToday()
    {
        QLocale::setDefault(QLocale(u"de_DE"_s));
        const DateReader reader(now);
        QCOMPARE(reader.today(), u"28.11.2026"_s);
        QCOMPARE(reader.stepped(u"28.11.2026"_s, -1), u"27.11.2026"_s);
        QCOMPARE(reader.stepped(u"01.12.2025"_s, -1), u"30.11.2025"_s);
        QCOMPARE(reader.stepped(u"28.11.2026"_s, 1), u"28.11.2026"_s);
        QCOMPARE(reader.stepped(u"?"_s, -1), u"28.11.2026"_s);
    }
};

PARLOUR_TEST(DateReaderTest)
#include "datereadertest.moc"

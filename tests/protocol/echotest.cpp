// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/message/echo.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;

/// What a room that keeps no ids sends back of our words.
class EchoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void echoed_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<int>("before");
        QTest::addColumn<QString>("heard");
        QTest::addColumn<int>("expected"); // -1: none of ours.
        QTest::newRow("the same") << u"hello"_s << 0 << u"hello"_s << 5;
        QTest::newRow("something else") << u"hello"_s << 0 << u"hullo"_s << -1;
        QTest::newRow("the beginning") << u"hello world"_s << 0 << u"hello"_s << -1;
        QTest::newRow("without the space at the end") << u"hello \n"_s << 0 << u"hello"_s << 7;
        QTest::newRow("other white space") << u"a  b\r\nc"_s << 0 << u"a b\nc"_s << 7;
        QTest::newRow("the first line of three") << u"a\nb\nc"_s << 0 << u"a"_s << 2;
        QTest::newRow("the second") << u"a\nb\nc"_s << 2 << u"b"_s << 4;
        QTest::newRow("the last") << u"a\nb\nc"_s << 4 << u"c"_s << 5;
        QTest::newRow("the rest at once") << u"a\nb\nc"_s << 2 << u"b\nc"_s << 5;
        QTest::newRow("a line that is not next") << u"a\nb\nc"_s << 0 << u"b"_s << -1;
        QTest::newRow("an empty line between is not sent") << u"a\n\nb"_s << 2 << u"b"_s << 4;
        QTest::newRow("everything came back before") << u"a"_s << 1 << u"a"_s << -1;
    }
    void echoed()
    {
        QFETCH(QString, said);
        QFETCH(int, before);
        QFETCH(QString, heard);
        QTEST(int(parlour::echoed(said, before, heard).value_or(-1)), "expected");
    }
};

PARLOUR_TEST(EchoTest)
#include "echotest.moc"

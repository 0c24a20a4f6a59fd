// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/message/mention.h"
#include "support/suite.h"

using namespace Qt::StringLiterals;

class MentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mentions_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("nick");
        QTest::addColumn<bool>("expected");
        QTest::newRow("at the start") << u"Romeo: hello"_s << u"Romeo"_s << true;
        QTest::newRow("in any case") << u"hello ROMEO"_s << u"Romeo"_s << true;
        QTest::newRow("inside another word") << u"Romeos rose"_s << u"Romeo"_s << false;
        QTest::newRow("the second time it is a word") << u"Romeos and Romeo"_s << u"Romeo"_s << true;
        QTest::newRow("a nick that ends in a dot") << u"ask Dr. first"_s << u"Dr."_s << true;
        QTest::newRow("a nick is no pattern") << u"abc"_s << u"a.c"_s << false;
        QTest::newRow("another script") << u"\u041f\u0440\u0438\u0432\u0435\u0442, \u0410\u043d\u043d\u0430!"_s
                                        << u"\u0410\u043d\u043d\u0430"_s << true;
        QTest::newRow("emoji in a long text") // Found by the fuzzer.
            << QString(600, u'x') + u" ALICE \U0001F389 hi"_s << u"Alice \U0001F389"_s << true;
        QTest::newRow("an empty nick names nobody") << u"hello"_s << QString() << false;
    }
    void mentions()
    {
        QFETCH(QString, body);
        QFETCH(QString, nick);
        QTEST(parlour::mentions(body, nick), "expected");
    }
};

PARLOUR_TEST(MentionTest)
#include "mentiontest.moc"

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/message/nickcompletion.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;

/// Names that are begun, and finished by Tab.
class NickCompletionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreFinished_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("speakers");
        QTest::addColumn<QStringList>("completions");
        QTest::newRow("who is addressed") << u"b"_s << QStringList() << QStringList {u"Bob: "_s};
        QTest::newRow("in a sentence") << u"ask b"_s << QStringList() << QStringList {u"ask Bob "_s};
        QTest::newRow("by the alphabet") << u"an"_s << QStringList()
                                         << QStringList {u"anna: "_s, u"Anne: "_s, u"anton: "_s};
        QTest::newRow("who spoke last, first") << u"an"_s << QStringList {u"Bob"_s, u"anton"_s, u"Anne"_s}
                                               << QStringList {u"anton: "_s, u"Anne: "_s, u"anna: "_s};
        QTest::newRow("who spoke and is gone, not at all") << u"ca"_s << QStringList {u"Carl"_s} << QStringList();
        QTest::newRow("a name with a space") << u"old c"_s << QStringList() << QStringList {u"Old Capulet: "_s};
        QTest::newRow("a name that looks like a command") << u"\"/k"_s << QStringList() << QStringList();
        QTest::newRow("nobody") << u"x"_s << QStringList() << QStringList();
        QTest::newRow("no word is begun") << u"hello "_s << QStringList() << QStringList();
        QTest::newRow("nothing") << QString() << QStringList() << QStringList();
        QTest::newRow("a command has its own") << u"/kick b"_s << QStringList() << QStringList();
    }
    void namesAreFinished()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, speakers);
        const QStringList nicks {u"anton"_s, u"Bob"_s, u"Anne"_s, u"anna"_s, u"Old Capulet"_s, u"/kick"_s};
        QTEST(nickcompletion::completions(text, nicks, speakers), "completions");
    }
};

PARLOUR_TEST(NickCompletionTest)
#include "nickcompletiontest.moc"

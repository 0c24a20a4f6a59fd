// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/reading/telling.h"
#include "support/suite.h"

using namespace parlour::reading;

/// What one is told of.
class TellingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void told_data();
    void told();
};

void TellingTest::told_data()
{
    QTest::addColumn<News>("news");
    QTest::addColumn<Circumstances>("where");
    QTest::addColumn<bool>("expected");
    const News word {.sort = 5};
    const News mention {.sort = 5, .mention = true};
    const Circumstances all;
    const Circumstances mentions {.level = Level::OnMention};

    QTest::newRow("a word where one wants all") << word << all << true;
    QTest::newRow("a word where one wants mentions") << word << mentions << false;
    QTest::newRow("a mention where one wants mentions") << mention << mentions << true;
    QTest::newRow("a mention where one wants nothing") << mention << Circumstances {.level = Level::Never} << false;
    QTest::newRow("a mention where it is muted") << mention << Circumstances {.muted = true} << false;
    QTest::newRow("a mention when one is not to be disturbed") << mention << Circumstances {.quiet = true} << false;
    QTest::newRow("read up to the one before") << word << Circumstances {.read = 4} << true;
    QTest::newRow("read up to it") << word << Circumstances {.read = 5} << false;
    QTest::newRow("read beyond it, a mention") << mention << Circumstances {.read = 6} << false;
    QTest::newRow("not kept, so it has no place") << News {} << Circumstances {.read = 6} << true;
    QTest::newRow("our own, from another device") << News {.sort = 5, .mention = true, .own = true} << all << false;
    QTest::newRow("removed") << News {.sort = 5, .mention = true, .hidden = true} << all << false;
    QTest::newRow("from before we came") << News {.sort = 5, .mention = true, .historic = true} << all << false;
    QTest::newRow("came before the eyes") << News {.sort = 5, .mention = true, .seen = true} << all << false;
}

void TellingTest::told()
{
    QFETCH(News, news);
    QFETCH(Circumstances, where);
    QTEST(isTold(news, where), "expected");
}

PARLOUR_TEST(TellingTest)
#include "tellingtest.moc"

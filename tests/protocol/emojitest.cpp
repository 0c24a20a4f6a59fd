// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/text/emoji.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;

/// Messages that are nothing but emoji.
class EmojiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void only_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        QTest::newRow("one") << u"\U0001F600"_s << true;
        QTest::newRow("three, apart") << u"\U0001F600 \U0001F600 \U0001F600\n"_s << true;
        QTest::newRow("four") << u"\U0001F600\U0001F600\U0001F600\U0001F600"_s << false;
        QTest::newRow("with a word") << u"\U0001F600 hi"_s << false;
        QTest::newRow("a family") << u"\U0001F469\u200D\U0001F469\u200D\U0001F467"_s << true;
        QTest::newRow("two flags") << u"\U0001F1E9\U0001F1EA\U0001F1EB\U0001F1F7"_s << true;
        QTest::newRow("half a flag") << u"\U0001F1E9"_s << false;
        QTest::newRow("a thumb with a colour") << u"\U0001F44D\U0001F3FD"_s << true;
        QTest::newRow("a heart in colour") << u"\u2764\ufe0f"_s << true;
        QTest::newRow("a heart as text") << u"\u2764"_s << false;
        QTest::newRow("a hand with a colour") << u"\u270c\U0001F3FD"_s << true;
        QTest::newRow("a hand as text") << u"\u270c"_s << false;
        QTest::newRow("a face that is to be text") << u"\u263a\ufe0e"_s << false;
        QTest::newRow("an emoji that is to be text") << u"\u26a1\ufe0e"_s << false;
        QTest::newRow("lightning") << u"\u26a1"_s << true;
        QTest::newRow("a keycap") << u"1\ufe0f\u20e3"_s << true;
        QTest::newRow("a tower of marks") << u"\U0001F600"_s + u"\u0301"_s.repeated(30) << false;
        QTest::newRow("a flag of three parts")
            << u"\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F"_s << true;
        QTest::newRow("a pirate") << u"\U0001F3F4\u200D\u2620\uFE0F"_s << true;
        QTest::newRow("a digit") << u"1"_s << false;
        QTest::newRow("a digit with a selector") << u"1\ufe0f"_s << false;
        QTest::newRow("nothing") << u""_s << false;
        QTest::newRow("white space") << u" \n"_s << false;
        QTest::newRow("five thousand") << u"\U0001F600"_s.repeated(5000) << false;
        QTest::newRow("half a pair") << QString(QChar(0xd83d)) << false;
    }
    void only()
    {
        QFETCH(QString, text);
        QTEST(isEmojiOnly(text), "expected");
    }
};

PARLOUR_TEST(EmojiTest)
#include "emojitest.moc"

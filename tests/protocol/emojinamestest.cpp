// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/emoji/emoji.h"
#include "protocol/text/emoji.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;

/// Emoji are found by what they are called.
class EmojiNamesTest : public QObject
{
    Q_OBJECT

private:
    static QStringList found(const QString &text, const QString &language = u"en"_s, qsizetype most = 1000)
    {
        QStringList all;
        for (const auto &emoji : emoji::search(text, language, most))
            all << emoji.text;
        return all;
    }

private Q_SLOTS:
    void theTableIsUnicodes()
    {
        const auto &all = emoji::all();
        QVERIFY2(all.size() > 1800, qPrintable(QString::number(all.size())));
        QCOMPARE(all.first().text, u"\U0001F600"_s);
        QCOMPARE(all.first().name, u"grinning face"_s);
        QCOMPARE(all.first().germanName, u"grinsendes Gesicht"_s);
        QSet<QString> texts;
        for (const auto &emoji : all) {
            texts << emoji.text;
            QVERIFY2(isEmojiOnly(emoji.text), qPrintable(emoji.name));
            QVERIFY2(!emoji.name.isEmpty(), qPrintable(emoji.text));
            QVERIFY2(!emoji.name.contains(u"skin tone"_s), qPrintable(emoji.name));
        }
        QCOMPARE(texts.size(), all.size());
        QCOMPARE(emoji::find(u"\u2764\uFE0F"_s)->name, u"red heart"_s);
        QVERIFY(!emoji::find(u"x"_s));
        for (const auto &emoji : all)
            QCOMPARE(emoji::qualified(QString(emoji.text).remove(QChar(0xfe0f))), emoji.text);
        QCOMPARE(emoji::qualified(u"x"_s), u"x"_s);
    }

    void namesLead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("first");
        QTest::newRow("by its name") << u"red heart"_s << u"en"_s << u"\u2764\uFE0F"_s;
        QTest::newRow("by the beginning") << u"thumbs u"_s << u"en"_s << u"\U0001F44D"_s;
        QTest::newRow("in any case") << u"ROCKET"_s << u"en_GB"_s << u"\U0001F680"_s;
        QTest::newRow("by several words in any order") << u"eyes heart"_s << u"en"_s << u"\U0001F60D"_s;
        QTest::newRow("in German") << u"rakete"_s << u"de_DE"_s << u"\U0001F680"_s;
        QTest::newRow("in English, for Germans, too") << u"rocket"_s << u"de"_s << u"\U0001F680"_s;
        QTest::newRow("a flag") << u"germany"_s << u"en"_s << u"\U0001F1E9\U0001F1EA"_s;
    }
    void namesLead()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QTEST(found(text, language).value(0), "first");
    }

    void otherWordsFindThemToo()
    {
        QVERIFY(found(u"smile"_s).contains(u"\U0001F604"_s));
        QVERIFY(found(u"hund"_s, u"de"_s).contains(u"\U0001F415"_s));
    }

    void whatIsNotCalledSoIsNotFound()
    {
        QCOMPARE(found(u"rakete"_s), QStringList());
        QCOMPARE(found(u"xyzzy"_s), QStringList());
        QCOMPARE(found(u" "_s), QStringList());
        QCOMPARE(found(u"heart xyzzy"_s), QStringList());
        QVERIFY(!found(u"cat"_s).contains(u"\U0001F393"_s)); // "education": not within a word.
        QCOMPARE(found(u"face"_s, u"en"_s, 8).size(), 8);
    }

    void shortcodesAreTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("at the beginning") << u":smi"_s << u"0 smi"_s;
        QTest::newRow("behind a word") << u"well :smi"_s << u"5 smi"_s;
        QTest::newRow("behind a bracket") << u"(:smi"_s << u"1 smi"_s;
        QTest::newRow("of several words") << u":red_he"_s << u"0 red he"_s;
        QTest::newRow("closed") << u":smile:"_s << u"0 smile!"_s;
        QTest::newRow("thumbs up by many") << u":thumbs+"_s << u"0 thumbs+"_s;
        QTest::newRow("one letter is a face") << u":D"_s << QString();
        QTest::newRow("a time") << u"10:30"_s << QString();
        QTest::newRow("an hour") << u"at :30"_s << QString();
        QTest::newRow("a link") << u"https:smi"_s << QString();
        QTest::newRow("a colon behind a word") << u"smile:"_s << QString();
        QTest::newRow("a word further on") << u":smile and"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void shortcodesAreTyped()
    {
        QFETCH(QString, text);
        const auto code = emoji::shortcode(text, text.size());
        const QString read =
            code ? QString::number(code->start) + u' ' + code->words + (code->closed ? u"!"_s : QString()) : QString();
        QTEST(read, "code");
        if (code)
            QCOMPARE(emoji::shortcode(text + u" more"_s, text.size()), code);
    }
};

PARLOUR_TEST(EmojiNamesTest)
#include "emojinamestest.moc"

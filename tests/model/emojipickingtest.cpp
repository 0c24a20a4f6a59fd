// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/recentemoji.h"
#include "model/texts/emojicompletion.h"
#include "model/texts/emojimodel.h"
#include "storage/profilesettings.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

using namespace parlour;
using namespace Qt::StringLiterals;

/// Emoji to choose from.
class EmojiPickingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English)); }

    void thoseOfLateComeFirst()
    {
        EmojiModel model;
        QAbstractItemModelTester tester(&model);
        const int all = model.count();
        QVERIFY(all > 1800);
        model.setRecent({u"\U0001F680"_s, u"no emoji"_s, u"\u2764\uFE0F"_s});
        QCOMPARE(model.recentCount(), 2);
        QCOMPARE(model.count(), all + 2);
        QCOMPARE(model.emojiAt(0), u"\U0001F680"_s);
        QCOMPARE(model.nameAt(1), u"red heart"_s);
        QCOMPARE(model.emojiAt(2), u"\U0001F600"_s);
        model.setText(u"rock"_s);
        QCOMPARE(model.recentCount(), 0);
        QCOMPARE(model.emojiAt(0), u"\U0001FAA8"_s);
        QVERIFY(model.count() > 1 && model.count() < 50);
        model.setText(u"xyzzy"_s);
        QCOMPARE(model.count(), 0);
        model.setText({});
        QCOMPARE(model.count(), all + 2);
        QLocale::setDefault(QLocale(u"de_DE"_s));
        QCOMPARE(model.nameAt(1), u"rotes Herz"_s);
    }

    void theyAreRemembered()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        {
            ProfileSettings settings(file);
            RecentEmoji recent(settings);
            QCOMPARE(recent.all(), QStringList());
            recent.remember(u"\U0001F680"_s);
            recent.remember(u"\U0001F600"_s);
            recent.remember(u"\U0001F680"_s);
            recent.remember(u"<b>"_s);
            QCOMPARE(recent.all(), (QStringList {u"\U0001F680"_s, u"\U0001F600"_s}));
            for (const auto &emoji : emoji::all().first(50))
                recent.remember(emoji.text);
            QCOMPARE(recent.all().size(), 24);
        }
        ProfileSettings settings(file);
        QCOMPARE(RecentEmoji(settings).all().size(), 24);
    }

    void shortcodesOfferWhatTheyMayMean()
    {
        EmojiCompletion completion;
        completion.follow(u"well :rocke"_s, 11);
        QVERIFY(completion.isOpen());
        QCOMPARE(completion.start(), 5);
        QCOMPARE(completion.chosen(), u"\U0001F680"_s);
        QCOMPARE(completion.names().first(), u"rocket"_s);
        completion.follow(u"well :face"_s, 10);
        QCOMPARE(completion.choices().size(), EmojiCompletion::Most);
        completion.step(-1);
        QCOMPARE(completion.current(), int(EmojiCompletion::Most) - 1);
        completion.step(1);
        QCOMPARE(completion.current(), 0);
        completion.choose(2);
        QCOMPARE(completion.chosen(), completion.choices().at(2));
        completion.follow(u"well :facex"_s, 11);
        QVERIFY(!completion.isOpen());
        QCOMPARE(completion.chosen(), QString());
    }

    void whoDoesNotWantOneIsNotAskedAgain()
    {
        EmojiCompletion completion;
        completion.follow(u":smi"_s, 4);
        QVERIFY(completion.isOpen());
        completion.dismiss();
        QVERIFY(!completion.isOpen());
        completion.follow(u":smil"_s, 5);
        QVERIFY(!completion.isOpen());
        completion.follow(u":smil "_s, 6);
        completion.follow(u":smil :smi"_s, 10);
        QVERIFY(completion.isOpen());
        completion.follow({}, 0);
        completion.follow(u":smi"_s, 4);
        QVERIFY(completion.isOpen());
    }
};

PARLOUR_TEST(EmojiPickingTest)
#include "emojipickingtest.moc"

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/chatpreferences.h"
#include "support/suite.h"

#include <QLocale>
#include <QSignalSpy>

using namespace parlour;
using namespace Qt::StringLiterals;
using reading::Level;

namespace {

struct Scene
{
    QDateTime now = QDateTime(QDate(2026, 11, 29), QTime(10, 0)); // A Sunday.
    ChatPreferences preferences {[this] { return now.toUTC(); }};
    QSignalSpy changed {&preferences, &ChatPreferences::changed};
    QSignalSpy levelChanged {&preferences, &ChatPreferences::levelChanged};
    QSignalSpy activityChanged {&preferences, &ChatPreferences::activityChanged};
};

} // namespace

/// What the person wants of a chat.
class ChatPreferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRoomIsPinnedAndGrouped()
    {
        Scene s;
        s.preferences.setPinned(true);
        s.preferences.setPinned(true);
        QVERIFY(s.preferences.pinned());
        QCOMPARE(s.changed.size(), 1);
        s.preferences.setGroup(u"  Work \n and tea "_s);
        s.preferences.setGroup(u"Work and tea"_s);
        QCOMPARE(s.preferences.group(), u"Work and tea"_s);
        QCOMPARE(s.changed.size(), 2);
        s.preferences.setGroup(QString(100, u'x'));
        QVERIFY(s.preferences.group().size() <= ChatPreferences::MaxGroup);
        QVERIFY(s.levelChanged.isEmpty());
    }

    void theLevelIsTheChosenOneOrThatOfSuchARoom()
    {
        Scene s;
        QCOMPARE(s.preferences.level(), Level::OnMention);
        s.preferences.setPrivate(true);
        QCOMPARE(s.preferences.level(), Level::Always);
        QCOMPARE(s.levelChanged.size(), 1);
        QVERIFY2(s.changed.isEmpty(), "the person has chosen nothing that is to be kept");
        s.preferences.setLevel(Level::Never);
        s.preferences.setPrivate(false);
        QCOMPARE(s.preferences.level(), Level::Never);
        QCOMPARE(s.changed.size(), 1);
        s.preferences.setLevel({});
        QCOMPARE(s.preferences.level(), Level::OnMention);
        QVERIFY(!s.preferences.chosenLevel());
        QCOMPARE(s.changed.size(), 2);
    }

    /// What nobody has chosen is counted as ever, and asks for attention.
    void whatIsQuiet_data()
    {
        QTest::addColumn<std::optional<Level>>("level");
        QTest::addColumn<bool>("muted");
        QTest::addColumn<bool>("quiet");        // A message
        QTest::addColumn<bool>("quietMention"); // and one that names us.
        QTest::addColumn<bool>("isMuted");
        using Chosen = std::optional<Level>;
        QTest::newRow("nothing chosen") << Chosen() << false << false << false << false;
        QTest::newRow("everything") << Chosen(Level::Always) << false << false << false << false;
        QTest::newRow("mentions") << Chosen(Level::OnMention) << false << true << false << true;
        QTest::newRow("nothing") << Chosen(Level::Never) << false << true << true << true;
        QTest::newRow("everything, but not now") << Chosen(Level::Always) << true << true << true << true;
    }
    void whatIsQuiet()
    {
        QFETCH(std::optional<Level>, level);
        QFETCH(bool, muted);
        Scene s;
        s.preferences.setLevel(level);
        if (muted)
            s.preferences.mute(ChatPreferences::Mute::AnHour);
        QTEST(s.preferences.isQuiet(false), "quiet");
        QTEST(s.preferences.isQuiet(true), "quietMention");
        QTEST(s.preferences.isMuted(), "isMuted");
    }

    void aMuteSaysWhenItEnds_data()
    {
        QTest::addColumn<ChatPreferences::Mute>("mute");
        QTest::addColumn<QDateTime>("end");
        QTest::addColumn<QString>("day");
        using Mute = ChatPreferences::Mute;
        QTest::newRow("today") << Mute::AnHour << QDateTime(QDate(2026, 11, 29), QTime(11, 0)) << QString();
        QTest::newRow("tomorrow") << Mute::UntilTomorrow << QDateTime(QDate(2026, 11, 30), QTime(8, 0))
                                  << u"Monday, "_s;
    }
    void aMuteSaysWhenItEnds()
    {
        QFETCH(ChatPreferences::Mute, mute);
        QFETCH(QDateTime, end);
        QFETCH(QString, day);
        Scene s;
        s.preferences.mute(mute);
        QCOMPARE(s.preferences.mutedUntil(), end.toUTC());
        const QString time = QLocale().toString(end.time(), QLocale::ShortFormat);
        QCOMPARE(s.preferences.mutedWords(), u"Muted until "_s + day + time);
        QCOMPARE(s.changed.size(), 1);
        QCOMPARE(s.levelChanged.size(), 1);
        s.preferences.unmute();
        QCOMPARE(s.preferences.mutedWords(), QString());
        QVERIFY(!s.preferences.isQuiet(false));
        QCOMPARE(s.levelChanged.size(), 2);
    }

    void theLastMessageIsTheLatest()
    {
        Scene s;
        QVERIFY(!s.preferences.activity().isValid());
        s.preferences.heard(s.now);
        s.preferences.heard(s.now.addSecs(-60)); // Out of the archive.
        s.preferences.heard(s.now);
        QCOMPARE(s.preferences.activity(), s.now);
        QCOMPARE(s.activityChanged.size(), 1);
        s.preferences.heard(s.now.addSecs(1));
        QCOMPARE(s.activityChanged.size(), 2);
        QVERIFY(s.changed.isEmpty());
    }
};

PARLOUR_TEST(ChatPreferencesTest)
#include "chatpreferencestest.moc"

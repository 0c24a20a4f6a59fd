// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowlanguage.h"
#include "model/appearance/languages.h"
#include "model/texts/listed.h"
#include "support/suite.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace parlour;
using namespace Qt::StringLiterals;

/// The translations in the program, and which of them the window has.
class WindowLanguageTest : public QObject
{
    Q_OBJECT

private:
    static QString close() { return QCoreApplication::translate("PreferencesDialog", "Close"); }

    static QString people(int number)
    {
        return QCoreApplication::translate("PeoplePanel", "%n people", nullptr, number);
    }

private Q_SLOTS:
    void init() { m_before = QLocale(); }

    void cleanup()
    {
        qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());
        QLocale::setDefault(m_before);
    }

    void theProgramHasThem_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("word");
        QTest::newRow("ar") << u"العربية"_s << u"إغلاق"_s;
        QTest::newRow("de") << u"Deutsch"_s << u"Schließen"_s;
        QTest::newRow("en") << u"English"_s << u"Close"_s;
        QTest::newRow("es") << u"Español"_s << u"Cerrar"_s;
        QTest::newRow("fr") << u"Français"_s << u"Fermer"_s;
        QTest::newRow("it") << u"Italiano"_s << u"Chiudi"_s;
        QTest::newRow("ja") << u"日本語"_s << u"閉じる"_s;
        QTest::newRow("nl") << u"Nederlands"_s << u"Sluiten"_s;
        QTest::newRow("pl") << u"Polski"_s << u"Zamknij"_s;
        QTest::newRow("pt_BR") << u"Português (Brasil)"_s << u"Fechar"_s;
        QTest::newRow("ru") << u"Русский"_s << u"Закрыть"_s;
        QTest::newRow("uk") << u"Українська"_s << u"Закрити"_s;
    }

    void theProgramHasThem()
    {
        QFETCH(QString, name);
        QFETCH(QString, word);
        const QString code = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(languages::name(code), name);
        const QLocale spoken = speak(code);
        QCOMPARE(spoken.language(), QLocale(code).language());
        QCOMPARE(spoken.textDirection(), code == "ar"_L1 ? Qt::RightToLeft : Qt::LeftToRight);
        QCOMPARE(close(), word);
    }

    void allAreOffered()
    {
        QStringList codes = languages::all();
        codes.sort();
        QCOMPARE(codes,
                 (QStringList {u"ar"_s, u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"it"_s, u"ja"_s, u"nl"_s, u"pl"_s,
                               u"pt_BR"_s, u"ru"_s, u"uk"_s}));
    }

    void numbersHaveTheirForms_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *code, int number, const QString &text) {
            QTest::addRow("%s %d", code, number) << QString::fromLatin1(code) << number << text;
        };
        row("en", 1, u"1 person"_s);
        row("en", 2, u"2 people"_s);
        row("de", 1, u"1 Person"_s);
        row("fr", 0, u"0 personne"_s);
        row("fr", 2, u"2 personnes"_s);
        row("pl", 1, u"1 osoba"_s);
        row("pl", 22, u"22 osoby"_s);
        row("pl", 12, u"12 osób"_s);
        row("ru", 21, u"21 человек"_s);
        row("ru", 3, u"3 человека"_s);
        row("uk", 1, u"1 людина"_s);
        row("uk", 5, u"5 людей"_s);
        row("ja", 1, u"1 人"_s);
        row("ar", 0, u"لا أحد"_s);
        row("ar", 2, u"شخصان"_s);
        row("ar", 3, u"٣ أشخاص"_s);
        row("ar", 11, u"١١ شخصًا"_s);
        row("ar", 100, u"١٠٠ شخص"_s);
    }

    void numbersHaveTheirForms()
    {
        QFETCH(QString, code);
        QFETCH(int, number);
        speak(code);
        QTEST(people(number), "text");
    }

    void theSystemsIsUsual_data()
    {
        QTest::addColumn<QLocale>("system");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("word");
        QTest::newRow("as the system") << QLocale(u"it_CH"_s) << QString() << u"Chiudi"_s;
        QTest::newRow("with its territory") << QLocale(u"pt_BR"_s) << QString() << u"Fechar"_s;
        QTest::newRow("one that is not translated") << QLocale(u"sv_SE"_s) << QString() << u"Close"_s;
        QTest::newRow("a choice that is not translated") << QLocale(u"uk_UA"_s) << u"sv"_s << u"Закрити"_s;
        QTest::newRow("another choice") << QLocale(u"uk_UA"_s) << u"nl"_s << u"Sluiten"_s;
        QTest::newRow("English on another system") << QLocale(u"uk_UA"_s) << u"en"_s << u"Close"_s;
    }

    void theSystemsIsUsual()
    {
        QFETCH(QLocale, system);
        QFETCH(QString, chosen);
        QLocale::setDefault(system);
        speak(chosen);
        QTEST(close(), "word");
    }

    void datesAndNumbersAreTheSystemsUnlessTheLanguageIsAnother_data()
    {
        QTest::addColumn<QLocale>("system");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QLocale>("formats");
        QTest::newRow("as the system") << QLocale(u"de_AT"_s) << QString() << QLocale(u"de_AT"_s);
        QTest::newRow("the same language") << QLocale(u"de_AT"_s) << u"de"_s << QLocale(u"de_AT"_s);
        QTest::newRow("one of its country") << QLocale(u"de_CH"_s) << u"fr"_s << QLocale(u"fr_CH"_s);
        QTest::newRow("one of elsewhere") << QLocale(u"de_AT"_s) << u"ja"_s << QLocale(u"ja_JP"_s);
        QTest::newRow("one with a country") << QLocale(u"de_AT"_s) << u"pt_BR"_s << QLocale(u"pt_BR"_s);
        QTest::newRow("English in the system's country") << QLocale(u"de_AT"_s) << u"en"_s << QLocale(u"en_AT"_s);
        QTest::newRow("one that is not translated") << QLocale(u"de_AT"_s) << u"sv"_s << QLocale(u"de_AT"_s);
        QTest::newRow("no system's") << QLocale::c() << QString() << QLocale(u"en_GB"_s);
    }

    void datesAndNumbersAreTheSystemsUnlessTheLanguageIsAnother()
    {
        QFETCH(QLocale, system);
        QFETCH(QString, chosen);
        QLocale::setDefault(system);
        speak(chosen);
        QTEST(QLocale(), "formats");
    }

    void listsHaveTheirCommas()
    {
        const QStringList things {u"a"_s, u"b"_s, u"%1"_s};
        speak(u"en"_s);
        QCOMPARE(listed(things), u"a, b, %1"_s);
        QCOMPARE(listed({}), QString());
        speak(u"ja"_s);
        QCOMPARE(listed(things), u"a、b、%1"_s);
    }

private:
    QLocale m_before;
};

PARLOUR_TEST(WindowLanguageTest)

#include "windowlanguagetest.moc"

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/xml/language.h"
#include "protocol/xml/dom.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;

/// Words in several languages: one of them is shown.
class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneOfSeveral_data();
    void oneOfSeveral();
    void whereverWordsStand_data();
    void whereverWordsStand();
};

void LanguageTest::oneOfSeveral_data()
{
    QTest::addColumn<QString>("languages");
    QTest::addColumn<QString>("bodies");
    QTest::addColumn<QString>("expected");
    const QString three =
        u"<body xml:lang='de'>Hallo</body><body>Hello</body><body xml:lang='fr'>Bonjour</body>"_s; // All around: en.
    QTest::newRow("the one without a language is in the stanza's") << u"en"_s << three << u"Hello"_s;
    QTest::newRow("the first") << u"de-AT de"_s << three << u"Hallo"_s;
    QTest::newRow("the last") << u"fr-FR fr-Latn-FR fr"_s << three << u"Bonjour"_s;
    QTest::newRow("a language that is not there") << u"it-IT it"_s << three << u"Hello"_s;
    QTest::newRow("the second best of the person's") << u"it fr de"_s << three << u"Bonjour"_s;
    QTest::newRow("in other letters") << u"DE-at"_s << three << u"Hallo"_s;
    QTest::newRow("a kind of the person's language")
        << u"de"_s << u"<body>Hello</body><body xml:lang='de-CH'>Gr\u00fcezi</body>"_s << u"Gr\u00fcezi"_s;
    QTest::newRow("the very one before its kin")
        << u"de"_s << u"<body xml:lang='de-CH'>Gr\u00fcezi</body><body xml:lang='de'>Hallo</body>"_s << u"Hallo"_s;
    QTest::newRow("no kin by its letters only")
        << u"de"_s << u"<body>Hello</body><body xml:lang='den'>Dene</body>"_s << u"Hello"_s;
    QTest::newRow("none is the stanza's, none the person's")
        << u"it"_s << u"<body xml:lang='de'>Hallo</body><body xml:lang='fr'>Bonjour</body>"_s << u"Hallo"_s;
    QTest::newRow("the stanza's own language, by name")
        << u"it"_s << u"<body xml:lang='de'>Hallo</body><body xml:lang='en'>Hello</body>"_s << u"Hello"_s;
    QTest::newRow("only one, in a strange language") << u"it"_s << u"<body xml:lang='de'>Hallo</body>"_s << u"Hallo"_s;
    QTest::newRow("two of one language") << u"de"_s << u"<body>one</body><body>two</body>"_s << u"one two"_s;
    QTest::newRow("a person without a language") << QString() << three << u"Hello"_s;
    QTest::newRow("what is foreign stays")
        << u"de"_s << u"<body xml:lang='de'>Hallo</body><body xmlns='other'>Hello</body>"_s << u"Hallo Hello"_s;
}

void LanguageTest::oneOfSeveral()
{
    QFETCH(QString, languages);
    QFETCH(QString, bodies);
    const auto message = xml::parse(
        u"<message xmlns='jabber:client' xml:lang='en' type='groupchat' from='a@b/c'>%1</message>"_s.arg(bodies));
    xml::keepLanguage(message, languages.split(u' ', Qt::SkipEmptyParts));
    QStringList left;
    for (auto e = message.firstChildElement(); !e.isNull(); e = e.nextSiblingElement())
        left << e.text();
    QTEST(left.join(u' '), "expected");
}

void LanguageTest::whereverWordsStand_data()
{
    QTest::addColumn<QString>("stanza");
    const QString both = u"<%1 xml:lang='en'>Hello</%1><%1 xml:lang='de'>Hallo</%1>"_s;
    QTest::newRow("the subject") << u"<message xmlns='jabber:client'>%1</message>"_s.arg(both.arg(u"subject"_s));
    QTest::newRow("an error's text") << QString(
        u"<iq xmlns='jabber:client' type='error'><error><text xmlns='urn:ietf:params:xml:ns:xmpp-stanzas' "
        "xml:lang='en'>Hello</text><text xmlns='urn:ietf:params:xml:ns:xmpp-stanzas' "
        "xml:lang='de'>Hallo</text></error></iq>"_s);
    QTest::newRow("a status") << u"<presence xmlns='jabber:client'>%1</presence>"_s.arg(both.arg(u"status"_s));
    QTest::newRow("a reason") << u"<presence xmlns='jabber:client'><x xmlns='m'><item>%1</item></x></presence>"_s.arg(
        both.arg(u"reason"_s));
    QTest::newRow("out of the archive")
        << u"<message xmlns='jabber:client'><result xmlns='r'><forwarded xmlns='f'><message xmlns='jabber:client' "
           "xml:lang='en'>%1</message></forwarded></result></message>"_s.arg(both.arg(u"body"_s));
    QTest::newRow("a room's name")
        << u"<iq xmlns='jabber:client'><query xmlns='d'><identity category='conference' type='text' name='Hello' "
           "xml:lang='en'/><identity category='conference' type='text' name='Hallo' xml:lang='de'/></query></iq>"_s;
}

void LanguageTest::whereverWordsStand()
{
    QFETCH(QString, stanza);
    const auto element = xml::parse(stanza);
    QVERIFY(!element.isNull());
    xml::keepLanguage(element, {u"de-DE"_s, u"de"_s});
    const QString left = xml::toString(element);
    QVERIFY2(left.contains(u"Hallo"_s) && !left.contains(u"Hello"_s), qPrintable(left));
}

PARLOUR_TEST(LanguageTest)
#include "languagetest.moc"

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/streamparser.h"

#include "protocol/xml/dom.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;
using Kind = StreamParser::Item::Kind;

static const QByteArray Header = "<?xml version='1.0'?><stream:stream xmlns='jabber:client' "
                                 "xmlns:stream='http://etherx.jabber.org/streams' id='s1' version='1.0'>";

/// The items of `parser` in words: names of elements with their text, or what went wrong.
static QStringList items(StreamParser &parser)
{
    QStringList result;
    while (const auto item = parser.next()) {
        switch (item->kind) {
        case Kind::Opened:
            result << u"opened "_s + item->element.attribute(u"id"_s);
            break;
        case Kind::Element:
            result << xml::toString(item->element);
            break;
        case Kind::Closed:
            result << u"closed"_s;
            break;
        case Kind::Broken:
            result << u"broken"_s;
            break;
        }
    }
    return result;
}

/// Bytes to elements.
class StreamParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyPieces_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {1, 2, 3, 5, 7, 64, 100'000})
            QTest::addRow("pieces of %d", size) << size;
    }
    void anyPieces()
    {
        QFETCH(int, size);
        const QByteArray stream = Header
            + "<stream:features><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></stream:features> \n"
              "<message xml:lang='de'><body>Grüße 👋🏽 &amp; <![CDATA[<3]]></body></message>"
              "<presence/> <a xmlns='urn:xmpp:sm:3' h='1'/></stream:stream>";
        StreamParser parser;
        QStringList found;
        for (qsizetype at = 0; at < stream.size(); at += size) {
            parser.feed(stream.mid(at, size));
            found << items(parser);
        }
        QCOMPARE(
            found,
            (QStringList {
                u"opened s1"_s,
                u"<features xmlns=\"http://etherx.jabber.org/streams\"><bind xmlns=\"urn:ietf:params:xml:ns:xmpp-bind\"/></features>"_s,
                u"<message xml:lang=\"de\"><body>Grüße 👋🏽 &amp; &lt;3</body></message>"_s, u"<presence/>"_s,
                u"<a xmlns=\"urn:xmpp:sm:3\" h=\"1\"/>"_s, u"closed"_s}));
    }

    void elementsComeAsTheyComplete()
    {
        StreamParser parser;
        parser.feed(Header + "<presence id='1'/><presence id='2'/><mess");
        QCOMPARE(items(parser).size(), 3);
        parser.feed("age/>");
        QCOMPARE(items(parser), QStringList {u"<message/>"_s});
    }

    void prefixes()
    {
        StreamParser parser;
        parser.feed(Header
                    + "<message><x:html xmlns:x='http://jabber.org/protocol/xhtml-im'><x:b/></x:html></message>");
        QCOMPARE(items(parser).last(),
                 u"<message><html xmlns=\"http://jabber.org/protocol/xhtml-im\"><b/></html></message>"_s);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("comment") << QByteArray("<!-- x --><presence/>");
        QTest::newRow("comment inside") << QByteArray("<message><!-- x --></message>");
        QTest::newRow("processing instruction") << QByteArray("<?php x?>");
        QTest::newRow("entity") << QByteArray("<message><body>&lol;</body></message>");
        QTest::newRow("not well-formed") << QByteArray("<message><body></message>");
        QTest::newRow("undeclared prefix") << QByteArray("<message><x:y/></message>");
        QTest::newRow("text between elements") << QByteArray("hello<presence/>");
        QTest::newRow("bad UTF-8") << QByteArray("<message><body>\xC3\x28</body></message>");
        QTest::newRow("half a character, then something else")
            << QByteArray("<message><body>\xF0\x9F</body></message>");
        QTest::newRow("too deep") << QByteArray("<a>").repeated(200);
        QTest::newRow("too long, complete")
            << QByteArray("<message><body>" + QByteArray(2000, 'x') + "</body></message>");
        QTest::newRow("too long, unfinished") << QByteArray("<message><body>" + QByteArray(2000, 'x'));
        QTest::newRow("too long, attribute") << QByteArray("<message id='" + QByteArray(2000, 'x'));
        QByteArray many = "<message";
        for (int i = 0; i < 200; ++i)
            many += " a" + QByteArray::number(i) + "='1'";
        QTest::newRow("too many attributes") << many + "/>";
    }
    void refused()
    {
        QFETCH(QByteArray, bytes);
        for (const auto size : {qsizetype(1), bytes.size()}) {
            StreamParser parser({.bytes = 1600, .depth = 100, .attributes = 100});
            parser.feed(Header);
            QStringList found = items(parser);
            for (qsizetype at = 0; at < bytes.size(); at += size) {
                parser.feed(bytes.mid(at, size));
                found << items(parser);
            }
            QCOMPARE(found.last(), u"broken"_s);
            parser.feed("<presence/>");
            QVERIFY2(items(parser).isEmpty(), "nothing follows");
        }
    }

    void documentType()
    {
        StreamParser parser;
        parser.feed("<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'b'>]><x/>");
        QCOMPARE(items(parser), QStringList {u"broken"_s});
    }

    void manyStanzasInOnePieceAreNotOneLongOne()
    {
        StreamParser parser({.bytes = 1000, .depth = 10, .attributes = 10});
        parser.feed(Header + QByteArray("<presence/>").repeated(1000));
        QCOMPARE(items(parser).size(), 1001);
        parser.feed(QByteArray(" ").repeated(900)); // Whitespace pings of a week.
        QVERIFY(items(parser).isEmpty());
        parser.feed("<presence/>");
        QCOMPARE(items(parser).size(), 1);
    }

    void lengthDoesNotDependOnThePieces()
    {
        const QByteArray stanza = "<message><body>" + QByteArray("\xC3\xA4").repeated(600) + "</body></message>";
        for (const auto size : {qsizetype(1), qsizetype(700), stanza.size()}) {
            StreamParser parser({.bytes = 1000, .depth = 10, .attributes = 10}); // 1200 bytes, 600 characters
            parser.feed(Header);
            QCOMPARE(items(parser).size(), 1);
            QStringList found;
            for (qsizetype at = 0; at < stanza.size(); at += size) {
                parser.feed(stanza.mid(at, size));
                found << items(parser);
            }
            QCOMPARE(found.size(), 1);
            QVERIFY(found.first() != u"broken"_s);
        }
    }

    void resetStartsAnew()
    {
        StreamParser parser;
        parser.feed(Header + "<message><bo");
        items(parser);
        parser.reset();
        parser.feed(Header + "<presence/>");
        QCOMPARE(items(parser).size(), 2);
    }
};

PARLOUR_TEST(StreamParserTest)
#include "streamparsertest.moc"

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
        case Kind::Unfit:
            result << u"unfit "_s + xml::toString(item->element);
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
        QTest::newRow("text between elements") << QByteArray("hello<presence/>");
        QTest::newRow("bad UTF-8") << QByteArray("<message><body>\xC3\x28</body></message>");
        QTest::newRow("half a character, then something else")
            << QByteArray("<message><body>\xF0\x9F</body></message>");
        QTest::newRow("too long, complete")
            << QByteArray("<message><body>" + QByteArray(2000, 'x') + "</body></message>");
        QTest::newRow("too long, unfinished") << QByteArray("<message><body>" + QByteArray(2000, 'x'));
        QTest::newRow("too long, attribute") << QByteArray("<message id='" + QByteArray(2000, 'x'));
        QTest::newRow("end of another element") << QByteArray("<message></messages>");
        QTest::newRow("end tag with attributes") << QByteArray("<message></message a='1'>");
        QTest::newRow("no element at all") << QByteArray("<>");
        QTest::newRow("a name that begins with a digit") << QByteArray("<message><1a/></message>");
        QTest::newRow("a name with a multiplication sign") << QByteArray("<message><a\u00d7/></message>");
        QTest::newRow("an attribute twice") << QByteArray("<message a='1' a='1'/>");
        QTest::newRow("an attribute without a value") << QByteArray("<message a/>");
        QTest::newRow("an attribute without quotes") << QByteArray("<message a=1/>");
        QTest::newRow("no blank between attributes") << QByteArray("<message a='1'b='2'/>");
        QTest::newRow("a tag in an attribute") << QByteArray("<message a='<b/>'/>");
        QTest::newRow("a slash inside a tag") << QByteArray("<message / >");
        QTest::newRow("]]> in a text") << QByteArray("<message>a]]>b</message>");
        QTest::newRow("control character") << QByteArray("<message>\x01</message>");
        QTest::newRow("control character in an attribute") << QByteArray("<message a='\x1b'/>");
        QTest::newRow("control character in CDATA") << QByteArray("<message><![CDATA[\x01]]></message>");
        QTest::newRow("control character by reference") << QByteArray("<message>&#1;</message>");
        QTest::newRow("reference to nothing") << QByteArray("<message>&#0;</message>");
        QTest::newRow("reference to half a character") << QByteArray("<message>&#xD83D;</message>");
        QTest::newRow("reference beyond Unicode") << QByteArray("<message>&#x110000;</message>");
        QTest::newRow("reference without digits") << QByteArray("<message>&#x;</message>");
        QTest::newRow("lonely ampersand") << QByteArray("<message>a & b</message>");
        QTest::newRow("no character") << QByteArray("<message>\xEF\xBF\xBE</message>"); // U+FFFE
        QTest::newRow("overlong UTF-8") << QByteArray("<message>\xC0\xBC</message>");
        QTest::newRow("surrogate in UTF-8") << QByteArray("<message>\xED\xA0\xBD</message>");
        QTest::newRow("UTF-8 beyond Unicode") << QByteArray("<message>\xF4\x90\x80\x80</message>");
        QTest::newRow("entity in an attribute") << QByteArray("<message a='&lol;'/>");
        QTest::newRow("CDATA between elements") << QByteArray("<![CDATA[x]]>");
        QTest::newRow("unfit, and then not well-formed") << QByteArray("<message><x:y></message>");
        QTest::newRow("unfit and without an end") << QByteArray("<x:y>") + QByteArray("<a>").repeated(600);
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

    void unfit_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("rest");
        const auto message = [](const QByteArray &content) {
            return "<message from='a@b/c' id='1' type='chat' to='d@e'><body>x</body>" + content + "</message>";
        };
        const QString rest = u"<message from=\"a@b/c\" id=\"1\" type=\"chat\"/>"_s;
        const QByteArray xmlNs = "'http://www.w3.org/XML/1998/namespace'";
        QTest::newRow("<xml:y/> as servers pass it on") << message("<y xmlns=" + xmlNs + "/>") << rest;
        QTest::newRow("<xml:y/>") << message("<xml:y/>") << rest;
        QTest::newRow("xml:y='1' as Prosody passes it on") << message("<x xmlns:ns1=" + xmlNs + " ns1:y='1'/>") << rest;
        QTest::newRow("101 attributes") << message("<x xmlns='u'" + attributes(100) + "/>") << rest;
        QTest::newRow("101 declarations") << message("<x" + attributes(101, "xmlns:a") + "/>") << rest;
        QTest::newRow("101 declarations, one inside the other")
            << message(nested(51, "<x xmlns:a='u' xmlns:b='u'>")) << rest;
        QTest::newRow("101 levels") << message(nested(99, "<a>")) << rest;
        QTest::newRow("40 000 elements") << message(QByteArray("<a/>").repeated(40'000)) << rest;
        QTest::newRow("undeclared prefix") << message("<x:y/>") << rest;
        QTest::newRow("undeclared prefix of an attribute") << message("<y x:a='1'/>") << rest;
        QTest::newRow("a prefix declared elsewhere") << message("<x:y xmlns:x='u'/><x:y/>") << rest;
        QTest::newRow("declaring the prefix xml anew") << message("<x xmlns:xml='u'/>") << rest;
        QTest::newRow("declaring the prefix xmlns") << message("<x xmlns:xmlns='u'/>") << rest;
        QTest::newRow("a prefix for the namespace of declarations")
            << message("<x xmlns:y='http://www.w3.org/2000/xmlns/'/>") << rest;
        QTest::newRow("declaring a prefix to mean nothing") << message("<x xmlns:y=''/>") << rest;
        QTest::newRow("the prefix xmlns") << message("<xmlns:y/>") << rest;
        QTest::newRow("two colons") << message("<a:b:c/>") << rest;
        QTest::newRow("a colon in front") << message("<:a/>") << rest;
        QTest::newRow("a colon behind") << message("<a:/>") << rest;
        QTest::newRow("a digit behind the colon") << message("<a:1 xmlns:a='u'/>") << rest;
        QTest::newRow("an attribute with two colons") << message("<a a:b:c='1'/>") << rest;
        QTest::newRow("the same attribute by two prefixes")
            << message("<a xmlns:x='u' xmlns:y='u' x:a='1' y:a='2'/>") << rest;
        QTest::newRow("a whole tree in an unfit one") << message("<x:y><a b='c'>d<!"
                                                                 "[CDATA[<e>]]>&amp;</a></x:y>")
                                                      << rest;
        QTest::newRow("101 attributes of the stanza, the important ones last")
            << "<message" + attributes(101) + " id='1' from='a@b/c' type='chat'/>" << rest;
        QTest::newRow("101 attributes of the stanza, the important ones first")
            << "<message id='1' from='a@b/c' type='chat'" + attributes(101) + "><body/></message>" << rest;
        QTest::newRow("an answer") << QByteArray("<iq type='result' id='1'><x:y/></iq>")
                                   << u"<iq id=\"1\" type=\"result\"/>"_s;
        QTest::newRow("no address at all") << QByteArray("<presence><x:y/></presence>") << u"<presence/>"_s;
        QTest::newRow("not a stanza") << QByteArray(
            "<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><x:y/></success>")
                                      << u"<success xmlns=\"urn:ietf:params:xml:ns:xmpp-sasl\"/>"_s;
        QTest::newRow("a prefix that nobody knows in front")
            << QByteArray("<x:message id='1'/>") << u"<message xmlns=\"\" id=\"1\"/>"_s;
    }
    void unfit()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, rest);
        for (const auto size : {qsizetype(bytes.size() < 20'000 ? 1 : 500), qsizetype(1400), bytes.size()}) {
            StreamParser parser;
            parser.feed(Header);
            QStringList found = items(parser);
            const QByteArray all = bytes + bytes + "<message><body>next</body></message>";
            for (qsizetype at = 0; at < all.size(); at += size) {
                parser.feed(all.mid(at, size));
                found << items(parser);
            }
            QCOMPARE(found,
                     (QStringList {u"opened s1"_s, u"unfit "_s + rest, u"unfit "_s + rest,
                                   u"<message><body>next</body></message>"_s}));
        }
    }

    void odd_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("read");
        const auto same = [](const char *name, const QByteArray &xml) {
            QTest::newRow(name) << xml << QString::fromUtf8(xml);
        };
        same("100 attributes", "<x" + attributes(100).replace('\'', '"') + "/>");
        same("98 levels", "<a>" + nested(97, "<a>").replace("<a></a>", "<a/>") + "</a>");
        same("a name of 5000 characters", "<" + QByteArray(5000, 'a') + "/>"); // QXmlStreamReader takes 4096.
        same("names of many scripts", "<имя é=\"2\" 名前=\"1\"/>");
        same("a name beyond the first plane", "<\U00010400\U0001D7D8/>");
        same("an attribute in the namespace of xml:lang", "<x xml:y=\"1\"/>");
        same("empty text in an attribute", "<x a=\"\"/>");
        same("private and unassigned characters", "<x>\uE000\u0378\U0010FFFD\uFDD0</x>");
        same("a byte order mark in front of everything", "<\uFEFFa \uFEFFb=\"\uFEFF\uFEFFc\">\uFEFFd</\uFEFFa>");
        same("characters that nobody sees", "<x>\u200B\u202E\uFEFF\u0085\u2028</x>");
        QTest::newRow("a prefix of its own") << QByteArray("<x:y xmlns:x='u' x:a='1' a='2'><z/></x:y>")
                                             << u"<y xmlns=\"u\" a=\"2\" xmlns:n1=\"u\" n1:a=\"1\">"
                                                "<z xmlns=\"jabber:client\"/></y>"_s;
        QTest::newRow("a prefix with another meaning inside")
            << QByteArray("<x:a xmlns:x='u'><x:b xmlns:x='v'/><x:c/></x:a>")
            << u"<a xmlns=\"u\"><b xmlns=\"v\"/><c/></a>"_s;
        QTest::newRow("no namespace at all") << QByteArray("<a xmlns=''><b/></a>") << u"<a xmlns=\"\"><b/></a>"_s;
        QTest::newRow("the prefix xml declared as it is")
            << QByteArray("<a xmlns:xml='http://www.w3.org/XML/1998/namespace' xml:lang='de'/>")
            << u"<a xml:lang=\"de\"/>"_s;
        QTest::newRow("attributes that begin like declarations")
            << QByteArray("<a xmlnsx='1' xmlnS='2'/>") << u"<a xmlnS=\"2\" xmlnsx=\"1\"/>"_s;
        QTest::newRow("a declaration after its use")
            << QByteArray("<p:a p:b='1' xmlns:p='u'/>") << u"<a xmlns=\"u\" xmlns:n1=\"u\" n1:b=\"1\"/>"_s;
        QTest::newRow("line ends in a text") << QByteArray("<a>1\r\n2\r3\n4\r\r\n5</a>") << u"<a>1\n2\n3\n4\n\n5</a>"_s;
        QTest::newRow("line ends by reference") << QByteArray("<a>1&#13;&#10;2&#xd;</a>") << u"<a>1\r\n2\r</a>"_s;
        QTest::newRow("blanks in an attribute")
            << QByteArray("<a b='1\t2\r\n3\n4\r\n\n&#9;5'/>") << u"<a b=\"1 2 3 4  &#9;5\"/>"_s;
        QTest::newRow("quotes in an attribute")
            << QByteArray("<a b='\"' c=\"'>\"/>") << u"<a b=\"&quot;\" c=\"'&gt;\"/>"_s;
        QTest::newRow("blanks in tags") << QByteArray("<a\n b\t=\r\n'1'\n/><b ></b\n>") << u"<a b=\"1\"/>"_s;
        QTest::newRow("references")
            << QByteArray("<a>&lt;&gt;&amp;&apos;&quot;&#x1F339;&#127801;&#x0;</a>").replace("&#x0;", "")
            << u"<a>&lt;&gt;&amp;'&quot;\U0001F339\U0001F339</a>"_s;
        QTest::newRow("a reference with a thousand zeros")
            << "<a>&#" + QByteArray(1000, '0') + "65;&#x" + QByteArray(1000, '0') + "41;</a>" << u"<a>AA</a>"_s;
        QTest::newRow("brackets in a text") << QByteArray("<a>]] ]>]&gt;]]</a>") << u"<a>]] ]&gt;]&gt;]]</a>"_s;
        QTest::newRow("brackets in CDATA")
            << QByteArray("<a><![CDATA[]]]]><![CDATA[>]]]>]<![CDATA[]]>></a>") << u"<a>]]&gt;]]&gt;</a>"_s;
        QTest::newRow("CDATA and text") << QByteArray("<a>1<![CDATA[<2>&amp;\r\n]]>3</a>")
                                        << u"<a>1&lt;2&gt;&amp;amp;\n3</a>"_s;
    }
    void odd()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, read);
        for (const auto size : {qsizetype(1), bytes.size()}) {
            StreamParser parser;
            parser.feed(Header);
            QStringList found = items(parser);
            const QByteArray all = bytes + "<presence/>";
            for (qsizetype at = 0; at < all.size(); at += size) {
                parser.feed(all.mid(at, size));
                found << items(parser);
            }
            QCOMPARE(found.value(1), read);
            QCOMPARE(found.last(), u"<presence/>"_s);
        }
    }

    void namespacesOfAttributesAreNotForgotten()
    {
        StreamParser parser;
        for (const QByteArray attributes : {"from='a@b' x:from='evil@c'", "x:from='evil@c' from='a@b'"}) {
            parser.reset();
            parser.feed(Header + "<message xmlns:x='u' " + attributes
                        + "><item x:jid='evil@c' xml:jid='evil@d'/></message>");
            QVERIFY(parser.next());
            const auto item = parser.next();
            QVERIFY(item);
            QCOMPARE(item->element.attribute(u"from"_s), u"a@b"_s);
            QVERIFY(!item->element.firstChildElement().hasAttribute(u"jid"_s));
        }
    }

    void longListsOfAnswersAreFit()
    {
        const QByteArray list = "<query xmlns='http://jabber.org/protocol/muc#admin'>"
            + QByteArray("<item jid='somebody@example.org' affiliation='outcast'/>").repeated(10'000) + "</query>";
        StreamParser parser;
        parser.feed(Header + "<iq type='result'>" + list + "</iq><message>" + list + "</message><presence/>");
        const auto found = items(parser);
        QVERIFY(found.value(1).startsWith("<iq"_L1));
        QCOMPARE(found.value(1).count("<item"_L1), 10'000);
        QCOMPARE(found.mid(2), (QStringList {u"unfit <message/>"_s, u"<presence/>"_s})); // Nobody asked for it.
    }

    void headers_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<bool>("fine");
        QTest::newRow("nothing") << QByteArray() << true;
        QTest::newRow("blanks") << QByteArray(" \r\n\t") << true;
        QTest::newRow("declaration") << QByteArray("<?xml version='1.0'?>") << true;
        QTest::newRow("all that a declaration can say")
            << QByteArray("<?xml version = \"1.0\"\n encoding='utf-8' standalone='yes' ?>\n") << true;
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF<?xml version='1.0'?>") << true;
        QTest::newRow("blank before the declaration") << QByteArray(" <?xml version='1.0'?>") << false;
        QTest::newRow("two declarations") << QByteArray("<?xml version='1.0'?><?xml version='1.0'?>") << false;
        QTest::newRow("another encoding") << QByteArray("<?xml version='1.0' encoding='latin1'?>") << false;
        QTest::newRow("no version") << QByteArray("<?xml encoding='UTF-8'?>") << false;
        QTest::newRow("endless declaration") << "<?xml version='1.0' " + QByteArray(300, ' ') << false;
        QTest::newRow("instruction") << QByteArray("<?php x?>") << false;
        QTest::newRow("comment") << QByteArray("<!-- x -->") << false;
        QTest::newRow("text") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << false;
        QTest::newRow("half a mark") << QByteArray("\xEF\xBB") << false;
        QTest::newRow("unfit header") << QByteArray("<x:y a='1'>") << false;
        QTest::newRow("header with too much in it") << "<stream" + attributes(101) + ">" << false;
        QTest::newRow("end tag") << QByteArray("</stream>") << false;
    }
    void headers()
    {
        QFETCH(QByteArray, before);
        QFETCH(bool, fine);
        static const QByteArray root = "<s:stream xmlns='jabber:client' xmlns:s='u' id='s1'><presence/>";
        for (const auto size : {qsizetype(1), before.size() + root.size()}) {
            StreamParser parser;
            QStringList found;
            const QByteArray all = before + root;
            for (qsizetype at = 0; at < all.size(); at += size) {
                parser.feed(all.mid(at, size));
                found << items(parser);
            }
            QCOMPARE(found, fine ? (QStringList {u"opened s1"_s, u"<presence/>"_s}) : QStringList {u"broken"_s});
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

    void nothingFollowsTheEnd()
    {
        StreamParser parser;
        parser.feed(Header + "</stream:stream><presence/>");
        QCOMPARE(items(parser), (QStringList {u"opened s1"_s, u"closed"_s}));
    }

    void resetStartsAnew()
    {
        StreamParser parser;
        parser.feed(Header + "<message><bo");
        items(parser);
        parser.reset();
        parser.feed(Header + "<presence/>");
        QCOMPARE(items(parser).size(), 2);
        parser.feed("<message><x:y>"); // In the middle of something unfit.
        QVERIFY(items(parser).isEmpty());
        parser.reset();
        parser.feed(Header + "<message>x</message>");
        QCOMPARE(items(parser).last(), u"<message>x</message>"_s);
    }

private:
    static QByteArray attributes(int number, const QByteArray &name = "a")
    {
        QByteArray all;
        for (int i = 0; i < number; ++i)
            all += " " + name + QByteArray::number(i).rightJustified(3, '0') + "='1'";
        return all;
    }
    static QByteArray nested(int depth, const QByteArray &tag)
    {
        const QByteArray end = "</" + tag.sliced(1, 1) + ">";
        return tag.repeated(depth) + end.repeated(depth);
    }
};

PARLOUR_TEST(StreamParserTest)
#include "streamparsertest.moc"

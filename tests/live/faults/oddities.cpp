// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oddities.h"

#include <QString>

namespace parlour::live {

namespace {

QByteArray attributes(int number, const QByteArray &before = "a")
{
    QByteArray all;
    for (int i = 0; i < number; ++i)
        all += " " + before + QByteArray::number(i) + "='1'";
    return all;
}

QByteArray nested(int levels)
{
    return "<x xmlns='u'>" + QByteArray("<a>").repeated(levels) + QByteArray("</a>").repeated(levels) + "</x>";
}

void addCharacters(QList<Oddity> &all)
{
    static constexpr char32_t Codes[] {
        0x1,    0x8,    0x9,    0xB,    0xC,    0xD,    0x1F,   0x7F,    0x80,    0x85,    0xA0,    0xAD,    0x34F,
        0x378,  0x61C,  0x1160, 0x180E, 0x200B, 0x200F, 0x2028, 0x2029,  0x202E,  0x2066,  0x2800,  0x3164,  0xE000,
        0xFDD0, 0xFEFF, 0xFFF9, 0xFFFC, 0xFFFD, 0xFFFE, 0xFFFF, 0x1F339, 0x1FFFF, 0xE0001, 0xF0000, 0x10FFFF};
    for (const char32_t code : Codes) {
        const QByteArray number = QByteArray::number(uint(code), 16);
        const QByteArray character = QString::fromUcs4(&code, 1).toUtf8();
        all << Oddity {"U+" + number, "<x xmlns='u' a='" + character + "'>" + character + "</x>", {}};
        all << Oddity {
            "U+" + number + " by reference", "<x xmlns='u' a='&#x" + number + ";'>&#x" + number + ";</x>", {}};
    }
    all << Oddity {"half a character", "<x xmlns='u'>\xF0\x9F</x>", {}}
        << Oddity {"surrogate", "<x xmlns='u'>\xED\xA0\xBD</x>", {}}
        << Oddity {"surrogate by reference", "<x xmlns='u'>&#xD83C;&#xDF39;</x>", {}}
        << Oddity {"overlong", "<x xmlns='u'>\xC0\xBC</x>", {}}
        << Oddity {"nothing by reference", "<x xmlns='u'>&#0;</x>", {}}
        << Oddity {"many zeros", "<x xmlns='u'>&#" + QByteArray(500, '0') + "65;</x>", {}};
}

void addMarkup(QList<Oddity> &all)
{
    all << Oddity {"CDATA", "<x xmlns='u'><![CDATA[<&>]] ]]]]><![CDATA[>]]></x>", {}}
        << Oddity {"]]>", "<x xmlns='u'>a]]>b</x>", {}} << Oddity {"]]&gt;", "<x xmlns='u' a=']]>'>a]]&gt;b</x>", {}}
        << Oddity {"comment", "<x xmlns='u'><!-- x --></x>", {}}
        << Oddity {"instruction", "<x xmlns='u'><?x y?></x>", {}} << Oddity {"entity", "<x xmlns='u'>&nbsp;</x>", {}}
        << Oddity {"quotes", "<x xmlns='u' a='&quot;&apos;&lt;&gt;&amp;\"'>\"'&gt;></x>", {}}
        << Oddity {"line ends", "<x xmlns='u' a='1\r\n2\r3\n4\t&#13;&#10;&#9;'>1\r\n2\r3\n4&#13;&#10;</x>", {}}
        << Oddity {"blanks in tags", "<x\n xmlns\t=\n'u'\r\n a = '1'\n></x\n>", {}}
        << Oddity {"text beside elements", "text &amp; more", {}}
        << Oddity {"stream error inside",
                   "<stream:error><conflict xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error>",
                   {}}
        << Oddity {"stanzas inside", "<iq type='get' id='x'/><message/><presence type='error'/>", {}}
        << Oddity {"a binding inside", "<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><jid>a@b/c</jid></bind>", {}}
        << Oddity {"management inside", "<r xmlns='urn:xmpp:sm:3'/><a xmlns='urn:xmpp:sm:3' h='4000000000'/>", {}};
}

void addNames(QList<Oddity> &all)
{
    for (const QByteArray name :
         {"_", "a.b-c", "xmlfoo", "XML", "\xC3\xA9", "\xE5\x90\x8D\xE5\x89\x8D",
          "a\xC2\xB7"
          "b",
          "a\xE2\x80\xBF", "\xF0\x90\x90\x80", "\xD9\xA0", "a\xC3\x97", "-a", "1a", ":a", "a:", "a:b:c",
          "\xEF\xBB\xBF"
          "a"}) {
        all << Oddity {"element " + name, "<x xmlns='u'><" + name + "/></x>", {}};
        all << Oddity {"attribute " + name, "<x xmlns='u' " + name + "='1'/>", {}};
    }
    for (const int size : {1000, 4095, 4097, 20'000})
        all << Oddity {
            "a name of " + QByteArray::number(size), "<x xmlns='u'><" + QByteArray(size, 'a') + "/></x>", {}};
    all << Oddity {"an attribute's name of 5000", "<x xmlns='u' " + QByteArray(5000, 'a') + "='1'/>", {}}
        << Oddity {
               "a prefix of 5000", "<" + QByteArray(5000, 'a') + ":x xmlns:" + QByteArray(5000, 'a') + "='u'/>", {}};
}

void addNamespaces(QList<Oddity> &all)
{
    const QByteArray xmlNs = "'http://www.w3.org/XML/1998/namespace'";
    all << Oddity {"<xml:y/>", "<xml:y/>", {}}
        << Oddity {"<y/> in the namespace of xml:lang", "<y xmlns=" + xmlNs + "/>", {}}
        << Oddity {"xml:y='1'", "<x xmlns='u' xml:y='1'/>", {}}
        << Oddity {"xml:lang and others", "<x xmlns='u' xml:lang='' xml:space='preserve' xml:base='b' xml:id='i'/>", {}}
        << Oddity {"a prefix for the namespace of xml:lang", "<x xmlns='u' xmlns:p=" + xmlNs + " p:y='1'/>", {}}
        << Oddity {"xml declared as it is", "<x xmlns='u' xmlns:xml=" + xmlNs + "/>", {}}
        << Oddity {"xml declared otherwise", "<x xmlns='u' xmlns:xml='v'/>", {}}
        << Oddity {"xmlns declared", "<x xmlns='u' xmlns:xmlns='v'/>", {}}
        << Oddity {"the namespace of declarations", "<x xmlns='http://www.w3.org/2000/xmlns/'/>", {}}
        << Oddity {"a prefix for that", "<x xmlns='u' xmlns:p='http://www.w3.org/2000/xmlns/' p:y='1'/>", {}}
        << Oddity {"<xmlns:y/>", "<xmlns:y/>", {}} << Oddity {"undeclared", "<p:x/>", {}}
        << Oddity {"undeclared attribute", "<x xmlns='u' p:y='1'/>", {}}
        << Oddity {"undeclaring", "<x xmlns='u' xmlns:p='v'><y xmlns:p=''/></x>", {}}
        << Oddity {"declared", "<p:x xmlns:p='u' p:a='1' a='2'><p:y xmlns:p='v'/><q:z xmlns:q='u'/></p:x>", {}}
        << Oddity {"the same twice", "<x xmlns:p='u' xmlns:q='u' p:a='1' q:a='2'/>", {}}
        << Oddity {"no namespace", "<x xmlns=''><y/></x>", {}} << Oddity {"a blank one", "<x xmlns=' '/>", {}}
        << Oddity {"a long one", "<x xmlns='" + QByteArray(5000, 'u') + "'/>", {}}
        << Oddity {"an odd one", "<x xmlns='&quot;&lt;&amp;&#10;\xF0\x9F\x8C\xB9' xmlns:p='{}}' p:a='1'/>", {}}
        << Oddity {"prefixes of many scripts", "<\xC3\xA9:x xmlns:\xC3\xA9='u' \xC3\xA9:\xC3\xA9='1'/>", {}}
        << Oddity {"ours", "<x xmlns='jabber:client' xmlns:stream='v'><stream:y/></x>", {}}
        << Oddity {"an address with a prefix", "<x xmlns='u'/>",
                   " xmlns:p='u' p:from='boss@localhost' p:id='p' p:type='error'"}
        << Oddity {"an address in the namespace of xml:lang", "<x xmlns='u'/>",
                   " xml:from='boss@localhost' xml:id='p'"};
}

void addCrowds(QList<Oddity> &all)
{
    for (const int number : {99, 100, 101, 1'000}) {
        const QByteArray name = QByteArray::number(number);
        all << Oddity {name + " attributes", "<x xmlns='u'" + attributes(number) + "/>", {}}
            << Oddity {name + " attributes of the stanza", "<x xmlns='u'/>", attributes(number)}
            << Oddity {name + " declarations", "<x" + attributes(number, "xmlns:p") + "/>", {}}
            << Oddity {name + " levels", nested(number), {}};
    }
    all << Oddity {"97 levels", nested(97), {}}
        << Oddity {"3 000 elements", "<x xmlns='u'>" + QByteArray("<a/>").repeated(3'000) + "</x>", {}}
        << Oddity {"30 000 elements", "<x xmlns='u'>" + QByteArray("<a/>").repeated(30'000) + "</x>", {}}
        << Oddity {"3 000 elements with attributes",
                   "<x xmlns='u'>" + QByteArray("<a b=''/>").repeated(3'000) + "</x>",
                   {}}
        << Oddity {"3 000 prefixes", "<x xmlns='u'>" + QByteArray("<p:a xmlns:p='v'/>").repeated(3'000) + "</x>", {}}
        << Oddity {"a long text", "<x xmlns='u'>" + QByteArray(200'000, 'x') + "</x>", {}}
        << Oddity {"a long attribute", "<x xmlns='u' a='" + QByteArray(200'000, 'x') + "'/>", {}}
        << Oddity {"many references", "<x xmlns='u'>" + QByteArray("&lt;").repeated(20'000) + "</x>", {}};
}

} // namespace

QList<Oddity> oddities()
{
    QList<Oddity> all;
    addNamespaces(all);
    addCrowds(all);
    addNames(all);
    addMarkup(all);
    addCharacters(all);
    return all;
}

} // namespace parlour::live

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/streamparser.h"
#include "support/suite.h"

#include <ctime>
#include <malloc.h>

#if defined(__SANITIZE_ADDRESS__) || (defined(__has_feature) && __has_feature(address_sanitizer))
#include <sanitizer/allocator_interface.h>
#define PARLOUR_SANITIZED 1
#else
#define PARLOUR_SANITIZED 0
#endif

using namespace parlour;
using namespace Qt::StringLiterals;

namespace {

/// CPU time of this thread; what other programs take is not in it.
double milliseconds()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double allocated()
{
#if PARLOUR_SANITIZED
    return double(__sanitizer_get_current_allocated_bytes());
#else
    const auto info = mallinfo2();
    return double(info.uordblks + info.hblkhd);
#endif
}

struct Cost
{
    double total = 0;  ///< Milliseconds.
    double turn = 0;   ///< Milliseconds of the longest step.
    double memory = 0; ///< Bytes at the worst moment, without those that are read.
};

const QByteArray Header("<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>");

/// What it takes to read `bytes` in pieces of `size`; elements are thrown away at once.
Cost costOf(const QByteArray &bytes, qsizetype size)
{
    Cost cost;
    StreamParser parser;
    parser.feed(Header);
    (void)parser.next();
    const double before = allocated();
    for (qsizetype at = 0; at < bytes.size(); at += size) {
        const QByteArray piece = bytes.mid(at, size);
        double start = milliseconds();
        parser.feed(piece);
        for (bool more = true; more;) {
            more = false;
            if (const auto item = parser.next()) {
                more = true;
                cost.memory = std::max(cost.memory, allocated() - before);
            }
            const double now = milliseconds();
            cost.turn = std::max(cost.turn, now - start);
            cost.total += now - start;
            start = now;
        }
        cost.memory = std::max(cost.memory, allocated() - before);
    }
    return cost;
}

/// The best of three: other programs can only make it look worse.
Cost best(const QByteArray &bytes, qsizetype size)
{
    Cost cost = costOf(bytes, size);
    for (int i = 0; i < 2; ++i) {
        const Cost again = costOf(bytes, size);
        cost.total = std::min(cost.total, again.total);
        cost.turn = std::min(cost.turn, again.turn);
    }
    return cost;
}

// A megabyte takes a sanitizer's build a second.
constexpr qsizetype Size = PARLOUR_SANITIZED ? 64'000 : 512'000;
/// What StreamReader feeds at once, at most.
constexpr qsizetype Piece = 65'536;

/// So much of what `item` makes of a number, in front of and behind what is given.
QByteArray filled(const QByteArray &front, auto item, const QByteArray &back)
{
    QByteArray bytes = front;
    for (int i = 0; bytes.size() < Size; ++i)
        bytes += item(QByteArray::number(i));
    return bytes + back;
}

QByteArray repeated(const QByteArray &front, const QByteArray &item, const QByteArray &back)
{
    return filled(
        front, [&item](const QByteArray &) { return item; }, back);
}

} // namespace

/// "No stanza may cost more than itself": time and memory for half a megabyte of the worst of each kind.
class CostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cost_data();
    void cost();

private:
    double m_plain = 0; ///< Milliseconds that so much of plain text takes.
};

void CostTest::initTestCase()
{
    m_plain = best(repeated("<message><body>", "some words ", "</body></message>"), Piece).total;
}

void CostTest::cost_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("wanted"); // An answer to a question of ours may be a long list, which QDom makes longer.
    const auto attribute = [](const QByteArray &i) { return " a" + i + "=''"; };
    const auto declaration = [](const QByteArray &i) { return " xmlns:a" + i + "='u'"; };
    QByteArray hundred;
    QByteArray prefixed;
    QByteArray scope;
    for (int i = 0; i < 99; ++i) {
        hundred += attribute(QByteArray::number(i));
        prefixed += " x:a" + QByteArray::number(i) + "=''";
        scope += i < 96 ? declaration(QByteArray::number(i)) : QByteArray();
    }
    QTest::newRow("one text") << repeated("<message><body>", "some words ", "</body></message>") << false;
    QTest::newRow("attributes") << filled("<message><x", attribute, "/></message>") << false;
    QTest::newRow("attributes of the stanza") << filled("<message", attribute, "/>") << false;
    QTest::newRow("declarations") << filled("<message><x", declaration, "/></message>") << false;
    QTest::newRow("a declaration for each element") << repeated("<message>", "<a xmlns:b='u'/>", "</message>") << false;
    QTest::newRow("a hundred declarations for each element")
        << repeated("<message>", "<a" + scope + "/>", "</message>") << false;
    QTest::newRow("a hundred prefixes to look through")
        << repeated("<message" + scope + ">", "<a0:b a1:c='' a2:d=''/>", "</message>") << false;
    QTest::newRow("elements") << repeated("<message>", "<a/>", "</message>") << false;
    QTest::newRow("elements with an attribute") << repeated("<message>", "<a b=''/>", "</message>") << false;
    QTest::newRow("elements with a letter") << repeated("<message>", "<a>b</a>", "</message>") << false;
    QTest::newRow("elements with a hundred attributes")
        << repeated("<message>", "<a" + hundred + "/>", "</message>") << false;
    QTest::newRow("elements with a hundred attributes with prefixes")
        << repeated("<message xmlns:x='u'>", "<a" + prefixed + "/>", "</message>") << false;
    QTest::newRow("a long namespace for each of a hundred attributes")
        << repeated("<message xmlns:x='" + QByteArray(Size / 2, 'u') + "'>", "<a" + prefixed + "/>", "</message>")
        << false;
    QTest::newRow("letters between elements") << repeated("<message>", "a<b/>", "</message>") << false;
    QTest::newRow("98 levels, again and again")
        << repeated("<message>", QByteArray("<a>").repeated(98) + QByteArray("</a>").repeated(98), "</message>")
        << false;
    QTest::newRow("levels without end") << repeated("<message>", "<a>", "") << false;
    QTest::newRow("a list that was asked for")
        << repeated("<iq type='result'><q>", "<item jid='somebody@example.org' name='Somebody'/>", "</q></iq>") << true;
    QTest::newRow("elements that were asked for") << repeated("<iq type='result'>", "<a/>", "</iq>") << true;
    QTest::newRow("elements with an attribute that were asked for")
        << repeated("<iq type='result'>", "<a b=''/>", "</iq>") << true;
    QTest::newRow("references") << repeated("<message>", "&#65;", "</message>") << false;
    QTest::newRow("references in an attribute") << repeated("<message a='", "&lt;", "'/>") << false;
    QTest::newRow("zeros of a reference") << repeated("<message>&#", "0", "65;</message>") << false;
    QTest::newRow("CDATA sections") << repeated("<message>", "<![CDATA[]]>", "</message>") << false;
    QTest::newRow("one CDATA section") << repeated("<message><![CDATA[", "] ]", "]]></message>") << false;
    QTest::newRow("brackets") << repeated("<message>", "]", "</message>") << false;
    QTest::newRow("line ends") << repeated("<message>", "\r", "</message>") << false;
    QTest::newRow("characters of four bytes") << repeated("<message>", "\xF0\x9F\x8C\xB9", "</message>") << false;
    QTest::newRow("an attribute") << repeated("<message a='", "b", "'/>") << false;
    QTest::newRow("an attribute of an unfit stanza")
        << repeated("<message><x:y/><a b='", "c", "'/></message>") << false;
    QTest::newRow("a name") << repeated("<message><", "a", "/></message>") << false;
    QTest::newRow("a name of many characters") << repeated("<message><", "\xF0\x90\x90\x80", "/></message>") << false;
    QTest::newRow("a name of an attribute") << repeated("<message ", "a", "=''/>") << false;
    QTest::newRow("a prefix") << repeated("<message><", "a", ":b/></message>") << false;
    QTest::newRow("blanks in a tag") << repeated("<message", " ", "/>") << false;
    QTest::newRow("a tag without end") << repeated("<message a='", "b", "") << false;
    QTest::newRow("an end tag without end") << repeated("<message></message", " ", "") << false;
    QTest::newRow("blanks") << repeated("", " ", "") << false;
    QTest::newRow("stanzas") << repeated("", "<a/>", "") << false;
    QTest::newRow("unfit stanzas") << repeated("", "<x:a/>", "") << false;
}

void CostTest::cost()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, wanted);
    const Cost cost = best(bytes, Piece);
    const double memory = costOf(bytes, 1'000).memory;
    qInfo("%6.1f ms, %5.1f in a turn; %5.2f MB", cost.total, cost.turn, memory / 1e6);
    // What grows with the square of the bytes is at many hundreds. Many small stanzas are delivered in many turns.
    QVERIFY(cost.total <= 80 * m_plain || cost.turn <= m_plain);
    QCOMPARE_LE(memory, wanted ? 40e6 : 10 * 512e3);
    if (!PARLOUR_SANITIZED)
        QCOMPARE_LE(cost.turn, 50);
}

PARLOUR_TEST(CostTest)
#include "costtest.moc"

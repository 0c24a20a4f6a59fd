// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/text/styling.h"
#include "support/costs.h"
#include "support/suite.h"

using namespace parlour;
using namespace parlour::styling;
using namespace Qt::StringLiterals;

/// How texts are styled (XEP-0393).
class StylingTest : public QObject
{
    Q_OBJECT

    /// `text` with what is styled between brackets: [strong], {emphasis}, (strike), |preformatted|.
    static QString marked(const QString &text)
    {
        static constexpr QStringView Open(u"[{(|");
        static constexpr QStringView Close(u"]})|");
        const auto spans = styled(text).spans;
        QString result;
        for (qsizetype at = 0; at <= text.size(); ++at) {
            for (auto span = spans.crbegin(); span != spans.crend(); ++span) {
                if (span->start + span->length == at)
                    result += Close.at(int(span->style));
            }
            for (const Span &span : spans) {
                if (span.start == at)
                    result += Open.at(int(span.style));
            }
            if (at < text.size())
                result += text.at(at);
        }
        return result;
    }

    /// Each line's depth of quotation, with a c for a preformatted one.
    static QString blocks(const QString &text)
    {
        QStringList lines;
        for (const Line &line : styled(text).lines)
            lines << QString::number(line.quotes) + (line.code ? u"c"_s : QString());
        return lines.join(u' ');
    }

private Q_SLOTS:
    void spans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        // Section 6.2, the list of what is styled.
        QTest::newRow("plain") << u"plain span"_s << u"plain span"_s;
        QTest::newRow("strong") << u"*strong span*"_s << u"[*strong span*]"_s;
        QTest::newRow("emphasis behind a word") << u"plain _emphasis_ plain"_s << u"plain {_emphasis_} plain"_s;
        QTest::newRow("two spans") << u"`pre` plain *strong*"_s << u"|`pre`| plain [*strong*]"_s;
        QTest::newRow("the shortest match") << u"*strong*plain*"_s << u"[*strong*]plain*"_s;
        QTest::newRow("one that opens nothing") << u"* plain *strong*"_s << u"* plain [*strong*]"_s;
        QTest::newRow("struck in a word's beginning")
            << u"Everyone ~dis~likes cake."_s << u"Everyone (~dis~)likes cake."_s;
        // ... and of what is not.
        for (const auto &text :
             {u"not strong*"_s, u"*not strong"_s, u"*not \n strong*"_s, u"*not *strong"_s, u"**"_s, u"***"_s, u"****"_s,
              u"snake_case_name"_s, u"2*3*4"_s, u"*"_s, u""_s, u"* *"_s, u"**a**"_s})
            QTest::addRow("nothing in %s", qPrintable(text)) << text << text;
        QTest::newRow("one inside the other") << u"_*x*_"_s << u"{_[*x*]_}"_s;
        QTest::newRow("preformatted ones hold none") << u"`*m*`"_s << u"|`*m*`|"_s;
        QTest::newRow("preformatted and strong") << u"*`m`*"_s << u"[*|`m`|*]"_s;
        QTest::newRow("some of it only struck") << u"~a~ snake_case_name 2*3*4"_s << u"(~a~) snake_case_name 2*3*4"_s;
        QTest::newRow("each line for itself") << u"*a\nb* *c*"_s << u"*a\nb* [*c*]"_s;
        QTest::newRow("in a quotation") << u"> *a*"_s << u"> [*a*]"_s;
        QTest::newRow("none in a preformatted block") << u"```\n*a*\n```\n*b*"_s << u"```\n*a*\n```\n[*b*]"_s;
        QTest::newRow("across an opening that does not close") << u"*a _b* c_"_s << u"[*a _b*] c_"_s;
        QTest::newRow("behind white space that is no space") << u"a\u00a0*b*"_s << u"a\u00a0[*b*]"_s;
        QTest::newRow("an emoji in it") << u"*\U0001F600*"_s << u"[*\U0001F600*]"_s;
    }
    void spans()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(marked(text), expected);
        QVERIFY(unstyled(text).spans.isEmpty());
    }

    void blocks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << u""_s << u"0"_s;
        QTest::newRow("two lines") << u"a\nb"_s << u"0 0"_s;
        QTest::newRow("a block of code") << u"```ignored\n(x)\n```\nafter"_s << u"0c 0c 0c 0"_s;
        QTest::newRow("only three marks alone end it") << u"```ignored\n*x*\n``` \n```\nafter"_s << u"0c 0c 0c 0c 0"_s;
        QTest::newRow("one that does not end") << u"a\n```\nb\n"_s << u"0 0c 0c 0c"_s;
        QTest::newRow("a quotation") << u"> That that is, is.\nSaid the old hermit"_s << u"1 0"_s;
        QTest::newRow("with and without a space") << u">a\n> a"_s << u"1 1"_s;
        QTest::newRow("one in the other") << u">> a\n> b\nc"_s << u"2 1 0"_s;
        QTest::newRow("a space between the marks") << u"> > a"_s << u"2"_s;
        QTest::newRow("two spaces between them") << u">  > a"_s << u"1"_s;
        QTest::newRow("code ends with the quotation") << u"> ```\n> a\nplain"_s << u"1c 1c 0"_s;
        QTest::newRow("a mark in code is code") << u"```\n> a\n```\n> b"_s << u"0c 0c 0c 1"_s;
        QTest::newRow("and in quoted code") << u"> ```\n> > a\n> ```\n> > b"_s << u"1c 1c 1c 2"_s;
        QTest::newRow("a mark in a line is none") << u"a > b"_s << u"0"_s;
        QTest::newRow("very deep") << QString(50, u'>') << u"5"_s;
    }
    void blocks()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(blocks(text), expected);
        for (const Line &line : unstyled(text).lines)
            QVERIFY(line.quotes == 0 && !line.code);
    }

    void linesAreAllOfTheText()
    {
        const QString text = u"a\n\n> b\n"_s;
        QCOMPARE(styled(text).lines,
                 (QList<Line> {{0, 1, 0, false}, {2, 0, 0, false}, {3, 3, 1, false}, {7, 0, 0, false}}));
    }

    void hostileOnesTakeTimeInProportion_data()
    {
        QTest::addColumn<QString>("unit");
        for (const auto &unit : {u"*"_s, u">"_s, u"*a "_s, u"*a _b ~c "_s, u"`"_s, u"_*~"_s, u"> ```\n"_s, u"\n"_s})
            QTest::addRow("%s", qPrintable(unit)) << unit;
    }
    void hostileOnesTakeTimeInProportion()
    {
        QFETCH(QString, unit);
        const auto cost = [&unit](qsizetype size) {
            const QString text = unit.repeated(size / unit.size());
            return leastCost([&text] { (void)styled(text); });
        };
        // Four times the text; sixteen times the work would be quadratic.
        QTRY_VERIFY(cost(24'000) < 9 * cost(6'000));
    }
};

PARLOUR_TEST(StylingTest)
#include "stylingtest.moc"

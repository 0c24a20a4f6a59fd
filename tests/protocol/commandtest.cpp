// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/message/command.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;
using command::Line;
using command::Verb;
using Kind = command::Line::Kind;

Q_DECLARE_METATYPE(parlour::command::Line)

/// What a typed line means.
class CommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<Line>("expected");
        const auto text = [](const QString &said) { return Line {Kind::Text, said, {}}; };
        const auto command = [](Verb verb, const QString &target, const QString &rest) {
            return Line {Kind::Command, {}, {verb, target, rest}};
        };
        QTest::newRow("plain") << u"hello / there"_s << text(u"hello / there"_s);
        QTest::newRow("an action is said") << u"/me waves"_s << text(u"/me waves"_s);
        QTest::newRow("an escaped slash") << u"//kick is a command"_s << text(u"/kick is a command"_s);
        QTest::newRow("a path") << u"/usr/bin is full"_s << text(u"/usr/bin is full"_s);
        QTest::newRow("a lone slash") << u"/"_s << text(u"/"_s);
        QTest::newRow("a slash and a space") << u"/ kick"_s << text(u"/ kick"_s);
        QTest::newRow("unknown") << u"/kik romeo"_s << Line {Kind::Unknown, u"kik"_s, {}};
        QTest::newRow("nick") << u"/nick Romeo M"_s << command(Verb::Nick, {}, u"Romeo M"_s);
        QTest::newRow("nick without one") << u"/nick "_s << Line {Kind::Lacking, {}, {Verb::Nick, {}, {}}};
        QTest::newRow("in capitals") << u"/TOPIC Tea"_s << command(Verb::Subject, {}, u"Tea"_s);
        QTest::newRow("an empty subject clears it") << u"/topic"_s << command(Verb::Subject, {}, QString());
        QTest::newRow("kick with a reason")
            << u"/kick romeo too  loud"_s << command(Verb::Kick, u"romeo"_s, u"too  loud"_s);
        QTest::newRow("a nick with a space")
            << u"/kick Fair Juliet too loud"_s << command(Verb::Kick, u"Fair Juliet"_s, u"too loud"_s);
        QTest::newRow("not a part of a word") << u"/kick romeos x"_s << command(Verb::Kick, u"romeos"_s, u"x"_s);
        QTest::newRow("in quotes") << u"/kick \"Not Here\" why"_s << command(Verb::Kick, u"Not Here"_s, u"why"_s);
        QTest::newRow("nobody to kick") << u"/kick"_s << Line {Kind::Lacking, {}, {Verb::Kick, {}, {}}};
        QTest::newRow("join") << u"/j tea@conference.localhost R"_s
                              << command(Verb::Join, u"tea@conference.localhost"_s, u"R"_s);
        QTest::newRow("a private message")
            << u"/msg Fair Juliet are you there?"_s << command(Verb::Message, u"Fair Juliet"_s, u"are you there?"_s);
        const auto choice = [](Verb verb, const QStringList &names) {
            return Line {Kind::Ambiguous, {}, {verb, {}, {}}, names};
        };
        QTest::newRow("two nicks fit") << u"/msg Old Romeo must go"_s
                                       << choice(Verb::Message, {u"Old"_s, u"Old Romeo"_s});
        QTest::newRow("two nicks fit, and nothing follows")
            << u"/kick Old Romeo"_s << choice(Verb::Kick, {u"Old"_s, u"Old Romeo"_s});
        QTest::newRow("quotes choose the longer")
            << u"/msg \"Old Romeo\" must go"_s << command(Verb::Message, u"Old Romeo"_s, u"must go"_s);
        QTest::newRow("quotes choose the shorter")
            << u"/msg \"Old\" Romeo must go"_s << command(Verb::Message, u"Old"_s, u"Romeo must go"_s);
        QTest::newRow("a quote in quotes")
            << u"/kick \"The \\\"Prince\\\"\" why"_s << command(Verb::Kick, u"The \"Prince\""_s, u"why"_s);
        QTest::newRow("a backslash in quotes") << u"/kick \"a\\\\b\" why"_s << command(Verb::Kick, u"a\\b"_s, u"why"_s);
        QTest::newRow("a backslash without quotes") << u"/kick a\\b why"_s << command(Verb::Kick, u"a\\b"_s, u"why"_s);
        QTest::newRow("a reason in quotes")
            << u"/kick romeo \"too loud\""_s << command(Verb::Kick, u"romeo"_s, u"\"too loud\""_s);
        QTest::newRow("a quote that does not end")
            << u"/kick \"Not Here why"_s << command(Verb::Kick, u"\"Not"_s, u"Here why"_s);
        QTest::newRow("a quote in the middle of a word")
            << u"/kick \"romeo\"x why"_s << command(Verb::Kick, u"\"romeo\"x"_s, u"why"_s);
        QTest::newRow("nothing in the quotes")
            << u"/kick \"\" why"_s << Line {Kind::Lacking, {}, {Verb::Kick, {}, u"why"_s}};
        QTest::newRow("a line break ends a nick") << u"/kick romeo\nwhy"_s << command(Verb::Kick, u"romeo"_s, u"why"_s);
        QTest::newRow("an address is no nick") << u"/invite Old Romeo"_s << command(Verb::Invite, u"Old"_s, u"Romeo"_s);
        QTest::newRow("an address in quotes")
            << u"/invite \"a@b c@d\" come"_s << command(Verb::Invite, u"a@b c@d"_s, u"come"_s);
        QTest::newRow("a private message to the shorter nick")
            << u"/msg Old is gold"_s << command(Verb::Message, u"Old"_s, u"is gold"_s);
        QTest::newRow("nothing to say yet") << u"/msg romeo"_s << command(Verb::Message, u"romeo"_s, QString());
        QTest::newRow("nobody to write to") << u"/msg"_s << Line {Kind::Lacking, {}, {Verb::Message, {}, {}}};
        QTest::newRow("an action in capitals") << u"/ME waves"_s << command(Verb::Action, {}, u"waves"_s);
        QTest::newRow("leave") << u"/part"_s << command(Verb::Leave, {}, QString());
    }
    void parse()
    {
        QFETCH(QString, line);
        QFETCH(Line, expected);
        const auto got = command::parse(line, {u"romeo"_s, u"Old Romeo"_s, u"Old"_s, u"Fair Juliet"_s});
        QCOMPARE(int(got.kind), int(expected.kind));
        QCOMPARE(got.text, expected.text);
        QCOMPARE(int(got.command.verb), int(expected.command.verb));
        QCOMPARE(got.command.target, expected.command.target);
        QCOMPARE(got.command.text, expected.command.text);
        QCOMPARE(got.names, expected.names);
    }

    void completedNick_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the only one") << u"/msg ju"_s << u"/msg Juliet "_s;
        QTest::newRow("as far as they agree") << u"/kick ol"_s << u"/kick \"Old "_s;
        QTest::newRow("as far as they agree, in a word") << u"/kick o"_s << u"/kick \"Old "_s;
        QTest::newRow("in quotes") << u"/kick \"Old R"_s << u"/kick \"Old Romeo\" "_s;
        QTest::newRow("one that needs no quotes in them") << u"/kick \"ju"_s << u"/kick \"Juliet\" "_s;
        QTest::newRow("finished quotes") << u"/kick \"Old Romeo\""_s << u"/kick \"Old Romeo\""_s;
        QTest::newRow("no choice can be made") << u"/kick Old "_s << u"/kick Old "_s;
        QTest::newRow("with a space") << u"/msg Old R"_s << u"/msg \"Old Romeo\" "_s;
        QTest::newRow("nobody") << u"/msg xyz"_s << u"/msg xyz"_s;
        QTest::newRow("no nick wanted") << u"/topic ju"_s << u"/topic ju"_s;
        QTest::newRow("not begun") << u"/msg "_s << u"/msg "_s;
        QTest::newRow("no command") << u"ju"_s << u"ju"_s;
    }
    void completedNick()
    {
        QFETCH(QString, line);
        QTEST(command::completedNick(line, {u"Juliet"_s, u"Old Romeo"_s, u"Old Capulet"_s}), "expected");
    }

    /// Nicks that servers allow, and some that only bad ones do.
    static QStringList oddNicks()
    {
        return {u"Bob"_s,
                u"Bob I"_s,
                u"Bob I am"_s,
                u"Bob "_s,
                u" Bob"_s,
                u"Bob  I"_s,
                u"bob"_s,
                u"\"Bob\""_s,
                u"\"Bob"_s,
                u"Bob\""_s,
                u"B\\ob"_s,
                u"\\"_s,
                u"\\\""_s,
                u"\""_s,
                u"/kick Bob"_s,
                u"/invite e@e x"_s,
                u"/"_s,
                u"//"_s,
                u"/me waves"_s,
                u"%2 %1"_s,
                u"a\nb"_s,
                u"\u00a0Bob"_s,
                u"\u202eBob"_s,
                u"Bo\u0301b"_s,
                u"\u05d1\u05d5\u05d1"_s,
                u"\U0001f339"_s,
                u"\U0001f339 \U0001f339"_s,
                u"\U0001f33a"_s,
                u"x\ty"_s};
    }

    /// Whoever is named in quotes is found, whoever else is there, and the reason is what follows.
    void whatIsQuotedIsFound()
    {
        const auto nicks = oddNicks();
        for (const QString &nick : nicks) {
            for (const QString &reason : {u"please stop"_s, u"\"please\" stop"_s, u"I am \\ here"_s, QString()}) {
                const auto line = command::parse(u"/kick "_s + command::quoted(nick) + u' ' + reason, nicks);
                QCOMPARE(line.command.target, nick);
                QCOMPARE(line.command.text, reason);
            }
        }
    }

    /// What Tab makes of the beginning of a name, where it can be one person's only, names that person.
    void whatIsCompletedIsFound()
    {
        const auto nicks = oddNicks();
        int finished = 0;
        for (const QString &nick : nicks) {
            for (qsizetype size = 1; size <= nick.size(); ++size) {
                const QString begun = nick.first(size);
                const auto fit = [&begun](const QString &each) { return each.startsWith(begun, Qt::CaseInsensitive); };
                if (std::ranges::count_if(nicks, fit) != 1)
                    continue;
                const QString inQuotes = command::quoted(begun).chopped(1);
                for (const QString &typed : {begun, inQuotes}) {
                    if (typed.endsWith(u' ') || (typed == begun && begun.startsWith(u'"')))
                        continue; // No name has begun there, or it is one in quotes.
                    const auto read =
                        command::parse(command::completedNick(u"/kick "_s + typed, nicks) + u"I am"_s, nicks);
                    QCOMPARE(int(read.kind), int(Kind::Command));
                    QCOMPARE(read.command.target, nick);
                    QCOMPARE(read.command.text, u"I am"_s);
                    ++finished;
                }
            }
        }
        QVERIFY(finished > 50);
    }

    /// Addressing somebody never becomes a command, whatever they are called, nor a text about something else.
    void whoIsAddressedIsOnlyNamed()
    {
        for (const QString &nick : oddNicks()) {
            const QString line = command::addressed(nick) + u"please stop"_s;
            const auto read = command::parse(line.trimmed(), {});
            QCOMPARE(int(read.kind), int(Kind::Text));
            QCOMPARE(read.text, line.trimmed());
            QVERIFY(!read.text.startsWith(u"/me "_s));
            QVERIFY(line.contains(nick));
        }
    }

    void everyVerbHasAWordOfItsOwn()
    {
        QStringList all;
        for (const auto verb : command::verbs())
            all += command::words(verb);
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
    }
};

PARLOUR_TEST(CommandTest)
#include "commandtest.moc"

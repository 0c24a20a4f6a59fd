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
            << u"/kick Old Romeo too loud"_s << command(Verb::Kick, u"Old Romeo"_s, u"too loud"_s);
        QTest::newRow("not a part of a word") << u"/kick romeos x"_s << command(Verb::Kick, u"romeos"_s, u"x"_s);
        QTest::newRow("in quotes") << u"/kick \"Not Here\" why"_s << command(Verb::Kick, u"Not Here"_s, u"why"_s);
        QTest::newRow("nobody to kick") << u"/kick"_s << Line {Kind::Lacking, {}, {Verb::Kick, {}, {}}};
        QTest::newRow("join") << u"/j tea@conference.localhost R"_s
                              << command(Verb::Join, u"tea@conference.localhost"_s, u"R"_s);
        QTest::newRow("a private message")
            << u"/msg Old Romeo are you there?"_s << command(Verb::Message, u"Old Romeo"_s, u"are you there?"_s);
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
        const auto got = command::parse(line, {u"romeo"_s, u"Old Romeo"_s, u"Old"_s});
        QCOMPARE(int(got.kind), int(expected.kind));
        QCOMPARE(got.text, expected.text);
        QCOMPARE(int(got.command.verb), int(expected.command.verb));
        QCOMPARE(got.command.target, expected.command.target);
        QCOMPARE(got.command.text, expected.command.text);
    }

    void completedNick_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the only one") << u"/msg ju"_s << u"/msg Juliet "_s;
        QTest::newRow("as far as they agree") << u"/kick ol"_s << u"/kick Old "_s;
        QTest::newRow("no choice can be made") << u"/kick Old "_s << u"/kick Old "_s;
        QTest::newRow("with a space") << u"/msg Old R"_s << u"/msg Old Romeo "_s;
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

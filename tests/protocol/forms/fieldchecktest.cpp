// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/forms/fieldcheck.h"
#include "support/suite.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace parlour;

class FieldCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datatype_data();
    void datatype();
    void address_data();
    void address();
    void choicesAreOptions();
    void openChoicesAreAnything();
    void choicesAreCounted();
    void rangesAreCompared_data();
    void rangesAreCompared();
    void patternMustMatchTheWhole();
    void aHostilePatternForbidsNothing_data();
    void aHostilePatternForbidsNothing();
    void requiredMustNotBeEmpty();
};

static constexpr int Fine = -1;

static int problemOf(const FormField &field, const QStringList &values)
{
    const auto problem = fieldProblem(field, values);
    return problem ? int(*problem) : Fine;
}

static FormField validated(const QString &datatype, FormValidation::Method method = FormValidation::Method::Basic)
{
    FormField field = formField(FieldType::TextSingle, u"f"_s, {});
    field.validation = FormValidation {datatype, method, {}, {}, {}, {}, {}};
    return field;
}

void FieldCheckTest::datatype_data()
{
    QTest::addColumn<QString>("datatype");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *datatype, const char *value, int problem) {
        QTest::addRow("%s %s", datatype, value)
            << QString::fromLatin1(datatype) << QString::fromLatin1(value) << problem;
    };
    row("xs:integer", "20", Fine);
    row("xs:integer", "-3", Fine);
    row("xs:integer", "", Fine);
    row("xs:integer", "twenty", int(FieldProblem::NotANumber));
    row("xs:integer", "2.5", int(FieldProblem::NotANumber));
    row("xs:integer", "99999999999999999999", int(FieldProblem::OutOfRange));
    row("xs:byte", "128", int(FieldProblem::OutOfRange));
    row("xs:nonNegativeInteger", "-1", int(FieldProblem::OutOfRange));
    row("xs:decimal", "2.5", Fine);
    row("xs:decimal", "two", int(FieldProblem::NotANumber));
    row("xs:boolean", "true", Fine);
    row("xs:boolean", "maybe", int(FieldProblem::NotABoolean));
    row("xs:date", "2030-12-31", Fine);
    row("xs:date", "31.12.2030", int(FieldProblem::NotADate));
    row("xs:dateTime", "2030-12-31T20:15:00Z", Fine);
    row("xs:dateTime", "2030-12-31", int(FieldProblem::NotADate));
    row("xs:time", "20:15:00", Fine);
    row("xs:time", "late", int(FieldProblem::NotADate));
    row("xs:language", "pt-BR", Fine);
    row("xs:language", "much too long", int(FieldProblem::NotALanguage));
    row("xs:anyURI", "https://example.org/", Fine);
    row("xs:anyURI", "http://[", int(FieldProblem::NotAnUri));
    row("x:colour", "anything", Fine);
}

void FieldCheckTest::datatype()
{
    QFETCH(QString, datatype);
    QFETCH(QString, value);
    QTEST(problemOf(validated(datatype), {value}), "problem");
}

void FieldCheckTest::address_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<int>("problem");
    QTest::newRow("none") << QStringList {} << Fine;
    QTest::newRow("two") << QStringList {u"romeo@montague.lit"_s, u"capulet.lit"_s} << Fine;
    QTest::newRow("one is none") << QStringList {u"romeo@montague.lit"_s, u"@capulet.lit"_s}
                                 << int(FieldProblem::NotAnAddress);
}

void FieldCheckTest::address()
{
    QFETCH(QStringList, values);
    QTEST(problemOf(formField(FieldType::JidMulti, u"f"_s, {}), values), "problem");
}

static FormField list(FieldType type)
{
    FormField field = formField(type, u"f"_s, {});
    field.options = {{u"A"_s, u"a"_s}, {u"B"_s, u"b"_s}, {u"C"_s, u"c"_s}};
    return field;
}

void FieldCheckTest::choicesAreOptions()
{
    QCOMPARE(problemOf(list(FieldType::ListSingle), {u"a"_s}), Fine);
    QCOMPARE(problemOf(list(FieldType::ListSingle), {u"A"_s}), int(FieldProblem::NotAnOption));
    QCOMPARE(problemOf(list(FieldType::ListMulti), {u"a"_s, u"z"_s}), int(FieldProblem::NotAnOption));
}

void FieldCheckTest::openChoicesAreAnything()
{
    FormField field = list(FieldType::ListSingle);
    field.validation = FormValidation {u"xs:integer"_s, FormValidation::Method::Open, {}, {}, {}, {}, {}};
    QCOMPARE(problemOf(field, {u"77"_s}), Fine);
    QCOMPARE(problemOf(field, {u"many"_s}), int(FieldProblem::NotANumber));
}

void FieldCheckTest::choicesAreCounted()
{
    FormField field = list(FieldType::ListMulti);
    field.validation = FormValidation {{}, FormValidation::Method::Basic, {}, {}, {}, 1, 2};
    QCOMPARE(problemOf(field, {}), int(FieldProblem::TooFewChoices));
    QCOMPARE(problemOf(field, {u"a"_s, u"b"_s}), Fine);
    QCOMPARE(problemOf(field, {u"a"_s, u"b"_s, u"c"_s}), int(FieldProblem::TooManyChoices));
}

void FieldCheckTest::rangesAreCompared_data()
{
    QTest::addColumn<QString>("datatype");
    QTest::addColumn<QString>("min");
    QTest::addColumn<QString>("max");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("problem");
    const int outside = int(FieldProblem::OutOfRange);
    QTest::newRow("at the lower bound") << u"xs:int"_s << u"1"_s << u"10"_s << u"1"_s << Fine;
    QTest::newRow("at the upper bound") << u"xs:int"_s << u"1"_s << u"10"_s << u"10"_s << Fine;
    QTest::newRow("below") << u"xs:int"_s << u"1"_s << u"10"_s << u"0"_s << outside;
    QTest::newRow("above, by number and not by text") << u"xs:int"_s << u"2"_s << u"10"_s << u"11"_s << outside;
    QTest::newRow("no upper bound") << u"xs:int"_s << u"2"_s << QString() << u"3000"_s << Fine;
    QTest::newRow("a date too early") << u"xs:date"_s << u"2003-10-05"_s << QString() << u"2003-10-04"_s << outside;
    QTest::newRow("times in two zones") << u"xs:dateTime"_s << u"2003-10-05T00:00:00Z"_s << QString()
                                        << u"2003-10-05T01:00:00+02:00"_s << outside;
    QTest::newRow("bounds that are none") << u"xs:int"_s << u"low"_s << u"high"_s << u"5"_s << Fine;
}

void FieldCheckTest::rangesAreCompared()
{
    QFETCH(QString, datatype);
    QFETCH(QString, min);
    QFETCH(QString, max);
    QFETCH(QString, value);
    FormField field = validated(datatype, FormValidation::Method::Range);
    field.validation->min = min;
    field.validation->max = max;
    QTEST(problemOf(field, {value}), "problem");
}

void FieldCheckTest::patternMustMatchTheWhole()
{
    FormField field = validated(u"xs:string"_s, FormValidation::Method::Regex);
    field.validation->regex = u"([0-9]{3})-([0-9]{2})|none"_s;
    QCOMPARE(problemOf(field, {u"123-45"_s}), Fine);
    QCOMPARE(problemOf(field, {u"none"_s}), Fine);
    QCOMPARE(problemOf(field, {u"x123-45"_s}), int(FieldProblem::PatternMismatch));
    QCOMPARE(problemOf(field, {u"none\n"_s}), int(FieldProblem::PatternMismatch));
}

void FieldCheckTest::aHostilePatternForbidsNothing_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("exponential") << u"(a+)+b"_s;
    QTest::newRow("exponential in another way") << u"((a|a)|(a|a))*c"_s;
    QTest::newRow("recursive") << u"(?R)*a"_s;
    QTest::newRow("wrong") << u"(("_s;
    QTest::newRow("big") << u"((((a{1000}){1000}){1000}){1000})"_s;
    QTest::newRow("long") << QString(100'000, u'(');
    QTest::newRow("with a limit of its own") << u"(*LIMIT_MATCH=4000000000)(a+)+b"_s;
}

void FieldCheckTest::aHostilePatternForbidsNothing()
{
    QFETCH(QString, pattern);
    FormField field = validated(u"xs:string"_s, FormValidation::Method::Regex);
    field.validation->regex = pattern;
    QElapsedTimer timer;
    timer.start();
    fieldProblem(field, {QString(3000, u'a')});
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void FieldCheckTest::requiredMustNotBeEmpty()
{
    FormField field = formField(FieldType::TextSingle, u"f"_s, {});
    field.required = true;
    QCOMPARE(problemOf(field, {QString()}), int(FieldProblem::Missing));
    QCOMPARE(problemOf(field, {}), int(FieldProblem::Missing));
    QCOMPARE(problemOf(field, {u"x"_s}), Fine);
    field.type = FieldType::Boolean;
    QCOMPARE(problemOf(field, {}), Fine);
}

PARLOUR_TEST(FieldCheckTest)
#include "fieldchecktest.moc"

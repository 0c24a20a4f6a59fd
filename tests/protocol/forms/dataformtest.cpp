// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/forms/recordedform.h"
#include "support/suite.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace parlour;

class DataFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readAndWrittenItIsTheSame_data();
    void readAndWrittenItIsTheSame();
    void everyTypeIsRead();
    void anUnknownTypeKeepsItsName();
    void noValueIsNotAnEmptyValue();
    void validationIsRead();
    void mediaIsRead();
    void layoutIsRead();
    void tableIsRead();
    void whatIsNoFormIsNothing_data();
    void whatIsNoFormIsNothing();
    void aHugeFormIsCut();
};

static FormField fieldOf(const QString &recording, const QString &var)
{
    const DataForm form = recordedForm(recording);
    return form.field(var) ? *form.field(var) : FormField();
}

void DataFormTest::readAndWrittenItIsTheSame_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qsizetype>("fields");
    QTest::newRow("Prosody, new room") << u"prosody-default"_s << qsizetype(22);
    QTest::newRow("Prosody, with a password") << u"prosody-password"_s << qsizetype(22);
    QTest::newRow("ejabberd, new room") << u"ejabberd-default"_s << qsizetype(28);
    QTest::newRow("ejabberd, with a password") << u"ejabberd-password"_s << qsizetype(28);
    QTest::newRow("every type there is") << u"every-type"_s << qsizetype(16);
}

void DataFormTest::readAndWrittenItIsTheSame()
{
    QFETCH(QString, name);
    const DataForm form = recordedForm(name);
    QTEST(form.fields.size(), "fields");
    const auto again = dataForm(xml::parse(xml::toString(toElement(form))));
    QVERIFY(again);
    QCOMPARE(again->fields.size(), form.fields.size());
    for (qsizetype i = 0; i < form.fields.size(); ++i)
        QVERIFY2(again->fields.at(i) == form.fields.at(i), qPrintable(form.fields.at(i).var));
    QVERIFY(*again == form);
}

void DataFormTest::everyTypeIsRead()
{
    const DataForm form = recordedForm(u"every-type"_s);
    QCOMPARE(form.title, u"Every type"_s);
    QCOMPARE(form.instructions, QStringList({u"First line."_s, u"Second line."_s}));
    QCOMPARE(form.formType(), u"urn:example:every"_s);
    const QList<FieldType> types {
        FieldType::Hidden,     FieldType::Fixed,      FieldType::Boolean,     FieldType::Boolean,
        FieldType::JidMulti,   FieldType::JidSingle,  FieldType::ListMulti,   FieldType::ListSingle,
        FieldType::ListSingle, FieldType::TextMulti,  FieldType::TextPrivate, FieldType::TextSingle,
        FieldType::TextSingle, FieldType::TextSingle, FieldType::TextSingle,  FieldType::Unknown};
    for (qsizetype i = 0; i < types.size(); ++i)
        QCOMPARE(form.fields.at(i).type, types.at(i));
    QCOMPARE(form.field(u"text-multi")->values, QStringList({u"one"_s, QString(), u"three"_s}));
    QCOMPARE(form.field(u"list-multi")->options.size(), 3);
    QVERIFY(form.field(u"jid-single")->required);
    QCOMPARE(form.field(u"no-type")->value(), u"<b>plain</b>"_s);
}

void DataFormTest::anUnknownTypeKeepsItsName()
{
    const FormField field = fieldOf(u"every-type"_s, u"colour"_s);
    QCOMPARE(field.type, FieldType::Unknown);
    QCOMPARE(field.typeName, u"urn:example:colour"_s);
    QCOMPARE(field.values, QStringList({u"red"_s, u"green"_s}));
}

void DataFormTest::noValueIsNotAnEmptyValue()
{
    const FormField none = fieldOf(u"prosody-default"_s, u"muc#roomconfig_membersonly"_s);
    QCOMPARE(none.type, FieldType::Boolean);
    QVERIFY(none.values.isEmpty());
    QVERIFY(!none.isTrue());
    const FormField empty = fieldOf(u"prosody-default"_s, u"muc#roomconfig_roomsecret"_s);
    QCOMPARE(empty.values, QStringList {QString()});
    QVERIFY(fieldOf(u"ejabberd-default"_s, u"muc#roomconfig_roomsecret"_s).values.isEmpty());
}

void DataFormTest::validationIsRead()
{
    const auto number = fieldOf(u"every-type"_s, u"text-single"_s).validation.value();
    QCOMPARE(number.datatype, u"xs:integer"_s);
    QCOMPARE(number.method, FormValidation::Method::Range);
    QCOMPARE(number.min, u"1"_s);
    QCOMPARE(number.max, u"10"_s);
    const auto pattern = fieldOf(u"every-type"_s, u"pattern"_s).validation.value();
    QCOMPARE(pattern.method, FormValidation::Method::Regex);
    QCOMPARE(pattern.regex, u"([0-9]{3})-([0-9]{2})"_s);
    QCOMPARE(fieldOf(u"every-type"_s, u"list-open"_s).validation->method, FormValidation::Method::Open);
    QCOMPARE(fieldOf(u"every-type"_s, u"list-multi"_s).validation->listMax, std::optional<quint32>(2));
    QCOMPARE(fieldOf(u"prosody-default"_s, u"muc#roomconfig_historylength"_s).validation->datatype, u"xs:integer"_s);
}

void DataFormTest::mediaIsRead()
{
    const FormMedia media = fieldOf(u"every-type"_s, u"picture"_s).media.value();
    QCOMPARE(media.width, 290);
    QCOMPARE(media.height, 80);
    QCOMPARE(media.sources.size(), 2);
    QCOMPARE(media.sources.at(1).type, u"image/jpeg"_s);
    QCOMPARE(media.sources.at(1).uri, u"https://example.org/captcha.jpg"_s);
}

void DataFormTest::layoutIsRead()
{
    const DataForm form = recordedForm(u"every-type"_s);
    QCOMPARE(form.pages.size(), size_t(1));
    const FormPage &page = form.pages.front();
    QCOMPARE(page.label, u"Only page"_s);
    QCOMPARE(page.items.size(), size_t(3));
    const FormLayoutItem &outer = page.items.at(1);
    QCOMPARE(outer.kind, FormLayoutItem::Kind::Section);
    QCOMPARE(outer.items.at(0).text, u"boolean"_s);
    QCOMPARE(outer.items.at(1).items.at(0).text, u"text-single"_s);
    QCOMPARE(page.items.at(2).kind, FormLayoutItem::Kind::ReportedRef);
}

void DataFormTest::tableIsRead()
{
    const DataForm form = recordedForm(u"every-type"_s);
    QCOMPARE(form.reported.size(), 2);
    QCOMPARE(form.items.size(), 2);
    QCOMPARE(form.items.at(0).at(1).value(), u"17"_s);
    QVERIFY(form.items.at(1).at(1).values.isEmpty());
}

void DataFormTest::whatIsNoFormIsNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("another element") << u"<query xmlns='jabber:x:data' type='form'/>"_s;
    QTest::newRow("another namespace") << u"<x xmlns='jabber:x:conference' type='form'/>"_s;
    QTest::newRow("no type") << u"<x xmlns='jabber:x:data'/>"_s;
    QTest::newRow("an unknown type") << u"<x xmlns='jabber:x:data' type='poem'/>"_s;
}

void DataFormTest::whatIsNoFormIsNothing()
{
    QFETCH(QString, text);
    QVERIFY(!dataForm(xml::parse(text)));
    QVERIFY(!dataForm({}));
}

void DataFormTest::aHugeFormIsCut()
{
    const QString option = u"<option label='%1'><value>v</value></option>"_s.arg(QString(5000, u'l'));
    const QString page = u"<page xmlns='http://jabber.org/protocol/xdata-layout'>"_s + u"<section>"_s.repeated(50)
        + u"</section>"_s.repeated(50) + u"</page>"_s;
    const QString text = u"<x xmlns='jabber:x:data' type='form'>"_s + page.repeated(100)
        + u"<field var='l' type='list-multi'>"_s + option.repeated(2000) + u"</field>"_s
        + u"<field var='a'/>"_s.repeated(3000) + u"</x>"_s;
    const QDomElement element = xml::parse(text);
    QElapsedTimer timer;
    timer.start();
    const auto form = dataForm(element);
    QVERIFY(form);
    QCOMPARE(form->fields.size(), 500);
    QCOMPARE(form->fields.at(0).options.size(), 1000);
    QCOMPARE(form->fields.at(0).options.at(0).label.size(), 1000);
    QCOMPARE(form->pages.size(), size_t(50));
    QVERIFY(timer.elapsed() < 5000);
}

PARLOUR_TEST(DataFormTest)
#include "dataformtest.moc"

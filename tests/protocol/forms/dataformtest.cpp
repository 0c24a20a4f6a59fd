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
    void whatIsTooLargeIsNotRead_data();
    void whatIsTooLargeIsNotRead();
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

void DataFormTest::whatIsTooLargeIsNotRead_data()
{
    QTest::addColumn<QString>("fields");
    QTest::addColumn<bool>("tooLarge");
    const auto field = [](const QString &type, const QString &inside) {
        return u"<field var='f' type='%1'>%2</field>"_s.arg(type, inside);
    };
    const auto values = [](int count, const QString &text = u"v"_s) {
        return u"<value>%1</value>"_s.arg(text).repeated(count);
    };
    const auto options = [](int count, const QString &label = u"l"_s) {
        return u"<option label='%1'><value>v</value></option>"_s.arg(label).repeated(count);
    };
    const QString section = u"<section xmlns='http://jabber.org/protocol/xdata-layout'>"_s;
    const QString page = u"<page xmlns='http://jabber.org/protocol/xdata-layout'>%1</page>"_s;
    QTest::newRow("many fields") << u"<field var='a'/>"_s.repeated(290) << false;
    QTest::newRow("more fields") << u"<field var='a'/>"_s.repeated(301) << true;
    QTest::newRow("many choices") << field(u"list-single"_s, options(1000)) << false;
    QTest::newRow("more choices, of several fields") << field(u"list-multi"_s, options(1000)).repeated(3) << true;
    QTest::newRow("many set at once") << field(u"list-multi"_s, values(200)) << false;
    QTest::newRow("more set at once") << field(u"list-multi"_s, values(201)) << true;
    QTest::newRow("many lines") << field(u"text-multi"_s, values(1500)) << false;
    QTest::newRow("more lines, of several fields") << field(u"text-multi"_s, values(1500)).repeated(2) << true;
    QTest::newRow("a long text") << field(u"text-multi"_s, values(1, QString(10'000, u'x'))) << false;
    QTest::newRow("a longer text, which would be saved cut")
        << field(u"text-multi"_s, values(1, QString(10'001, u'x'))) << true;
    QTest::newRow("long texts") << field(u"text-multi"_s, values(1, QString(9'000, u'x'))).repeated(12) << true;
    QTest::newRow("long labels are cut") << field(u"list-single"_s, options(90, QString(20'000, u'l'))) << false;
    QTest::newRow("too many of them") << field(u"list-single"_s, options(101, QString(20'000, u'l'))) << true;
    QTest::newRow("nested pages") << page.arg(section.repeated(50) + u"</section>"_s.repeated(50)).repeated(40)
                                  << false;
    QTest::newRow("more pages") << page.arg(section.repeated(50) + u"</section>"_s.repeated(50)).repeated(100) << true;
    QTest::newRow("a table") << u"<item><field var='a'/></item>"_s.repeated(301) << true;
    QTest::newRow("empty rows") << u"<item/>"_s.repeated(501) << true;
    QTest::newRow("pictures") << field(u"text-single"_s,
                                       u"<media xmlns='urn:xmpp:media-element'>"_s
                                           + u"<uri type='image/png'>cid:x</uri>"_s.repeated(501) + u"</media>"_s)
                              << true;
}

void DataFormTest::whatIsTooLargeIsNotRead()
{
    QFETCH(QString, fields);
    QFETCH(bool, tooLarge);
    const auto element = xml::parse(u"<x xmlns='jabber:x:data' type='form'><title>t</title><field type='hidden' "
                                    "var='FORM_TYPE'><value>urn:example</value></field>%1</x>"_s.arg(fields));
    const auto form = dataForm(element);
    QVERIFY(form);
    QCOMPARE(form->tooLarge, tooLarge);
    QCOMPARE(form->formType(), u"urn:example"_s); // One still knows what it is.
    if (tooLarge)
        QCOMPARE(form->fields.size(), 1);
}

PARLOUR_TEST(DataFormTest)
#include "dataformtest.moc"

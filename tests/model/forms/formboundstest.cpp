// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/forms/formfiltermodel.h"
#include "support/costs.h"
#include "support/roomscene.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>

using namespace parlour;

/// What a form costs, however large a stranger makes it.
class FormBoundsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileForms_data();
    void hostileForms();
    void aPatternCannotBeTriedForEver();
    void aLongFormIsShownBitByBit();
    void aFormThatIsTooLargeSaysSo();
};

void FormBoundsTest::hostileForms_data()
{
    QTest::addColumn<QString>("fields");
    const auto times = [](const QString &text, qsizetype bytes = 512'000) {
        return text.repeated(bytes / text.size());
    };
    const QString value = u"<value>v%1</value>"_s;
    const auto pattern =
        u"<validate xmlns='http://jabber.org/protocol/xdata-validate'><regex>(x+x+)+[yz]|(a|a)*[bc]|(.*)*[cd]"
        "</regex></validate>"_s;
    QTest::newRow("values of one list") << u"<field var='f' type='list-multi'>"_s + times(u"<value>v</value>"_s)
            + u"</field>"_s;
    QTest::newRow("as many as it may have") << u"<field var='f' type='list-multi'>"_s + value.repeated(200)
            + u"<option><value>o</value></option>"_s.repeated(2000) + u"</field>"_s;
    QTest::newRow("lines with a pattern") << u"<field var='f' type='text-multi'>"_s + pattern
            + u"<value>xxxxxxxxxxxxxxxxxxxxxxxxxxxxaaaaaaaaaaaaaaaaaaa</value>"_s.repeated(2000) + u"</field>"_s;
    QTest::newRow("patterns of many fields")
        << times(u"<field var='f' type='text-multi'>"_s + pattern + u"<value>xxxxxxxxxxxxxxxxxxxx</value>"_s.repeated(5)
                     + u"</field>"_s,
                 90'000);
    QTest::newRow("fields") << times(u"<field var='f'/>"_s);
    QTest::newRow("as many as it may have, of the dearest kind")
        << u"<field var='f' type='list-multi' label='l'><desc>d</desc><option label='a'><value>a</value></option>"
           "<value>a</value></field>"_s.repeated(299);
    QTest::newRow("notes") << times(u"<field type='fixed'><value>n</value></field>"_s);
    QTest::newRow("pictures") << u"<field var='f'><media xmlns='urn:xmpp:media-element'>"_s
            + times(u"<uri type='i'>https://x.example/</uri>"_s) + u"</media></field>"_s;
    QTest::newRow("a long text") << u"<field var='f' type='text-multi'><value>"_s + times(u"x "_s)
            + u"</value></field>"_s;
    QTest::newRow("addresses") << u"<field var='f' type='jid-multi'>"_s
            + u"<value>somebody%1@example.org</value>"_s.repeated(1900) + u"</field>"_s;
}

void FormBoundsTest::hostileForms()
{
    QFETCH(QString, fields);
    const auto element = xml::parse(u"<x xmlns='jabber:x:data' type='form'>"_s + fields + u"</x>"_s);
    std::optional<DataForm> form;
    VERIFY_COSTS(50, form = dataForm(element));
    QVERIFY(form);
    FormModel model;
    FormFilterModel filter;
    filter.setForm(&model);
    const auto show = [&] {
        model.setForm(*form);
        for (int row = 0; row < filter.count(); ++row) {
            for (const int role : model.roleNames().keys())
                filter.data(filter.index(row, 0), role);
        }
    };
    VERIFY_COSTS(50, show());
    const auto type = [&] {
        if (model.isTooLarge())
            return;
        model.setValue(u"f"_s, form->field(u"f") ? QVariant(form->field(u"f")->values.join(u'\n') + u'x') : QVariant());
        model.problemCount();
        model.changedCount();
        for (const int role : model.roleNames().keys())
            filter.data(filter.index(0, 0), role);
    };
    VERIFY_COSTS(10, type());
    VERIFY_COSTS(10, type());
}

void FormBoundsTest::aPatternCannotBeTriedForEver()
{
    FormField field = formField(FieldType::TextMulti, u"f"_s, {});
    field.validation = FormValidation {{}, FormValidation::Method::Regex, {}, {}, u"(x+x+)+[yz]"_s, {}, {}};
    PatternBudget budget;
    QCOMPARE(fieldProblem(field, {u"no"_s}, budget), FieldProblem::PatternMismatch);
    const int before = budget.steps;
    QVERIFY(before > 0);
    QVERIFY2(!fieldProblem(field, QStringList(100, QString(40, u'x')), budget), "what cannot be told forbids nothing");
    QVERIFY(budget.steps < 1000);
    field.validation->regex = u"a"_s;
    QVERIFY2(!fieldProblem(field, {u"b"_s}, budget), "nothing is left for the next field");
    PatternBudget fresh;
    QCOMPARE(fieldProblem(field, {u"b"_s}, fresh), FieldProblem::PatternMismatch);
}

void FormBoundsTest::aLongFormIsShownBitByBit()
{
    DataForm form;
    for (int i = 0; i < 60; ++i)
        form.fields << formField(FieldType::TextSingle, u"f%1"_s.arg(i), {});
    FormModel model;
    FormFilterModel filter;
    QAbstractItemModelTester tester(&filter);
    filter.setProperty("step", 7);
    filter.setForm(&model);
    model.setForm(form);
    QCOMPARE(filter.count(), 7);
    QCoreApplication::processEvents();
    QVERIFY(filter.count() < 30);
    QTRY_COMPARE(filter.count(), 60);
    model.setValue(u"f3"_s, u"x"_s);
    QCOMPARE(filter.count(), 60);
    form.fields.resize(50); // An ordinary one.
    model.setForm(form);
    QCOMPARE(filter.count(), 50);
}

void FormBoundsTest::aFormThatIsTooLargeSaysSo()
{
    FakeStream stream;
    stream.goOnline();
    RoomConfiguration settings(stream, *Jid::parse(u"tea@conference.localhost"));
    settings.load();
    stream.answer(
        xml::parse(u"<iq xmlns='jabber:client'><query xmlns='http://jabber.org/protocol/muc#owner'><x "
                   "xmlns='jabber:x:data' type='form'>%1</x></query></iq>"_s.arg(u"<field var='f'/>"_s.repeated(400))));
    QCOMPARE(settings.state(), configuration::State::LoadFailed);
    QCOMPARE(settings.resultText(), u"This room's form is too large to show."_s);
    QVERIFY(!settings.resultDetail().isEmpty());
    RoomRegistration registration(stream, *Jid::parse(u"tea@conference.localhost"));
    registration.open({}, true);
    stream.answer(
        xml::parse(u"<iq xmlns='jabber:client'><query xmlns='jabber:iq:register'><x xmlns='jabber:x:data' type='form'>"
                   "%1</x></query></iq>"_s.arg(u"<field var='f'/>"_s.repeated(400))));
    QCOMPARE(registration.state(), registering::State::Refused);
    QVERIFY(registration.problem().contains(u"too large"_s));
}

PARLOUR_TEST(FormBoundsTest)
#include "formboundstest.moc"

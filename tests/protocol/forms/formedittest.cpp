// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/forms/formedit.h"
#include "protocol/forms/recordedform.h"
#include "support/suite.h"

using namespace Qt::StringLiterals;
using namespace parlour;

class FormEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void untouchedItSubmitsNothing_data();
    void untouchedItSubmitsNothing();
    void onlyChangesAreSubmitted();
    void theSameMeaningIsNoChange_data();
    void theSameMeaningIsNoChange();
    void anEmptiedFieldIsSubmitted_data();
    void anEmptiedFieldIsSubmitted();
    void someFieldsCannotBeSet_data();
    void someFieldsCannotBeSet();
    void undoTakesBack();
    void onlyChangedFieldsHaveProblems();
    void mergeKeepsMine();
    void mergeFindsConflicts();
    void mergeDropsWhatIsTheSame();
    void mergeDropsWhatIsGone();
    void ofTwoFieldsWithOneNameTheFirstCounts();
    void hiddenFieldsGoBack();
    void whatTheFormIsCannotBeSet();
    void allOfAForm();
};

static const QString Name = u"muc#roomconfig_roomname"_s;
static const QString Persistent = u"muc#roomconfig_persistentroom"_s;

void FormEditTest::untouchedItSubmitsNothing_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"prosody-default", "prosody-password", "ejabberd-default", "ejabberd-password", "every-type"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void FormEditTest::untouchedItSubmitsNothing()
{
    QFETCH(QString, name);
    FormEdit edit(recordedForm(name));
    for (const FormField &field : edit.original().fields) // setting what is there already is no change, either
        edit.set(field.var, field.values);
    const DataForm submission = edit.submission();
    QCOMPARE(submission.type, DataForm::Type::Submit);
    QCOMPARE(submission.fields.size(), 1);
    QCOMPARE(submission.fields.at(0).var, u"FORM_TYPE"_s);
    QCOMPARE(submission.fields.at(0).value(), edit.original().formType());
    QVERIFY(edit.changedVars().isEmpty());
    QVERIFY(edit.problems().isEmpty());
}

void FormEditTest::onlyChangesAreSubmitted()
{
    FormEdit edit(recordedForm(u"prosody-default"_s));
    QVERIFY(edit.set(Persistent, {u"true"_s}));
    QVERIFY(edit.set(Name, {u"Balcony <&>"_s}));
    const auto expected = dataForm(xml::parse(
        u"<x xmlns='jabber:x:data' type='submit'>"
        "<field var='FORM_TYPE' type='hidden'><value>http://jabber.org/protocol/muc#roomconfig</value></field>"
        "<field var='muc#roomconfig_roomname' type='text-single'><value>Balcony &lt;&amp;&gt;</value></field>"
        "<field var='muc#roomconfig_persistentroom' type='boolean'><value>1</value></field></x>"_s));
    QVERIFY(edit.submission() == expected);
    QVERIFY(dataForm(xml::parse(xml::toString(toElement(edit.submission())))) == expected);
}

void FormEditTest::theSameMeaningIsNoChange_data()
{
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<QStringList>("a");
    QTest::addColumn<QStringList>("b");
    QTest::addColumn<bool>("same");
    const QStringList none;
    const QStringList empty {QString()};
    QTest::newRow("no value is false") << FieldType::Boolean << none << QStringList {u"0"_s} << true;
    QTest::newRow("true is 1") << FieldType::Boolean << QStringList {u"true"_s} << QStringList {u"1"_s} << true;
    QTest::newRow("true is not false") << FieldType::Boolean << QStringList {u"true"_s} << none << false;
    QTest::newRow("nonsense is not false") << FieldType::Boolean << QStringList {u"maybe"_s} << none << false;
    QTest::newRow("choices have no order")
        << FieldType::ListMulti << QStringList {u"a"_s, u"b"_s} << QStringList {u"b"_s, u"a"_s} << true;
    QTest::newRow("lines have an order") << FieldType::TextMulti << QStringList {u"a"_s, u"b"_s}
                                         << QStringList {u"b"_s, u"a"_s} << false;
    QTest::newRow("a value of two lines")
        << FieldType::TextMulti << QStringList {u"a\nb"_s} << QStringList {u"a"_s, u"b"_s} << true;
    QTest::newRow("no text is an empty text") << FieldType::TextSingle << none << empty << true;
    QTest::newRow("spaces count") << FieldType::TextPrivate << QStringList {u" x"_s} << QStringList {u"x"_s} << false;
}

void FormEditTest::theSameMeaningIsNoChange()
{
    QFETCH(FieldType, type);
    QFETCH(QStringList, a);
    QFETCH(QStringList, b);
    QTEST(sameValues(type, a, b), "same");
    QTEST(sameValues(type, b, a), "same");
}

void FormEditTest::anEmptiedFieldIsSubmitted_data()
{
    QTest::addColumn<QString>("var");
    QTest::addColumn<QStringList>("sent");
    QTest::newRow("text-single") << u"text-single"_s << QStringList {QString()};
    QTest::newRow("text-multi") << u"text-multi"_s << QStringList {QString()};
    QTest::newRow("text-private") << u"text-private"_s << QStringList {QString()};
    QTest::newRow("list-single") << u"list-single"_s << QStringList {QString()};
    QTest::newRow("jid-single") << u"jid-single"_s << QStringList {QString()};
    QTest::newRow("unknown type") << u"colour"_s << QStringList {QString()};
    QTest::newRow("boolean") << u"boolean-set"_s << QStringList {u"0"_s};
    QTest::newRow("list-multi has no empty choice") << u"list-multi"_s << QStringList {};
    QTest::newRow("jid-multi has no empty address") << u"jid-multi"_s << QStringList {};
}

void FormEditTest::anEmptiedFieldIsSubmitted()
{
    QFETCH(QString, var);
    FormEdit edit(recordedForm(u"every-type"_s));
    QVERIFY(edit.set(var, {}));
    const DataForm submission = edit.submission();
    QCOMPARE(submission.fields.size(), 2);
    QTEST(submission.field(var)->values, "sent");
}

void FormEditTest::someFieldsCannotBeSet_data()
{
    QTest::addColumn<QString>("var");
    QTest::newRow("hidden") << u"FORM_TYPE"_s;
    QTest::newRow("fixed, without a name") << QString();
    QTest::newRow("not there") << u"nosuchfield"_s;
}

void FormEditTest::someFieldsCannotBeSet()
{
    QFETCH(QString, var);
    FormEdit edit(recordedForm(u"every-type"_s));
    QVERIFY(!edit.set(var, {u"x"_s}));
    QVERIFY(edit.changedVars().isEmpty());
}

void FormEditTest::undoTakesBack()
{
    FormEdit edit(recordedForm(u"ejabberd-password"_s));
    edit.set(Name, {u"A"_s});
    edit.set(Persistent, {u"0"_s});
    QCOMPARE(edit.changedVars(), QStringList({Name, Persistent}));
    edit.undo(Name);
    QCOMPARE(edit.changedVars(), QStringList {Persistent});
    QCOMPARE(edit.values(Name), QStringList {u"Reading room"_s});
    edit.undoAll();
    QVERIFY(edit.changedVars().isEmpty());
}

void FormEditTest::onlyChangedFieldsHaveProblems()
{
    const QString users = u"muc#roomconfig_maxusers"_s;
    FormEdit edit(with(recordedForm(u"ejabberd-default"_s), users, {u"7"_s})); // it takes 7, but does not offer it
    QVERIFY(edit.problems().isEmpty());
    edit.set(users, {u"8"_s});
    QCOMPARE(edit.problems(), QList<FormProblem>({{users, FieldProblem::NotAnOption}}));
    edit.set(users, {u"7"_s});
    QVERIFY(edit.problems().isEmpty());
}

void FormEditTest::mergeKeepsMine()
{
    const DataForm base = recordedForm(u"prosody-default"_s);
    FormEdit edit(base);
    edit.set(Name, {u"Mine"_s});
    QVERIFY(edit.merge(with(base, Persistent, {u"1"_s})).isEmpty());
    QCOMPARE(edit.values(Name), QStringList {u"Mine"_s});
    QCOMPARE(edit.values(Persistent), QStringList {u"1"_s});
    QCOMPARE(edit.changedVars(), QStringList {Name});
}

void FormEditTest::mergeFindsConflicts()
{
    const DataForm base = recordedForm(u"prosody-default"_s);
    FormEdit edit(base);
    edit.set(Name, {u"Mine"_s});
    edit.set(Persistent, {u"1"_s});
    QCOMPARE(edit.merge(with(base, Name, {u"Theirs"_s})), QStringList {Name});
    QCOMPARE(edit.values(Name), QStringList {u"Mine"_s});
    QCOMPARE(edit.original().field(Name)->value(), u"Theirs"_s);
    edit.undo(Name);
    QCOMPARE(edit.values(Name), QStringList {u"Theirs"_s});
}

void FormEditTest::mergeDropsWhatIsTheSame()
{
    const DataForm base = recordedForm(u"prosody-default"_s);
    FormEdit edit(base);
    edit.set(Name, {u"Both"_s});
    QVERIFY(edit.merge(with(base, Name, {u"Both"_s})).isEmpty());
    QVERIFY(edit.changedVars().isEmpty());
}

void FormEditTest::mergeDropsWhatIsGone()
{
    DataForm newer = recordedForm(u"prosody-default"_s);
    FormEdit edit(newer);
    edit.set(Name, {u"Mine"_s});
    newer.fields.removeIf([](const FormField &field) { return field.var == Name; });
    QVERIFY(edit.merge(newer).isEmpty());
    QVERIFY(edit.changedVars().isEmpty());
    QCOMPARE(edit.submission().fields.size(), 1);
}

void FormEditTest::ofTwoFieldsWithOneNameTheFirstCounts()
{
    DataForm form;
    form.fields = {formField(FieldType::TextSingle, u"v"_s, {u"1"_s}), formField(FieldType::Boolean, u"v"_s, {u"0"_s})};
    FormEdit edit(form);
    QVERIFY(edit.set(u"v"_s, {u"2"_s}));
    QCOMPARE(edit.changedVars(), QStringList {u"v"_s});
    QCOMPARE(edit.submission().fields.size(), 1);
    QCOMPARE(edit.submission().fields.at(0).type, FieldType::TextSingle);
}

/// XEP-0004 section 3.3: not shown, but returned with the form.
void FormEditTest::hiddenFieldsGoBack()
{
    FormEdit edit(*dataForm(xml::parse(
        u"<x xmlns='jabber:x:data' type='form'>"
        "<field var='FORM_TYPE' type='hidden'><value>http://jabber.org/protocol/muc#roomconfig</value></field>"
        "<field var='x-form-token' type='hidden'><value>7f3a</value></field>"
        "<field var='muc#roomconfig_rev' type='hidden'><value>12</value><value>13</value></field>"
        "<field var='empty' type='hidden'/><field type='hidden'><value>nameless</value></field>"
        "<field var='muc#roomconfig_roomname' type='text-single'><value>Tea</value></field></x>"_s)));
    const auto sent = [&edit] {
        QStringList fields;
        for (const FormField &field : edit.submission().fields)
            fields << field.var + u'=' + field.values.join(u'|');
        return fields;
    };
    const QStringList hidden {u"FORM_TYPE=http://jabber.org/protocol/muc#roomconfig"_s, u"x-form-token=7f3a"_s,
                              u"muc#roomconfig_rev=12|13"_s, u"empty="_s};
    QCOMPARE(sent(), hidden);
    edit.set(Name, {u"Coffee"_s});
    QCOMPARE(sent(), hidden + QStringList {u"muc#roomconfig_roomname=Coffee"_s});
    QVERIFY(!edit.set(u"x-form-token"_s, {u"mine"_s}));
}

/// XEP-0068: whatever type its field has.
void FormEditTest::whatTheFormIsCannotBeSet()
{
    FormEdit edit(*dataForm(
        xml::parse(u"<x xmlns='jabber:x:data' type='form'><field var='FORM_TYPE'><value>urn:x</value></field></x>"_s)));
    QVERIFY(!edit.set(u"FORM_TYPE"_s, {u"urn:y"_s}));
    QCOMPARE(edit.submission().fields.size(), 1);
    QCOMPARE(edit.submission().formType(), u"urn:x"_s);
}

void FormEditTest::allOfAForm()
{
    FormEdit edit(*dataForm(xml::parse(u"<x xmlns='jabber:x:data' type='form'>"
                                       "<field var='FORM_TYPE' type='hidden'><value>urn:x</value></field>"
                                       "<field type='fixed'><value>Words</value></field>"
                                       "<field var='name' type='text-single'><value>Tea</value></field>"
                                       "<field var='name' type='text-single'><value>Twice</value></field>"
                                       "<field var='open' type='boolean'><value>true</value></field>"
                                       "<field var='kept' type='text-private'/>"
                                       "<field var='seen' type='text-private'><value>s</value></field></x>"_s)));
    edit.set(u"open"_s, {u"0"_s});
    const DataForm whole = edit.submission(FormEdit::Extent::Whole);
    QStringList fields;
    for (const FormField &field : whole.fields)
        fields << field.var + u'=' + field.value();
    QCOMPARE(fields, (QStringList {u"FORM_TYPE=urn:x"_s, u"name=Tea"_s, u"open=0"_s, u"seen=s"_s}));
}

PARLOUR_TEST(FormEditTest)
#include "formedittest.moc"

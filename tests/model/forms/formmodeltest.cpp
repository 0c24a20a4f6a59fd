// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/forms/fieldtexts.h"
#include "model/forms/formfiltermodel.h"
#include "protocol/forms/recordedform.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace parlour;

class FormModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sectionsComeInOrder_data();
    void sectionsComeInOrder();
    void knownFieldsHaveOurWords();
    void unknownFieldsHaveTheServersWords();
    void everyKindIsShown_data();
    void everyKindIsShown();
    void editingIsCountedAndTakenBack();
    void passwordsAreNeverInTheReview_data();
    void passwordsAreNeverInTheReview();
    void changesAreToldInWords();
    void problemsAreSentences();
    void whatIsSetButNotOfferedIsAnOption();
    void whatIsTypedIsNoOption();
    void mergeChangesRowsInPlace();
    void conflictsAreChosen();
    void readOnlyMeansReadOnly();
    void hostileFormsAreShown();
    void filterFindsWords_data();
    void filterFindsWords();
    void filterShowsOnlyChanges();
    void theFirstShownRowOpensItsSection();
    void everySettingHasALabel();
    void aPictureThatComesLaterLeavesItsFieldInPlace();
    void sectionsOfRowsNeverInterleave();
};

static const QString Secret = u"muc#roomconfig_roomsecret"_s;
static const QString Name = u"muc#roomconfig_roomname"_s;
static const QString Whois = u"muc#roomconfig_whois"_s;

/// A FormModel under the eyes of Qt's model tester.
struct Form
{
    explicit Form(const QString &recording)
        : tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        model.setForm(recordedForm(recording));
    }
    QVariant get(const QString &var, int role)
    {
        const QModelIndexList found = model.match(model.index(0), FormModel::FieldVarRole, var, 1, Qt::MatchExactly);
        return found.isEmpty() ? QVariant() : found.first().data(role);
    }
    QStringList column(int role)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.index(row).data(role).toString();
        return texts;
    }
    FormModel model;
    QAbstractItemModelTester tester;
};

void FormModelTest::sectionsComeInOrder_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("sections");
    QTest::addColumn<int>("rows");
    const QStringList known {u"Basics"_s, u"Access"_s, u"Who can speak"_s, u"Privacy"_s, u"History"_s};
    QTest::newRow("Prosody") << u"prosody-default"_s << known << 17;
    QTest::newRow("ejabberd") << u"ejabberd-default"_s
                              << known + QStringList {u"People & limits"_s, u"More from your server"_s} << 26;
    QTest::newRow("another form") << u"every-type"_s << QStringList {u"More from your server"_s} << 15;
}

void FormModelTest::sectionsComeInOrder()
{
    QFETCH(QString, name);
    Form form(name);
    QStringList sections = form.column(FormModel::SectionRole);
    QTEST(int(sections.size()), "rows");
    sections.removeDuplicates();
    QTEST(sections, "sections");
}

void FormModelTest::sectionsOfRowsNeverInterleave()
{
    for (const auto &name : {u"prosody-default"_s, u"ejabberd-default"_s}) {
        Form form(name);
        QSet<QString> seen;
        QString last;
        for (const QString &section : form.column(FormModel::SectionRole)) {
            QVERIFY(section == last || !seen.contains(section));
            seen << section;
            last = section;
        }
    }
}

void FormModelTest::knownFieldsHaveOurWords()
{
    Form form(u"ejabberd-default"_s);
    QCOMPARE(form.get(Secret, FormModel::LabelRole).toString(), u"Room password"_s);
    QCOMPARE(form.get(Secret, FormModel::ServerLabelRole).toString(), u"Password"_s);
    QCOMPARE(form.get(u"muc#roomconfig_membersonly"_s, FormModel::LabelRole).toString(), u"Members only"_s);
    QVERIFY(!form.get(u"mam"_s, FormModel::EffectRole).toString().isEmpty());
    QCOMPARE(form.get(Whois, FormModel::OptionLabelsRole).toStringList(),
             QStringList({u"Moderators only"_s, u"Everyone"_s}));
    QCOMPARE(form.get(Whois, FormModel::OptionValuesRole).toStringList(), QStringList({u"moderators"_s, u"anyone"_s}));
    QVERIFY(!form.get(u"muc#roomconfig_passwordprotectedroom"_s, FormModel::LabelRole).isValid());
}

void FormModelTest::unknownFieldsHaveTheServersWords()
{
    Form form(u"every-type"_s);
    QCOMPARE(form.get(u"boolean"_s, FormModel::LabelRole).toString(), u"Boolean"_s);
    QCOMPARE(form.get(u"boolean"_s, FormModel::ServerLabelRole).toString(), QString());
    QCOMPARE(form.get(u"no-type"_s, FormModel::LabelRole).toString(), u"no-type"_s);
    QCOMPARE(form.get(u"text-multi"_s, FormModel::EffectRole).toString(), u"Some lines"_s);
    QCOMPARE(form.get(u"picture"_s, FormModel::MediaSourcesRole).toStringList().size(), 2);
    QCOMPARE(form.model.title(), u"Every type"_s);
    QCOMPARE(form.model.instructions(), u"First line.\nSecond line."_s);
}

void FormModelTest::everyKindIsShown_data()
{
    using Kind = formrow::Kind;
    QTest::addColumn<QString>("var");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QVariant>("newValue");
    QTest::addColumn<QStringList>("sent");
    const auto row = [](const char *var, Kind kind, const QVariant &value, const QVariant &newValue,
                        const QStringList &sent) {
        QTest::newRow(var) << QString::fromLatin1(var) << kind << value << newValue << sent;
    };
    const QStringList addresses {u"romeo@montague.lit"_s, u"juliet@capulet.lit"_s};
    row("boolean", Kind::Toggle, false, true, {u"1"_s});
    row("boolean-set", Kind::Toggle, true, false, {u"0"_s});
    row("jid-multi", Kind::Addresses, addresses, u" a@b \n\n c@d"_s, {u"a@b"_s, u"c@d"_s});
    row("jid-single", Kind::Address, u"nurse@capulet.lit"_s, u"x@y "_s, {u"x@y"_s});
    row("list-multi", Kind::Choices, QStringList({u"a"_s, u"c"_s}), QStringList {u"b"_s}, {u"b"_s});
    row("list-single", Kind::Choice, u"x"_s, u"y"_s, {u"y"_s});
    row("text-multi", Kind::LongText, u"one\n\nthree"_s, u"1\n2"_s, {u"1"_s, u"2"_s});
    row("text-private", Kind::Secret, u"s3cret"_s, u" a b "_s, {u" a b "_s});
    row("text-single", Kind::Text, u"7"_s, u"8"_s, {u"8"_s});
    row("no-type", Kind::Text, u"<b>plain</b>"_s, u""_s, {QString()});
    row("colour", Kind::Unknown, u"red\ngreen"_s, u"blue"_s, {u"blue"_s});
}

void FormModelTest::everyKindIsShown()
{
    QFETCH(QString, var);
    QFETCH(formrow::Kind, kind);
    QFETCH(QVariant, newValue);
    Form form(u"every-type"_s);
    QCOMPARE(form.get(var, FormModel::KindRole).toInt(), int(kind));
    QTEST(form.get(var, FormModel::ValueRole), "value");
    form.model.setValue(var, newValue);
    QVERIFY(form.get(var, FormModel::ChangedRole).toBool());
    QCOMPARE(form.get(var, FormModel::ProblemRole).toString(), QString());
    QTEST(form.model.edit().submission().field(var)->values, "sent");
}

void FormModelTest::editingIsCountedAndTakenBack()
{
    Form form(u"ejabberd-password"_s);
    QSignalSpy edited(&form.model, &FormModel::edited);
    QSignalSpy dataChanged(&form.model, &FormModel::dataChanged);
    form.model.setValue(Name, u"Balcony"_s);
    QCOMPARE(dataChanged.size(), 1);
    QCOMPARE(edited.size(), 1);
    form.model.setValue(Secret, QString());
    QCOMPARE(form.model.changedCount(), 2); // flag and secret are one
    form.model.setValue(Name, u"Reading room"_s);
    QCOMPARE(form.model.changedCount(), 1);
    form.model.undo(Secret);
    QCOMPARE(form.model.changedCount(), 0);
    QCOMPARE(form.get(Secret, FormModel::ValueRole).toString(), u"s3cret"_s);
    form.model.setValue(Name, u"Balcony"_s);
    form.model.undoAll();
    QCOMPARE(form.model.changedCount(), 0);
    form.model.setValue(u"nosuchfield"_s, 1);
    QCOMPARE(form.model.changedCount(), 0);
}

void FormModelTest::passwordsAreNeverInTheReview_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("oldText");
    QTest::addColumn<QString>("newText");
    QTest::newRow("set") << u"prosody-default"_s << u"pa55"_s << u"none"_s << u"set"_s;
    QTest::newRow("changed") << u"prosody-password"_s << u"pa55"_s << u"(hidden)"_s << u"set"_s;
    QTest::newRow("removed") << u"ejabberd-password"_s << QString() << u"(hidden)"_s << u"none"_s;
    QTest::newRow("left alone") << u"ejabberd-password"_s << u"s3cret"_s << u"(hidden)"_s << u"(hidden)"_s;
}

void FormModelTest::passwordsAreNeverInTheReview()
{
    QFETCH(QString, name);
    QFETCH(QString, password);
    Form form(name);
    form.model.setValue(Secret, password);
    QTEST(form.get(Secret, FormModel::OldTextRole).toString(), "oldText");
    QTEST(form.get(Secret, FormModel::NewTextRole).toString(), "newText");
    for (const int role : form.model.roleNames().keys()) {
        const QString text = form.get(Secret, role).toString();
        QVERIFY(role == FormModel::ValueRole || (!text.contains(u"s3cret"_s) && !text.contains(u"pa55"_s)));
    }
}

void FormModelTest::changesAreToldInWords()
{
    Form form(u"prosody-default"_s);
    form.model.setValue(Whois, u"anyone"_s);
    QCOMPARE(form.get(Whois, FormModel::OldTextRole).toString(), u"Moderators only"_s);
    QCOMPARE(form.get(Whois, FormModel::NewTextRole).toString(), u"Everyone"_s);
    const QString roles = u"muc#roomconfig_presencebroadcast"_s;
    form.model.setValue(roles, QStringList({u"moderator"_s, u"visitor"_s}));
    QCOMPARE(form.get(roles, FormModel::NewTextRole).toString(), u"Visitors, Moderators"_s);
    form.model.setValue(roles, QStringList());
    QCOMPARE(form.get(roles, FormModel::NewTextRole).toString(), u"None"_s);
    const QString members = u"muc#roomconfig_membersonly"_s;
    form.model.setValue(members, true);
    QCOMPARE(form.get(members, FormModel::OldTextRole).toString(), u"Off"_s);
    QCOMPARE(form.get(members, FormModel::NewTextRole).toString(), u"On"_s);
    form.model.setValue(Name, u"Balcony"_s);
    QCOMPARE(form.get(Name, FormModel::OldTextRole).toString(), u"Empty"_s);
}

void FormModelTest::problemsAreSentences()
{
    Form form(u"prosody-default"_s);
    const QString history = u"muc#roomconfig_historylength"_s;
    QVERIFY(form.get(history, FormModel::NumericRole).toBool());
    form.model.setValue(history, u"many"_s);
    QCOMPARE(form.get(history, FormModel::ProblemRole).toString(), u"This must be a number."_s);
    QCOMPARE(form.model.problemCount(), 1);
    form.model.undo(history);
    QCOMPARE(form.model.problemCount(), 0);
    form.model.mark(history, u"No."_s);
    QCOMPARE(form.get(history, FormModel::ProblemRole).toString(), u"No."_s);
    QCOMPARE(form.model.problemCount(), 0);
    form.model.setValue(history, u"30"_s);
    QCOMPARE(form.get(history, FormModel::ProblemRole).toString(), QString());
}

void FormModelTest::whatIsSetButNotOfferedIsAnOption()
{
    const QString users = u"muc#roomconfig_maxusers"_s;
    Form form(u"ejabberd-default"_s);
    form.model.setForm(with(recordedForm(u"ejabberd-default"_s), users, {u"7"_s}));
    QVERIFY(form.get(users, FormModel::OptionValuesRole).toStringList().contains(u"7"_s));
    QCOMPARE(form.get(users, FormModel::OptionLabelsRole).toStringList().size(),
             form.get(users, FormModel::OptionValuesRole).toStringList().size());
}

void FormModelTest::whatIsTypedIsNoOption()
{
    const QString open = u"list-open"_s;
    Form form(u"every-type"_s);
    const QStringList before = form.get(open, FormModel::OptionValuesRole).toStringList();
    form.model.setValue(open, u"elsewhere"_s);
    QCOMPARE(form.get(open, FormModel::OptionValuesRole).toStringList(), before);
    QCOMPARE(form.get(open, FormModel::NewTextRole).toString(), u"elsewhere"_s);
}

void FormModelTest::mergeChangesRowsInPlace()
{
    Form form(u"prosody-default"_s);
    form.model.setValue(Name, u"Mine"_s);
    QSignalSpy reset(&form.model, &FormModel::modelReset);
    DataForm newer = recordedForm(u"prosody-password"_s);
    newer.title.clear();
    newer = with(newer, Name, {u""_s});
    form.model.merge(newer);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(form.get(Secret, FormModel::ValueRole).toString(), u"s3cret"_s);
    QCOMPARE(form.get(Name, FormModel::ValueRole).toString(), u"Mine"_s);
    newer.fields.removeLast();
    form.model.merge(newer);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(form.model.count(), 16);
    QCOMPARE(form.model.changedCount(), 1);
}

void FormModelTest::conflictsAreChosen()
{
    Form form(u"prosody-default"_s);
    form.model.setValue(Name, u"Mine"_s);
    form.model.setValue(Whois, u"anyone"_s);
    DataForm newer = with(recordedForm(u"prosody-default"_s), Name, {u"Theirs"_s});
    form.model.merge(newer);
    QCOMPARE(form.model.conflictCount(), 1);
    QVERIFY(form.get(Name, FormModel::ConflictRole).toBool());
    QCOMPARE(form.get(Name, FormModel::OldTextRole).toString(), u"Theirs"_s);
    QCOMPARE(form.get(Name, FormModel::NewTextRole).toString(), u"Mine"_s);
    form.model.resolve(Name, false);
    QCOMPARE(form.model.conflictCount(), 0);
    QCOMPARE(form.get(Name, FormModel::ValueRole).toString(), u"Theirs"_s);
    QCOMPARE(form.model.changedCount(), 1);
}

void FormModelTest::readOnlyMeansReadOnly()
{
    Form form(u"prosody-default"_s);
    form.model.setReadOnly(true);
    form.model.setValue(Name, u"Mine"_s);
    QCOMPARE(form.model.changedCount(), 0);
}

void FormModelTest::hostileFormsAreShown()
{
    Form form(u"prosody-default"_s);
    form.model.setForm({});
    QCOMPARE(form.model.count(), 0);
    DataForm hostile;
    hostile.fields << formField(FieldType::ListSingle, u"empty"_s, {})
                   << formField(FieldType::Boolean, Secret, {u"1"_s}) << formField(FieldType::Fixed, Secret, {u"x"_s})
                   << formField(FieldType::TextSingle, {}, {u"x"_s}) << formField(FieldType::Fixed, {}, {})
                   << formField(FieldType::ListMulti, Name, {u"a"_s, u"a"_s});
    form.model.setForm(hostile);
    for (int row = 0; row < form.model.count(); ++row) {
        for (const int role : form.model.roleNames().keys())
            form.model.index(row).data(role);
        form.model.setValue(form.model.index(row).data(FormModel::FieldVarRole).toString(), u"v"_s);
    }
    QVERIFY(form.model.edit().submission().fields.size() <= 4);
    form.model.undoAll();
}

void FormModelTest::filterFindsWords_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("vars");
    QTest::newRow("our label") << u"room pass"_s << QStringList {Secret};
    QTest::newRow("the server's name of it") << u"roomSECRET"_s << QStringList {Secret};
    QTest::newRow("an option") << u"affiliated members pm"_s << QStringList {};
    QTest::newRow("nothing") << u"zebra"_s << QStringList {};
}

void FormModelTest::filterFindsWords()
{
    QFETCH(QString, search);
    Form form(u"prosody-default"_s);
    FormFilterModel filter;
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setForm(&form.model);
    QCOMPARE(filter.count(), 17);
    filter.setSearch(search);
    QStringList vars;
    for (int row = 0; row < filter.count(); ++row)
        vars << filter.index(row, 0).data(FormModel::FieldVarRole).toString();
    QTEST(vars, "vars");
    auto names = filter.roleNames();
    QCOMPARE(names.take(FormFilterModel::OpensSectionRole), "opensSection"_ba);
    QCOMPARE(names, form.model.roleNames());
}

void FormModelTest::filterShowsOnlyChanges()
{
    Form form(u"prosody-default"_s);
    FormFilterModel filter;
    filter.setForm(&form.model);
    filter.setOnlyChanged(true);
    QSignalSpy counted(&filter, &FormFilterModel::countChanged);
    QCOMPARE(filter.count(), 0);
    form.model.setValue(Name, u"Mine"_s);
    QCOMPARE(filter.count(), 1);
    form.model.undo(Name);
    QCOMPARE(filter.count(), 0);
    QCOMPARE(counted.size(), 2);
}

void FormModelTest::theFirstShownRowOpensItsSection()
{
    Form form(u"prosody-default"_s);
    FormFilterModel filter;
    filter.setForm(&form.model);
    const auto opened = [&filter] {
        QStringList titles;
        for (int row = 0; row < filter.count(); ++row) {
            if (filter.index(row, 0).data(FormFilterModel::OpensSectionRole).toBool())
                titles << filter.index(row, 0).data(FormModel::SectionRole).toString();
        }
        return titles;
    };
    QVERIFY(filter.sections().size() > 3);
    QCOMPARE(opened(), filter.sections());
    QSignalSpy told(&filter, &QAbstractItemModel::dataChanged);
    filter.setSearch(u"password"_s);
    QCOMPARE(opened(), filter.sections());
    QVERIFY(told.isEmpty());
    QCoreApplication::processEvents(); // Once all know of the rows.
    QVERIFY(!told.isEmpty());
    QCOMPARE(told.last().at(2).value<QList<int>>(), QList<int> {FormFilterModel::OpensSectionRole});
    filter.setProperty("plain", true);
    QCOMPARE(opened(), QStringList());
}

void FormModelTest::everySettingHasALabel()
{
    for (int setting = 0; setting < int(Setting::Other); ++setting)
        QVERIFY2(!fieldtexts::label(Setting(setting)).isEmpty(), qPrintable(QString::number(setting)));
    QVERIFY(fieldtexts::label(Setting::Other).isEmpty());
}

void FormModelTest::aPictureThatComesLaterLeavesItsFieldInPlace()
{
    FormField field;
    field.var = QStringLiteral("ocr");
    field.type = FieldType::TextSingle;
    field.media = FormMedia {};
    field.media->sources = {FormMediaSource {QStringLiteral("image/png"), QStringLiteral("cid:one")}};
    DataForm form;
    form.fields = {field};
    FormModel model;
    model.setForm(form);
    QSignalSpy reset(&model, &FormModel::modelReset);
    QSignalSpy changed(&model, &FormModel::dataChanged);
    form.fields.first().media->sources.first().uri = QStringLiteral("data:x");
    model.merge(form);
    QVERIFY2(reset.isEmpty(), "the keyboard would be lost");
    QVERIFY(!changed.isEmpty());
    QCOMPARE(model.edit().form().fields.first().media->sources.first().uri, QStringLiteral("data:x"));
}

PARLOUR_TEST(FormModelTest)
#include "formmodeltest.moc"

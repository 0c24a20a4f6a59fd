// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/configurationedit.h"
#include "protocol/forms/recordedform.h"
#include "support/suite.h"

using namespace Qt::StringLiterals;
using namespace parlour;

class ConfigurationEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfServersMeanTheSame_data();
    void namesOfServersMeanTheSame();
    void everyRecordedFieldIsKnown_data();
    void everyRecordedFieldIsKnown();
    void headingsWithoutFieldsAreHidden();
    void settingThePassword_data();
    void settingThePassword();
    void removingThePassword_data();
    void removingThePassword();
    void aSecretOfAnUnknownTypeKeepsIt();
    void anotherSettingLeavesThePasswordAlone();
    void aRememberedSecretIsNoPassword();
    void aHiddenSecretShowsTheFlag();
    void protectionWithoutPasswordIsAProblem();
    void theFormTypeIsNeverMissing();
    void anEmptiedListIsSentAsTheServerWantsIt();
    void textsThatTheServerWouldRefuseAreProblems_data();
    void textsThatTheServerWouldRefuseAreProblems();
    void mergeTreatsThePasswordAsOne();
    void readBack_data();
    void readBack();
    void readBackOfThePassword_data();
    void readBackOfThePassword();
    void discoTellsOfThePassword_data();
    void discoTellsOfThePassword();
    void warnings();
};

static const QString Secret = u"muc#roomconfig_roomsecret"_s;
static const QString Flag = u"muc#roomconfig_passwordprotectedroom"_s;
static const QString Name = u"muc#roomconfig_roomname"_s;
static const QString MembersOnly = u"muc#roomconfig_membersonly"_s;

/// The fields of a submission but FORM_TYPE, as `var=value`.
static QStringList sent(const ConfigurationEdit &settings)
{
    QStringList words;
    for (const FormField &field : settings.submission().fields) {
        if (field.var != "FORM_TYPE"_L1)
            words << field.var + u'=' + (field.values.isEmpty() ? u"(no value)"_s : field.values.join(u'|'));
    }
    return words;
}

void ConfigurationEditTest::namesOfServersMeanTheSame_data()
{
    QTest::addColumn<QString>("var");
    QTest::addColumn<int>("setting");
    const auto row = [](const char *var, Setting setting) {
        QTest::newRow(var) << QString::fromLatin1(var) << int(setting);
    };
    row("muc#roomconfig_enablearchiving", Setting::Archiving);
    row("mam", Setting::Archiving);
    row("muc#roomconfig_mam", Setting::Archiving);
    row("muc#roomconfig_enablelogging", Setting::ServerLogging);
    row("{http://prosody.im/protocol/muc}roomconfig_allowmemberinvites", Setting::MemberInvites);
    row("muc#roomconfig_allowinvites", Setting::MemberInvites);
    row("allow_private_messages", Setting::AllowPm);
    row("muc#roomconfig_allowpm", Setting::AllowPm);
    row("muc#roomconfig_anonymity", Setting::Whois);
    row("muc#maxhistoryfetch", Setting::HistoryLength);
    row("members_by_default", Setting::MembersByDefault);
    row("lang", Setting::Other);
    row("whois", Setting::Other);
    row("", Setting::Other);
    row("muc#roomconfig_", Setting::Other);
    row("muc#roomconfig_reservednick", Setting::Other);
}

void ConfigurationEditTest::namesOfServersMeanTheSame()
{
    QFETCH(QString, var);
    QTEST(int(settingOf(var)), "setting");
}

void ConfigurationEditTest::everyRecordedFieldIsKnown_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Prosody") << u"prosody-default"_s;
    QTest::newRow("ejabberd") << u"ejabberd-default"_s;
}

void ConfigurationEditTest::everyRecordedFieldIsKnown()
{
    QFETCH(QString, name);
    for (const FormField &field : recordedForm(name).fields) {
        if (field.type != FieldType::Hidden && field.type != FieldType::Fixed)
            QVERIFY2(settingOf(field.var) != Setting::Other, qPrintable(field.var));
    }
}

void ConfigurationEditTest::headingsWithoutFieldsAreHidden()
{
    DataForm form = recordedForm(u"prosody-default"_s);
    const auto headings = [](const DataForm &of) {
        const ConfigurationEdit settings(of);
        QStringList found;
        for (qsizetype i = 0; i < of.fields.size(); ++i) {
            if (of.fields.at(i).type == FieldType::Fixed && settings.isVisible(i))
                found << of.fields.at(i).value();
        }
        return found;
    };
    QVERIFY(headings(form).isEmpty());
    form.fields << formField(FieldType::TextSingle, u"urn:example:new"_s, {});
    QCOMPARE(headings(form), QStringList {u"Other options"_s});
    form.fields << formField(FieldType::Fixed, {}, {u"A note at the end."_s});
    QCOMPARE(headings(form), QStringList({u"Other options"_s, u"A note at the end."_s}));
}

void ConfigurationEditTest::settingThePassword_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("sent");
    const QStringList both {Flag + u"=1"_s, Secret + u"= c < d "_s};
    QTest::newRow("Prosody has no flag") << u"prosody-default"_s << QStringList {Secret + u"= c < d "_s};
    QTest::newRow("Prosody, another one") << u"prosody-password"_s << QStringList {Secret + u"= c < d "_s};
    QTest::newRow("ejabberd wants both") << u"ejabberd-default"_s << both;
    QTest::newRow("ejabberd, another one, both again") << u"ejabberd-password"_s << both;
}

void ConfigurationEditTest::settingThePassword()
{
    QFETCH(QString, name);
    ConfigurationEdit settings(recordedForm(name));
    QVERIFY(settings.set(Secret, {u" c < d "_s}));
    QTEST(sent(settings), "sent");
    QVERIFY(settings.changesPassword());
    QVERIFY(settings.problems().isEmpty());
    QCOMPARE(settings.changedVars(), QStringList {Secret});
}

void ConfigurationEditTest::removingThePassword_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("xml");
    const QString head = u"<x xmlns='jabber:x:data' type='submit'><field var='FORM_TYPE' type='hidden'>"
                         "<value>http://jabber.org/protocol/muc#roomconfig</value></field>"_s;
    const QString flag = u"<field var='muc#roomconfig_passwordprotectedroom' type='boolean'><value>0</value></field>"_s;
    const QString secret = u"<field var='muc#roomconfig_roomsecret' type='text-private'><value/></field></x>"_s;
    QTest::newRow("Prosody") << u"prosody-password"_s << head + secret;
    QTest::newRow("ejabberd") << u"ejabberd-password"_s << head + flag + secret;
}

void ConfigurationEditTest::removingThePassword()
{
    QFETCH(QString, name);
    ConfigurationEdit settings(recordedForm(name));
    QCOMPARE(settings.password(), u"s3cret"_s);
    settings.set(Secret, {QString()});
    QFETCH(QString, xml);
    const QString text = parlour::xml::toString(toElement(settings.submission()));
    QVERIFY(dataForm(parlour::xml::parse(text)) == dataForm(parlour::xml::parse(xml)));
    QVERIFY(text.contains(u"<value/>"_s));
    QVERIFY(settings.problems().isEmpty());
}

void ConfigurationEditTest::aSecretOfAnUnknownTypeKeepsIt()
{
    FormField secret = formField(FieldType::Unknown, Secret, {});
    secret.typeName = u"text-priavte"_s; // Found by the fuzzer.
    DataForm form;
    form.fields << secret;
    ConfigurationEdit settings(form);
    QVERIFY(settings.set(Secret, {u"cauldron"_s}));
    QCOMPARE(settings.submission().field(Secret)->typeName, u"text-priavte"_s);
}

void ConfigurationEditTest::anotherSettingLeavesThePasswordAlone()
{
    ConfigurationEdit settings(recordedForm(u"ejabberd-password"_s));
    settings.set(Name, {u"New"_s});
    QCOMPARE(sent(settings), QStringList {Name + u"=New"_s});
}

void ConfigurationEditTest::aRememberedSecretIsNoPassword()
{
    ConfigurationEdit settings(with(recordedForm(u"ejabberd-password"_s), Flag, {u"0"_s}));
    QCOMPARE(settings.password(), QString());
    settings.set(Secret, {u"s3cret"_s}); // the one it remembers: to protect the room is a change
    QCOMPARE(sent(settings), QStringList({Flag + u"=1"_s, Secret + u"=s3cret"_s}));
}

void ConfigurationEditTest::aHiddenSecretShowsTheFlag()
{
    const DataForm form = with(recordedForm(u"ejabberd-password"_s), Secret, {});
    const auto flag = std::find_if(form.fields.begin(), form.fields.end(), [](const auto &f) { return f.var == Flag; });
    const qsizetype index = flag - form.fields.begin();
    ConfigurationEdit settings(form);
    QVERIFY(settings.isVisible(index));
    QVERIFY(!ConfigurationEdit(recordedForm(u"ejabberd-password"_s)).isVisible(index));
    QVERIFY(!ConfigurationEdit(recordedForm(u"ejabberd-default"_s)).isVisible(index));
    QVERIFY(sent(settings).isEmpty());
    settings.set(Flag, {u"0"_s});
    QCOMPARE(sent(settings), QStringList({Flag + u"=0"_s, Secret + u'='}));
}

void ConfigurationEditTest::protectionWithoutPasswordIsAProblem()
{
    ConfigurationEdit settings(recordedForm(u"ejabberd-default"_s));
    settings.set(Flag, {u"1"_s});
    QCOMPARE(settings.problems(), QList<FormProblem>({{Secret, FieldProblem::PasswordMissing}}));
    settings.set(Secret, {u"x"_s});
    QVERIFY(settings.problems().isEmpty());
}

void ConfigurationEditTest::theFormTypeIsNeverMissing()
{
    DataForm form = recordedForm(u"prosody-default"_s);
    form.fields.removeFirst();
    QCOMPARE(ConfigurationEdit(form).submission().formType(), u"http://jabber.org/protocol/muc#roomconfig"_s);
    QCOMPARE(ConfigurationEdit().submission().fields.size(), 1);
}

void ConfigurationEditTest::anEmptiedListIsSentAsTheServerWantsIt()
{
    const QString roles = u"muc#roomconfig_presencebroadcast"_s;
    ConfigurationEdit prosody(recordedForm(u"prosody-default"_s));
    prosody.set(roles, {});
    QCOMPARE(sent(prosody), QStringList {roles + u'='});
    ConfigurationEdit ejabberd(recordedForm(u"ejabberd-default"_s));
    ejabberd.set(roles, {});
    QCOMPARE(sent(ejabberd), QStringList {roles + u"=(no value)"_s});
}

void ConfigurationEditTest::textsThatTheServerWouldRefuseAreProblems_data()
{
    QTest::addColumn<QString>("var");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("problems");
    QTest::newRow("no number") << u"voice_request_min_interval"_s << u"abc"_s << 1;
    QTest::newRow("below zero") << u"voice_request_min_interval"_s << u"-1"_s << 1;
    QTest::newRow("a number") << u"voice_request_min_interval"_s << u"60"_s << 0;
    QTest::newRow("no URI") << u"muc#roomconfig_pubsub"_s << u"not a uri"_s << 1;
    QTest::newRow("a URI") << u"muc#roomconfig_pubsub"_s << u"xmpp:pubsub.example?;node=n"_s << 0;
}

void ConfigurationEditTest::textsThatTheServerWouldRefuseAreProblems()
{
    QFETCH(QString, var);
    QFETCH(QString, value);
    ConfigurationEdit settings(recordedForm(u"ejabberd-default"_s));
    settings.set(var, {value});
    QTEST(int(settings.problems().size()), "problems");
}

void ConfigurationEditTest::mergeTreatsThePasswordAsOne()
{
    const DataForm base = recordedForm(u"ejabberd-password"_s);
    ConfigurationEdit settings(base);
    settings.set(Secret, {u"mine"_s});
    // Somebody else removed the password; ejabberd keeps showing the secret or not: it is a conflict either way.
    QCOMPARE(settings.merge(with(base, Flag, {u"0"_s})), QStringList {Secret});
    QCOMPARE(sent(settings), QStringList({Flag + u"=1"_s, Secret + u"=mine"_s}));
    settings.undo(Secret);
    QCOMPARE(settings.password(), QString());
}

void ConfigurationEditTest::readBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("var");
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QStringList>("got");
    QTest::addColumn<bool>("applied");
    const QString prosody = u"prosody-default"_s;
    const QString ejabberd = u"ejabberd-default"_s;
    QTest::newRow("as submitted") << prosody << Name << QStringList {u"A"_s} << QStringList {u"A"_s} << true;
    QTest::newRow("not as submitted") << prosody << Name << QStringList {u"A"_s} << QStringList {u"B"_s} << false;
    QTest::newRow("trimmed") << prosody << Name << QStringList {u"A "_s} << QStringList {u"A"_s} << true;
    QTest::newRow("emptied, and no value") << ejabberd << Name << QStringList {QString()} << QStringList {} << true;
    QTest::newRow("Prosody shows off as no value")
        << prosody << MembersOnly << QStringList {u"0"_s} << QStringList {} << true;
    QTest::newRow("Prosody ignored what it does not know")
        << prosody << u"muc#roomconfig_nosuchfield"_s << QStringList {u"1"_s} << QStringList {} << false;
    QTest::newRow("true and 1") << ejabberd << MembersOnly << QStringList {u"1"_s} << QStringList {u"true"_s} << true;
    QTest::newRow("a number written differently")
        << prosody << u"muc#roomconfig_historylength"_s << QStringList {u"020"_s} << QStringList {u"20"_s} << true;
    QTest::newRow("a number that was bounded")
        << prosody << u"muc#roomconfig_historylength"_s << QStringList {u"5000"_s} << QStringList {u"50"_s} << false;
    QTest::newRow("0 people means the service's limit")
        << ejabberd << u"muc#roomconfig_maxusers"_s << QStringList {u"0"_s} << QStringList {u"200"_s} << false;
    QTest::newRow("choices in another order")
        << ejabberd << u"muc#roomconfig_presencebroadcast"_s << QStringList {u"moderator"_s, u"visitor"_s}
        << QStringList {u"visitor"_s, u"moderator"_s} << true;
    QTest::newRow("a language") << prosody << u"muc#roomconfig_lang"_s << QStringList {u"DE"_s} << QStringList {u"de"_s}
                                << true;
}

void ConfigurationEditTest::readBack()
{
    QFETCH(QString, name);
    QFETCH(QString, var);
    QFETCH(QStringList, wanted);
    QFETCH(QStringList, got);
    QFETCH(bool, applied);
    DataForm submitted;
    submitted.type = DataForm::Type::Submit;
    submitted.fields = {formField(FieldType::Hidden, u"FORM_TYPE"_s, {u"x"_s}),
                        formField(FieldType::TextSingle, var, wanted)};
    const QStringList missing = notApplied(submitted, with(recordedForm(name), var, got), false);
    QCOMPARE(missing, applied ? QStringList() : QStringList {var});
}

void ConfigurationEditTest::readBackOfThePassword_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("after");
    QTest::addColumn<std::optional<bool>>("isProtected");
    QTest::addColumn<bool>("applied");
    using Answer = std::optional<bool>;
    const QString p = u"prosody-default"_s, pp = u"prosody-password"_s;
    const QString e = u"ejabberd-default"_s, ep = u"ejabberd-password"_s;
    const QString s3cret = u"s3cret"_s;
    QTest::newRow("Prosody: set") << p << s3cret << pp << Answer(true) << true;
    QTest::newRow("Prosody: set, says it, but is open") << p << s3cret << pp << Answer(false) << false;
    QTest::newRow("Prosody: removed") << pp << QString() << p << Answer(false) << true;
    QTest::newRow("Prosody: not removed") << pp << QString() << pp << Answer(true) << false;
    QTest::newRow("ejabberd: set") << e << s3cret << ep << Answer(true) << true;
    QTest::newRow("ejabberd: remembered, but open (case 2.01)") << e << s3cret << e << Answer(false) << false;
    QTest::newRow("ejabberd: removed") << ep << QString() << e << Answer(false) << true;
    QTest::newRow("ejabberd: not removed") << ep << QString() << ep << Answer(true) << false;
    QTest::newRow("another password than ours") << e << u"other"_s << ep << Answer(true) << false;
    QTest::newRow("disco is silent, the form says so") << e << s3cret << ep << Answer() << true;
    QTest::newRow("disco is silent, the form says no") << e << s3cret << e << Answer() << false;
}

void ConfigurationEditTest::readBackOfThePassword()
{
    QFETCH(QString, before);
    QFETCH(QString, wanted);
    QFETCH(QString, after);
    QFETCH(std::optional<bool>, isProtected);
    ConfigurationEdit settings(recordedForm(before));
    settings.set(Secret, {wanted});
    QTEST(notApplied(settings.submission(), recordedForm(after), isProtected).isEmpty(), "applied");
}

void ConfigurationEditTest::discoTellsOfThePassword_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::optional<bool>>("isProtected");
    using Answer = std::optional<bool>;
    QTest::newRow("Prosody, open") << u"prosody-disco-open"_s << Answer(false);
    QTest::newRow("Prosody, protected") << u"prosody-disco-protected"_s << Answer(true);
    QTest::newRow("ejabberd, open") << u"ejabberd-disco-open"_s << Answer(false);
    QTest::newRow("ejabberd, protected") << u"ejabberd-disco-protected"_s << Answer(true);
    QTest::newRow("no answer of a room") << u"ejabberd-forbidden"_s << Answer();
}

void ConfigurationEditTest::discoTellsOfThePassword()
{
    QFETCH(QString, name);
    QTEST(advertisesPassword(xml::child(recorded(name), u"query", xml::DiscoInfoNs)), "isProtected");
}

void ConfigurationEditTest::warnings()
{
    using enum ConfigurationWarning;
    ConfigurationEdit settings(recordedForm(u"prosody-password"_s));
    QCOMPARE(settings.warnings(), QList<ConfigurationWarning> {HistoryReadable});
    settings.set(MembersOnly, {u"1"_s});
    QVERIFY(settings.warnings().isEmpty());
    settings.undoAll();
    settings.set(Secret, {u"abc"_s});
    settings.set(Name, {u"ask for abc"_s});
    settings.set(u"muc#roomconfig_persistentroom"_s, {u"0"_s});
    QCOMPARE(settings.warnings(),
             QList<ConfigurationWarning>({HistoryReadable, WillVanish, PasswordPublished, WeakPassword}));
    settings.set(Secret, {QString()});
    settings.set(u"muc#roomconfig_whois"_s, {u"anyone"_s});
    settings.set(u"muc#roomconfig_publicroom"_s, {u"0"_s});
    QCOMPARE(settings.warnings(), QList<ConfigurationWarning>({HiddenButOpen, AddressesSeen}));
}

PARLOUR_TEST(ConfigurationEditTest)
#include "configurationedittest.moc"

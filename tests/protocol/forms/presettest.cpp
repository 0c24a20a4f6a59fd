// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/preset.h"
#include "support/suite.h"
#include "support/wire.h"

using namespace Qt::StringLiterals;
using namespace parlour;
using preset::Kind;
using preset::Want;

Q_DECLARE_METATYPE(parlour::preset::Wish)

/// Wishes for new rooms against the forms that the servers really send.
class PresetTest : public QObject
{
    Q_OBJECT

private:
    static DataForm formOf(const QString &server)
    {
        for (const auto &[client, stanza] : wire::received(server + u"/1.10_reserved_create_and_form_get"_s)) {
            const auto query = xml::child(stanza, u"query", xml::MucOwnerNs);
            if (const auto form = dataForm(xml::child(query, u"x", xml::FormNs)))
                return *form;
        }
        qFatal("no form");
    }
    static DataForm without(DataForm form, const QString &var)
    {
        form.fields.removeIf([&](const FormField &field) { return field.var == var; });
        return form;
    }
    /// The submission as "var=value" in the order of the form, short names.
    static QStringList submitted(const DataForm &form, const preset::Wish &wish)
    {
        ConfigurationEdit settings(form);
        for (const auto &[var, value] : preset::plan(settings, wish).changes)
            settings.set(var, {value});
        QStringList texts;
        for (const FormField &field : settings.submission().fields) {
            if (field.var != "FORM_TYPE"_L1)
                texts << field.var.section(u'_', field.var.startsWith("muc#"_L1) ? 1 : 0) + u'=' + field.value();
        }
        return texts;
    }
    static QDomElement info(const QStringList &features)
    {
        QString inside;
        for (const QString &feature : features)
            inside += u"<feature var='%1'/>"_s.arg(feature);
        return xml::parse(
            u"<iq xmlns='jabber:client' type='result'><query xmlns='http://jabber.org/protocol/disco#info'>"
            "%1</query></iq>"_s.arg(inside));
    }

private Q_SLOTS:
    void submission_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<preset::Wish>("wish");
        QTest::addColumn<QStringList>("expected");
        const preset::Wish group {Kind::PrivateGroup, u"Garden"_s, u"Roses"_s, {}};
        const preset::Wish open {Kind::PublicRoom, {}, {}, {}};
        const preset::Wish locked {Kind::PasswordRoom, {}, {}, u"sesame"_s};
        const QStringList named {u"roomname=Garden"_s, u"roomdesc=Roses"_s, u"persistentroom=1"_s, u"publicroom=0"_s};
        QTest::newRow("prosody, private group")
            << u"prosody"_s << group << named + QStringList {u"membersonly=1"_s, u"whois=anyone"_s};
        QTest::newRow("ejabberd, private group")
            << u"ejabberd"_s << group
            << named + QStringList {u"public_list=0"_s, u"whois=anyone"_s, u"membersonly=1"_s};
        QTest::newRow("prosody, public room") << u"prosody"_s << open << QStringList {u"persistentroom=1"_s};
        QTest::newRow("ejabberd, public room") << u"ejabberd"_s << open << QStringList {u"persistentroom=1"_s};
        QTest::newRow("prosody, password room")
            << u"prosody"_s << locked << QStringList {u"persistentroom=1"_s, u"roomsecret=sesame"_s};
        QTest::newRow("ejabberd, password room, the flag beside it")
            << u"ejabberd"_s << locked
            << QStringList {u"persistentroom=1"_s, u"passwordprotectedroom=1"_s, u"roomsecret=sesame"_s};
        QTest::newRow("custom, just a name")
            << u"prosody"_s << preset::Wish {Kind::Custom, u"Garden"_s, {}, {}} << QStringList {u"roomname=Garden"_s};
        QTest::newRow("instant wants nothing")
            << u"ejabberd"_s << preset::Wish {Kind::Instant, u"Garden"_s, u"Roses"_s, u"x"_s} << QStringList();
    }
    void submission()
    {
        QFETCH(QString, server);
        QFETCH(preset::Wish, wish);
        QTEST(submitted(formOf(server), wish), "expected");
        QVERIFY(preset::plan(ConfigurationEdit(formOf(server)), wish).lacking.isEmpty());
    }

    void whatTheFormLacksIsNotSentButTold()
    {
        const auto form =
            without(without(formOf(u"prosody"_s), u"muc#roomconfig_persistentroom"_s), u"muc#roomconfig_membersonly"_s);
        const preset::Wish wish {Kind::PrivateGroup, {}, {}, {}};
        QCOMPARE(submitted(form, wish), (QStringList {u"publicroom=0"_s, u"whois=anyone"_s}));
        const QList<Want> lacking {{Setting::MembersOnly, true}, {Setting::Persistent, true}};
        QCOMPARE(preset::plan(ConfigurationEdit(form), wish).lacking, lacking);
    }

    void aListWithoutTheValueIsLacking()
    {
        auto form = formOf(u"ejabberd"_s);
        for (FormField &field : form.fields) {
            if (field.var == "muc#roomconfig_whois"_L1)
                field.options.removeIf([](const FormOption &option) { return option.value == "anyone"_L1; });
        }
        const auto plan = preset::plan(ConfigurationEdit(form), {Kind::PrivateGroup, {}, {}, {}});
        QCOMPARE(plan.lacking, QList<Want>({{Setting::Whois, true}}));
    }

    void ungranted_data()
    {
        QTest::addColumn<QList<Want>>("lacking");
        QTest::addColumn<QStringList>("features");
        QTest::addColumn<QList<Want>>("expected");
        const Want members {Setting::MembersOnly, true};
        const Want hidden {Setting::Public, false};
        const Want stays {Setting::Persistent, true};
        const QStringList all {u"muc_membersonly"_s, u"muc_hidden"_s, u"muc_nonanonymous"_s, u"muc_persistent"_s};
        QTest::newRow("all is well") << QList<Want>() << all << QList<Want>();
        QTest::newRow("the room contradicts the form")
            << QList<Want>() << QStringList {u"muc_open"_s, u"muc_public"_s} << QList<Want>({members, hidden});
        QTest::newRow("not in the form, and not so")
            << QList<Want>({stays}) << QStringList {u"muc_temporary"_s} + all.mid(0, 3) << QList<Want>({stays});
        QTest::newRow("not in the form, but so all the same") << QList<Want>({stays}) << all << QList<Want>();
        QTest::newRow("the room tells nothing") << QList<Want>({stays}) << QStringList() << QList<Want>({stays});
    }
    void ungranted()
    {
        QFETCH(QList<Want>, lacking);
        QFETCH(QStringList, features);
        QTEST(preset::ungranted({Kind::PrivateGroup, {}, {}, {}}, lacking, info(features)), "expected");
    }

    void onlyAnOpenDoorIsSerious()
    {
        QVERIFY(preset::isSerious({Setting::MembersOnly, true}));
        QVERIFY(preset::isSerious({Setting::Password, true}));
        QVERIFY(!preset::isSerious({Setting::MembersOnly, false}));
        QVERIFY(!preset::isSerious({Setting::Persistent, true}));
    }

    void localpart_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("words") << u"Tea & Biscuits"_s << u"tea-biscuits"_s;
        QTest::newRow("what no address can have") << u" \"a/b@c:d\" "_s << u"a-b-c-d"_s;
        QTest::newRow("umlauts stay") << u"Gärten für alle"_s << u"gärten-für-alle"_s;
        QTest::newRow("nothing is left") << u"!?"_s << QString();
        QTest::newRow("wide letters become plain") << u"ＴＥＡ"_s << u"tea"_s;
        QTest::newRow("long") << QString(200, u'x') << QString(60, u'x');
    }
    void localpart()
    {
        QFETCH(QString, name);
        QTEST(preset::localpart(name), "expected");
    }

    void noTwoAddressesAreAlike()
    {
        const QString one = preset::unguessable(QByteArray("0123456789abcdef"));
        QCOMPARE(one.size(), 24);
        QCOMPARE(one, preset::localpart(one)); // Good as an address as it is.
        QVERIFY(one != preset::unguessable(QByteArray("1123456789abcdef")));
        QCOMPARE(preset::unguessable(QByteArray(15, '\xff')), QString(24, u'9'));
    }
};

PARLOUR_TEST(PresetTest)
#include "presettest.moc"

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/forms/roomconfiguration.h"
#include "protocol/forms/recordedform.h"
#include "support/fakestream.h"
#include "support/suite.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace parlour;
using State = configuration::State;

class RoomConfigurationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loads();
    void loadingFails_data();
    void loadingFails();
    void savesThePassword_data();
    void savesThePassword();
    void nothingChangedCannotBeSaved();
    void aNewRoomIsUnlockedUnchanged();
    void aNewRoomsPasswordIsSubmittedToo_data();
    void aNewRoomsPasswordIsSubmittedToo();
    void aFailedSaveKeepsEveryEdit_data();
    void aFailedSaveKeepsEveryEdit();
    void aRefusedFieldIsMarked();
    void whoRefusesAPartGetsTheWhole_data();
    void whoRefusesAPartGetsTheWhole();
    void aNamedFieldIsNotSentAgain();
    void tellsWhatTheServerDidNotApply();
    void aSecretThatDoesNotProtectIsTold();
    void mergesWhatOthersChanged();
    void conflictsAreResolved_data();
    void conflictsAreResolved();
    void whatOthersSetAlreadyIsNotSentAgain();
    void reloadKeepsEdits();
    void externalChangesAreNoticed();
    void nothingIsEditedWhileBusyOrNotOwner();
    void answersAfterClosingAreStale();
    void confirmationMayFail();
    void savesTwice();
};

static const QString Secret = u"muc#roomconfig_roomsecret"_s;
static const QString Flag = u"muc#roomconfig_passwordprotectedroom"_s;
static const QString Name = u"muc#roomconfig_roomname"_s;
static const QString Whois = u"muc#roomconfig_whois"_s;

/// A room's settings and the server they are at.
struct Pane
{
    Pane() { stream.goOnline(); }
    /// The oldest open question, as `type namespace`.
    QString question() const
    {
        return stream.asked.isEmpty() ? QString()
                                      : stream.asked.first().type + u' ' + stream.asked.first().payload.namespaceURI();
    }
    DataForm submitted() const { return *dataForm(xml::child(stream.asked.first().payload, u"x", xml::FormNs)); }
    QString submittedValue(const QString &var) const
    {
        const DataForm sent = submitted();
        return sent.field(var) ? sent.field(var)->value() : u"(not sent)"_s;
    }
    void answerForm(const DataForm &answer)
    {
        QCOMPARE(question(), u"get http://jabber.org/protocol/muc#owner"_s);
        const QDomElement iq = xml::element(u"iq"_s);
        QDomElement query = xml::append(iq, u"query"_s, xml::MucOwnerNs);
        query.appendChild(iq.ownerDocument().importNode(toElement(answer), true));
        stream.answer(iq);
    }
    void accept()
    {
        QCOMPARE(question(), u"set http://jabber.org/protocol/muc#owner"_s);
        stream.answer(xml::element(u"iq"_s));
    }
    void answerDisco(const QString &recording)
    {
        QCOMPARE(question(), u"get http://jabber.org/protocol/disco#info"_s);
        stream.answer(recorded(recording));
    }
    void refuse(const QString &recording)
    {
        stream.answer(IqFailure {IqFailure::Kind::Refused, stanzaError(recorded(recording)).value()});
    }
    void load(const QString &recording)
    {
        configuration.load();
        answerForm(recordedForm(recording));
        QCOMPARE(configuration.state(), State::Editing);
    }
    /// Edits the name and saves until the submission is asked.
    void saveName(const QString &recording)
    {
        load(recording);
        form.setValue(Name, u"Mine"_s);
        configuration.save();
        answerForm(recordedForm(recording));
        QCOMPARE(configuration.state(), State::Saving);
    }
    QString problem(const QString &var) const
    {
        const QModelIndexList found = form.match(form.index(0), FormModel::FieldVarRole, var, 1, Qt::MatchExactly);
        return found.value(0).data(FormModel::ProblemRole).toString();
    }

    FakeStream stream;
    RoomConfiguration configuration {stream, Jid::parse(u"balcony@rooms.example").value()};
    FormModel &form = *configuration.form();
    QSignalSpy saved {&configuration, &RoomConfiguration::saved};
    QSignalSpy described {&configuration, &RoomConfiguration::described};
    /// Whether the room was protected, each time that it said what it is.
    QList<bool> isProtected() const
    {
        QList<bool> told;
        for (const auto &arguments : described)
            told << muc::roomInfo(arguments.first().value<QDomElement>()).passwordProtected;
        return told;
    }
};

void RoomConfigurationTest::loads()
{
    Pane pane;
    QCOMPARE(pane.configuration.state(), State::Closed);
    pane.configuration.load();
    QVERIFY(pane.configuration.isBusy());
    QCOMPARE(pane.stream.asked.first().to.toString(), u"balcony@rooms.example"_s);
    pane.answerForm(recordedForm(u"prosody-default"_s));
    QCOMPARE(pane.configuration.state(), State::Editing);
    QCOMPARE(pane.form.count(), 17);
    QVERIFY(!pane.form.isReadOnly());
    QVERIFY(pane.configuration.resultText().isEmpty());
}

void RoomConfigurationTest::loadingFails_data()
{
    QTest::addColumn<IqReply>("reply");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("detail");
    const auto refused = [](const QString &name) {
        return IqReply(IqFailure {IqFailure::Kind::Refused, stanzaError(recorded(name)).value()});
    };
    const auto result = [](const QString &content) {
        return IqReply(xml::parse(u"<iq xmlns='jabber:client'>%1</iq>"_s.arg(content)));
    };
    const QString owners = u"Only owners can change the room's settings."_s;
    const QString empty = u"The server did not send any settings for this room."_s;
    QTest::newRow("forbidden, Prosody") << refused(u"prosody-forbidden"_s) << owners
                                        << u"Only owners can configure rooms"_s;
    QTest::newRow("forbidden, ejabberd") << refused(u"ejabberd-forbidden"_s) << owners
                                         << u"Owner privileges required"_s;
    QTest::newRow("no answer") << IqReply(IqFailure {IqFailure::Kind::TimedOut, {}}) << u"The server did not answer."_s
                               << QString();
    QTest::newRow("offline") << IqReply(IqFailure {IqFailure::Kind::Disconnected, {}}) << u"The connection was lost."_s
                             << QString();
    QTest::newRow("no form") << result(u"<query xmlns='http://jabber.org/protocol/muc#owner'/>"_s) << empty
                             << QString();
    QTest::newRow("no query") << result({}) << empty << QString();
    QTest::newRow("an empty form") << result(u"<query xmlns='http://jabber.org/protocol/muc#owner'>"
                                             "<x xmlns='jabber:x:data' type='form'/></query>"_s)
                                   << empty << QString();
}

void RoomConfigurationTest::loadingFails()
{
    QFETCH(IqReply, reply);
    Pane pane;
    pane.configuration.load();
    pane.stream.answer(reply);
    QCOMPARE(pane.configuration.state(), State::LoadFailed);
    QTEST(pane.configuration.resultText(), "text");
    QTEST(pane.configuration.resultDetail(), "detail");
    pane.load(u"prosody-default"_s); // trying again works
    QVERIFY(pane.configuration.resultText().isEmpty());
}

void RoomConfigurationTest::savesThePassword_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<bool>("remove");
    for (const auto &server : {u"prosody"_s, u"ejabberd"_s}) {
        QTest::addRow("%ls: set", qUtf16Printable(server)) << server << false;
        QTest::addRow("%ls: removed", qUtf16Printable(server)) << server << true;
    }
}

void RoomConfigurationTest::savesThePassword()
{
    QFETCH(QString, server);
    QFETCH(bool, remove);
    const QString before = server + (remove ? u"-password"_s : u"-default"_s);
    const QString after = server + (remove ? u"-default"_s : u"-password"_s);
    const QString password = remove ? QString() : u"s3cret"_s;
    Pane pane;
    pane.load(before);
    QVERIFY(!pane.configuration.canSave());
    pane.form.setValue(Secret, password);
    QVERIFY(pane.configuration.canSave());
    pane.configuration.save();
    QCOMPARE(pane.configuration.state(), State::Checking);
    pane.answerForm(recordedForm(before));
    QCOMPARE(pane.configuration.state(), State::Saving);
    QCOMPARE(pane.submittedValue(Secret), password);
    QCOMPARE(pane.submittedValue(Flag), server == u"prosody"_s ? u"(not sent)"_s : remove ? u"0"_s : u"1"_s);
    QCOMPARE(pane.submittedValue(Name), u"(not sent)"_s);
    pane.accept();
    pane.answerForm(recordedForm(after));
    QCOMPARE(pane.configuration.state(), State::Verifying);
    pane.answerDisco(server + (remove ? u"-disco-open"_s : u"-disco-protected"_s));
    QCOMPARE(pane.configuration.state(), State::Saved);
    QCOMPARE(pane.configuration.resultText(), u"Saved"_s);
    QCOMPARE(pane.saved, QList<QVariantList>({{true, password}}));
    QCOMPARE(pane.isProtected(), QList<bool>({!remove}));
    QCOMPARE(pane.form.changedCount(), 0);
    QVERIFY(!pane.configuration.canSave());
}

void RoomConfigurationTest::nothingChangedCannotBeSaved()
{
    Pane pane;
    pane.load(u"ejabberd-default"_s);
    pane.configuration.save();
    QCOMPARE(pane.configuration.state(), State::Editing);
    pane.form.setValue(u"voice_request_min_interval"_s, u"60"_s);
    pane.form.setValue(u"muc#roomconfig_maxusers"_s, u"many"_s); // not an option
    QCOMPARE(pane.form.problemCount(), 1);
    QVERIFY(!pane.configuration.canSave());
    QVERIFY(pane.stream.asked.isEmpty());
}

void RoomConfigurationTest::aNewRoomIsUnlockedUnchanged()
{
    Pane pane;
    pane.configuration.setNewRoom(true);
    pane.load(u"prosody-default"_s);
    QVERIFY(pane.configuration.canSave());
    pane.configuration.save();
    pane.answerForm(recordedForm(u"prosody-default"_s));
    QCOMPARE(pane.submitted().fields.size(), 1);
    QCOMPARE(pane.submitted().formType(), u"http://jabber.org/protocol/muc#roomconfig"_s);
    pane.accept();
    QVERIFY(!pane.configuration.isNewRoom());
    pane.answerForm(recordedForm(u"prosody-default"_s));
    pane.answerDisco(u"prosody-disco-open"_s);
    QCOMPARE(pane.configuration.resultText(), u"Saved"_s);
    QCOMPARE(pane.saved, QList<QVariantList>({{false, QString()}}));
}

void RoomConfigurationTest::aNewRoomsPasswordIsSubmittedToo_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QStringList>("vars");
    QTest::newRow("Prosody took it from the presence")
        << u"prosody-password"_s << QStringList {u"FORM_TYPE"_s, u"muc#roomconfig_roomsecret"_s};
    QTest::newRow("a server that did not take it")
        << u"ejabberd-default"_s
        << QStringList {u"FORM_TYPE"_s, u"muc#roomconfig_passwordprotectedroom"_s, u"muc#roomconfig_roomsecret"_s};
}

void RoomConfigurationTest::aNewRoomsPasswordIsSubmittedToo()
{
    QFETCH(QString, form);
    Pane pane;
    pane.configuration.setNewRoom(true, u"cauldronburn"_s);
    pane.load(form);
    pane.configuration.save();
    pane.answerForm(recordedForm(form));
    QStringList vars;
    for (const FormField &field : pane.submitted().fields)
        vars << field.var;
    QTEST(vars, "vars");
}

void RoomConfigurationTest::aFailedSaveKeepsEveryEdit_data()
{
    QTest::addColumn<IqFailure>("failure");
    QTest::addColumn<QString>("text");
    StanzaError error;
    const auto refused = [&error](ErrorCondition condition) {
        error.condition = condition;
        return IqFailure {IqFailure::Kind::Refused, error};
    };
    QTest::newRow("not acceptable")
        << refused(ErrorCondition::NotAcceptable)
        << u"The server did not accept these settings. Nothing was changed. Your changes are kept."_s;
    QTest::newRow("forbidden") << refused(ErrorCondition::Forbidden)
                               << u"Only owners can change the room's settings. Your changes are kept."_s;
    QTest::newRow("no answer") << IqFailure {
        IqFailure::Kind::TimedOut,
        {}} << u"The server did not answer. Nobody knows whether the settings were saved; your changes are kept."_s;
    QTest::newRow("disconnected") << IqFailure {
        IqFailure::Kind::Disconnected,
        {}} << u"The connection was lost. Nobody knows whether the settings were saved; your changes are kept."_s;
}

void RoomConfigurationTest::aFailedSaveKeepsEveryEdit()
{
    QFETCH(IqFailure, failure);
    Pane pane;
    pane.saveName(u"ejabberd-default"_s);
    pane.stream.answer(failure);
    if (failure.error.condition == ErrorCondition::NotAcceptable)
        pane.stream.answer(failure); // The whole form is not acceptable, either.
    QCOMPARE(pane.configuration.state(), State::SaveFailed);
    QTEST(pane.configuration.resultText(), "text");
    QCOMPARE(pane.form.changedCount(), 1);
    QVERIFY(pane.configuration.canSave());
    QVERIFY(pane.saved.isEmpty());
    pane.form.setValue(Whois, u"anyone"_s);
    QCOMPARE(pane.configuration.state(), State::Editing);
    QVERIFY(pane.configuration.resultText().isEmpty());
    pane.configuration.save();
    pane.stream.answer(failure); // the question before the save may fail as well
    QCOMPARE(pane.configuration.state(), State::SaveFailed);
    QCOMPARE(pane.form.changedCount(), 2);
}

void RoomConfigurationTest::aRefusedFieldIsMarked()
{
    Pane pane;
    pane.load(u"ejabberd-default"_s);
    pane.form.setValue(Whois, u"anyone"_s);
    pane.configuration.save();
    pane.answerForm(recordedForm(u"ejabberd-default"_s));
    pane.refuse(u"ejabberd-badvalue"_s);
    QCOMPARE(pane.configuration.state(), State::SaveFailed);
    QVERIFY(pane.configuration.resultDetail().startsWith(u"Bad value of field 'muc#roomconfig_whois'"));
    QCOMPARE(pane.problem(Whois), u"The server refused this."_s);
    QCOMPARE(pane.problem(Name), QString());
    QVERIFY(pane.configuration.canSave()); // trying again is allowed
}

void RoomConfigurationTest::tellsWhatTheServerDidNotApply()
{
    Pane pane;
    const DataForm form = recordedForm(u"prosody-default"_s);
    pane.load(u"prosody-default"_s);
    pane.form.setValue(Name, u"Mine"_s);
    pane.form.setValue(u"muc#roomconfig_historylength"_s, u"5000"_s);
    pane.form.setValue(u"muc#roomconfig_membersonly"_s, true);
    pane.configuration.save();
    pane.answerForm(form);
    pane.accept();
    pane.answerForm(with(with(form, Name, {u"Mine"_s}), u"muc#roomconfig_historylength"_s, {u"50"_s}));
    pane.answerDisco(u"prosody-disco-open"_s);
    QCOMPARE(pane.configuration.state(), State::NotApplied);
    QCOMPARE(pane.configuration.resultText(),
             u"The server did not apply: Members only, Most messages shown to newcomers"_s);
    QCOMPARE(pane.form.changedCount(), 2);
    QCOMPARE(pane.problem(u"muc#roomconfig_membersonly"_s), u"The server did not apply this."_s);
    QCOMPARE(pane.form.conflictCount(), 0);
    pane.form.undoAll();
    QCOMPARE(pane.configuration.state(), State::Editing);
    QCOMPARE(pane.form.edit().values(u"muc#roomconfig_historylength"_s), QStringList {u"50"_s});
}

void RoomConfigurationTest::aSecretThatDoesNotProtectIsTold()
{
    Pane pane;
    pane.load(u"ejabberd-default"_s);
    pane.form.setValue(Secret, u"s3cret"_s);
    pane.configuration.save();
    pane.answerForm(recordedForm(u"ejabberd-default"_s));
    pane.accept();
    pane.answerForm(recordedForm(u"ejabberd-default"_s));
    pane.answerDisco(u"ejabberd-disco-open"_s);
    QCOMPARE(pane.configuration.resultText(), u"The server did not apply: Room password"_s);
    QCOMPARE(pane.saved, QList<QVariantList>({{false, QString()}}));
    QCOMPARE(pane.isProtected(), QList<bool>({false}));
    QCOMPARE(pane.form.edit().password(), u"s3cret"_s); // still what was typed
}

void RoomConfigurationTest::mergesWhatOthersChanged()
{
    Pane pane;
    pane.load(u"ejabberd-default"_s);
    pane.form.setValue(Name, u"Mine"_s);
    pane.configuration.save();
    pane.answerForm(with(recordedForm(u"ejabberd-default"_s), Whois, {u"anyone"_s}));
    QCOMPARE(pane.configuration.state(), State::Saving);
    QCOMPARE(pane.submittedValue(Name), u"Mine"_s);
    QCOMPARE(pane.submittedValue(Whois), u"(not sent)"_s);
    QCOMPARE(pane.form.edit().values(Whois), QStringList {u"anyone"_s});
}

void RoomConfigurationTest::conflictsAreResolved_data()
{
    QTest::addColumn<bool>("keepMine");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("changes");
    QTest::newRow("mine") << true << u"Mine"_s << 1;
    QTest::newRow("theirs") << false << u"Theirs"_s << 0;
}

void RoomConfigurationTest::conflictsAreResolved()
{
    QFETCH(bool, keepMine);
    const DataForm theirs = with(recordedForm(u"ejabberd-default"_s), Name, {u"Theirs"_s});
    Pane pane;
    pane.load(u"ejabberd-default"_s);
    pane.form.setValue(Name, u"Mine"_s);
    pane.configuration.save();
    pane.answerForm(theirs);
    QCOMPARE(pane.configuration.state(), State::Conflict);
    QVERIFY(!pane.configuration.resultText().isEmpty());
    QVERIFY(!pane.configuration.canSave());
    pane.configuration.save();
    QVERIFY(pane.stream.asked.isEmpty());
    pane.configuration.resolveConflict(Name, keepMine);
    QCOMPARE(pane.configuration.state(), State::Editing);
    QCOMPARE(pane.configuration.resultText(), QString());
    QTEST(pane.form.edit().values(Name).value(0), "name");
    QTEST(pane.form.changedCount(), "changes");
    QCOMPARE(pane.configuration.canSave(), keepMine);
    if (keepMine) {
        pane.configuration.save();
        pane.answerForm(theirs);
        QCOMPARE(pane.configuration.state(), State::Saving);
        QCOMPARE(pane.submittedValue(Name), u"Mine"_s);
    }
}

void RoomConfigurationTest::whatOthersSetAlreadyIsNotSentAgain()
{
    const DataForm theirs = with(recordedForm(u"prosody-default"_s), Name, {u"Mine"_s});
    Pane pane;
    pane.load(u"prosody-default"_s);
    pane.form.setValue(Name, u"Mine"_s);
    pane.configuration.save();
    pane.answerForm(theirs);
    QCOMPARE(pane.configuration.state(), State::Verifying);
    pane.answerForm(theirs);
    pane.answerDisco(u"prosody-disco-open"_s);
    QCOMPARE(pane.configuration.resultText(), u"Saved"_s);
}

void RoomConfigurationTest::reloadKeepsEdits()
{
    Pane pane;
    pane.load(u"prosody-default"_s);
    pane.form.setValue(Name, u"Mine"_s);
    pane.configuration.reload();
    QCOMPARE(pane.configuration.state(), State::Reloading);
    pane.answerForm(with(recordedForm(u"prosody-default"_s), Whois, {u"anyone"_s}));
    QCOMPARE(pane.configuration.state(), State::Editing);
    QCOMPARE(pane.form.changedCount(), 1);
    pane.configuration.reload();
    pane.stream.answer(IqFailure {IqFailure::Kind::TimedOut, {}});
    QCOMPARE(pane.configuration.state(), State::Editing);
    QCOMPARE(pane.configuration.resultText(), u"The server did not answer."_s);
    QCOMPARE(pane.form.changedCount(), 1);
    pane.configuration.reload();
    pane.answerForm(with(recordedForm(u"prosody-default"_s), Name, {u"Theirs"_s}));
    QCOMPARE(pane.configuration.state(), State::Conflict);
    pane.configuration.resolveConflict(Name, false);
    QCOMPARE(pane.form.changedCount(), 0);
}

void RoomConfigurationTest::externalChangesAreNoticed()
{
    Pane pane;
    pane.configuration.noteExternalChange();
    QVERIFY(!pane.configuration.externalChange());
    pane.saveName(u"prosody-default"_s);
    pane.configuration.noteExternalChange(); // our own
    QVERIFY(!pane.configuration.externalChange());
    pane.stream.answer(IqFailure {IqFailure::Kind::TimedOut, {}});
    pane.configuration.noteExternalChange();
    QVERIFY(pane.configuration.externalChange());
    pane.configuration.reload();
    pane.answerForm(recordedForm(u"prosody-default"_s));
    QVERIFY(!pane.configuration.externalChange());
}

void RoomConfigurationTest::nothingIsEditedWhileBusyOrNotOwner()
{
    Pane pane;
    pane.saveName(u"prosody-default"_s);
    QVERIFY(pane.form.isReadOnly());
    pane.form.undoAll();
    QCOMPARE(pane.form.changedCount(), 1);
    pane.stream.answer(IqFailure {IqFailure::Kind::TimedOut, {}});
    QVERIFY(!pane.form.isReadOnly());
    QSignalSpy canSave(&pane.configuration, &RoomConfiguration::canSaveChanged);
    pane.configuration.setOwner(false);
    QVERIFY(pane.form.isReadOnly());
    QVERIFY(!pane.configuration.canSave());
    QCOMPARE(canSave.size(), 1);
    QCOMPARE(pane.form.changedCount(), 1);
}

void RoomConfigurationTest::answersAfterClosingAreStale()
{
    Pane pane;
    pane.configuration.load();
    pane.configuration.close();
    QCOMPARE(pane.configuration.state(), State::Closed);
    pane.configuration.load();
    QCOMPARE(pane.stream.asked.size(), 2);
    pane.answerForm(recordedForm(u"ejabberd-password"_s)); // to the first question
    QCOMPARE(pane.configuration.state(), State::Loading);
    pane.answerForm(recordedForm(u"prosody-default"_s));
    QCOMPARE(pane.form.count(), 17);
    pane.form.setValue(Name, u"Mine"_s);
    pane.configuration.close();
    QCOMPARE(pane.form.count(), 0);
    QCOMPARE(pane.form.changedCount(), 0);
}

void RoomConfigurationTest::confirmationMayFail()
{
    Pane pane;
    pane.load(u"prosody-default"_s);
    pane.form.setValue(Secret, u"s3cret"_s);
    pane.configuration.save();
    pane.answerForm(recordedForm(u"prosody-default"_s));
    pane.accept();
    pane.answerForm(recordedForm(u"prosody-password"_s));
    pane.stream.answer(IqFailure {IqFailure::Kind::TimedOut, {}});
    QCOMPARE(pane.configuration.state(), State::SaveFailed);
    QCOMPARE(pane.configuration.resultText(),
             u"The server accepted the changes, but they could not be confirmed: The server did not answer."_s);
    QVERIFY(pane.saved.isEmpty());
    pane.configuration.save(); // finds everything in place
    pane.answerForm(with(recordedForm(u"prosody-default"_s), Secret, {u"s3cret"_s}));
    QCOMPARE(pane.configuration.state(), State::Verifying);
    pane.answerForm(recordedForm(u"prosody-password"_s));
    pane.answerDisco(u"prosody-disco-protected"_s);
    QCOMPARE(pane.configuration.resultText(), u"Saved"_s);
    QCOMPARE(pane.saved, QList<QVariantList>({{true, u"s3cret"_s}}));
}

void RoomConfigurationTest::savesTwice()
{
    Pane pane;
    const DataForm form = recordedForm(u"prosody-default"_s);
    const DataForm named = with(form, Name, {u"Mine"_s});
    pane.saveName(u"prosody-default"_s);
    pane.accept();
    pane.answerForm(named);
    pane.answerDisco(u"prosody-disco-open"_s);
    QCOMPARE(pane.configuration.state(), State::Saved);
    pane.form.setValue(Name, u"Again"_s);
    QCOMPARE(pane.configuration.state(), State::Editing);
    QVERIFY(pane.configuration.resultText().isEmpty());
    pane.configuration.save();
    pane.answerForm(named);
    QCOMPARE(pane.submittedValue(Name), u"Again"_s);
}

void RoomConfigurationTest::whoRefusesAPartGetsTheWhole_data()
{
    QTest::addColumn<ErrorCondition>("condition");
    QTest::newRow("bad-request") << ErrorCondition::BadRequest;
    QTest::newRow("not-acceptable") << ErrorCondition::NotAcceptable;
}

void RoomConfigurationTest::whoRefusesAPartGetsTheWhole()
{
    QFETCH(ErrorCondition, condition);
    const IqFailure refusal {IqFailure::Kind::Refused, {condition, {}, {}}};
    Pane pane;
    pane.saveName(u"ejabberd-default"_s);
    QCOMPARE(pane.submittedValue(Whois), u"(not sent)"_s);
    pane.stream.answer(refusal);
    QCOMPARE(pane.configuration.state(), State::Saving);
    QCOMPARE(pane.submittedValue(Name), u"Mine"_s);
    QCOMPARE(pane.submittedValue(Whois), recordedForm(u"ejabberd-default"_s).field(Whois)->value());
    pane.stream.answer(refusal); // It was not that.
    QCOMPARE(pane.configuration.state(), State::SaveFailed);
    QCOMPARE(pane.form.changedCount(), 1);
    pane.configuration.save(); // Each save begins with the part.
    pane.answerForm(recordedForm(u"ejabberd-default"_s));
    QCOMPARE(pane.submittedValue(Whois), u"(not sent)"_s);
}

void RoomConfigurationTest::aNamedFieldIsNotSentAgain()
{
    Pane pane;
    pane.saveName(u"ejabberd-default"_s);
    pane.stream.answer(IqFailure {
        IqFailure::Kind::Refused,
        {ErrorCondition::BadRequest, u"Bad value of field 'muc#roomconfig_roomname' of type text-single"_s, {}}});
    QCOMPARE(pane.configuration.state(), State::SaveFailed);
    QVERIFY(!pane.problem(Name).isEmpty());
}

PARLOUR_TEST(RoomConfigurationTest)
#include "roomconfigurationtest.moc"

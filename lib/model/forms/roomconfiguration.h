// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/forms/formmodel.h"
#include "model/pacing/round.h"
#include "network/stream.h"
#include "protocol/muc/configuration.h"

#include <QObject>
#include <optional>
#include <qqmlregistration.h>

namespace parlour {

/// The configuration of one room (XEP-0045 section 10.2): fetch, edit, save the difference, read back.
///
/// No failure loses an edit. A save first asks for the form again; changes by others are merged, and where both changed
/// the same field the state is Conflict until each is resolved; then save() is called again. After the server accepted,
/// form and room are read back, and the result says what the server really did.
class RoomConfiguration : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Room")

    Q_PROPERTY(parlour::configuration::State state READ state NOTIFY stateChanged FINAL)
    /// The fields. Never null; empty until the first load() succeeded. Keeps rows and edits in every other state.
    Q_PROPERTY(parlour::FormModel *form READ form CONSTANT FINAL)
    /// `Saved`, or a sentence about a failure or values that the server did not apply; empty if there is none.
    Q_PROPERTY(QString resultText READ resultText NOTIFY resultChanged FINAL)
    /// The server's own words about a refusal, plain text; may be empty.
    Q_PROPERTY(QString resultDetail READ resultDetail NOTIFY resultChanged FINAL)
    /// True while a request to the server is open: Loading, Reloading, Checking, Saving or Verifying.
    Q_PROPERTY(bool busy READ isBusy NOTIFY stateChanged FINAL)
    /// True if there is something to save, nothing wrong with it, and nobody else is at work.
    Q_PROPERTY(bool canSave READ canSave NOTIFY canSaveChanged FINAL)
    /// True after somebody else changed the room's settings while they are open here: offer reload().
    Q_PROPERTY(bool externalChange READ externalChange NOTIFY externalChangeChanged FINAL)
    /// True if the room was just created: save() also submits an unchanged form, which unlocks the room.
    Q_PROPERTY(bool newRoom READ isNewRoom NOTIFY newRoomChanged FINAL)
    /// True if we are an owner by the room's last word. Else nothing can be edited or saved, but all stays readable.
    Q_PROPERTY(bool owner READ isOwner WRITE setOwner NOTIFY ownerChanged FINAL)

public:
    /// `room` is the room's bare address. `stream` must outlive this object.
    RoomConfiguration(Stream &stream, const Jid &room, QObject *parent = nullptr);

    configuration::State state() const { return m_state; }
    FormModel *form() { return &m_form; }
    QString resultText() const { return m_resultText; }
    QString resultDetail() const { return m_resultDetail; }
    bool isBusy() const { return configuration::isBusy(m_state); }
    bool canSave() const;
    bool externalChange() const { return m_externalChange; }
    bool isNewRoom() const { return m_newRoom; }
    /// Sets whether the room is new, created with `password`: save() submits it, too, whatever the server made of it.
    void setNewRoom(bool newRoom, const QString &password = {});
    bool isOwner() const { return m_owner; }
    void setOwner(bool owner);

    /// Opens the settings: fetches the form (from Closed and LoadFailed).
    Q_INVOKABLE void load();
    /// Fetches the form again and merges it with the edits.
    Q_INVOKABLE void reload();
    /// Saves the changes; does nothing unless canSave.
    Q_INVOKABLE void save();
    /// Closes the settings and forgets every edit. Nothing is sent; destroying a new room is Room's part.
    Q_INVOKABLE void close();

    /// Ends the conflict about the field `var`. When the last one ends the state is Editing again.
    Q_INVOKABLE void resolveConflict(const QString &var, bool keepMine);

    /// Takes every edit back, but for the password that a new room was created with.
    void useDefaults();

    /// Notes status 104, called by Room. The effect of our own save is not taken for somebody else's change.
    void noteExternalChange();

Q_SIGNALS:
    void stateChanged();
    void resultChanged();
    void canSaveChanged();
    void externalChangeChanged();
    void newRoomChanged();
    void ownerChanged();

    /// A save was read back (Saved or NotApplied). With `passwordChanged` the room's password has changed since the
    /// settings were opened or last saved: it is now `newPassword` (empty: none).
    void saved(bool passwordChanged, const QString &newPassword);
    /// After a save, before saved(): `iq` is the answer to a disco#info request, with the new description of the room.
    void described(const QDomElement &iq);

private:
    void advance(configuration::Event event);
    void enter(configuration::State state);
    void ask(const QString &type, const QDomElement &payload, void (RoomConfiguration::*answered)(const IqReply &));
    void askForm();
    void askProtection();
    void submit(ConfigurationEdit::Extent extent);
    bool wantsWhole(const IqFailure &failure) const;
    void formAnswered(const IqReply &reply);
    void submitAnswered(const IqReply &reply);
    void protectionAnswered(const IqReply &reply);
    void received(const DataForm &form);
    void proposeFirstPassword();
    bool foundConflict();
    void proceed();
    void finish(std::optional<bool> isProtected);
    void fail(const IqFailure &failure);
    QStringList refusedVars(const QString &words) const;
    void markRefused(const QString &words);
    QString passwordNow(std::optional<bool> isProtected) const;
    void setResult(const QString &text, const QString &detail = {});
    void setExternalChange(bool changed);
    void refreshEditing();

    Stream &m_stream;
    Jid m_room;
    FormModel m_form;
    configuration::State m_state = configuration::State::Closed;
    QString m_resultText;
    QString m_resultDetail;
    ConfigurationEdit::Extent m_submittedExtent = ConfigurationEdit::Extent::Changes;
    DataForm m_submitted;
    DataForm m_readBack;
    QString m_knownPassword;
    Round m_round;
    bool m_externalChange = false;
    bool m_newRoom = false;
    QString m_firstPassword; ///< Of a new room, empty for none.
    bool m_owner = true;
    bool m_couldSave = false;
};

} // namespace parlour

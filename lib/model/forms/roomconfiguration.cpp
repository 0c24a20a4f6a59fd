// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/forms/roomconfiguration.h"

#include "protocol/disco/info.h"

using namespace Qt::StringLiterals;

namespace parlour {

RoomConfiguration::RoomConfiguration(Stream &stream, const Jid &room, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
    , m_room(room)
{
    connect(&m_form, &FormModel::edited, this, &RoomConfiguration::refreshEditing);
    connect(&m_form, &FormModel::editedByUser, this, [this] {
        if (m_state != configuration::State::Conflict)
            setResult({});
        advance(configuration::Event::Edited);
    });
    m_form.setReadOnly(true);
}

bool RoomConfiguration::canSave() const
{
    return m_owner && configuration::isEditable(m_state) && m_state != configuration::State::Conflict
        && m_form.problemCount() == 0 && (m_newRoom || m_form.changedCount() > 0);
}

void RoomConfiguration::setNewRoom(bool newRoom, const QString &password)
{
    m_firstPassword = password;
    if (m_newRoom == newRoom)
        return;
    m_newRoom = newRoom;
    Q_EMIT newRoomChanged();
    refreshEditing();
}

void RoomConfiguration::setOwner(bool owner)
{
    if (m_owner == owner)
        return;
    m_owner = owner;
    Q_EMIT ownerChanged();
    refreshEditing();
}

void RoomConfiguration::load()
{
    advance(configuration::Event::Load);
}

void RoomConfiguration::reload()
{
    advance(configuration::Event::Reload);
}

void RoomConfiguration::save()
{
    if (canSave())
        advance(configuration::Event::Save);
}

void RoomConfiguration::close()
{
    advance(configuration::Event::Close);
}

void RoomConfiguration::resolveConflict(const QString &var, bool keepMine)
{
    m_form.resolve(var, keepMine);
}

void RoomConfiguration::noteExternalChange()
{
    // While a question is open its answer comes after this notice, and so tells of the change anyway: stanzas keep
    // their order. A notice during a save is our own.
    if (configuration::isEditable(m_state))
        setExternalChange(true);
}

void RoomConfiguration::advance(configuration::Event event)
{
    const configuration::State state = configuration::next(m_state, event);
    if (state == m_state)
        return;
    m_state = state;
    refreshEditing();
    Q_EMIT stateChanged();
    enter(state);
}

void RoomConfiguration::enter(configuration::State state)
{
    switch (state) {
    case configuration::State::Closed:
        m_round.end();
        m_form.setForm({});
        m_submitted = {};
        setResult({});
        setExternalChange(false);
        return;
    case configuration::State::Loading:
    case configuration::State::Reloading:
    case configuration::State::Checking:
        setResult({});
        askForm();
        return;
    case configuration::State::Saving:
        submit(ConfigurationEdit::Extent::Changes);
        return;
    case configuration::State::Verifying:
        askForm();
        return;
    case configuration::State::LoadFailed:
    case configuration::State::Editing:
    case configuration::State::Conflict:
    case configuration::State::Saved:
    case configuration::State::NotApplied:
    case configuration::State::SaveFailed:
        return;
    }
    Q_UNREACHABLE();
}

void RoomConfiguration::ask(const QString &type, const QDomElement &payload,
                            void (RoomConfiguration::*answered)(const IqReply &))
{
    const auto done = [this, answered, round = m_round.now()](const IqReply &reply) {
        if (!round.isStale())
            (this->*answered)(reply);
    };
    m_stream.ask(m_room, type, payload, this, done);
}

void RoomConfiguration::askForm()
{
    ask(u"get"_s, xml::element(u"query"_s, xml::MucOwnerNs), &RoomConfiguration::formAnswered);
}

void RoomConfiguration::submit(ConfigurationEdit::Extent extent)
{
    m_submittedExtent = extent;
    m_submitted = m_form.edit().submission(!m_firstPassword.isEmpty(), extent);
    QDomElement query = xml::element(u"query"_s, xml::MucOwnerNs);
    appendForm(query, m_submitted);
    ask(u"set"_s, query, &RoomConfiguration::submitAnswered);
}

void RoomConfiguration::askProtection()
{
    ask(u"get"_s, disco::infoQuery(), &RoomConfiguration::protectionAnswered);
}

void RoomConfiguration::setResult(const QString &text, const QString &detail)
{
    if (m_resultText == text && m_resultDetail == detail)
        return;
    m_resultText = text;
    m_resultDetail = detail;
    Q_EMIT resultChanged();
}

void RoomConfiguration::setExternalChange(bool changed)
{
    if (m_externalChange == changed)
        return;
    m_externalChange = changed;
    Q_EMIT externalChangeChanged();
}

void RoomConfiguration::refreshEditing()
{
    m_form.setReadOnly(!m_owner || !configuration::isEditable(m_state));
    if (m_state == configuration::State::Conflict && m_form.conflictCount() == 0) {
        setResult({});
        advance(configuration::Event::Resolved);
    }
    if (std::exchange(m_couldSave, canSave()) != m_couldSave)
        Q_EMIT canSaveChanged();
}

} // namespace parlour

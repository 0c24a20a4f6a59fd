// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Owning a room: its settings, and a room that was created just now.
#include "model/room/room.h"
#include "model/room/roomtexts.h"
#include "network/stream.h"
#include "protocol/muc/stanzas.h"

using namespace Qt::StringLiterals;

namespace parlour {

void Room::openSettings()
{
    if (m_settings || !canConfigure())
        return;
    m_settings = new RoomConfiguration(m_stream, m_address, this);
    m_settings->setNewRoom(m_newRoom, m_newRoom ? m_sent.password : QString());
    watch(m_settings);
    m_settings->load();
    Q_EMIT settingsChanged();
}

void Room::watch(RoomConfiguration *settings)
{
    connect(settings, &RoomConfiguration::saved, this, [this](bool passwordChanged, const QString &password) {
        if (passwordChanged)
            followPassword(password);
        refreshInfo();
    });
    connect(settings, &RoomConfiguration::newRoomChanged, this, [this, settings] {
        m_newRoom = settings->isNewRoom(); // No more once the server took the form, whatever comes after that.
        Q_EMIT settingsChanged();
    });
    connect(settings, &RoomConfiguration::protectedByServer, this, [this](bool isProtected) {
        m_info.passwordProtected = isProtected;
        Q_EMIT infoChanged();
    });
}

void Room::followPassword(const QString &password)
{
    // Owners are asked for the password like everybody else: after a change they must not lock themselves out.
    m_sent.password = password;
    m_secrets.update(m_address, password);
    if (!password.isEmpty())
        m_secrets.keepForSession(m_address, password);
}

void Room::createdJustNow()
{
    const bool isAnother = !std::exchange(m_newRoom, true); // Else the stream broke before the room was set up.
    if (isAnother && m_cause != Cause::Creation)
        m_setup.forget();
    if (m_setup.kind() == preset::Kind::Custom && isAnother)
        notice(tr("This room is new. Set it up before others come in."));
    if (m_setup.kind() != preset::Kind::Instant)
        openSettings();
    if (m_settings)
        m_settings->setNewRoom(true, m_sent.password);
    m_setup.begin(m_settings);
}

/// Joined, and not created: somebody else's room is never set up by us.
void Room::foundOthersRoom()
{
    if (m_newRoom && canConfigure()) // We created it, and only the stream broke.
        return m_setup.begin(m_settings);
    m_setup.forget();
    if (std::exchange(m_newRoom, false)) {
        dropSettings();
        notice(tr("Meanwhile somebody else has created this room. You have joined it as it is."));
        return;
    }
    notice(tr("This room existed already. You have joined it as it is."));
}

/// Everything that was wished for has been submitted and read back.
void Room::setUp()
{
    m_newRoom = false;
    if (m_setup.mayClose())
        dropSettings();
    refreshInfo();
    Q_EMIT settingsChanged();
}

void Room::closeSettings()
{
    const bool unfinished = m_newRoom;
    m_setup.forget();
    dropSettings();
    if (unfinished)
        destroyNewRoom();
}

void Room::dropSettings()
{
    if (!m_settings)
        return;
    m_settings->close();
    m_settings->deleteLater();
    m_settings = nullptr;
    Q_EMIT settingsChanged();
}

void Room::destroyNewRoom()
{
    m_stream.ask(m_address, u"set"_s, muc::destroyQuery({}), this, [this](const IqReply &reply) {
        if (const auto *failure = std::get_if<IqFailure>(&reply)) {
            notice(tr("The room could not be deleted. %1").arg(roomtexts::failure(*failure)));
            return;
        }
        m_newRoom = false;
        m_occupants.clear();
        m_sent = {};
        m_secrets.forget(m_address);
        m_farewell = tr("The room was deleted, because its creation was cancelled.");
        advance(join::Left {});
        notice(m_farewell);
        Q_EMIT settingsChanged();
        m_autojoin = false;
        Q_EMIT leftForGood();
    });
}

} // namespace parlour

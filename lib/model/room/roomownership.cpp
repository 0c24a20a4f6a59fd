// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/roomownership.h"

#include "model/room/roompassword.h"
#include "model/texts/failuretexts.h"
#include "network/stream.h"
#include "protocol/muc/stanzas.h"

using namespace Qt::StringLiterals;

namespace parlour {

using creation::Event;

RoomOwnership::RoomOwnership(const RoomPlace &place, RoomPassword &password, const OccupantModel &occupants,
                             QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_password(password)
    , m_setup(place.stream, place.room)
    , m_destruction(place.stream, occupants, place.room)
{
    // Everything that was wished for has been submitted and read back.
    connect(&m_setup, &RoomSetup::finished, this, [this] {
        apply(Event::Finished);
        if (m_setup.mayClose())
            drop();
        Q_EMIT changed();
    });
    connect(&m_setup, &RoomSetup::described, this,
            [this](const QDomElement &iq) { Q_EMIT described(muc::roomInfo(iq)); });
    connect(&m_setup, &RoomSetup::stateChanged, this, [this] {
        if (m_setup.state() == RoomSetup::State::Failed)
            Q_EMIT obscured();
    });
}

bool RoomOwnership::isConfiguring() const
{
    using enum configuration::State;
    const auto state = m_configuration ? m_configuration->state() : Closed;
    return m_setup.state() == RoomSetup::State::Working || state == Saving || state == Verifying;
}

QString RoomOwnership::password() const
{
    return m_password.attempt().password;
}

void RoomOwnership::open()
{
    if (m_configuration || !isAllowed())
        return;
    m_configuration = new RoomConfiguration(m_place.stream, m_place.room, this);
    m_configuration->setNewRoom(isUnfinished(), isUnfinished() ? password() : QString());
    watch(m_configuration);
    m_configuration->load();
    Q_EMIT changed();
}

void RoomOwnership::watch(RoomConfiguration *configuration)
{
    connect(configuration, &RoomConfiguration::saved, this, [this](bool passwordChanged, const QString &password) {
        if (passwordChanged)
            m_password.follow(password);
    });
    connect(configuration, &RoomConfiguration::described, this,
            [this](const QDomElement &iq) { Q_EMIT described(muc::roomInfo(iq)); });
    connect(configuration, &RoomConfiguration::stateChanged, this, [this, configuration] {
        if (configuration->state() == configuration::State::SaveFailed)
            Q_EMIT obscured();
    });
    connect(configuration, &RoomConfiguration::newRoomChanged, this, [this, configuration] {
        if (!configuration->isNewRoom()) // The server took the form.
            apply(Event::Finished);
        Q_EMIT changed();
    });
}

void RoomOwnership::created(bool wished)
{
    const bool isAnother = !isUnfinished(); // Else the stream broke before the room was set up.
    m_hasOthers = false;
    apply(Event::Created);
    if (isAnother && !wished)
        m_setup.forget();
    if (m_setup.kind() == preset::Kind::Custom && isAnother)
        Q_EMIT told(tr("This room is new. Set it up before others come in."));
    if (m_setup.kind() != preset::Kind::Instant)
        open();
    if (m_configuration)
        m_configuration->setNewRoom(true, password());
    m_setup.begin(m_configuration);
}

/// Handles a room that is not new: somebody else's is never set up by us.
void RoomOwnership::found(bool wished)
{
    if (!wished && !isUnfinished())
        return;
    if (isUnfinished() && isAllowed()) // We created it, and only the stream broke.
        return m_setup.begin(m_configuration);
    m_setup.forget();
    if (!isUnfinished()) {
        Q_EMIT told(tr("This room existed already. You have joined it as it is."));
        return;
    }
    apply(Event::Taken);
    drop();
    Q_EMIT told(tr("Meanwhile somebody else has created this room. You have joined it as it is."));
}

RoomOwnership::Closing RoomOwnership::closing(bool reviewing) const
{
    if (isUnfinished())
        return Closing::Ask;
    if (reviewing)
        return Closing::Back;
    return m_configuration && m_configuration->form()->changedCount() > 0 ? Closing::Ask : Closing::Close;
}

void RoomOwnership::close()
{
    const bool unfinished = isUnfinished();
    m_setup.forget();
    drop();
    if (unfinished && !m_hasOthers)
        return destroy();
    if (!unfinished)
        return;
    apply(Event::Finished);
    Q_EMIT changed();
    Q_EMIT told(tr("Somebody else has been in this room already. That is why it was not deleted."));
}

void RoomOwnership::drop()
{
    if (!m_configuration)
        return;
    m_configuration->close();
    m_configuration->deleteLater();
    m_configuration = nullptr;
    Q_EMIT changed();
}

void RoomOwnership::destroy()
{
    apply(Event::Cancel);
    m_place.stream.ask(m_place.room, u"set"_s, muc::destroyQuery({}), this, [this](const IqReply &reply) {
        if (!isCancelled())
            return; // We have left meanwhile.
        if (const auto *failure = std::get_if<IqFailure>(&reply)) {
            apply(Event::Failed);
            Q_EMIT told(tr("The room could not be deleted. %1").arg(failuretexts::sentence(*failure)));
            return;
        }
        apply(Event::Deleted);
        Q_EMIT changed();
        Q_EMIT cancelled();
    });
}

void RoomOwnership::end()
{
    m_setup.forget();
    m_destruction.forget();
    apply(Event::Ended);
    drop();
}

void RoomOwnership::standingChanged()
{
    if (m_configuration)
        m_configuration->setOwner(isAllowed());
    Q_EMIT allowedChanged();
}

void RoomOwnership::changedByOthers()
{
    if (m_configuration)
        m_configuration->noteExternalChange();
}

} // namespace parlour

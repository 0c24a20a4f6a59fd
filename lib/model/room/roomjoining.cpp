// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Getting into a room, being asked for its password, and leaving it: the single join routine.
#include "model/room/room.h"
#include "model/room/roomtexts.h"
#include "network/stream.h"
#include "protocol/muc/stanzas.h"

using namespace Qt::StringLiterals;

namespace parlour {

using join::State;

void Room::join(const QString &nick)
{
    if (!nick.isEmpty())
        setNick(nick);
    join(Cause::Person);
}

void Room::join(Cause cause)
{
    if (state() == State::Joined || join::isOnTheWay(state()))
        return;
    if (cause == Cause::Person && state() == State::Refused && m_setup.isPending())
        return create(m_setup.wished()); // Once more.
    m_cause = cause;
    if (cause != Cause::Automatic)
        m_tries = 0;
    m_tried.clear();
    begin(*join::nextAttempt(passwords(), {}));
}

void Room::bring(const QString &password)
{
    if (!password.isEmpty())
        m_brought = password;
}

join::Passwords Room::passwords() const
{
    return {m_sent, m_secrets.all(m_address), m_brought};
}

void Room::create(const preset::Wish &wish)
{
    if (state() == State::Joined || join::isOnTheWay(state()))
        return;
    m_cause = Cause::Creation;
    m_setup.wish(wish);
    m_keep = Keep::Session; // Whoever sets a password should not be asked for it after the next broken connection.
    m_tried.clear();
    begin({wish.password.isEmpty() ? join::Sent::None : join::Sent::Typed, wish.password});
}

void Room::enterPassword(const QString &password, Keep keep)
{
    if (!wantsPassword() || password.isEmpty())
        return;
    m_keep = keep;
    m_tried.clear();
    begin({join::Sent::Typed, password});
}

void Room::begin(const join::Attempt &attempt)
{
    m_sent = attempt;
    m_wanted = false;
    m_owesFarewell = false;
    m_joinId = Stream::newId();
    m_newQuestion.startOver();
    m_detail.clear();
    m_farewell.clear();
    m_successor.clear();
    m_successorPassword.clear();
    if (state() != State::Joining)
        m_deadline.start();
    m_occupants.clear();
    m_again.stop();
    advance(join::Start {attempt.sent});
    sendJoin();
}

void Room::sendJoin()
{
    const auto occupant = m_address.withResource(m_nick);
    if (!occupant)
        return refused(join::Refusal::NickNotAllowed);
    // While offline this sends nothing; streamBack() comes here again, and the deadline holds all the same.
    const auto presence = muc::joinPresence(*occupant, m_joinId, m_sent.password, m_catchUp.since());
    addPresence(presence, m_presence);
    m_toldPresence = m_presence;
    m_stream.send(presence);
}

void Room::setPresence(const Presence &presence)
{
    m_presence = presence;
    const auto occupant = m_address.withResource(m_nick);
    // To a room that we are not in, it would be a request to join.
    if (state() == State::Joined && occupant && m_toldPresence != presence
        && m_stream.send(presenceStanza(presence, *occupant)))
        m_toldPresence = presence;
}

void Room::sendLeave()
{
    if (const auto occupant = m_address.withResource(m_nick))
        m_stream.send(muc::leavePresence(*occupant));
}

void Room::cancel()
{
    if (join::isOnTheWay(state()) || state() == State::Lost)
        sendLeave();
    m_cause = Cause::Person;
    m_sent = {};
    m_setup.forget();
    m_again.stop();
    m_wanted = false;
    advance(join::Cancel {});
}

void Room::leave()
{
    leave(tr("You left the room."));
}

void Room::leave(const QString &farewell)
{
    if (state() == State::Joined || join::isOnTheWay(state()))
        sendLeave();
    const bool wasInside = state() == State::Joined;
    m_owesFarewell = state() == State::Lost;
    m_setup.forget();
    m_newRoom = false;
    dropSettings();
    m_affiliations.forget();
    m_occupants.clear();
    m_sent = {};
    m_again.stop();
    m_farewell = wasInside ? farewell : QString();
    advance(join::Left {});
    m_outgoing.sessionLost();
    if (wasInside)
        notice(m_farewell);
    m_autojoin = false;
    Q_EMIT leftForGood();
}

void Room::advance(const join::Event &event)
{
    const auto next = join::next(m_status, event);
    if (next == m_status)
        return;
    m_status = next;
    if (state() != State::Joining)
        m_deadline.stop();
    if (!join::isOnTheWay(state()))
        m_joinId.clear();
    if (state() != State::Challenged)
        m_challenge.clear();
    // Only the nickname was wrong: whatever else was entered goes with the next one.
    const bool nickRefused = refusal() == join::Refusal::NickTaken || refusal() == join::Refusal::NickNotAllowed;
    if (state() != State::Joined && !join::isOnTheWay(state()) && state() != State::Lost && !nickRefused)
        m_sent = {};
    if (state() != State::Joined) {
        m_quiet.stop();
        m_outgoing.close();
    }
    if (state() != State::Joined && state() != State::Lost)
        m_catchUp.stop();
    if (state() != State::Joined && state() != State::Lost)
        m_registration.forgetRequests();
    if (m_settings)
        m_settings->setOwner(canConfigure());
    Q_EMIT stateChanged();
    Q_EMIT selfChanged();
}

void Room::keepPassword()
{
    setPasswordNotice({});
    const QString old = m_secrets.bookmarked(m_address);
    if (m_keep != Keep::Bookmark && !old.isEmpty() && old != m_sent.password)
        Q_EMIT m_secrets.bookmarkWanted(m_address, {}); // The room has another one now.
    switch (m_keep) {
    case Keep::Not:
        m_secrets.forgetOthers(m_address, m_sent.password); // What was saved did not work, if it was another one.
        return;
    case Keep::Session:
        m_secrets.keepForSession(m_address, m_sent.password);
        return;
    case Keep::Keychain:
        m_secrets.keepInKeychain(m_address, m_sent.password, this,
                                 [this](KeychainState state) { setPasswordNotice(roomtexts::keychainProblem(state)); });
        return;
    case Keep::Bookmark:
        m_secrets.keepInBookmark(m_address, m_sent.password);
        return;
    }
}

void Room::dismissPasswordNotice()
{
    setPasswordNotice({});
}

void Room::storeUnencrypted()
{
    const bool kept = m_secrets.keepUnencrypted(m_address, m_secrets.known(m_address));
    setPasswordNotice(kept ? QString() : tr("The password could not be written to the disk."));
}

void Room::setPasswordNotice(const QString &notice)
{
    if (m_passwordNotice == notice)
        return;
    m_passwordNotice = notice;
    Q_EMIT passwordNoticeChanged();
}

} // namespace parlour

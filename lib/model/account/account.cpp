// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/account.h"

using namespace Qt::StringLiterals;

namespace parlour {

Account::Account(std::unique_ptr<Stream> stream, ProfileSettings &settings, SecretStore &secrets, HistoryStore &history,
                 QObject *parent)
    : QObject(parent)
    , m_parts(std::move(stream), settings, secrets, history)
{
    m_parts.directChats.setTellsTyping([&settings] { return settings.tellsTyping(); });
    m_parts.directChats.setTellsReading([&settings] { return settings.tellsReading(); });
    m_parts.stream->setAcquaintance([this](const Jid &address) { return isAcquainted(address); });
    connect(&m_parts.signIn, &SignIn::accountChanged, this, &Account::use);
    connect(&m_parts.signIn, &SignIn::enabledChanged, this, &Account::enabledChanged);
    connect(&m_parts.signIn, &SignIn::changed, this, [this] {
        if (state() != State::Online)
            m_parts.rooms.streamLost();
        Q_EMIT stateChanged();
    });
    connect(&m_parts.signIn, &SignIn::online, this, &Account::greet);
    connect(&m_parts.password, &AccountPassword::noticeChanged, this,
            &Account::stateChanged); // needsPerson() may have changed.
    watchInvitations();
    watchRooms();
    watchServices();
    watchPictures();
}

Account::~Account() = default;

/// Makes everything that belongs to an account that of the one that signs in.
void Account::use()
{
    const Jid account = m_parts.signIn.account();
    m_nick = m_parts.record.read().nick;
    if (m_parts.roster.setAccount(account))
        m_parts.invitations.clear();
    m_parts.services.clear();
    m_parts.sharing.clear();
    m_parts.pictures.clear();
    m_parts.notes.setAccount(account.bare());
    m_parts.readMarkers.clear();
    m_parts.roomSecrets.setAccount(account);
    m_parts.remembered.load(account);
    m_parts.blockList.clear();
    m_parts.contactRequests.clear();
    m_parts.directChats.load(account);
    m_parts.bookmarks.setUsualNick(lastNick());
    m_parts.knownServices.reconsider();
    Q_EMIT addressChanged();
    Q_EMIT lastNickChanged();
}

void Account::retire()
{
    m_parts.rooms.disconnect(this);
    m_parts.remembered.retire();
    m_parts.directChats.retire();
    m_parts.bookmarks.retire();
    m_parts.readMarkers.retire();
    m_parts.record.setForThisRun();
}

/// Sends the first stanzas on a stream, and in the rooms.
void Account::greet(bool resumed)
{
    if (!resumed) {
        m_toldPresence = {}; // QXmpp has just said that we are available.
        m_parts.stream->ask({}, u"set"_s, muc::copiesQuery(), this,
                            [](const IqReply &) {}); // Not all servers have them.
    }
    tellPresence();
    m_parts.rooms.comeBack(resumed);
    m_parts.rooms.setPresence(m_presence); // A resumed room does not know what has changed meanwhile.
    m_parts.services.find();
}

bool Account::needsPerson() const
{
    if (state() == State::SignedOut)
        return !m_parts.signIn.problem().isEmpty() || !m_parts.password.notice().isEmpty();
    return state() == State::Stopped || m_parts.signIn.certificateAsked();
}

void Account::setPresence(const Presence &presence)
{
    m_presence = presence;
    tellPresence();
    m_parts.rooms.setPresence(presence);
}

void Account::tellPresence()
{
    if (m_toldPresence != m_presence && m_parts.stream->send(presenceStanza(m_presence)))
        m_toldPresence = m_presence;
}

/// Returns whether `address` sees anyway that we are online: contacts, the rooms that we are in or join, and their
/// occupants.
bool Account::isAcquainted(const Jid &address) const
{
    const auto isOurs = [&address](const Room *room) {
        const bool inside = room->state() == join::State::Joined || join::isOnTheWay(room->state());
        const bool its = room->address() == address.toBare() || room->address().domain() == address.toString();
        return inside && its;
    };
    return m_parts.roster.seesUs(address) || std::ranges::any_of(m_parts.rooms.rooms(), isOurs);
}

void Account::setPictures(AvatarLibrary *library)
{
    m_parts.pictures.setLibrary(library);
    m_parts.rooms.setPictures(library);
}

/// Connects the pictures of people. Of strangers only those with a chat count; before the contacts are known, anybody
/// may be one.
void Account::watchPictures()
{
    m_parts.pictures.setPeople([this](const Jid &person) {
        return !m_parts.roster.isHere() || m_parts.roster.knows(person) || m_parts.directChats.find(person)
            || person == m_parts.stream->jid().toBare();
    });
    m_parts.rooms.setPeoplesPictures(&m_parts.pictures);
    m_parts.directChats.setPictures(&m_parts.pictures);
}

/// Trusts services that we deal with anyway: they are believed, and asked, more.
void Account::watchServices()
{
    m_parts.invitations.setServices([this](const Jid &room) { return m_parts.knownServices.knows(room); });
    const auto tell = [this](Room *room) {
        room->details()->setServiceKnown(m_parts.knownServices.knows(room->address()));
    };
    connect(&m_parts.rooms, &AccountRooms::added, this, tell);
    connect(&m_parts.knownServices, &KnownServices::changed, this, [this, tell] {
        for (Room *room : m_parts.rooms.rooms())
            tell(room);
        m_parts.invitations.recognise();
    });
}

} // namespace parlour

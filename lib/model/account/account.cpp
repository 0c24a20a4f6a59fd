// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/account.h"

using namespace Qt::StringLiterals;

namespace parlour {

Account::Account(std::unique_ptr<Stream> stream, ProfileSettings &settings, SecretStore &secrets, HistoryStore &history,
                 QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_notes(settings)
    , m_record(settings)
    , m_roomSecrets(secrets)
    , m_stream(std::move(stream))
    , m_sharing(*m_stream, history)
    , m_pictures(*m_stream)
    , m_rooms(*m_stream, m_roomSecrets, history)
    , m_roster(*m_stream)
    , m_blockList(*m_stream)
    , m_contactRequests(*m_stream, m_roster, m_blockList)
    , m_directChats(*m_stream, history, m_roster, m_blockList, m_rooms.turns())
    , m_bookmarks(*m_stream, m_rooms, m_roomSecrets, history.lists())
    , m_readMarkers(*m_stream, m_rooms, m_directChats)
    , m_password(secrets, *m_stream, m_record)
    , m_signIn(*m_stream, m_password, m_record)
    , m_services(*m_stream)
    , m_knownServices(m_services, m_rooms, m_bookmarks)
    , m_invitations(*m_stream, m_roster)
    , m_router(*m_stream, m_rooms, m_directChats, m_invitations)
    , m_remembered(m_rooms, m_bookmarks, history)
    , m_reasons(settings)
    , m_emoji(settings)
    , m_browser(*m_stream, m_services, settings)
    , m_cleanup(m_rooms, history)
{
    m_stream->setAcquaintance([this](const Jid &address) { return isAcquainted(address); });
    connect(&m_signIn, &SignIn::accountChanged, this, &Account::use);
    connect(&m_signIn, &SignIn::enabledChanged, this, &Account::enabledChanged);
    connect(&m_signIn, &SignIn::changed, this, [this] {
        if (state() != State::Online)
            m_rooms.streamLost();
        Q_EMIT stateChanged();
    });
    connect(&m_signIn, &SignIn::online, this, &Account::greet);
    connect(&m_password, &AccountPassword::noticeChanged, this,
            &Account::stateChanged); // Whether the person is needed.
    watchInvitations();
    watchRooms();
    watchServices();
    watchPictures();
}

Account::~Account() = default;

/// Everything that belongs to an account becomes that of the one that signs in.
void Account::use()
{
    const Jid account = m_signIn.account();
    m_nick = m_record.read().nick;
    m_services.clear();
    m_sharing.clear();
    m_pictures.clear();
    m_notes.setAccount(account.bare());
    m_readMarkers.clear();
    m_roomSecrets.setAccount(account);
    m_remembered.load(account);
    m_blockList.clear();
    m_contactRequests.clear();
    m_directChats.load(account);
    m_bookmarks.setUsualNick(lastNick());
    m_knownServices.reconsider();
    Q_EMIT addressChanged();
    Q_EMIT lastNickChanged();
}

void Account::retire()
{
    m_rooms.disconnect(this);
    m_remembered.retire();
    m_directChats.retire();
    m_bookmarks.retire();
    m_readMarkers.retire();
    m_record.setForThisRun();
}

/// What is said first on a stream, and in the rooms.
void Account::greet(bool resumed)
{
    if (!resumed) {
        m_toldPresence = {}; // QXmpp has just said that we are available.
        m_stream->ask({}, u"set"_s, muc::copiesQuery(), this, [](const IqReply &) {}); // Not all servers have them.
    }
    tellPresence();
    m_rooms.comeBack(resumed);
    m_rooms.setPresence(m_presence); // A resumed room does not know what has changed meanwhile.
    m_services.find();
}

bool Account::needsPerson() const
{
    if (state() == State::SignedOut)
        return !m_signIn.problem().isEmpty() || !m_password.notice().isEmpty();
    return state() == State::Stopped || m_signIn.certificateAsked();
}

void Account::setPresence(const Presence &presence)
{
    m_presence = presence;
    tellPresence();
    m_rooms.setPresence(presence);
}

void Account::tellPresence()
{
    if (m_toldPresence != m_presence && m_stream->send(presenceStanza(m_presence)))
        m_toldPresence = m_presence;
}

/// Who sees anyway that we are online: contacts, the rooms that we are in or go into, and who is inside.
bool Account::isAcquainted(const Jid &address) const
{
    const auto isOurs = [&address](const Room *room) {
        const bool inside = room->state() == join::State::Joined || join::isOnTheWay(room->state());
        const bool its = room->address() == address.toBare() || room->address().domain() == address.toString();
        return inside && its;
    };
    return m_roster.seesUs(address) || std::ranges::any_of(m_rooms.rooms(), isOurs);
}

void Account::setPictures(AvatarLibrary *library)
{
    m_pictures.setLibrary(library);
    m_rooms.setPictures(library);
}

/// Of strangers only those count that there is a chat with; before the contacts are known, anybody may be one.
void Account::watchPictures()
{
    m_pictures.setPeople([this](const Jid &person) {
        return !m_roster.isHere() || m_roster.knows(person) || m_directChats.find(person)
            || person == m_stream->jid().toBare();
    });
    m_rooms.setPeoplesPictures(&m_pictures);
    m_directChats.setPictures(&m_pictures);
}

/// Whom we deal with anyway is believed, and asked, more.
void Account::watchServices()
{
    m_invitations.setServices([this](const Jid &room) { return m_knownServices.knows(room); });
    const auto tell = [this](Room *room) { room->details()->setServiceKnown(m_knownServices.knows(room->address())); };
    connect(&m_rooms, &AccountRooms::added, this, tell);
    connect(&m_knownServices, &KnownServices::changed, this, [this, tell] {
        for (Room *room : m_rooms.rooms())
            tell(room);
        m_invitations.recognise();
    });
}

} // namespace parlour

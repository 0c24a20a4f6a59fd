// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/room.h"

#include "model/room/roomtexts.h"
#include "network/stream.h"
#include "protocol/address/lookalike.h"
#include "protocol/address/nickname.h"
#include "protocol/text/foreign.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace parlour {

using join::State;

static constexpr auto JoinDeadline = 30s;

Room::Room(Stream &stream, RoomSecrets &secrets, HistoryStore &store, const Jid &address, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
    , m_address(address.toBare())
    , m_place {stream, m_address, secrets.account(), m_self, m_status}
    , m_people(&m_occupants)
    , m_channel(m_place)
    , m_commands({m_occupants, m_subject, m_moderation, m_privateChats, m_ignored, m_invitees})
    , m_conversation(m_channel, m_commands, store)
    , m_archive(m_conversation.sync(stream, m_address))
    , m_moderation(stream, m_occupants, m_self, m_address)
    , m_invitees(stream, m_address, m_self, m_info)
    , m_affiliations(stream, m_occupants, m_address)
    , m_avatar(stream, m_address)
    , m_privateChats({stream, store, m_occupants, m_self, m_address, secrets.account()})
    , m_ignored(m_occupants, *m_conversation.timeline())
    , m_rollCall(stream, m_occupants)
    , m_subject(m_place)
    , m_voice(m_place, m_occupants)
    , m_password(secrets, m_address)
    , m_ownership(m_place, m_password, m_occupants)
    , m_probe(m_place)
    , m_selfPing(m_place)
    , m_about(stream, m_address)
    , m_registration(stream, m_address)
    , m_challenge(stream, m_address)
    , m_newInfo([this] { refreshInfo(); })
    , m_newQuestion([this] { takeQuestion(); })
    , m_newNick([this] { Q_EMIT nickSettled(); })
    , m_doubt([this] { m_selfPing.ask(); })
{
    m_conversation.sendQueue().restore();
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(JoinDeadline);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        sendLeave(); // Should it still succeed, we are not there.
        refused(join::Refusal::NoAnswer);
    });
    connect(&m_rejoin, &Rejoin::due, this, &Room::comeBack);
    connect(this, &Room::nickChanged, &m_channel, [this] { m_channel.setNick(m_nick); });
    connect(&m_channel, &RoomChannel::silent, &m_selfPing, &SelfPing::ask);
    connect(&m_conversation.sendQueue(), &SendQueue::restored, this, &Room::lookUpDoubtful);
    connect(&m_moderation, &Moderation::failed, this, &Room::notice);
    connect(&m_invitees, &Invitees::told, this, &Room::notice);
    connect(this, &Room::infoChanged, this, &Room::tellStanding);
    connect(&m_affiliations, &Affiliations::inviteWanted, this, [this](const QString &address) {
        if (const QString problem = m_invitees.invite(address, {}, true); !problem.isEmpty())
            notice(problem);
    });
    connect(&m_archive, &ArchiveSync::finished, this, &Room::caughtUp);
    connect(&m_avatar, &RoomAvatar::changed, this, &Room::refreshInfo);
    connectParts();
    connectOwnership();
    connectPeople();
    watchSurroundings();
}

void Room::connectParts()
{
    connect(&m_subject, &RoomSubject::told, this, &Room::notice);
    connect(&m_voice, &VoiceRequests::told, this, &Room::notice);
    connect(this, &Room::selfChanged, &m_subject, &RoomSubject::changeableChanged);
    connect(this, &Room::selfChanged, &m_voice, &VoiceRequests::selfChanged);
    connect(this, &Room::selfChanged, &m_ownership, &RoomOwnership::standingChanged);
    connect(&m_selfPing, &SelfPing::answered, &m_privateChats, &PrivateChats::caughtUp);
    connect(&m_selfPing, &SelfPing::inside, &m_channel, &RoomChannel::areInside);
    connect(&m_selfPing, &SelfPing::outside, this, &Room::foundOutside);
    connect(&m_commands, &RoomCommands::told, this, &Room::notice);
    connect(&m_commands, &RoomCommands::nickWanted, this, &Room::changeNick);
    connect(&m_commands, &RoomCommands::joinWanted, this, &Room::joinWanted);
    connect(&m_commands, &RoomCommands::leaveWanted, this, qOverload<>(&Room::leave));
}

void Room::connectOwnership()
{
    connect(&m_ownership, &RoomOwnership::told, this, &Room::notice);
    connect(&m_ownership, &RoomOwnership::reconfigured, this, &Room::refreshInfo);
    connect(&m_ownership, &RoomOwnership::protectionTold, this, [this](bool isProtected) {
        m_info.passwordProtected = isProtected;
        Q_EMIT infoChanged();
    });
    connect(&m_ownership, &RoomOwnership::cancelled, this, [this] {
        m_occupants.clear();
        m_password.drop();
        m_password.forget();
        m_end.farewell = tr("The room was deleted, because its creation was cancelled.");
        advance(join::Left {});
        notice(m_end.farewell);
        m_autojoin = false;
        Q_EMIT leftForGood();
    });
    connect(m_ownership.destruction(), &Destruction::done, this, [this](const muc::Gone &end) {
        if (state() == State::Joined) // Most rooms tell those inside first.
            removed(end);
    });
}

/// Private conversations, and whom we ignore, follow what the room and its people do.
void Room::connectPeople()
{
    m_privateChats.restore();
    m_privateChats.setIgnored([this](const muc::Identity &person) { return m_ignored.contains(person); });
    connect(this, &Room::stateChanged, &m_privateChats, [this] {
        m_privateChats.follow(state());
        if (state() != join::State::Joined)
            m_rollCall.stop();
    });
    connect(&m_privateChats, &PrivateChats::outside, &m_selfPing, &SelfPing::ask);
    connect(&m_ignored, &IgnoreList::changed, &m_privateChats, &PrivateChats::reconsider);
    connect(&m_rollCall, &RollCall::missing, &m_privateChats, &PrivateChats::left);
}

void Room::discardAll()
{
    m_conversation.discardAll();
    m_privateChats.discardAll();
}

Room::~Room() = default;

void Room::setDeadlines(std::chrono::milliseconds join, std::chrono::milliseconds reflection,
                        std::chrono::milliseconds silence)
{
    m_selfPing.setSilence(silence);
    m_deadline.setInterval(join);
    m_channel.setDeadline(reflection);
}

QString Room::shownAddress() const
{
    return lookalike::shownAddress(addressText());
}

QString Room::nameInText() const
{
    return isolated(name());
}

QString Room::name() const
{
    const QString called = m_title.isEmpty() ? ownName() : m_title;
    return called.isEmpty() ? m_address.local() : called;
}

void Room::setTitle(const QString &title)
{
    if (m_title == title)
        return;
    m_title = title;
    Q_EMIT infoChanged();
}

void Room::setName(const QString &name)
{
    m_name = name;
    Q_EMIT infoChanged();
}

bool Room::passwordProtected() const
{
    return m_info.passwordProtected;
}

void Room::setNick(const QString &nick)
{
    const QString trimmed = trimmedNick(nick);
    if (m_nick == trimmed || state() == State::Joined || join::isOnTheWay(state()))
        return;
    m_nick = trimmed;
    Q_EMIT nickChanged();
    Q_EMIT nickSettled();
}

bool Room::wantsPassword() const
{
    return join::wantsPassword(state());
}

void Room::openSuccessor()
{
    if (!m_end.successor.isEmpty())
        Q_EMIT successorWanted(m_end.successor, m_end.successorPassword);
}

bool Room::canWrite() const
{
    return canSpeak() || state() == State::Lost || state() == State::Joining;
}

void Room::setPeopleShown(bool shown)
{
    if (m_peopleShown == shown)
        return;
    m_peopleShown = shown;
    Q_EMIT peopleShownChanged();
}

QString Room::nickProblem(const QString &nick)
{
    return roomtexts::nickProblem(nick);
}

void Room::notice(const QString &text)
{
    m_conversation.notice(text);
}

} // namespace parlour

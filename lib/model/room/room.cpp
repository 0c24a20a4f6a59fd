// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/room.h"

#include "model/room/roomtexts.h"
#include "network/stream.h"
#include "protocol/address/nickname.h"
#include "protocol/muc/stanzas.h"

#include <QUuid>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace parlour {

using join::State;

static constexpr auto JoinDeadline = 30s;

static QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Room::Room(Stream &stream, RoomSecrets &secrets, const Jid &address, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
    , m_secrets(secrets)
    , m_address(address.toBare())
    , m_people(&m_occupants)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(JoinDeadline);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_stream.send(
            muc::leavePresence(*m_address.withResource(m_nick))); // Should it still succeed, we are not there.
        advance(join::RefusedBy {join::Refusal::NoAnswer});
    });
}

Room::~Room() = default;

void Room::setDeadlines(std::chrono::milliseconds join, std::chrono::milliseconds reflection)
{
    m_deadline.setInterval(join);
    m_reflectionDeadline = reflection;
}

// --- joining -------------------------------------------------------------------------------------------------------

void Room::join(const QString &nick)
{
    if (!nick.isEmpty())
        setNick(nick);
    join(Cause::Person);
}

void Room::join(Cause cause)
{
    if (state() == State::Joined || state() == State::Joining)
        return;
    m_cause = cause;
    const QString known = m_password.isEmpty() ? m_secrets.known(m_address) : m_password;
    begin(known.isEmpty() ? join::Sent::None : join::Sent::Saved, known);
}

void Room::create(const QString &password)
{
    if (state() == State::Joined || state() == State::Joining)
        return;
    m_cause = Cause::Creation;
    m_keep = Keep::Session; // Whoever sets a password should not be asked for it after the next broken connection.
    begin(password.isEmpty() ? join::Sent::None : join::Sent::Typed, password);
}

void Room::enterPassword(const QString &password, Keep keep)
{
    if (!wantsPassword() || password.isEmpty())
        return;
    m_keep = keep;
    begin(join::Sent::Typed, password);
}

void Room::begin(join::Sent sent, const QString &password)
{
    m_password = password;
    m_joinId = newId();
    m_detail.clear();
    m_farewell.clear();
    m_successor.clear();
    m_successorPassword.clear();
    if (state() != State::Joining)
        m_deadline.start();
    m_occupants.clear();
    advance(join::Start {sent});
    sendJoin();
}

void Room::sendJoin()
{
    const auto occupant = m_address.withResource(m_nick);
    if (!occupant)
        return advance(join::RefusedBy {join::Refusal::NickNotAllowed});
    // While offline this sends nothing; streamBack() comes here again, and the deadline holds all the same.
    m_stream.send(muc::joinPresence(*occupant, m_joinId, m_password));
}

void Room::cancel()
{
    if (state() == State::Joining || state() == State::Lost)
        m_stream.send(muc::leavePresence(*m_address.withResource(m_nick)));
    m_password.clear();
    advance(join::Cancel {});
}

void Room::leave()
{
    if (const auto occupant = m_address.withResource(m_nick);
        occupant && (state() == State::Joined || state() == State::Joining))
        m_stream.send(muc::leavePresence(*occupant));
    const bool wasInside = state() == State::Joined;
    dropSettings();
    m_occupants.clear();
    m_password.clear();
    m_farewell = wasInside ? tr("You left the room.") : QString();
    advance(join::Left {});
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
    if (state() != State::Joining) {
        m_deadline.stop();
        m_joinId.clear();
    }
    if (state() != State::Joined && state() != State::Joining && state() != State::Lost)
        m_password.clear();
    if (m_settings)
        m_settings->setOwner(canConfigure());
    Q_EMIT stateChanged();
    Q_EMIT selfChanged();
}

void Room::streamLost()
{
    advance(join::StreamLost {});
}

void Room::streamBack(bool resumed)
{
    if (state() == State::Joining) {
        sendJoin();
    } else if (state() == State::Lost && resumed) {
        advance(join::StreamResumed {});
    } else if (state() == State::Lost) {
        join(Cause::Automatic);
    } else if (m_infoWanted) {
        refreshInfo();
    }
}

// --- what the room says --------------------------------------------------------------------------------------------

void Room::receive(const QDomElement &stanza)
{
    if (const auto event = muc::roomEvent(stanza, m_address))
        std::visit([this](const auto &e) { on(e); }, *event);
}

void Room::on(const muc::Present &event)
{
    if (event.self && state() == State::Joining)
        return entered(event);
    if (state() != State::Joined && state() != State::Joining)
        return;
    m_occupants.upsert(event.occupant);
    if (event.self)
        becomeSelf(event);
}

void Room::becomeSelf(const muc::Present &event)
{
    m_self = event.occupant;
    if (m_nick != m_self.nick) {
        m_nick = m_self.nick;
        Q_EMIT nickChanged();
    }
    m_occupants.setSelf(m_nick);
    if (m_settings)
        m_settings->setOwner(canConfigure());
    Q_EMIT selfChanged();
}

void Room::entered(const muc::Present &self)
{
    if (self.created && m_cause == Cause::Automatic)
        return refuseAccidentalRoom();
    const bool typed = m_status.sent == join::Sent::Typed;
    m_occupants.upsert(self.occupant);
    m_occupants.flush();
    advance(join::Entered {});
    becomeSelf(self);
    for (const auto remark : self.remarks)
        notice(roomtexts::remark(remark, m_nick));
    if (typed)
        keepPassword();
    if (self.created)
        createdJustNow();
    else if (m_cause == Cause::Creation)
        notice(tr("This room existed already. You have joined it as it is."));
    refreshInfo();
    m_autojoin = true;
    Q_EMIT joined();
}

void Room::refuseAccidentalRoom()
{
    m_stream.ask(m_address, u"set"_s, muc::destroyQuery({}), this, [](const IqReply &) {});
    advance(join::RefusedBy {join::Refusal::DoesNotExist});
    m_autojoin = false;
    Q_EMIT leftForGood();
}

void Room::on(const muc::Gone &event)
{
    // ejabberd's destroy carries no 110; another session under the same nick leaves without it, too.
    const bool self = event.self || (event.nick == m_nick && event.reason == muc::LeaveReason::Destroyed);
    if (event.reason == muc::LeaveReason::Renamed && !event.newNick.isEmpty())
        return renamed(event);
    if (self && m_newRoom && !m_settings)
        return; // The end of a room whose creation was cancelled: destroyNewRoom() tells of it.
    if (self && state() == State::Joined)
        return removed(event);
    if (!self && event.nick != m_nick)
        m_occupants.remove(event.nick);
}

void Room::renamed(const muc::Gone &event)
{
    auto occupant = m_occupants.find(event.nick);
    m_occupants.remove(event.nick);
    if (occupant) {
        occupant->nick = event.newNick;
        m_occupants.upsert(*occupant);
    }
    if (!event.self)
        return;
    m_nick = event.newNick;
    m_occupants.setSelf(m_nick);
    Q_EMIT nickChanged();
}

void Room::removed(const muc::Gone &event)
{
    m_farewell = roomtexts::removal(event);
    m_successor = event.successor;
    m_successorPassword = event.successorPassword;
    m_occupants.clear();
    dropSettings();
    advance(join::Removed {});
    notice(m_farewell);
    if (event.reason == muc::LeaveReason::Destroyed || event.reason == muc::LeaveReason::Banned) {
        m_autojoin = false;
        Q_EMIT leftForGood();
    }
}

void Room::on(const muc::Refused &event)
{
    if (state() != State::Joining || event.id != m_joinId)
        return;
    m_detail = event.error.text;
    m_successor = successorIn(event.error.newAddress);
    if (event.refusal == join::Refusal::Password && m_status.sent == join::Sent::None)
        return trySavedPassword();
    if (event.refusal == join::Refusal::Banned)
        return tellBanFromCreation();
    advance(join::RefusedBy {event.refusal});
}

QString Room::successorIn(const QString &newAddress)
{
    // <gone/> holds an xmpp: link to the room that replaces this one, or its bare address.
    QString address = newAddress.section(u'?', 0, 0);
    if (address.startsWith("xmpp:"_L1))
        address.remove(0, 5);
    const auto jid = Jid::parse(address);
    return jid && !jid->local().isEmpty() ? jid->bare() : QString();
}

void Room::trySavedPassword()
{
    // Only now: no room that is open to all waits for the keychain.
    m_secrets.find(m_address, this, [this, id = m_joinId](const QString &password) {
        if (id != m_joinId || state() != State::Joining)
            return;
        if (password.isEmpty())
            return advance(join::RefusedBy {join::Refusal::Password});
        begin(join::Sent::Saved, password);
    });
}

void Room::tellBanFromCreation()
{
    // ejabberd says "forbidden" to the banned and to those who may not create rooms alike.
    const auto query = xml::element(u"query"_s, xml::DiscoInfoNs);
    m_stream.ask(
        m_address, u"get"_s, query, this,
        [this, id = m_joinId](const IqReply &reply) {
            if (id != m_joinId || state() != State::Joining)
                return;
            const auto *failure = std::get_if<IqFailure>(&reply);
            const bool missing = failure && failure->error.condition == ErrorCondition::ItemNotFound;
            advance(join::RefusedBy {missing ? join::Refusal::CreationNotAllowed : join::Refusal::Banned});
        },
        5s);
}

void Room::on(const muc::Subject &event)
{
    if (m_subject == event.text)
        return;
    m_subject = event.text;
    Q_EMIT subjectChanged();
}

void Room::on(const muc::ConfigChanged &event)
{
    for (const auto remark : event.remarks)
        notice(roomtexts::remark(remark, m_nick));
    if (m_settings)
        m_settings->noteExternalChange();
    refreshInfo();
}

// --- what we know of the room and of ourselves ---------------------------------------------------------------------

void Room::refreshInfo()
{
    m_infoWanted = true; // Until it is known: asked again when the stream is back.
    m_stream.ask(m_address, u"get"_s, xml::element(u"query"_s, xml::DiscoInfoNs), this, [this](const IqReply &reply) {
        const auto *iq = std::get_if<QDomElement>(&reply);
        if (!iq)
            return;
        m_infoWanted = false;
        m_info = muc::roomInfo(*iq);
        Q_EMIT infoChanged();
    });
}

QString Room::name() const
{
    if (!m_info.name.isEmpty())
        return m_info.name;
    return m_name.isEmpty() ? m_address.local() : m_name;
}

void Room::setName(const QString &name)
{
    m_name = name;
    Q_EMIT infoChanged();
}

QString Room::description() const
{
    return m_info.description;
}

int Room::peopleCount() const
{
    return m_info.occupants;
}

QStringList Room::badges() const
{
    QStringList words;
    if (m_info.passwordProtected)
        words << tr("Password");
    if (m_info.membersOnly)
        words << tr("Members only");
    if (m_info.nonAnonymous)
        words << tr("Addresses visible");
    if (m_info.archived)
        words << tr("Archived");
    return words;
}

bool Room::passwordProtected() const
{
    return m_info.passwordProtected;
}

void Room::setNick(const QString &nick)
{
    const QString trimmed = trimmedNick(nick);
    if (m_nick == trimmed || state() == State::Joined || state() == State::Joining)
        return;
    m_nick = trimmed;
    Q_EMIT nickChanged();
}

bool Room::wantsPassword() const
{
    return join::wantsPassword(state());
}

QString Room::stateWord() const
{
    return roomtexts::stateWord(m_status);
}

QString Room::statusTitle() const
{
    return roomtexts::title(m_status, name());
}

QString Room::statusText() const
{
    if (state() == State::Preview || state() == State::Removed)
        return m_farewell;
    return roomtexts::text(m_status, name());
}

Room::NextStep Room::nextStep() const
{
    return roomtexts::nextStep(m_status, m_successor);
}

QString Room::nextStepText() const
{
    return roomtexts::nextStepText(nextStep(), state());
}

void Room::openSuccessor()
{
    if (!m_successor.isEmpty())
        Q_EMIT successorWanted(m_successor, m_successorPassword);
}

bool Room::canSpeak() const
{
    return state() == State::Joined && m_self.role >= muc::Role::Participant;
}

bool Room::canConfigure() const
{
    return state() == State::Joined && m_self.affiliation == muc::Affiliation::Owner;
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
    m_timeline.appendNotice(text, QDateTime::currentDateTimeUtc());
}

// --- remembering the password --------------------------------------------------------------------------------------

void Room::keepPassword()
{
    setPasswordNotice({});
    switch (m_keep) {
    case Keep::Not:
        m_secrets.forget(m_address); // What was saved was another one: it did not work.
        return;
    case Keep::Session:
        m_secrets.keepForSession(m_address, m_password);
        return;
    case Keep::Keychain:
        m_secrets.keepInKeychain(m_address, m_password, this,
                                 [this](KeychainState state) { setPasswordNotice(roomtexts::keychainProblem(state)); });
        return;
    }
}

void Room::dismissPasswordNotice()
{
    setPasswordNotice({});
}

void Room::setPasswordNotice(const QString &notice)
{
    if (m_passwordNotice == notice)
        return;
    m_passwordNotice = notice;
    Q_EMIT passwordNoticeChanged();
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/roompassword.h"

#include "model/room/roomsecrets.h"
#include "model/room/roomtexts.h"

namespace parlour {

RoomPassword::RoomPassword(RoomSecrets &secrets, const Jid &room, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_room(room)
{
    connect(&m_secrets, &RoomSecrets::bookmarkRefused, this, [this](const Jid &other, const QString &why) {
        if (other == m_room)
            setNotice(why);
    });
}

join::Passwords RoomPassword::known() const
{
    return {m_attempt, m_secrets.all(m_room), m_brought};
}

void RoomPassword::begin()
{
    m_round.end();
    m_tried.clear();
    m_attempt = *join::nextAttempt(known(), {});
}

void RoomPassword::begin(const QString &typed, Keep keep)
{
    m_round.end();
    m_tried.clear();
    m_keep = keep;
    m_attempt = {typed.isEmpty() ? join::Sent::None : join::Sent::Typed, typed};
}

void RoomPassword::bring(const QString &password)
{
    if (!password.isEmpty())
        m_brought = password;
}

void RoomPassword::refused()
{
    m_tried << m_attempt;
    if (m_attempt.sent == join::Sent::Typed)
        return next();
    // Only now: joining an open room must not wait for the keychain.
    m_secrets.find(this, [this, round = m_round.now()] {
        if (!round.isStale())
            next();
    });
}

void RoomPassword::next()
{
    if (const auto attempt = join::nextAttempt(known(), m_tried)) {
        m_attempt = *attempt;
        Q_EMIT another();
        return;
    }
    if (m_attempt.sent == join::Sent::Brought)
        m_brought.clear();
    Q_EMIT exhausted();
}

void RoomPassword::accepted()
{
    if (m_attempt.sent == join::Sent::Typed)
        keep();
}

void RoomPassword::keep()
{
    setNotice({});
    const QString old = m_secrets.bookmarked(m_room);
    if (m_keep != Keep::Bookmark && !old.isEmpty() && old != m_attempt.password)
        m_secrets.forgetBookmarked(m_room); // The room has another one now.
    switch (m_keep) {
    case Keep::Not:
        m_secrets.forgetOthers(m_room, m_attempt.password); // A stored password did not work, if it was another one.
        return;
    case Keep::Session:
        m_secrets.keepForSession(m_room, m_attempt.password);
        return;
    case Keep::Keychain:
        m_secrets.keepInKeychain(m_room, m_attempt.password, this,
                                 [this](KeychainState state) { setNotice(roomtexts::keychainProblem(state)); });
        return;
    case Keep::Bookmark:
        m_secrets.keepInBookmark(m_room, m_attempt.password);
        return;
    }
}

void RoomPassword::follow(const QString &password)
{
    // Owners are asked for the password like everybody else: after a change they must not lock themselves out.
    m_attempt.password = password;
    m_secrets.update(m_room, password);
    if (!password.isEmpty())
        m_secrets.keepForSession(m_room, password);
}

void RoomPassword::drop()
{
    m_round.end();
    m_attempt = {};
}

void RoomPassword::forget()
{
    m_secrets.forget(m_room);
}

void RoomPassword::storeUnencrypted()
{
    const bool kept = m_secrets.keepUnencrypted(m_room, m_secrets.known(m_room));
    setNotice(kept ? QString() : tr("The password could not be written to the disk."));
}

void RoomPassword::setNotice(const QString &notice)
{
    if (m_notice == notice)
        return;
    m_notice = notice;
    Q_EMIT noticeChanged();
}

} // namespace parlour

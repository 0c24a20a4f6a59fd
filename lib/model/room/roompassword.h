// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/pacing/round.h"
#include "protocol/address/jid.h"
#include "protocol/muc/passwords.h"

#include <QObject>
#include <qqmlintegration.h>

namespace parlour {

class RoomSecrets;

/// The password of a room (XEP-0045 section 7.2.6): the one that a join carries, and its place once the room took it.
class RoomPassword : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Room")
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged FINAL)

public:
    /// Place where the password is remembered once a join with it has succeeded.
    enum class Keep {
        Not,
        Session,
        Keychain,
        Bookmark, ///< On the account's server, for all its clients.
    };
    Q_ENUM(Keep)

    RoomPassword(RoomSecrets &secrets, const Jid &room, QObject *parent = nullptr);

    /// Password that the join carries. Kept while we are inside, to come back after a broken stream.
    const join::Attempt &attempt() const { return m_attempt; }
    /// Notice that a remembered password could not be kept or read ("There is no keychain service ..."), or empty.
    QString notice() const { return m_notice; }

    /// Begins a join with the known passwords.
    void begin();
    /// Begins a join with the password that the person typed; an empty one is none.
    void begin(const QString &typed, Keep keep);
    /// Takes a password that came with an invitation or a link: it is tried after those that are remembered, once the
    /// room asks, and neither kept nor put in place of another one.
    void bring(const QString &password);
    /// Takes the refusal of attempt(). Either another() or exhausted() follows, perhaps after the keychain has
    /// answered.
    void refused();
    /// Takes the success of attempt(): a typed password is kept where the person chose.
    void accepted();
    /// Takes the password that we gave the room; empty: none.
    void follow(const QString &password);
    /// Drops attempt() after the join or the stay: it is not tried again automatically.
    void drop();
    /// Forgets all remembered passwords: another room with this address would be somebody else's.
    void forget();

    /// Dismisses the notice, as the person has read it.
    Q_INVOKABLE void dismissNotice() { setNotice({}); }
    /// Keeps the password, which the keychain did not take, unencrypted on this computer: only after the person has been
    /// told what that means.
    Q_INVOKABLE void storeUnencrypted();

Q_SIGNALS:
    void noticeChanged();
    /// attempt() is the next one to try.
    void another();
    /// No password is left to try: only the person can enter it.
    void exhausted();

private:
    void keep();
    void next();
    void setNotice(const QString &notice);
    join::Passwords known() const;

    RoomSecrets &m_secrets;
    const Jid m_room;
    join::Attempt m_attempt;
    QList<join::Attempt> m_tried; ///< Attempts that the room has refused since the join began.
    QString m_brought;            ///< In memory only.
    QString m_notice;
    Keep m_keep = Keep::Not;
    Round m_round; ///< Answers of the keychain to an earlier one are stale.
};

} // namespace parlour

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

/// The password of a room (XEP-0045 section 7.2.6): which one a join carries, and where it is kept once the room took it.
class RoomPassword : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Room")
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged FINAL)

public:
    /// Where the password is remembered once a join with it has succeeded.
    enum class Keep {
        Not,
        Session,
        Keychain,
        Bookmark, ///< On the account's server, for all its clients.
    };
    Q_ENUM(Keep)

    RoomPassword(RoomSecrets &secrets, const Jid &room, QObject *parent = nullptr);

    /// What the join carries. Kept while we are inside, to come back after a broken stream.
    const join::Attempt &attempt() const { return m_attempt; }
    /// What could not be done with a remembered password ("There is no keychain service ..."), or empty.
    QString notice() const { return m_notice; }

    /// A join begins with what is known.
    void begin();
    /// A join begins with what the person typed; an empty one is none.
    void begin(const QString &typed, Keep keep);
    /// A password came along with whatever led here: it is tried after those that are remembered, once the room asks, and
    /// neither kept nor put in place of another one.
    void bring(const QString &password);
    /// The room did not take attempt(). Either another() or exhausted() follows, perhaps after the keychain has answered.
    void refused();
    /// The room let us in with attempt(): one that was typed is kept where the person said.
    void accepted();
    /// Takes the password that we gave the room; empty: none.
    void follow(const QString &password);
    /// The join or the stay is over: what it carried is not carried again by itself.
    void drop();
    /// Forgets all that is remembered: another room with this address would be somebody else's.
    void forget();

    /// The person has read the notice.
    Q_INVOKABLE void dismissNotice() { setNotice({}); }
    /// Keeps the password, which the keychain did not take, unencrypted on this computer: only after the person has been
    /// told what that means.
    Q_INVOKABLE void storeUnencrypted();

Q_SIGNALS:
    void noticeChanged();
    /// attempt() is the next one to try.
    void another();
    /// No password is left to try: only the person can tell it.
    void exhausted();

private:
    void keep();
    void next();
    void setNotice(const QString &notice);
    join::Passwords known() const;

    RoomSecrets &m_secrets;
    const Jid m_room;
    join::Attempt m_attempt;
    QList<join::Attempt> m_tried; ///< What the room has refused since the join began.
    QString m_brought;            ///< In memory only.
    QString m_notice;
    Keep m_keep = Keep::Not;
    Round m_round; ///< What the keychain answers to an earlier one is stale.
};

} // namespace parlour

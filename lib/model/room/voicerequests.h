// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/room/roomplace.h"
#include "protocol/muc/identity.h"
#include "protocol/muc/roomevent.h"
#include "protocol/muc/voice.h"

#include <QObject>
#include <qqmlintegration.h>

namespace parlour {

class OccupantModel;

/// Asks for voice in a moderated room (XEP-0045 section 7.13), and answers such requests as a moderator (section 8.6).
class VoiceRequests : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Room")
    Q_PROPERTY(bool askable READ isAskable NOTIFY askableChanged FINAL)
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)

public:
    VoiceRequests(const RoomPlace &place, const OccupantModel &occupants, QObject *parent = nullptr);

    /// Returns whether we are a visitor who has not asked yet.
    bool isAskable() const;
    /// Returns the nick of the visitor who has waited longest for an answer, or empty.
    QString nick() const;
    /// Returns the request of nick() as a sentence, or empty.
    QString question() const;

    /// Asks the moderators for voice.
    Q_INVOKABLE void ask();
    /// Grants voice to nick(), or tells them that they do not get it.
    Q_INVOKABLE void answer(bool granted);

    /// Takes a request of somebody else.
    void apply(const muc::VoiceRequest &request);
    /// Drops the request of somebody who left, or has voice by now.
    void forget(const QString &nick);
    void rename(const QString &nick, const QString &newNick);
    /// Takes our changed role.
    void selfChanged();
    /// Takes a bounced message. Returns true when it was our request: told() says why.
    bool bounced(const muc::MessageFailed &event);

Q_SIGNALS:
    void changed();
    void askableChanged();
    /// A sentence for the timeline.
    void told(const QString &sentence);

private:
    struct Asking
    {
        muc::VoiceRequest request;
        muc::Identity person;
    };

    const RoomPlace &m_place;
    const OccupantModel &m_occupants;
    QList<Asking> m_requests;
    QString m_sentId; ///< Id of our own request.
};

} // namespace parlour

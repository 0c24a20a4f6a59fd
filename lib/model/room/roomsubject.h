// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/room/roomplace.h"
#include "protocol/muc/roomevent.h"

#include <QDateTime>
#include <QObject>
#include <qqmlintegration.h>

namespace parlour {

/// The subject of a room (XEP-0045 section 8.1).
class RoomSubject : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Room")
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QString line READ line NOTIFY changed FINAL)
    Q_PROPERTY(QString origin READ origin NOTIFY changed FINAL)
    Q_PROPERTY(int mostCharacters READ mostCharacters CONSTANT FINAL)
    Q_PROPERTY(bool changeable READ isChangeable NOTIFY changeableChanged FINAL)

public:
    explicit RoomSubject(const RoomPlace &place, QObject *parent = nullptr);

    QString text() const { return m_text; }
    static int mostCharacters() { return muc::MaxSubject; }
    /// Returns the subject as one line.
    QString line() const;
    /// Author of the subject, and its time as far as the room tells it: "Set by romeo on ...", or empty.
    QString origin() const;
    /// Returns whether we may change it: moderators always may, others where the room says so.
    bool isChangeable() const { return m_place.canSpeak() && (m_forAll || m_place.self.role == muc::Role::Moderator); }
    /// Sets whether everybody may change it (disco#info).
    void setForAll(bool forAll);

    /// Sets the subject for everybody; an empty one removes it.
    Q_INVOKABLE void set(const QString &subject);
    /// Takes the subject from the room. `live`: somebody changed it while we are here.
    void apply(const muc::Subject &event, bool live);
    /// Takes a bounced message. Returns true when it was a subject of ours: told() says why.
    bool bounced(const muc::MessageFailed &event);

Q_SIGNALS:
    void changed();
    void changeableChanged();
    /// A sentence for the timeline.
    void told(const QString &sentence);

private:
    const RoomPlace &m_place;
    QString m_text;
    QString m_nick;
    QDateTime m_time;
    QString m_sentId; ///< Id of our change of subject.
    bool m_forAll = false;
};

} // namespace parlour

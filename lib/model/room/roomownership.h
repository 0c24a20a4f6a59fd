// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/forms/roomconfiguration.h"
#include "model/room/destruction.h"
#include "model/room/roomplace.h"
#include "model/room/roomsetup.h"
#include "protocol/muc/creation.h"
#include "protocol/muc/roominfo.h"

#include <QObject>
#include <qqmlintegration.h>

namespace parlour {

class OccupantModel;
class RoomPassword;

/// Creates, configures and destroys a room that we own (XEP-0045 section 10).
class RoomOwnership : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Room")
    Q_PROPERTY(bool allowed READ isAllowed NOTIFY allowedChanged FINAL)
    Q_PROPERTY(parlour::RoomConfiguration *configuration READ configuration NOTIFY changed FINAL)
    Q_PROPERTY(bool unfinished READ isUnfinished NOTIFY changed FINAL)
    Q_PROPERTY(parlour::RoomSetup *setup READ setup CONSTANT FINAL)
    Q_PROPERTY(parlour::Destruction *destruction READ destruction CONSTANT FINAL)

public:
    /// What closing the configuration means.
    enum class Closing {
        Back,  ///< From the review to the fields.
        Ask,   ///< It would lose something, a new room or changes: the person is asked.
        Close, ///< It can be closed.
    };
    Q_ENUM(Closing)

    RoomOwnership(const RoomPlace &place, RoomPassword &password, const OccupantModel &occupants,
                  QObject *parent = nullptr);

    /// Returns whether we are an owner, and inside.
    bool isAllowed() const { return m_place.isInside() && m_place.self.affiliation == muc::Affiliation::Owner; }
    /// The open configuration, or null.
    RoomConfiguration *configuration() const { return m_configuration; }
    /// Returns whether we created the room just now and have not set it up yet: closing the configuration deletes the
    /// room.
    bool isUnfinished() const { return m_creation != creation::State::None; }
    /// Returns whether the room is being deleted because the person does not want it after all.
    bool isCancelled() const { return m_creation == creation::State::Cancelled; }
    /// Returns whether a configuration of ours is under way, and described() or obscured() follows.
    bool isConfiguring() const;
    /// Turns a room that we create into the one that was wished for.
    RoomSetup *setup() { return &m_setup; }
    Destruction *destruction() { return &m_destruction; }

    /// Opens the configuration.
    Q_INVOKABLE void open();
    /// Returns what it means that the person wants to close the configuration, while `reviewing` the changes or not.
    Q_INVOKABLE parlour::RoomOwnership::Closing closing(bool reviewing) const;
    /// Closes the configuration; a room created just now is deleted, unless others came in, and told() says so.
    Q_INVOKABLE void close();

    /// Handles a new room that we entered. `wished`: the person wanted to create it.
    void created(bool wished);
    /// Handles an existing room that we entered. `wished`: the person wanted to create it.
    void found(bool wished);
    /// Ends all: we are not inside any more.
    void end();
    /// Takes a change of our state or affiliation.
    void standingChanged();
    /// Takes a change of the configuration by somebody else.
    void changedByOthers();
    /// Notes that somebody else is, or was, in the room: closing the configuration does not delete it.
    void noteOthers() { m_hasOthers = true; }

Q_SIGNALS:
    void changed();
    void allowedChanged();
    /// A sentence for the timeline.
    void told(const QString &sentence);
    /// Description of the room after our own change.
    void described(const parlour::muc::RoomInfo &info);
    /// The room may be a different one now, and its description is unknown.
    void obscured();
    /// A room whose creation was cancelled is deleted.
    void cancelled();

private:
    void watch(RoomConfiguration *configuration);
    void drop();
    void destroy();
    void apply(creation::Event event) { m_creation = creation::next(m_creation, event); }
    QString password() const;

    const RoomPlace &m_place;
    RoomPassword &m_password;
    RoomSetup m_setup;
    Destruction m_destruction;
    RoomConfiguration *m_configuration = nullptr;
    creation::State m_creation = creation::State::None;
    bool m_hasOthers = false;
};

} // namespace parlour

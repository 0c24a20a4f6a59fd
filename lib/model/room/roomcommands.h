// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/commands.h"
#include "protocol/muc/permission.h"

#include <optional>

namespace parlour {

class SentInvitations;
class PrivateChats;
class RoomPeople;
class RoomSubject;

/// The commands that can be typed in a room: the same verbs as in the menus.
class RoomCommands : public Commands
{
    Q_OBJECT

public:
    /// Parts that the commands act on.
    struct Parts
    {
        RoomPeople &people;
        RoomSubject &subject;
        PrivateChats &privateChats;
        SentInvitations &sentInvitations;
    };

    explicit RoomCommands(const Parts &parts);

    /// Returns the nicks of the occupants, and of others who could be meant all the same.
    QStringList names() const override;
    QStringList hints(const QString &draft) const override;
    QStringList completions(const QString &draft) const override;
    /// Remembers who has the nick that the draft begins to act on: somebody else could take it before Enter is pressed.
    void follow(const QString &draft) override;
    QString nickOf(const muc::Identity &person) override;
    QString obey(const command::Line &line) override;

Q_SIGNALS:
    /// A sentence for the timeline.
    void told(const QString &sentence);
    void nickWanted(const QString &nick);
    void joinWanted(const QString &address, const QString &nick);
    void leaveWanted();

private:
    QString obey(const command::Command &command);
    QString changeNick(const QString &nick);
    QString changeSubject(const QString &subject);
    QString moderate(permission::ModerationAction action, const command::Command &command);
    QString replacement(const QString &nick);

    Parts m_parts;
    std::optional<muc::Identity> m_meant; ///< Person named by the command in the draft, since it is.
};

} // namespace parlour

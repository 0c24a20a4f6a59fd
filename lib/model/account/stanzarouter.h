// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDomElement>
#include <QObject>

namespace parlour {

namespace muc {
struct Invitation;
}
class InvitationList;
class RoomList;
class Stream;

/// Gives each presence and message that comes in to the part of an account that it is for, once, as the word of whoever
/// sent it (docs/trust.md).
class StanzaRouter : public QObject
{
    Q_OBJECT

public:
    StanzaRouter(Stream &stream, RoomList &rooms, InvitationList &invitations, QObject *parent = nullptr);

private:
    void route(const QDomElement &stanza);
    void invited(const muc::Invitation &invitation);

    Stream &m_stream;
    RoomList &m_rooms;
    InvitationList &m_invitations;
};

} // namespace parlour

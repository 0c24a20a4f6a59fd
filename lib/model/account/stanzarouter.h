// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDomElement>
#include <QObject>

namespace parlour {

namespace muc {
struct Invitation;
}
class AccountRooms;
class DirectChats;
class ReceivedInvitations;
class Stream;

/// Passes each incoming presence and message to the part of an account that it is for, once, as the word of its sender
/// (docs/trust.md).
class StanzaRouter : public QObject
{
    Q_OBJECT

public:
    StanzaRouter(Stream &stream, AccountRooms &rooms, DirectChats &chats, ReceivedInvitations &invitations,
                 QObject *parent = nullptr);

private:
    void route(const QDomElement &stanza);
    void invited(const muc::Invitation &invitation);

    Stream &m_stream;
    AccountRooms &m_rooms;
    DirectChats &m_chats;
    ReceivedInvitations &m_invitations;
};

} // namespace parlour

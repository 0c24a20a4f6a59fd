// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/roomdraft.h"

#include <QRandomGenerator>

namespace parlour {

using preset::Kind;

RoomDraft::RoomDraft(QObject *parent)
    : QObject(parent)
{
}

void RoomDraft::setAccount(Account *account)
{
    if (m_account == account)
        return;
    m_account = account;
    Q_EMIT accountChanged();
    if (account && m_nick.isEmpty())
        setNick(account->lastNick());
}

void RoomDraft::setKind(Kind kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    forgetProblems();
    Q_EMIT kindChanged();
}

void RoomDraft::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    Q_EMIT nameChanged();
    if (!m_addressTyped)
        setAddress(preset::localpart(name));
}

void RoomDraft::typeAddress(const QString &address)
{
    m_addressTyped = !address.trimmed().isEmpty();
    setAddress(address);
}

void RoomDraft::suggestAddress()
{
    constexpr qsizetype Words = 4; // 16 bytes
    quint32 random[Words];
    QRandomGenerator::system()->fillRange(random);
    m_addressTyped = true;
    setAddress(preset::unguessable(QByteArray(reinterpret_cast<const char *>(random), sizeof random)));
}

void RoomDraft::setAddress(const QString &address)
{
    forgetProblems();
    if (m_address == address)
        return;
    m_address = address;
    Q_EMIT addressChanged();
}

void RoomDraft::setNick(const QString &nick)
{
    if (m_nick == nick)
        return;
    m_nick = nick;
    forgetProblems();
    Q_EMIT nickChanged();
}

void RoomDraft::setPassword(const QString &password)
{
    m_password = password;
    forgetProblems();
}

void RoomDraft::forgetProblems()
{
    m_addressProblem.clear();
    m_nickProblem.clear();
    m_passwordProblem.clear();
    Q_EMIT problemsChanged();
}

preset::Wish RoomDraft::wish() const
{
    preset::Wish wish;
    wish.kind = m_kind;
    if (takesName()) {
        wish.name = m_name.simplified();
        wish.description = m_description.trimmed();
    }
    if (takesPassword())
        wish.password = m_password;
    return wish;
}

bool RoomDraft::create()
{
    if (!m_account)
        return false;
    const bool isEmpty = m_address.trimmed().isEmpty();
    m_addressProblem = isEmpty ? tr("Type an address for the room.") : m_account->roomAddressProblem(m_address);
    m_nickProblem = m_account->nickProblem(m_nick);
    m_passwordProblem = needsPassword() && m_password.isEmpty() ? tr("Type a password for the room.") : QString();
    Q_EMIT problemsChanged();
    if (!m_addressProblem.isEmpty() || !m_nickProblem.isEmpty() || !m_passwordProblem.isEmpty())
        return false;
    return m_account->createRoom(m_account->completeRoomAddress(m_address), m_nick, wish());
}

} // namespace parlour

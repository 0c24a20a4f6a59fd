// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who the other is, and what is read and typed; how messages fare is in privatechatsending.cpp.
#include "model/private/privatechat.h"

#include "model/private/privatetexts.h"
#include "model/room/occupantmodel.h"
#include "protocol/address/nickname.h"
#include "protocol/message/command.h"

using namespace Qt::StringLiterals;

namespace parlour {

static constexpr int MaxRows = 2000;

PrivateChat::PrivateChat(const PrivatePlace &place, const muc::Identity &person, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_person(person)
{
    m_timeline.setLimit(MaxRows);
    connect(&m_place.outbox, &Outbox::recovered, this, &PrivateChat::flush);
    connect(&m_place.occupants, &OccupantModel::remarksChanged, this, &PrivateChat::whereaboutsChanged);
}

PrivateChat::~PrivateChat() = default;

QString PrivateChat::nickInText() const
{
    return named(nick());
}

QString PrivateChat::remark() const
{
    return m_place.occupants.remark(m_person);
}

QString PrivateChat::stateWord() const
{
    return privatetexts::stateWord(m_whereabouts);
}

QString PrivateChat::stateText() const
{
    return privatetexts::stateText(m_whereabouts, nick());
}

void PrivateChat::setDraft(const QString &draft)
{
    if (m_draft == draft)
        return;
    m_draft = draft;
    m_inputProblem.clear();
    Q_EMIT draftChanged();
}

bool PrivateChat::enter(const QString &text)
{
    const auto line = command::parse(text.trimmed(), {});
    const bool action = line.kind == command::Line::Kind::Command && line.command.verb == command::Verb::Action;
    if (action || line.kind == command::Line::Kind::Text) {
        send(action ? u"/me "_s + line.command.text : line.text);
        return true;
    }
    m_inputProblem = tr("Commands are typed in the room. Write //... to say it.");
    Q_EMIT draftChanged();
    return false;
}

void PrivateChat::receive(const muc::PrivateMessage &message)
{
    auto entry = timeline::said(message.copy ? m_place.self.nick : nick(), message.body);
    entry.id = message.id;
    entry.stanzaId = message.stanzaId;
    entry.own = message.copy;
    if (message.sentAt)
        entry.time = std::min(*message.sentAt, entry.time);
    const bool known = message.copy && m_timeline.findOwn(message.id) >= 0;
    if (known || !m_timeline.append(entry) || message.copy)
        return;
    ++m_unread;
    Q_EMIT unreadChanged();
}

void PrivateChat::markRead()
{
    m_timeline.markRead();
    if (std::exchange(m_unread, 0) != 0)
        Q_EMIT unreadChanged();
}

void PrivateChat::notice(const QString &text)
{
    m_timeline.appendNotice(text, QDateTime::currentDateTimeUtc());
}

void PrivateChat::setWhereabouts(Whereabouts whereabouts)
{
    if (m_whereabouts == whereabouts)
        return;
    m_whereabouts = whereabouts;
    if (!canWrite())
        stepAll(privatedelivery::Event::Missed, stateText());
    Q_EMIT whereaboutsChanged();
}

void PrivateChat::meet(const muc::Identity &present, bool idsTrusted, bool proven)
{
    switch (muc::likeness(m_person, present, idsTrusted)) {
    case muc::Likeness::Same:
        return follow(present);
    case muc::Likeness::Different:
        if (m_whereabouts != Whereabouts::Replaced)
            notice(privatetexts::stateText(Whereabouts::Replaced, nick()));
        return setWhereabouts(Whereabouts::Replaced);
    case muc::Likeness::Unknown:
        if (proven)
            return follow(present);
        if (m_whereabouts != Whereabouts::Unproven)
            notice(privatetexts::stateText(Whereabouts::Unproven, nick()));
        return setWhereabouts(Whereabouts::Unproven);
    }
}

void PrivateChat::follow(const muc::Identity &present)
{
    const QString before = nick();
    const bool wasAway = m_whereabouts == Whereabouts::Gone || canStartAnew();
    m_person.nick = present.nick;
    m_person.stay = present.stay;
    if (!present.occupantId.isEmpty())
        m_person.occupantId = present.occupantId;
    if (!present.address.isEmpty())
        m_person.address = present.address;
    if (before != present.nick) {
        notice(tr("%1 is called %2 now.").arg(named(before), named(present.nick)));
        Q_EMIT nickChanged();
    } else if (wasAway) {
        notice(tr("%1 is in the room again.").arg(nickInText()));
    }
    setWhereabouts(Whereabouts::Here);
    flush();
}

void PrivateChat::left(const QString &sentence)
{
    if (m_whereabouts != Whereabouts::Gone)
        notice(sentence);
    setWhereabouts(Whereabouts::Gone);
}

void PrivateChat::notFound()
{
    if (m_whereabouts == Whereabouts::Here || m_whereabouts == Whereabouts::Cut)
        notice(privatetexts::stateText(Whereabouts::Gone, nick()));
    setWhereabouts(Whereabouts::Gone);
}

void PrivateChat::open()
{
    m_open = true;
    if (m_whereabouts == Whereabouts::Cut)
        setWhereabouts(Whereabouts::Here);
    flush();
    ask();
}

void PrivateChat::close(bool forGood)
{
    m_open = false;
    if (forGood) {
        stepAll(privatedelivery::Event::Silent, privatetexts::problem(privatedelivery::Event::Silent));
        setWhereabouts(Whereabouts::Outside);
    } else if (m_whereabouts == Whereabouts::Here) {
        setWhereabouts(Whereabouts::Cut);
    }
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Actions on messages, by others and by the person.
#include "model/conversation/channel.h"
#include "model/conversation/conversation.h"

#include "protocol/text/excerpt.h"

#include <QLocale>
#include <algorithm>

namespace parlour {

using messageactions::Action;

/// Sends typed text, which may answer a message, or correct one.
void Conversation::say(const QString &text)
{
    const auto subject = m_composer.subject();
    if (!subject)
        return send(text);
    if (text.trimmed().isEmpty())
        return;
    if (m_window && subject.kind == DraftSubject::Kind::Reply)
        m_window->showNewest();
    m_sendQueue.say(text, subject.answered(), subject.corrected());
}

bool Conversation::begin(const ActOffer &offer)
{
    const auto *entry = m_acting.subject(offer);
    if (!entry)
        return false;
    const auto naming = messageactions::naming(m_channel.place());
    if (offer.action == Action::Reply)
        m_composer.answer(timeline::message(*entry), naming);
    else if (offer.action == Action::Correct)
        m_composer.correct(timeline::message(*entry), naming);
    else if (offer.action == Action::Versions)
        findVersions(entry->sort);
    return true;
}

void Conversation::findVersions(qint64 place)
{
    m_store.versions(m_channel.key(), place, this, [this](const QList<history::Version> &found) {
        constexpr qsizetype Most = 100;
        QList<MessageVersion> versions;
        for (const auto &version : found.last(std::min(Most, found.size())))
            versions.prepend(
                {QLocale().toString(version.time.toLocalTime(), QLocale::ShortFormat), excerpt(version.body)});
        Q_EMIT versionsFound(versions);
    });
}

void Conversation::act(const history::Action &action)
{
    m_arrivals.flush();
    if (!m_window)
        return revise(m_unkept.act(action));
    m_store.act(m_channel.key(), {action}, this, [this](const QList<history::Message> &changed) { revise(changed); });
}

void Conversation::setHidden(const QList<qint64> &places, bool hidden,
                             const std::function<void(const QList<qint64> &)> &done)
{
    m_store.setHidden(m_channel.key(), places, hidden, this, [this, done](const QList<history::Message> &changed) {
        revise(changed);
        QList<qint64> worked;
        for (const auto &message : changed)
            worked << message.sort;
        if (done)
            done(worked);
    });
}

/// Without a store: applies `entry` to the message that it corrects. Returns whether there is one.
bool Conversation::merge(const timeline::Entry &entry)
{
    const auto corrected = m_unkept.correct(entry);
    if (corrected)
        revise({*corrected});
    return corrected.has_value();
}

void Conversation::revise(const QList<history::Message> &changed)
{
    for (const auto &message : changed) {
        const bool hidden = message.hidden != history::Hidden::No;
        const auto &about = m_composer.subject().target;
        const QStringList ids {message.stanzaId, message.id, message.originId};
        if (hidden && !about.isEmpty() && ids.contains(about))
            m_composer.forgetSubject();
        m_timeline.revise(message);
        Q_EMIT amended(message);
        if (hidden)
            m_last.forget(message.sort);
        else
            m_last.revise(message);
        if (hidden || message.edited)
            m_readState.reconsider();
    }
}

/// Removes messages that are versions of others from now on.
void Conversation::drop(const QList<qint64> &gone)
{
    for (const qint64 place : gone) {
        m_timeline.removePlace(place);
        m_last.forget(place);
    }
    if (gone.isEmpty())
        return;
    Q_EMIT dropped(gone);
    m_readState.reconsider();
}

} // namespace parlour

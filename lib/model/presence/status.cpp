// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/presence/status.h"

#include "protocol/text/bounded.h"

namespace parlour {

constexpr qsizetype MaxText = 200;

static muc::Show show(Status::Choice choice)
{
    switch (choice) {
    case Status::Choice::Online:
        return muc::Show::Available;
    case Status::Choice::Away:
        return muc::Show::Away;
    case Status::Choice::DoNotDisturb:
        return muc::Show::DoNotDisturb;
    }
    Q_UNREACHABLE_RETURN(muc::Show::Available);
}

static Status::Choice choiceOf(muc::Show show)
{
    switch (show) {
    case muc::Show::Available:
    case muc::Show::Chat:
        return Status::Choice::Online;
    case muc::Show::Away:
    case muc::Show::ExtendedAway:
        return Status::Choice::Away;
    case muc::Show::DoNotDisturb:
        return Status::Choice::DoNotDisturb;
    }
    Q_UNREACHABLE_RETURN(Status::Choice::Online);
}

Status::Status(ProfileSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    const auto stored = settings.status();
    m_chosen = {muc::showNamed(stored.show), stored.text};
    m_awayAfter = stored.awayAfter;
}

Status::Choice Status::choice() const
{
    return choiceOf(m_chosen.show);
}

void Status::choose(Choice choice)
{
    change({show(choice), m_chosen.text});
}

void Status::setText(const QString &text)
{
    change({m_chosen.show, bounded(text.simplified(), MaxText)});
}

void Status::change(const Presence &chosen)
{
    if (m_chosen == chosen)
        return;
    m_chosen = chosen;
    store();
    Q_EMIT changed();
    Q_EMIT presenceChanged();
}

void Status::setAwayAfter(int seconds)
{
    const std::chrono::seconds after(std::max(0, seconds));
    if (m_awayAfter == after)
        return;
    const auto before = presence();
    m_awayAfter = after;
    store();
    watch();
    Q_EMIT changed();
    if (presence() != before)
        Q_EMIT presenceChanged();
}

QString Status::word() const
{
    switch (choiceOf(presence().show)) {
    case Choice::Online:
        return tr("Online");
    case Choice::Away:
        return tr("Away");
    case Choice::DoNotDisturb:
        return tr("Do not disturb");
    }
    Q_UNREACHABLE_RETURN({});
}

Presence Status::presence() const
{
    return effective(m_chosen, m_idle && m_awayAfter.count() > 0);
}

void Status::follow(Idle &source)
{
    m_source = &source;
    connect(&source, &Idle::idleChanged, this, &Status::setIdle);
    watch();
}

/// Watches also a person who is never away automatically: they may still be gone, and the server may hold back what can
/// wait.
void Status::watch()
{
    if (m_source)
        m_source->watch(m_awayAfter.count() > 0 ? m_awayAfter : UsualIdle);
}

void Status::setIdle(bool idle)
{
    if (m_idle == idle)
        return;
    const auto before = presence();
    m_idle = idle;
    Q_EMIT idleChanged();
    if (presence() == before)
        return;
    Q_EMIT changed();
    Q_EMIT presenceChanged();
}

void Status::store()
{
    m_settings.setStatus({muc::showName(m_chosen.show), m_chosen.text, m_awayAfter});
}

} // namespace parlour

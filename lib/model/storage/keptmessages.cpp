// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/storage/keptmessages.h"

#include <QLocale>
#include <QTimeZone>
#include <utility>

namespace parlour {

using namespace std::chrono_literals;

static constexpr int HoursBetween = 24;

KeptMessages::KeptMessages(HistoryStore &store, ProfileSettings &settings, std::function<QStringList()> accounts,
                           Clock clock)
    : m_store(store)
    , m_settings(settings)
    , m_accounts(std::move(accounts))
    , m_clock(std::move(clock))
{
    m_wait.setInterval(1h); // A computer that slept has lost count.
    connect(&m_wait, &QTimer::timeout, this, &KeptMessages::check);
}

KeptMessages::~KeptMessages()
{
    if (m_applied.isValid())
        apply(true);
}

void KeptMessages::setDays(int days)
{
    if (days == this->days())
        return;
    m_settings.setKeepDays(days);
    Q_EMIT daysChanged();
    apply();
}

int KeptMessages::daysIn(const QString &account, const QString &room) const
{
    return m_settings.keepDaysOfRooms(account).value(room, AsUsual);
}

void KeptMessages::setDaysIn(const QString &account, const QString &room, int days)
{
    if (account.isEmpty() || room.isEmpty() || days == daysIn(account, room))
        return;
    m_settings.setKeepDaysOfRoom(account, room, days == AsUsual ? std::nullopt : std::optional(days));
    Q_EMIT daysChanged();
    apply();
}

void KeptMessages::start()
{
    m_wait.start();
    apply(true); // Messages to be deleted at the end may still be there after a crash.
}

void KeptMessages::check()
{
    if (m_applied.secsTo(m_clock()) >= HoursBetween * 3600)
        apply();
}

/// Deletes expired messages. `ending`: also those kept until the program ends.
void KeptMessages::apply(bool ending)
{
    m_applied = m_clock();
    for (const QString &account : m_accounts())
        applyTo(account, ending);
}

/// Asks nobody anything: at the end of the program no answer comes.
void KeptMessages::applyTo(const QString &account, bool ending)
{
    auto rooms = m_settings.keepDaysOfRooms(account);
    const int usual = rooms.contains(account) ? rooms.take(account) : days();
    remove({.account = account, .except = rooms.keys()}, usual, ending);
    for (const auto &[room, days] : rooms.asKeyValueRange())
        remove({.account = account, .peer = room}, days, ending);
}

/// Deletes those of the `meant` messages that are too old for `days`; they do not come back out of an archive as long as
/// that is the choice.
void KeptMessages::remove(history::Doomed meant, int days, bool ending)
{
    if ((days == ForEver && ending) || (days == UntilTheEnd && !ending))
        return;
    constexpr int Century = 100; // All of them, also those from a server whose clock is wrong.
    meant.before = days == UntilTheEnd ? m_applied.addYears(Century) : m_applied.addDays(-days);
    if (days == ForEver)
        meant.before = QDateTime::fromMSecsSinceEpoch(0, QTimeZone::UTC);
    m_store.remove(meant, this, [this](bool) { measure(); });
}

QString KeptMessages::consequence(int days)
{
    if (days == ForEver || days == AsUsual)
        return {};
    if (days == UntilTheEnd)
        return tr("What was said is deleted from this computer whenever you quit Parlour.");
    return tr("Messages older than %n day(s) are deleted from this computer now, and every day from now on.", nullptr,
              days);
}

QString KeptMessages::words(int days)
{
    switch (days) {
    case ForEver:
        return tr("For ever");
    case UntilTheEnd:
        return tr("Until you quit Parlour");
    case AsUsual:
        return tr("As set in Preferences");
    }
    return tr("%n day(s)", nullptr, days);
}

QString KeptMessages::size() const
{
    return m_size ? QLocale().formattedDataSize(*m_size, 1, QLocale::DataSizeTraditionalFormat) : QString();
}

void KeptMessages::measure()
{
    m_store.sizeOnDisk(this, [this](qint64 size) {
        m_size = size;
        Q_EMIT sizeChanged();
    });
}

void KeptMessages::deleteHistory(const QString &account, const QString &peer)
{
    if (account.isEmpty() || peer.isEmpty()) // To the store that means all of them.
        return;
    setDeletion(Deletion::Running);
    m_store.remove({account, peer}, this, [this](bool gone) {
        setDeletion(gone ? Deletion::Done : Deletion::Failed);
        measure();
    });
}

void KeptMessages::setDeletion(Deletion deletion)
{
    m_deletion = deletion;
    Q_EMIT deletionChanged();
}

} // namespace parlour

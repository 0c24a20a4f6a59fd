// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/pacing/clock.h"
#include "protocol/reading/level.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>
#include <qqmlintegration.h>

namespace parlour {

/// The person's preferences for a room and its row in the chat list.
class ChatPreferences : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Room")
    Q_PROPERTY(bool pinned READ pinned WRITE setPinned NOTIFY changed FINAL)
    Q_PROPERTY(parlour::reading::Level level READ level NOTIFY levelChanged FINAL)
    Q_PROPERTY(QString mutedWords READ mutedWords NOTIFY levelChanged FINAL)
    Q_PROPERTY(QString group READ group WRITE setGroup NOTIFY changed FINAL)

public:
    /// Durations for which a room can be muted; for ever is the level Never.
    enum class Mute {
        AnHour,
        UntilTomorrow, ///< Eight in the morning of the next day, local time.
    };
    Q_ENUM(Mute)

    explicit ChatPreferences(Clock clock = systemTime, QObject *parent = nullptr);

    /// Returns whether the room stands above those that are not pinned.
    bool pinned() const { return m_pinned; }
    void setPinned(bool pinned);
    /// Returns the notification level: as chosen, else the default for such a room (XEP-0492 section 4).
    reading::Level level() const;
    std::optional<reading::Level> chosenLevel() const { return m_level; }
    void setLevel(std::optional<reading::Level> level);
    /// Sets whether the room is members-only.
    void setPrivate(bool isPrivate);
    /// Returns whether the person has chosen not to be notified of everything: new messages are counted, but ask for no
    /// attention.
    bool isMuted() const
    {
        return m_mutedUntil.isValid() || m_level.value_or(reading::Level::Always) != reading::Level::Always;
    }
    /// Returns whether a new message does not notify; `mentioned` if it names us.
    bool isQuiet(bool mentioned) const;
    /// Time (UTC) until which nothing notifies, whatever the level; invalid if not muted. The setter has to end it,
    /// too.
    QDateTime mutedUntil() const { return m_mutedUntil; }
    void setMutedUntil(const QDateTime &until);
    Q_INVOKABLE void mute(parlour::ChatPreferences::Mute mute);
    Q_INVOKABLE void unmute() { setMutedUntil({}); }
    /// "Muted until 15:04", or empty.
    QString mutedWords() const;
    /// Returns when a mute that begins at `now`, local time, ends.
    static QDateTime end(Mute mute, const QDateTime &now);
    /// Words that count as if they were our nickname.
    const QStringList &keywords() const { return m_keywords; }
    void setKeywords(const QStringList &words) { m_keywords = words; }
    /// Heading under which the room stands; empty for none.
    QString group() const { return m_group; }
    void setGroup(const QString &group);
    /// Time (UTC) of the last message; invalid if unknown.
    QDateTime activity() const { return m_activity; }
    void heard(const QDateTime &time);

    static constexpr qsizetype MaxGroup = 64; ///< Of a group's name, in characters.

Q_SIGNALS:
    void changed();
    void levelChanged();
    void activityChanged();

private:
    const Clock m_clock;
    bool m_pinned = false;
    bool m_private = false;
    std::optional<reading::Level> m_level;
    QDateTime m_mutedUntil;
    QStringList m_keywords;
    QString m_group;
    QDateTime m_activity;
};

} // namespace parlour

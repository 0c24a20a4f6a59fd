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
    /// For how long a room can be muted; for ever is the level Never.
    enum class Mute {
        AnHour,
        UntilTomorrow, ///< Eight in the morning of the next day, where the computer is.
    };
    Q_ENUM(Mute)

    explicit ChatPreferences(Clock clock = systemTime, QObject *parent = nullptr);

    /// Stands above the rooms that are not pinned.
    bool pinned() const { return m_pinned; }
    void setPinned(bool pinned);
    /// When the person wants to be told of what is new here: as chosen, else as is usual for such a room (XEP-0492 section 4).
    reading::Level level() const;
    std::optional<reading::Level> chosenLevel() const { return m_level; }
    void setLevel(std::optional<reading::Level> level);
    /// Whether only those can come in who were let in.
    void setPrivate(bool isPrivate);
    /// The person has chosen not to be told of all: what is new is counted, and does not ask for attention.
    bool isMuted() const
    {
        return m_mutedUntil.isValid() || m_level.value_or(reading::Level::Always) != reading::Level::Always;
    }
    /// The same for what is new when it is `mentioned` that names us.
    bool isQuiet(bool mentioned) const;
    /// Until when (UTC) one is told of nothing here, whatever the level; invalid: one is. Whoever sets it ends it, too.
    QDateTime mutedUntil() const { return m_mutedUntil; }
    void setMutedUntil(const QDateTime &until);
    Q_INVOKABLE void mute(parlour::ChatPreferences::Mute mute);
    Q_INVOKABLE void unmute() { setMutedUntil({}); }
    /// "Muted until 15:04", or empty.
    QString mutedWords() const;
    /// When something that is muted at `now`, the time of the place where one is, is to be heard again.
    static QDateTime end(Mute mute, const QDateTime &now);
    /// Words that count as if they were our nickname.
    const QStringList &keywords() const { return m_keywords; }
    void setKeywords(const QStringList &words) { m_keywords = words; }
    /// Heading under which it stands; empty for none.
    QString group() const { return m_group; }
    void setGroup(const QString &group);
    /// When something was last said in it, UTC; invalid when nobody knows.
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

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/presence/idle.h"
#include "protocol/presence/presence.h"
#include "storage/profilesettings.h"

#include <qqmlintegration.h>

namespace parlour {

/// The person's presence, the same in all accounts; stored.
class Status : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Client")
    Q_PROPERTY(parlour::Status::Choice choice READ choice WRITE choose NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    Q_PROPERTY(int awayAfter READ awayAfter WRITE setAwayAfter NOTIFY changed FINAL)
    Q_PROPERTY(QString word READ word NOTIFY changed FINAL)
    Q_PROPERTY(bool available READ available NOTIFY changed FINAL)

public:
    enum class Choice {
        Online,
        Away,
        DoNotDisturb,
    };
    Q_ENUM(Choice)

    static constexpr std::chrono::seconds UsualIdle = std::chrono::minutes(10);

    Status(ProfileSettings &settings, QObject *parent = nullptr);

    Choice choice() const;
    void choose(Choice choice);
    QString text() const { return m_chosen.text; }
    /// Sets the text, cut to what fits in one line.
    void setText(const QString &text);
    /// Seconds without input after which we are away automatically; 0: never.
    int awayAfter() const { return int(m_awayAfter.count()); }
    void setAwayAfter(int seconds);
    /// Current presence in a word: "Online", "Away", "Do not disturb".
    QString word() const;
    bool available() const { return presence().show == muc::Show::Available; }

    Presence presence() const;
    bool isIdle() const { return m_idle; }
    /// Follows `source`, which must outlive this, to learn whether somebody is there.
    void follow(Idle &source);

Q_SIGNALS:
    void changed();
    void presenceChanged();
    void idleChanged();

private:
    void change(const Presence &chosen);
    void setIdle(bool idle);
    void watch();
    void store();

    ProfileSettings &m_settings;
    Presence m_chosen;
    std::chrono::seconds m_awayAfter {};
    Idle *m_source = nullptr;
    bool m_idle = false;
};

} // namespace parlour

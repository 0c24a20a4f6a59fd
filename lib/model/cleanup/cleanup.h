// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/cleanup/cleanuprun.h"
#include "model/cleanup/cleanupsearch.h"
#include "model/conversation/acting.h"

namespace parlour {

/// Removes many messages from rooms that one moderates, bans who wrote them, and hides here what a room cannot remove: what is
/// meant is looked for first, and shown.
class Cleanup : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Account")
    Q_PROPERTY(parlour::CleanupSearch *search READ search CONSTANT FINAL)
    Q_PROPERTY(parlour::CleanupRows *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(bool removes READ removes WRITE setRemoves NOTIFY changed FINAL)
    Q_PROPERTY(bool bans READ bans WRITE setBans NOTIFY changed FINAL)
    Q_PROPERTY(bool hides READ hides WRITE setHides NOTIFY changed FINAL)
    Q_PROPERTY(parlour::Cleanup::Stage stage READ stage NOTIFY changed FINAL)
    Q_PROPERTY(bool begun READ hasBegun NOTIFY changed FINAL)
    Q_PROPERTY(QString remark READ remark NOTIFY changed FINAL)
    Q_PROPERTY(QString caution READ caution NOTIFY changed FINAL)
    Q_PROPERTY(QString startText READ startText NOTIFY changed FINAL)
    Q_PROPERTY(bool startable READ isStartable NOTIFY changed FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY changed FINAL)
    Q_PROPERTY(bool retriable READ isRetriable NOTIFY changed FINAL)

public:
    enum class Stage {
        Choosing,
        Running,
        Stopped,
        Over,
    };
    Q_ENUM(Stage)

    Cleanup(AccountRooms &rooms, HistoryStore &store, const Clock &clock = systemTime);

    CleanupSearch *search() { return &m_search; }
    CleanupRows *rows() { return &m_search.rows(); }
    bool removes() const { return m_removes; }
    void setRemoves(bool removes);
    bool bans() const { return m_bans; }
    void setBans(bool bans);
    bool hides() const { return m_hides; }
    void setHides(bool hides);
    Stage stage() const { return m_stage; }
    bool hasBegun() const { return m_stage != Stage::Choosing; }
    /// What there is to say: how much was found, what has become of it.
    QString remark() const;
    /// What the rooms cannot do, as a sentence, or nothing.
    QString caution() const;
    /// What start() would do, for a button: "Remove 60 messages".
    QString startText() const;
    bool isStartable() const;
    /// From 0 to 1.
    double progress() const { return m_run.progress(); }
    /// Something failed that can be tried again.
    bool isRetriable() const;

    /// The person wants to clean up `room`. What runs, or is over and was not looked at, is shown instead.
    Q_INVOKABLE void begin(parlour::Room *room);
    /// The same of what somebody wrote.
    Q_INVOKABLE void beginWith(parlour::Room *room, const parlour::muc::Identity &person);
    /// The same of who wrote the message that `offer` is about.
    Q_INVOKABLE void beginWithMessage(parlour::Room *room, const parlour::ActOffer &offer);
    /// Does what is chosen; everybody can read the reason.
    Q_INVOKABLE void start(const QString &reason);
    Q_INVOKABLE void stop();
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void retry();
    /// Looks for the same again.
    Q_INVOKABLE void startOver();
    /// The person looks no longer. What runs goes on.
    Q_INVOKABLE void end();

Q_SIGNALS:
    void changed();

private:
    void take(Room *room, const std::optional<muc::Identity> &person);
    void watch(Room *room);
    void settle();
    bool removesAny() const;

    CleanupSearch m_search;
    CleanupRun m_run;
    bool m_removes = true;
    bool m_bans = false;
    bool m_hides = true;
    Stage m_stage = Stage::Choosing;
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/cleanup/cleanuprun.h"
#include "model/cleanup/cleanupsearch.h"
#include "model/conversation/acting.h"

namespace parlour {

/// Removes many messages from rooms in which we moderate, bans their authors, and hides here what a room cannot remove:
/// the messages are searched first, and shown.
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
    /// Remark about the number of results, and about the outcome.
    QString remark() const;
    /// Actions that the rooms do not support, as a sentence, or nothing.
    QString caution() const;
    /// Effect of start(), for a button: "Remove 60 messages".
    QString startText() const;
    bool isStartable() const;
    /// From 0 to 1.
    double progress() const { return m_run.progress(); }
    /// True if something failed that can be tried again.
    bool isRetriable() const;

    /// Begins a cleanup of `room`. One that runs, or is over and was not looked at, is shown instead.
    Q_INVOKABLE void begin(parlour::Room *room);
    /// Begins a cleanup of the messages of `person`.
    Q_INVOKABLE void beginWith(parlour::Room *room, const parlour::muc::Identity &person);
    /// Begins a cleanup of the messages of the author of the message that `offer` is about.
    Q_INVOKABLE void beginWithMessage(parlour::Room *room, const parlour::ActOffer &offer);
    /// Performs the chosen actions; everybody can read the reason.
    Q_INVOKABLE void start(const QString &reason);
    Q_INVOKABLE void stop();
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void retry();
    /// Searches for the same again.
    Q_INVOKABLE void startOver();
    /// Closes the cleanup. A run that is under way goes on.
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

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/sharing/fileview.h"
#include "protocol/sharing/playing.h"

namespace parlour {

/// A file with sound or moving pictures, as its row of the timeline plays it. Never by itself, one at a time in the whole
/// program, and only as long as the row is shown.
class PlayedFile : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(parlour::FileView *view READ view WRITE setView NOTIFY changed FINAL)
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY changed FINAL)
    Q_PROPERTY(QSize bound READ bound WRITE setBound NOTIFY changed FINAL)
    Q_PROPERTY(bool offered READ isOffered NOTIFY changed FINAL)
    Q_PROPERTY(bool wanted READ isWanted NOTIFY changed FINAL)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY changed FINAL)
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)
    Q_PROPERTY(double position READ position NOTIFY moved FINAL)
    Q_PROPERTY(double length READ length NOTIFY moved FINAL)
    Q_PROPERTY(QString times READ times NOTIFY moved FINAL)
    Q_PROPERTY(QImage frame READ frame NOTIFY drawn FINAL)

public:
    explicit PlayedFile(QObject *parent = nullptr);
    ~PlayedFile() override;

    FileView *view() const { return m_view; }
    void setView(FileView *view);
    /// True while the person can see the row: otherwise it plays nothing.
    bool isShown() const { return m_shown; }
    void setShown(bool shown);
    /// Size of the place for pictures, in pixels of the screen.
    QSize bound() const { return m_bound; }
    void setBound(QSize bound);

    sharing::Playing state() const { return m_state; }
    /// True if its sender calls it something that is played, and there is a player.
    bool isOffered() const;
    /// True if it is heard, or will be as soon as it can be.
    bool isWanted() const { return sharing::isWanted(m_state); }
    bool hasFailed() const { return m_state == sharing::Playing::Failed; }
    /// Note for the person; empty if there is none.
    QString words() const;
    /// Milliseconds from the beginning.
    double position() const { return double(m_position); }
    /// Milliseconds; negative if not known.
    double length() const { return double(m_length); }
    /// Returns "0:12 / 1:05"; without a length only the position, before the first word nothing.
    QString times() const;
    /// The picture to show; null if there is none.
    QImage frame() const { return m_frame; }

    /// Plays it, loading it first where it is not here; or makes it pause.
    Q_INVOKABLE void toggle();
    /// Goes to a place in it, in milliseconds; does nothing before its length is known.
    Q_INVOKABLE void seek(double position);

Q_SIGNALS:
    void changed();
    void moved();
    void drawn();

private:
    Playback *playback() const;
    void look();
    void apply(sharing::PlayingEvent event);
    void open();
    void leave();
    void yield();
    void begin();
    void setPosition(qint64 position);

    QPointer<FileView> m_view;
    QPointer<Playback> m_playback;
    QPointer<MediaPlayer> m_player; ///< While the stage is ours.
    QMetaObject::Connection m_taken;
    QString m_url; ///< Address of the file that all of this is about.
    sharing::Playing m_state = sharing::Playing::Idle;
    qint64 m_position = 0;
    qint64 m_length = -1;
    QImage m_frame;
    QSize m_bound;
    bool m_shown = true;
    bool m_silenced = false;
};

} // namespace parlour

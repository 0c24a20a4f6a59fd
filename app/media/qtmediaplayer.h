// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "media/framepace.h"
#include "model/sharing/mediaplayer.h"

#include <QElapsedTimer>
#include <QMediaPlayer>

namespace parlour {

/// Plays files with Qt Multimedia, which uses FFmpeg: in threads of its own, without the graphics card, and with nothing
/// but the bytes of the one file, which is of a known container.
class QtMediaPlayer : public MediaPlayer
{
    Q_OBJECT

public:
    explicit QtMediaPlayer(QObject *parent = nullptr);
    ~QtMediaPlayer() override;

    /// Sets what FFmpeg may do: open no address and no other file. While there is one thread: it is in the environment.
    static void confine();

    void open(const QString &path) override;
    void close() override;
    void play() override;
    void pause() override;
    void seek(qint64 milliseconds) override;
    void setBound(QSize bound) override;

private:
    class Session;

    void follow();
    void look(QMediaPlayer::MediaStatus status);
    void begin();
    void measure();
    void draw(Session *session);
    void fail(const Session *session);

    Session *m_session = nullptr; ///< The file that is open; a child of this.
    QSize m_bound;
    QElapsedTimer m_time;
    FramePace m_pace;
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "player/barefile.h"
#include "player/framepace.h"

#include <QElapsedTimer>
#include <QImage>
#include <QMediaPlayer>
#include <QVideoSink>
#include <atomic>
#include <memory>

class QAudioOutput;

namespace parlour {

/// Plays one file with Qt Multimedia, which uses FFmpeg: in threads of its own, without the graphics card, and with nothing
/// but the bytes of the file, which is of a known container.
class FilePlayer : public QObject
{
    Q_OBJECT

public:
    explicit FilePlayer(const QString &path, QObject *parent = nullptr);
    ~FilePlayer() override;

    /// Sets what FFmpeg may do: open no address and no other file. Changes the environment: call it before any thread runs.
    static void confine();

    /// Opens the file; opened() or failed() tells how that went.
    void open();
    /// Plays from where it is, after the end from the beginning.
    void play() { m_player.play(); }
    void pause() { m_player.pause(); }
    void seek(qint64 milliseconds) { m_player.setPosition(milliseconds); }
    /// Sets how large pictures are at most; empty: none are made.
    void setBound(QSize bound) { m_bound = bound; }

Q_SIGNALS:
    void opened();
    /// Its length in milliseconds is known; -1 if it has none, or one cannot go to a place in it.
    void measured(qint64 length);
    void moved(qint64 position);
    void ended();
    void failed();
    /// It has sound, and there is no device for that.
    void silenced();
    void drawn(const QImage &picture);

private:
    void look(QMediaPlayer::MediaStatus status);
    void begin();
    void measure();
    void draw();

    // In this order: the player goes first, its threads use the rest.
    BareFile m_file;
    QVideoSink m_sink;
    std::unique_ptr<QAudioOutput> m_output; ///< Once it is known what is in the file.
    QMediaPlayer m_player;
    QSize m_bound;
    QElapsedTimer m_time;
    FramePace m_pace;
    bool m_isOpened = false;
    std::atomic_bool m_isDue = false; ///< A picture is about to be drawn: the newest one, then.
};

} // namespace parlour

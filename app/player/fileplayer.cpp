// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "player/fileplayer.h"

#include "player/frameimage.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QMediaDevices>
#include <QMediaMetaData>
#include <QUrl>
#include <algorithm>

namespace parlour {

FilePlayer::FilePlayer(const QString &path, QObject *parent)
    : QObject(parent)
    , m_file(path)
{
    m_time.start();
    connect(&m_player, &QMediaPlayer::mediaStatusChanged, this, &FilePlayer::look);
    connect(&m_player, &QMediaPlayer::errorOccurred, this, &FilePlayer::failed);
    connect(&m_player, &QMediaPlayer::durationChanged, this, &FilePlayer::measure);
    connect(&m_player, &QMediaPlayer::positionChanged, this, &FilePlayer::moved);
    // It comes from the player's thread; whoever is busy gets the newest picture, not all of them.
    const auto tell = [this] {
        if (!m_isDue.exchange(true))
            QMetaObject::invokeMethod(this, &FilePlayer::draw, Qt::QueuedConnection);
    };
    connect(&m_sink, &QVideoSink::videoFrameChanged, this, tell, Qt::DirectConnection);
}

FilePlayer::~FilePlayer() = default;

void FilePlayer::confine()
{
    qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    qputenv("QT_FFMPEG_PROTOCOL_WHITELIST", "none"); // The file comes from us, not from an address.
    qputenv("QT_FFMPEG_DECODING_HW_DEVICE_TYPES", ",");
}

void FilePlayer::open()
{
    if (!m_file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed();
        return;
    }
    m_player.setVideoSink(&m_sink);
    m_player.setSourceDevice(&m_file, QUrl());
}

void FilePlayer::look(QMediaPlayer::MediaStatus status)
{
    switch (status) {
    case QMediaPlayer::LoadedMedia:
        begin();
        break;
    case QMediaPlayer::EndOfMedia:
        Q_EMIT ended();
        break;
    case QMediaPlayer::InvalidMedia:
        Q_EMIT failed();
        break;
    case QMediaPlayer::NoMedia:
    case QMediaPlayer::LoadingMedia:
    case QMediaPlayer::StalledMedia:
    case QMediaPlayer::BufferingMedia:
    case QMediaPlayer::BufferedMedia:
        break;
    }
}

/// Looks at what is in the file, before anything of it is decoded.
void FilePlayer::begin()
{
    if (std::exchange(m_isOpened, true))
        return;
    const auto tracks = m_player.videoTracks();
    const bool isModest = std::ranges::all_of(
        tracks, [](const auto &track) { return isBounded(track.value(QMediaMetaData::Resolution).toSize()); });
    if (!isModest || !(m_player.hasAudio() || m_player.hasVideo())) {
        Q_EMIT failed();
        return;
    }
    m_output = std::make_unique<QAudioOutput>(); // Without one, sound never ends.
    m_player.setAudioOutput(m_output.get());
    measure();
    Q_EMIT opened();
    if (m_player.hasAudio() && QMediaDevices::defaultAudioOutput().isNull())
        Q_EMIT silenced();
}

void FilePlayer::measure()
{
    Q_EMIT measured(m_player.duration() > 0 && m_player.isSeekable() ? m_player.duration() : -1);
}

void FilePlayer::draw()
{
    m_isDue = false;
    const QVideoFrame frame = m_sink.videoFrame();
    if (m_bound.isEmpty() || !frame.isValid() || !m_pace.admits(m_time.elapsed()))
        return;
    const QImage picture = imageOf(frame, m_bound);
    if (picture.isNull())
        Q_EMIT failed();
    else
        Q_EMIT drawn(picture);
}

} // namespace parlour

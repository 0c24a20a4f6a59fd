// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/qtmediaplayer.h"

#include "media/barefile.h"
#include "media/frameimage.h"
#include "model/opening/opener.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QMediaDevices>
#include <QMediaMetaData>
#include <QUrl>
#include <QVideoSink>
#include <algorithm>
#include <atomic>
#include <memory>

namespace parlour {

/// The parts that play one file, in the order in which they may go: the player first, which has threads that use the rest.
class QtMediaPlayer::Session : public QObject
{
public:
    Session(const QString &path, QObject *parent)
        : QObject(parent)
        , file(path)
    {
    }

    BareFile file;
    QVideoSink sink;
    std::unique_ptr<QAudioOutput> output; ///< Once it is known what is in the file.
    QMediaPlayer player;
    bool isOpened = false;
    std::atomic_bool isDue = false; ///< A picture is about to be drawn: the newest one, then.
};

QtMediaPlayer::QtMediaPlayer(QObject *parent)
    : MediaPlayer(parent)
{
    m_time.start();
}

QtMediaPlayer::~QtMediaPlayer() = default;

void QtMediaPlayer::confine()
{
    Opener::setOwnVariable("QT_MEDIA_BACKEND", "ffmpeg");
    Opener::setOwnVariable("QT_FFMPEG_PROTOCOL_WHITELIST", "none"); // The file comes from us, not from an address.
    Opener::setOwnVariable("QT_FFMPEG_DECODING_HW_DEVICE_TYPES", ",");
}

void QtMediaPlayer::open(const QString &path)
{
    close();
    m_session = new Session(path, this);
    if (!m_session->file.open(QIODevice::ReadOnly)) {
        QMetaObject::invokeMethod(
            m_session, [this, session = m_session] { fail(session); }, Qt::QueuedConnection);
        return;
    }
    follow();
    m_session->player.setVideoSink(&m_session->sink);
    m_session->player.setSourceDevice(&m_session->file, QUrl());
}

void QtMediaPlayer::follow()
{
    const auto *player = &m_session->player;
    connect(player, &QMediaPlayer::mediaStatusChanged, m_session, [this](auto status) { look(status); });
    connect(player, &QMediaPlayer::errorOccurred, m_session, [this] { Q_EMIT failed(); });
    connect(player, &QMediaPlayer::durationChanged, m_session, [this] { measure(); });
    connect(player, &QMediaPlayer::positionChanged, m_session, [this](qint64 position) { Q_EMIT moved(position); });
    // It comes from the player's thread; a window that is busy gets the newest picture, not all of them.
    const auto tell = [this, session = m_session] {
        if (!session->isDue.exchange(true))
            QMetaObject::invokeMethod(
                session, [this, session] { draw(session); }, Qt::QueuedConnection);
    };
    connect(&m_session->sink, &QVideoSink::videoFrameChanged, m_session, tell, Qt::DirectConnection);
}

void QtMediaPlayer::fail(const Session *session)
{
    if (session == m_session)
        Q_EMIT failed();
}

void QtMediaPlayer::close()
{
    if (!m_session)
        return;
    Session *session = std::exchange(m_session, nullptr);
    session->player.disconnect(session);
    if (session->player.mediaStatus() == QMediaPlayer::LoadingMedia) { // To delete it now would wait for that.
        connect(&session->player, &QMediaPlayer::mediaStatusChanged, session, &QObject::deleteLater);
        return;
    }
    session->player.stop();
    session->deleteLater(); // What ends it may be the player's own word.
}

void QtMediaPlayer::look(QMediaPlayer::MediaStatus status)
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
void QtMediaPlayer::begin()
{
    if (std::exchange(m_session->isOpened, true))
        return;
    auto &player = m_session->player;
    const auto tracks = player.videoTracks();
    const bool isModest = std::ranges::all_of(
        tracks, [](const auto &track) { return isBounded(track.value(QMediaMetaData::Resolution).toSize()); });
    if (!isModest || !(player.hasAudio() || player.hasVideo())) {
        Q_EMIT failed();
        return;
    }
    const bool isSilent = player.hasAudio() && QMediaDevices::defaultAudioOutput().isNull();
    m_session->output = std::make_unique<QAudioOutput>(); // Without one, sound never ends.
    player.setAudioOutput(m_session->output.get());
    measure();
    Q_EMIT opened();
    if (m_session && isSilent)
        Q_EMIT silenced();
}

/// Says how long it is, if one can go to a place in it.
void QtMediaPlayer::measure()
{
    const auto &player = m_session->player;
    Q_EMIT measured(player.duration() > 0 && player.isSeekable() ? player.duration() : -1);
}

void QtMediaPlayer::draw(Session *session)
{
    session->isDue = false;
    if (session != m_session || m_bound.isEmpty())
        return;
    const QVideoFrame frame = session->sink.videoFrame();
    if (!frame.isValid() || !m_pace.admits(m_time.elapsed()))
        return;
    const QImage picture = imageOf(frame, m_bound);
    if (picture.isNull())
        Q_EMIT failed();
    else
        Q_EMIT drawn(picture);
}

void QtMediaPlayer::play()
{
    if (m_session)
        m_session->player.play();
}

void QtMediaPlayer::pause()
{
    if (m_session)
        m_session->player.pause();
}

void QtMediaPlayer::seek(qint64 milliseconds)
{
    if (m_session)
        m_session->player.setPosition(milliseconds);
}

void QtMediaPlayer::setBound(QSize bound)
{
    m_bound = bound;
}

} // namespace parlour

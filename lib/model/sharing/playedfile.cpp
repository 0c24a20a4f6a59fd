// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sharing/playedfile.h"

#include "model/sharing/sharingtexts.h"

#include <algorithm>

namespace parlour {

using sharing::Playing;
using sharing::PlayingEvent;

PlayedFile::PlayedFile(QObject *parent)
    : QObject(parent)
{
}

PlayedFile::~PlayedFile()
{
    leave();
}

void PlayedFile::setView(FileView *view)
{
    if (m_view == view)
        return;
    if (m_view)
        m_view->disconnect(this);
    m_view = view;
    if (m_view)
        connect(m_view, &FileView::changed, this, &PlayedFile::look);
    look();
    Q_EMIT changed();
}

void PlayedFile::setShown(bool shown)
{
    if (std::exchange(m_shown, shown) == shown)
        return;
    if (!shown)
        yield();
    Q_EMIT changed();
}

void PlayedFile::setBound(QSize bound)
{
    if (std::exchange(m_bound, bound) == bound)
        return;
    if (m_player)
        m_player->setBound(m_bound);
    Q_EMIT changed();
}

Playback *PlayedFile::playback() const
{
    return m_view && m_view->sharing() ? m_view->sharing()->playback() : nullptr;
}

bool PlayedFile::isOffered() const
{
    return playback() && playback()->isOpen() && m_view->file().isPlayed();
}

QString PlayedFile::words() const
{
    if (hasFailed())
        return tr("This file cannot be played.");
    const bool isHeard = m_state == Playing::Running || m_state == Playing::Paused;
    return m_silenced && isHeard ? tr("There is no sound device.") : QString();
}

QString PlayedFile::times() const
{
    if (m_length < 0)
        return m_position > 0 || m_state == Playing::Running ? sharingtexts::duration(m_position) : QString();
    return sharingtexts::duration(m_position) + QStringLiteral(" / ") + sharingtexts::duration(m_length);
}

void PlayedFile::setPosition(qint64 position)
{
    m_position = position;
    Q_EMIT moved();
}

/// Follows the file: a row that is used again gets another one, files come and go.
void PlayedFile::look()
{
    const QString url = m_view ? m_view->file().file.url : QString();
    if (std::exchange(m_url, url) != url) {
        apply(PlayingEvent::Lost);
        m_length = -1;
        m_frame = {};
        setPosition(0);
        Q_EMIT drawn();
        Q_EMIT changed();
    }
    const auto file = m_view ? m_view->state() : FileView::State::Unknown;
    if (file == FileView::State::Here && !m_view->isPlayable())
        apply(PlayingEvent::Broken);
    else if (file == FileView::State::Here && m_state == Playing::Loading)
        open();
    else if (file == FileView::State::Here)
        apply(PlayingEvent::Came);
    else if (file != FileView::State::Loading || m_state != Playing::Loading)
        apply(PlayingEvent::Lost);
}

void PlayedFile::apply(PlayingEvent event)
{
    const Playing before = std::exchange(m_state, sharing::next(m_state, event));
    if (before == m_state)
        return;
    switch (m_state) {
    case Playing::Idle:
    case Playing::Ready:
    case Playing::Failed:
        leave();
        break;
    case Playing::Loading:
        begin();
        break;
    case Playing::Running:
        m_player->play();
        break;
    case Playing::Paused:
        m_player->pause();
        break;
    case Playing::Ended:
        setPosition(std::max(m_position, m_length));
        break;
    }
    Q_EMIT changed();
}

void PlayedFile::begin()
{
    if (m_view->state() == FileView::State::Here)
        open();
    else
        m_view->load();
}

void PlayedFile::open()
{
    if (m_player)
        return;
    if (!isOffered())
        return apply(PlayingEvent::Broken);
    m_playback = playback();
    m_player = m_playback->take(this);
    m_silenced = false;
    m_taken = connect(m_playback, &Playback::taken, this, &PlayedFile::yield);
    connect(m_player, &MediaPlayer::opened, this, [this] {
        if (m_position > 0) // Where it was when another one took the stage.
            m_player->seek(m_position);
        apply(PlayingEvent::Opened);
    });
    connect(m_player, &MediaPlayer::measured, this, [this](qint64 length) {
        m_length = length;
        Q_EMIT moved();
    });
    connect(m_player, &MediaPlayer::moved, this, &PlayedFile::setPosition);
    connect(m_player, &MediaPlayer::ended, this, [this] { apply(PlayingEvent::Finished); });
    connect(m_player, &MediaPlayer::failed, this, [this] { apply(PlayingEvent::Broken); });
    connect(m_player, &MediaPlayer::silenced, this, [this] {
        m_silenced = true;
        Q_EMIT changed();
    });
    connect(m_player, &MediaPlayer::drawn, this, [this](const QImage &picture) {
        m_frame = picture;
        Q_EMIT drawn();
    });
    m_player->setBound(m_bound);
    m_player->open(m_view->path());
}

void PlayedFile::leave()
{
    if (!m_player)
        return;
    disconnect(m_taken);
    m_player->disconnect(this);
    m_player = nullptr;
    if (m_playback)
        m_playback->leave(this);
}

/// Leaves the stage, and remembers the place, unless that is the end.
void PlayedFile::yield()
{
    if (m_state == Playing::Ended)
        setPosition(0);
    apply(PlayingEvent::Yield);
    look();
}

void PlayedFile::toggle()
{
    if (m_state == Playing::Ended)
        setPosition(0);
    apply(isWanted() ? PlayingEvent::Pause : PlayingEvent::Play);
    look();
}

void PlayedFile::seek(double position)
{
    if (m_length <= 0 || hasFailed())
        return;
    setPosition(std::clamp(qint64(position), qint64(0), m_length));
    if (m_player && m_state != Playing::Loading)
        m_player->seek(m_position);
    apply(PlayingEvent::Sought);
}

} // namespace parlour

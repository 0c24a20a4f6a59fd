// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/playerprocess.h"

#include <QProcess>
#include <utility>

namespace parlour {

using sharing::PlayerWord;
using Kind = PlayerWord::Kind;

PlayerProcess::PlayerProcess(QString program, QObject *parent)
    : MediaPlayer(parent)
    , m_program(std::move(program))
{
}

PlayerProcess::~PlayerProcess()
{
    close();
    for (auto *process : findChildren<QProcess *>(Qt::FindDirectChildrenOnly))
        process->waitForFinished();
}

void PlayerProcess::open(const QString &path)
{
    close();
    m_process = new QProcess(this);
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &PlayerProcess::hear);
    connect(m_process, &QProcess::finished, this, &PlayerProcess::fail); // It is killed when it is not needed any more.
    const auto refuse = [this, process = m_process](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart || process != m_process)
            return;
        qWarning("%s cannot be started.", qUtf8Printable(m_program));
        fail();
    };
    connect(m_process, &QProcess::errorOccurred, this, refuse, Qt::QueuedConnection); // start() itself may fail.
    m_process->start(m_program, {path});
    tell({.kind = Kind::Bound, .size = m_bound});
}

void PlayerProcess::close()
{
    QProcess *const process = std::exchange(m_process, nullptr);
    m_drawn.reset();
    if (!process)
        return;
    process->disconnect(this);
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    if (process->state() == QProcess::NotRunning)
        process->deleteLater();
    process->kill();
}

void PlayerProcess::play()
{
    tell({.kind = Kind::Play});
}

void PlayerProcess::pause()
{
    tell({.kind = Kind::Pause});
}

void PlayerProcess::seek(qint64 milliseconds)
{
    tell({.kind = Kind::Seek, .time = milliseconds});
}

void PlayerProcess::setBound(QSize bound)
{
    m_bound = bound.boundedTo({PlayerWord::LongestSide, PlayerWord::LongestSide}).expandedTo({0, 0});
    tell({.kind = Kind::Bound, .size = m_bound});
}

void PlayerProcess::tell(const PlayerWord &word)
{
    if (m_process)
        m_process->write(word.line());
}

/// Takes what the player says, until it breaks off or the file is closed.
void PlayerProcess::hear()
{
    while (const auto word = nextWord())
        apply(*word);
}

/// Returns the next word that is here whole, with its picture; nothing if there is none. Fails if it is none of a player's.
std::optional<PlayerWord> PlayerProcess::nextWord()
{
    if (!m_process)
        return {};
    if (!m_drawn) {
        if (!m_process->canReadLine()) {
            if (m_process->bytesAvailable() > PlayerWord::LongestLine)
                fail();
            return {};
        }
        m_drawn = PlayerWord::read(m_process->readLine());
        if (!m_drawn) {
            fail();
            return {};
        }
    }
    if (m_process->bytesAvailable() < m_drawn->pictureLength())
        return {};
    return std::exchange(m_drawn, {});
}

void PlayerProcess::apply(const PlayerWord &word)
{
    switch (word.kind) {
    case Kind::Opened:
        Q_EMIT opened();
        break;
    case Kind::Measured:
        Q_EMIT measured(word.time);
        break;
    case Kind::Moved:
        Q_EMIT moved(word.time);
        break;
    case Kind::Ended:
        Q_EMIT ended();
        break;
    case Kind::Silenced:
        Q_EMIT silenced();
        break;
    case Kind::Drawn: {
        QImage picture(word.size, QImage::Format_RGB32);
        if (picture.isNull()) // There is no memory for it.
            return fail();
        m_process->read(reinterpret_cast<char *>(picture.bits()), word.pictureLength());
        Q_EMIT drawn(picture);
        break;
    }
    case Kind::Failed:
    case Kind::Play:
    case Kind::Pause:
    case Kind::Seek:
    case Kind::Bound:
        fail();
        break;
    }
}

void PlayerProcess::fail()
{
    close();
    Q_EMIT failed();
}

} // namespace parlour

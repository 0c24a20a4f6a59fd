// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "player/dialogue.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cerrno>
#include <unistd.h>

namespace parlour {

using sharing::PlayerWord;
using Kind = PlayerWord::Kind;

Dialogue::Dialogue(FilePlayer &player)
    : m_player(player)
    , m_orders(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_orders, &QSocketNotifier::activated, this, &Dialogue::hear);
    connect(&player, &FilePlayer::opened, this, [] { tell({.kind = Kind::Opened}); });
    connect(&player, &FilePlayer::measured, this,
            [](qint64 length) { tell({.kind = Kind::Measured, .time = length}); });
    connect(&player, &FilePlayer::moved, this, [](qint64 position) { tell({.kind = Kind::Moved, .time = position}); });
    connect(&player, &FilePlayer::ended, this, [] { tell({.kind = Kind::Ended}); });
    connect(&player, &FilePlayer::failed, this, [] { tell({.kind = Kind::Failed}); });
    connect(&player, &FilePlayer::silenced, this, [] { tell({.kind = Kind::Silenced}); });
    connect(&player, &FilePlayer::drawn, this,
            [](const QImage &picture) { tell({.kind = Kind::Drawn, .size = picture.size()}, picture); });
}

void Dialogue::hear()
{
    std::array<char, 1024> bytes {};
    const auto count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
    if (count <= 0) {
        QCoreApplication::quit(); // Nobody listens any more.
        return;
    }
    m_heard.append(bytes.data(), count);
    for (auto end = m_heard.indexOf('\n'); end >= 0; end = m_heard.indexOf('\n')) {
        if (const auto word = PlayerWord::read(m_heard.first(end + 1)))
            obey(*word);
        m_heard.remove(0, end + 1);
    }
}

void Dialogue::obey(const PlayerWord &word)
{
    switch (word.kind) {
    case Kind::Play:
        m_player.play();
        break;
    case Kind::Pause:
        m_player.pause();
        break;
    case Kind::Seek:
        m_player.seek(word.time);
        break;
    case Kind::Bound:
        m_player.setBound(word.size);
        break;
    case Kind::Opened:
    case Kind::Measured:
    case Kind::Moved:
    case Kind::Ended:
    case Kind::Failed:
    case Kind::Silenced:
    case Kind::Drawn:
        break; // Our own words.
    }
}

/// Waits until all of `bytes` is written: a Parlour that is busy gets the newest picture later, not all of them.
static void write(const char *bytes, qsizetype length)
{
    while (length > 0) {
        const auto count = ::write(STDOUT_FILENO, bytes, size_t(length));
        if (count < 0 && errno != EINTR)
            return QCoreApplication::quit();
        bytes += std::max<ssize_t>(count, 0);
        length -= std::max<ssize_t>(count, 0);
    }
}

void Dialogue::tell(const PlayerWord &word, const QImage &picture)
{
    const QByteArray line = word.line();
    write(line.constData(), line.size());
    // A line of 32-bit pixels has nothing at its end.
    const QImage pixels = picture.convertToFormat(QImage::Format_RGB32);
    write(reinterpret_cast<const char *>(pixels.constBits()), pixels.sizeInBytes());
}

} // namespace parlour

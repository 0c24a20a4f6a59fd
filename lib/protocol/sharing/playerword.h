// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSize>
#include <optional>

namespace parlour::sharing {

/// A word between Parlour and the program that plays one file for it: a line of text.
struct PlayerWord
{
    enum class Kind {
        // To the player.
        Play,
        Pause,
        Seek,  ///< To `time`.
        Bound, ///< Pictures are `size` at most; empty: none are wanted.
        // From the player.
        Opened,
        Measured, ///< Its length is `time`; -1 if it has none, or one cannot go to a place in it.
        Moved,    ///< It is at `time`.
        Ended,
        Failed,
        Silenced, ///< It has sound, and there is no device for that.
        Drawn, ///< A picture of `size` follows: pictureLength() bytes, 32 bits a pixel as QImage::Format_RGB32 has them.
    };

    static constexpr int LongestSide = 4096;
    static constexpr qsizetype LongestLine = 64; ///< Of line(), in bytes.

    Kind kind = Kind::Failed;
    qint64 time = 0;   ///< Milliseconds.
    QSize size {0, 0}; ///< Pixels, a side is LongestSide at most.

    bool operator==(const PlayerWord &) const = default;

    QByteArray line() const;
    /// Returns what `line` says; nothing if no Parlour says such a thing. It may come from a player that a file has taken over.
    static std::optional<PlayerWord> read(const QByteArray &line);

    qint64 pictureLength() const { return kind == Kind::Drawn ? qint64(size.width()) * size.height() * 4 : 0; }
};

} // namespace parlour::sharing

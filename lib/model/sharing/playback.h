// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/sharing/mediaplayer.h"

#include <functional>
#include <memory>

namespace parlour {

/// The one place in the program where files are played: whoever takes it, the one before leaves.
class Playback : public QObject
{
    Q_OBJECT

public:
    using Maker = std::function<std::unique_ptr<MediaPlayer>()>;

    /// Sets what makes the player, once the first file is to be played.
    void setMaker(const Maker &make) { m_make = make; }
    /// Returns whether anything can be played.
    bool isOpen() const { return bool(m_make); }
    /// Gives the player to `who`, until taken() names another one. Only if isOpen().
    MediaPlayer *take(const QObject *who);
    /// Ends what `who` plays, if it still does.
    void leave(const QObject *who);

Q_SIGNALS:
    void taken(const QObject *who);

private:
    Maker m_make;
    std::unique_ptr<MediaPlayer> m_player;
    const QObject *m_who = nullptr;
};

} // namespace parlour

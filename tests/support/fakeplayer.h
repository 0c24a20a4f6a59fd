// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/sharing/playback.h"

#include <QStringList>

namespace parlour {

/// A player without sound; the test says what happens.
class FakePlayer : public MediaPlayer
{
    Q_OBJECT

public:
    QStringList done; ///< What it was told, in short.
    QString path;     ///< The open file.
    QSize bound;

    void open(const QString &file) override
    {
        path = file;
        done << QStringLiteral("open");
    }
    void close() override
    {
        path.clear();
        done << QStringLiteral("close");
    }
    void play() override { done << QStringLiteral("play"); }
    void pause() override { done << QStringLiteral("pause"); }
    void seek(qint64 milliseconds) override { done << QStringLiteral("seek %1").arg(milliseconds); }
    void setBound(QSize size) override { bound = size; }

    /// A stage whose player is `player`, once it is made.
    static void put(Playback &playback, FakePlayer *&player)
    {
        playback.setMaker([&player] {
            auto made = std::make_unique<FakePlayer>();
            player = made.get();
            return made;
        });
    }
};

} // namespace parlour

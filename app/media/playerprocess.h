// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/sharing/mediaplayer.h"
#include "protocol/sharing/playerword.h"

class QProcess;

namespace parlour {

/// Plays each file in a process of its own, which holds no secrets and ends with the file: whatever a file does to FFmpeg,
/// it does not do it to us.
class PlayerProcess : public MediaPlayer
{
    Q_OBJECT

public:
    /// `program` is the path of parlour-player.
    explicit PlayerProcess(QString program, QObject *parent = nullptr);
    ~PlayerProcess() override;

    void open(const QString &path) override;
    void close() override;
    void play() override;
    void pause() override;
    void seek(qint64 milliseconds) override;
    void setBound(QSize bound) override;

private:
    void tell(const sharing::PlayerWord &word);
    void hear();
    std::optional<sharing::PlayerWord> nextWord();
    void apply(const sharing::PlayerWord &word);
    void fail();

    QString m_program;
    QProcess *m_process = nullptr; ///< Plays the file that is open; a child of this.
    QSize m_bound;
    std::optional<sharing::PlayerWord> m_drawn; ///< Its picture is still to come.
};

} // namespace parlour

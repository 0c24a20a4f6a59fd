// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "player/fileplayer.h"
#include "protocol/sharing/playerword.h"

#include <QSocketNotifier>

namespace parlour {

/// Obeys the PlayerWords on standard input, and reports on standard output.
class Dialogue : public QObject
{
    Q_OBJECT

public:
    explicit Dialogue(FilePlayer &player);

private:
    void hear();
    void obey(const sharing::PlayerWord &word);
    static void tell(const sharing::PlayerWord &word, const QImage &picture = {});

    FilePlayer &m_player;
    QSocketNotifier m_orders;
    QByteArray m_heard; ///< Of a line that is not here whole.
};

} // namespace parlour

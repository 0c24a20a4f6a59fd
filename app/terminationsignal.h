// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QSocketNotifier;

namespace parlour {

/// SIGINT and SIGTERM as a Qt signal, so that Parlour leaves its rooms before it goes. The second one kills as usual.
/// One at a time per process.
class TerminationSignal : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignal(QObject *parent = nullptr);
    ~TerminationSignal() override;

Q_SIGNALS:
    void received();

private:
    int m_ends[2] = {-1, -1};
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/sharing/container.h"

#include <QFile>

namespace parlour {

/// A file for the player: opens only what is of a known container, and has no covers.
class BareFile : public QIODevice
{
    Q_OBJECT

public:
    explicit BareFile(const QString &path);

    bool open(OpenMode mode) override;
    qint64 size() const override { return m_file.size(); }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 length) override;

private:
    QFile m_file;
    sharing::BytesAt m_bytes;
};

} // namespace parlour

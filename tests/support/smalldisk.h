// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTemporaryDir>

namespace parlour {

/// A file system of its own, in memory, that can be full or read-only, also for root. This process and those that it
/// starts see it: the program that uses this has mounts of its own. For others than root that takes user namespaces.
class SmallDisk
{
public:
    /// `size` in bytes.
    explicit SmallDisk(qint64 size = 512 * 1024);
    ~SmallDisk();
    Q_DISABLE_COPY_MOVE(SmallDisk)

    /// Why there is none; a test that needs one fails with it.
    const QByteArray &problem() const { return m_problem; }
    QString path(const QString &name = {}) const { return m_folder.filePath(name); }

    /// Takes all the room that is left.
    void fill();
    void makeRoom();
    /// False while a file on it is open for writing.
    bool setReadOnly(bool readOnly);
    /// Either of the two, and the way back.
    bool spoil(bool readOnly);
    bool mend();

private:
    QTemporaryDir m_folder;
    QByteArray m_problem;
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/diskhealth.h"

#include <QAbstractListModel>
#include <QSet>
#include <qqmlintegration.h>

namespace parlour {

/// Notices about trouble with the disk, a sentence or two in each row: what is not kept, why, and what to do; or which
/// damaged file was set aside. A row goes when the disk works again, or when it is dismissed; then the same is told
/// again only after it had worked in between.
class StorageNotices : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Client")

public:
    enum Role {
        TextRole = Qt::UserRole, ///< string
        LastingRole,             ///< bool: the trouble lasts, and is worth another try.
    };

    /// Kinds of stored things, in the order of their worth to a person.
    enum class Kept { Messages, Settings, Passwords, Pictures };

    explicit StorageNotices(QObject *parent = nullptr);

    /// Adds the notices of `health`, which outlives this.
    void watch(Kept kept, DiskHealth &health);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void dismiss(int row);
    /// Tries again, after the person has done something about it.
    Q_INVOKABLE void tryAgain();

private:
    struct Watched
    {
        Kept kept;
        DiskHealth *health;
        DiskTrouble dismissed = DiskTrouble::None;
    };
    struct Row
    {
        DiskTrouble trouble = DiskTrouble::None;
        QList<Kept> kept;
        QString aside; ///< The file that was set aside; empty: the trouble is lasting.
        bool operator==(const Row &) const = default;
    };

    void update();
    QList<Row> rows() const;

    QList<Watched> m_watched;
    QSet<QString> m_dismissedFiles;
    QList<Row> m_rows;
};

} // namespace parlour

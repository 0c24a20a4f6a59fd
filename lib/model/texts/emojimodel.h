// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/emoji/emoji.h"

#include <QAbstractListModel>
#include <qqmlintegration.h>

namespace parlour {

/// Emoji to choose from: all of them, those that were picked lately first; or those whose names have the typed words.
class EmojiModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    Q_PROPERTY(QStringList recent READ recent WRITE setRecent NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int recentCount READ recentCount NOTIFY changed FINAL)

public:
    enum Role {
        EmojiRole = Qt::UserRole, ///< string
        NameRole,                 ///< string: in the person's language, else in English
    };

    explicit EmojiModel(QObject *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    QStringList recent() const { return m_recent; }
    void setRecent(const QStringList &recent);
    int count() const { return int(m_rows.size()); }
    /// Number of first rows that are there because they were picked lately.
    int recentCount() const { return m_recentCount; }

    Q_INVOKABLE QString emojiAt(int row) const { return m_rows.value(row).text; }
    Q_INVOKABLE QString nameAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override { return {{EmojiRole, "emoji"}, {NameRole, "name"}}; }

Q_SIGNALS:
    void changed();

private:
    void fill();

    QString m_text;
    QStringList m_recent;
    QList<emoji::Emoji> m_rows;
    int m_recentCount = 0;
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/texts/emojimodel.h"

#include <QLocale>

namespace parlour {

static constexpr qsizetype MostFound = 200;

EmojiModel::EmojiModel(QObject *parent)
    : QAbstractListModel(parent)
{
    fill();
}

void EmojiModel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    fill();
}

void EmojiModel::setRecent(const QStringList &recent)
{
    if (m_recent == recent)
        return;
    m_recent = recent;
    fill();
}

void EmojiModel::fill()
{
    beginResetModel();
    m_rows.clear();
    m_recentCount = 0;
    if (m_text.trimmed().isEmpty()) {
        for (const QString &text : std::as_const(m_recent)) {
            if (const auto *known = emoji::find(text))
                m_rows << *known;
        }
        m_recentCount = count();
        m_rows << emoji::all();
    } else {
        m_rows = emoji::search(m_text, QLocale().name(), MostFound);
    }
    endResetModel();
    Q_EMIT changed();
}

QString EmojiModel::nameAt(int row) const
{
    return row >= 0 && row < count() ? emoji::name(m_rows.at(row), QLocale().name()) : QString();
}

QVariant EmojiModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case EmojiRole:
        return m_rows.at(index.row()).text;
    case NameRole:
        return nameAt(index.row());
    }
    return {};
}

} // namespace parlour

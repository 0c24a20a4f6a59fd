// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>
#include <qqmlintegration.h>

namespace parlour {

class ProfileSettings;

/// Words that count as our nickname, in all rooms. Stored.
class Keywords : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Client")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)

public:
    explicit Keywords(ProfileSettings &settings);

    /// The words, separated by commas.
    QString text() const;
    void setText(const QString &typed);
    const QStringList &words() const { return m_words; }

Q_SIGNALS:
    void changed();

private:
    ProfileSettings &m_settings;
    QStringList m_words;
};

} // namespace parlour

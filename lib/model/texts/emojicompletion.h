// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/emoji/emoji.h"

#include <QObject>
#include <QStringList>
#include <qqmlintegration.h>

namespace parlour {

/// The candidates for a shortcode such as ":smi" while it is typed.
class EmojiCompletion : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList choices READ choices NOTIFY changed FINAL)
    Q_PROPERTY(QStringList names READ names NOTIFY changed FINAL)
    Q_PROPERTY(int current READ current NOTIFY changed FINAL)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(int start READ start NOTIFY changed FINAL)

public:
    static constexpr qsizetype Most = 6;

    using QObject::QObject;

    QStringList choices() const;
    QStringList names() const;
    /// Row of the keyboard focus.
    int current() const { return m_current; }
    bool isOpen() const { return !m_choices.isEmpty(); }
    /// Start of the shortcode; it ends at the cursor.
    int start() const { return m_code ? int(m_code->start) : 0; }
    /// Returns the chosen emoji; empty if there is none.
    Q_INVOKABLE QString chosen() const { return m_choices.value(m_current).text; }

    /// Takes the typed text and the cursor's place.
    Q_INVOKABLE void follow(const QString &text, int cursor);
    /// Moves to the next row (1) or the one before (-1), going round.
    Q_INVOKABLE void step(int step);
    Q_INVOKABLE void choose(int row);
    /// Hides the candidates until another shortcode is begun: the person does not want an emoji here.
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void changed();

private:
    std::optional<emoji::Shortcode> m_code;
    QList<emoji::Emoji> m_choices;
    int m_current = 0;
    qsizetype m_dismissed = -1; ///< Start of that shortcode.
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

/// Names of people in commands: see parse().
namespace parlour::command {

/// The first argument and what follows it; or those who could be meant.
struct Split
{
    QString target;
    QString rest;
    QStringList names {};
};
Split split(const QString &arguments, const QStringList &nicks);

/// The name in quotes that `arguments` begin with, without the quotes.
struct Quoted
{
    QString name;
    qsizetype size = 0; ///< Length of the text that was read.
    bool closed = false;
};
Quoted readQuoted(QStringView arguments);

/// Returns whether split() would take `nick` for something else if it stood there without quotes.
bool needsQuotes(const QString &nick, const QStringList &nicks);

/// `name` as it stands between quotes.
QString escaped(QString name);

} // namespace parlour::command

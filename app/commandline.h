// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <variant>

namespace parlour {

/// The options of the command line.
struct Options
{
    enum class Action { Run, ShowVersion, ShowHelp };

    Action action = Action::Run;
    QString profile;      ///< Folder that holds everything, or empty for the person's own folders.
    QString account;      ///< Address to sign in with for this run.
    QString passwordFile; ///< Set together with `account`.
    QString host;         ///< Endpoint of the server, in place of the one in DNS.
    quint16 port = 0;     ///< Set together with `host`.
    QString caFile;
    QString theme; ///< "system", "light", "dark"; empty: as set.
    QString link;  ///< An `xmpp:` link, as given.
    bool minimized = false;
    bool operator==(const Options &) const = default;
};

/// A mistake in the command line, in one sentence.
struct UsageError
{
    QString text;
    bool operator==(const UsageError &) const = default;
};

/// Reads a command line, program name first. Touches no file. Qt's own options (`-platform x`) are left to Qt.
std::variant<Options, UsageError> parseCommandLine(const QStringList &arguments);

/// Returns the output of `--help`.
QString helpText();

/// Returns the first line of a file, which is how a password is handed to a program.
std::variant<QString, UsageError> readPassword(const QString &path);

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/message/commandname.h"

#include "protocol/message/command.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour::command {

static bool isBlank(QStringView text, qsizetype at)
{
    return at >= text.size() || text.at(at).isSpace();
}

Quoted readQuoted(QStringView arguments)
{
    Quoted read;
    for (read.size = 1; read.size < arguments.size(); ++read.size) {
        const QChar c = arguments.at(read.size);
        const bool escapes = c == u'\\' && read.size + 1 < arguments.size();
        if (c == u'"') {
            ++read.size;
            read.closed = true;
            break;
        }
        read.name += escapes ? arguments.at(++read.size) : c;
    }
    return read;
}

static Split firstWord(const QString &arguments)
{
    const auto end = std::ranges::find_if(arguments, [](QChar c) { return c.isSpace(); }) - arguments.begin();
    return {arguments.first(end), arguments.sliced(end).trimmed()};
}

Split split(const QString &arguments, const QStringList &nicks)
{
    if (arguments.startsWith(u'"')) {
        const auto read = readQuoted(arguments);
        if (read.closed && isBlank(arguments, read.size))
            return {read.name, arguments.sliced(read.size).trimmed()};
    }
    QStringList fitting;
    for (const QString &nick : nicks) {
        if (!nick.isEmpty() && arguments.startsWith(nick) && isBlank(arguments, nick.size()) && !fitting.contains(nick))
            fitting << nick;
    }
    if (fitting.isEmpty())
        return firstWord(arguments);
    if (fitting.size() == 1)
        return {fitting.first(), arguments.sliced(fitting.first().size()).trimmed()};
    std::ranges::sort(fitting, {}, &QString::size);
    return {{}, {}, fitting};
}

bool needsQuotes(const QString &nick, const QStringList &nicks)
{
    const bool odd = nick.isEmpty() || nick.startsWith(u'"') || nick.startsWith(u'/');
    return odd || std::ranges::any_of(nick, [](QChar c) { return c.isSpace(); })
        || std::ranges::any_of(nicks, [&nick](const QString &other) {
               return other.size() > nick.size() && other.startsWith(nick) && isBlank(other, nick.size());
           });
}

QString escaped(QString name)
{
    return name.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
}

QString quoted(const QString &name)
{
    return u'"' + escaped(name) + u'"';
}

} // namespace parlour::command

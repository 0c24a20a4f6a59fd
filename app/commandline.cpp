// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The texts are not translated: they come before any translation can be loaded, and scripts read them.

#include "commandline.h"

#include "protocol/address/jid.h"

#include <QCommandLineParser>
#include <QFile>
#include <QHostAddress>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QUrl>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace parlour {
namespace {

constexpr qint64 MaxPassword = 4096;
constexpr qsizetype MaxLink = 8192;

/// Returns `arguments` without those that QGuiApplication takes for itself.
QStringList withoutQtOptions(const QStringList &arguments)
{
    static const QStringList taking {u"-platform"_s,
                                     u"-platformpluginpath"_s,
                                     u"-platformtheme"_s,
                                     u"-plugin"_s,
                                     u"-qwindowgeometry"_s,
                                     u"-qwindowicon"_s,
                                     u"-qwindowtitle"_s,
                                     u"-session"_s,
                                     u"-display"_s,
                                     u"-title"_s,
                                     u"-name"_s,
                                     u"-geometry"_s};
    static const QStringList bare {u"-reverse"_s, u"-nograb"_s, u"-dograb"_s};
    QStringList rest;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--"_L1)
            return rest + arguments.sliced(i);
        if (taking.contains(arguments[i]))
            ++i;
        else if (!bare.contains(arguments[i]))
            rest << arguments[i];
    }
    return rest;
}

bool isHost(const QString &host)
{
    static const QRegularExpression ascii(u"^[A-Za-z0-9._-]+$"_s);
    return ascii.match(host).hasMatch() || !QUrl::toAce(host).isEmpty();
}

/// Reads `host:port`, `192.0.2.1:port`, `[2001:db8::1]:port`.
bool readEndpoint(const QString &text, Options &options)
{
    const qsizetype colon = text.lastIndexOf(u':');
    QString host = text.left(qMax(colon, 0));
    bool ok = false;
    const uint port = text.sliced(colon + 1).toUInt(&ok);
    if (!ok || port < 1 || port > 0xffff)
        return false;
    if (host.startsWith(u'[') && host.endsWith(u']')) {
        host = host.sliced(1, host.size() - 2);
        if (QHostAddress(host).protocol() != QAbstractSocket::IPv6Protocol)
            return false;
    } else if (!isHost(host)) {
        return false;
    }
    options.host = host;
    options.port = quint16(port);
    return true;
}

bool isAccount(const QString &text)
{
    const auto jid = Jid::parse(text);
    return jid && jid->isBare() && !jid->local().isEmpty();
}

/// Checks what QCommandLineParser cannot: the values, and their combinations.
std::variant<Options, UsageError> checked(const QCommandLineParser &parser)
{
    Options options;
    options.profile = parser.value(u"profile"_s);
    options.account = parser.value(u"account"_s);
    options.passwordFile = parser.value(u"password-file"_s);
    options.caFile = parser.value(u"ca-file"_s);
    options.theme = parser.value(u"theme"_s);
    options.minimized = parser.isSet(u"minimized"_s);
    for (const QString &name : parser.optionNames()) {
        if (name != "minimized"_L1 && parser.value(name).isEmpty())
            return UsageError {u"--%1 needs a value."_s.arg(name)};
    }
    if (parser.isSet(u"account"_s) && !isAccount(options.account))
        return UsageError {u"\"%1\" is not an account address like name@example.org."_s.arg(options.account)};
    if (parser.isSet(u"account"_s) != parser.isSet(u"password-file"_s))
        return UsageError {u"--account and --password-file go together."_s};
    if (const QString connect = parser.value(u"connect"_s); !connect.isEmpty() && !readEndpoint(connect, options))
        return UsageError {u"\"%1\" is not HOST:PORT, 192.0.2.1:PORT or [2001:db8::1]:PORT."_s.arg(connect)};
    if (!options.theme.isEmpty() && !QStringList {u"system"_s, u"light"_s, u"dark"_s}.contains(options.theme))
        return UsageError {u"--theme is system, light or dark."_s};

    const QStringList links = parser.positionalArguments();
    if (links.size() > 1)
        return UsageError {u"Only one link can be opened at a time."_s};
    options.link = links.value(0);
    if (!options.link.isEmpty() && !options.link.startsWith("xmpp:"_L1, Qt::CaseInsensitive))
        return UsageError {u"\"%1\" is neither an option nor an xmpp: link."_s.arg(options.link)};
    if (options.link.size() > MaxLink)
        return UsageError {u"The link is too long."_s};
    return options;
}

} // namespace

std::variant<Options, UsageError> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({
        {{u"h"_s, u"help"_s}, {}},
        {{u"v"_s, u"version"_s}, {}},
        {u"profile"_s, {}, u"DIR"_s},
        {u"account"_s, {}, u"JID"_s},
        {u"password-file"_s, {}, u"FILE"_s},
        {u"connect"_s, {}, u"HOST:PORT"_s},
        {u"ca-file"_s, {}, u"PEM"_s},
        {u"minimized"_s, {}},
        {u"theme"_s, {}, u"system|light|dark"_s},
    });
    const bool understood = parser.parse(withoutQtOptions(arguments));
    if (!understood)
        return UsageError {parser.errorText()};
    Options information;
    if (parser.isSet(u"help"_s)) {
        information.action = Options::Action::ShowHelp;
        return information;
    }
    if (parser.isSet(u"version"_s)) {
        information.action = Options::Action::ShowVersion;
        return information;
    }
    return checked(parser);
}

QString helpText()
{
    return uR"(Usage: parlour [options] [xmpp:room@host?join]

Parlour is an XMPP client for people who live in rooms and run them.

  --profile DIR           keep settings, history and cache in DIR
  --account JID           sign in with JID, this time only
  --password-file FILE    first line is the password of --account; nobody else
                          may read the file
  --connect HOST:PORT     connect there, this time only
  --ca-file PEM           also trust the authorities in PEM, this time only
  --minimized             start minimized
  --theme system|light|dark
  -v, --version
  -h, --help

A second start with the same profile brings the first one to the front.
)"_s;
}

/// Returns why nobody should keep a password in the open `file`, or nothing.
static QString exposure(const QFile &file, const QString &path)
{
    struct stat status = {};
    if (::fstat(file.handle(), &status) != 0 || !(S_ISREG(status.st_mode) || S_ISFIFO(status.st_mode)))
        return u"The password file \"%1\" is neither a file nor a pipe."_s.arg(path);
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return u"The password file \"%1\" can be read by others. Keep it to yourself: chmod 600 FILE."_s.arg(path);
    return {};
}

std::variant<QString, UsageError> readPassword(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return UsageError {u"The password file \"%1\" cannot be read: %2."_s.arg(path, file.errorString())};
    if (const QString why = exposure(file, path); !why.isEmpty())
        return UsageError {why};
    QByteArray line = file.readLine(MaxPassword);
    const bool whole = line.endsWith('\n') || file.atEnd();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString password = utf8(line);
    if (!whole || line.isEmpty() || utf8.hasError() || password.contains(QChar::Null))
        return UsageError {u"The first line of the password file \"%1\" is not a password."_s.arg(path)};
    return password;
}

} // namespace parlour

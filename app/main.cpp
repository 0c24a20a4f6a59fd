// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"
#include "desktop/desktop.h"
#include "desktopidle.h"
#include "media/playerprocess.h"
#include "model/appearance/cursorrest.h"
#include "model/client.h"
#include "network/certificate.h"
#include "network/connection.h"
#include "profile.h"
#include "protocol/address/accountlink.h"
#include "protocol/address/xmpplink.h"
#include "protocol/text/foreign.h"
#include "secrecy.h"
#include "singleinstance.h"
#include "storage/history/profilehistory.h"
#include "storage/keychain.h"
#include "storage/profilesettings.h"
#include "storage/secrets.h"
#include "terminationsignal.h"
#include "windowlanguage.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QWindow>
#include <cstdio>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace parlour;

namespace {

enum ExitCode { Success = 0, Failure = 1, Usage = 2 };

void print(FILE *stream, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
    std::fflush(stream);
}

int fail(ExitCode code, const QString &text)
{
    print(stderr, "parlour: "_L1 + text + u'\n');
    return code;
}

int failUsage(const UsageError &error)
{
    return fail(Usage, error.text + "\nTry 'parlour --help'."_L1);
}

/// Reads a link to a room or a person; else returns nothing, with a word on stderr: a click on a link that is not for
/// us should still bring up Parlour.
XmppLink readLink(const QString &text)
{
    const auto link = XmppLink::parse(text);
    if (!text.isEmpty() && !link && !AccountLink::parse(text))
        print(stderr, u"parlour: this is not a link to a room or a person: %1\n"_s.arg(text.section(u'?', 0, 0)));
    return link.value_or(XmppLink());
}

/// Returns the options for the model. Reads the password file.
std::variant<ClientOptions, UsageError> sessionOptions(const Options &options)
{
    ClientOptions session;
    if (!options.passwordFile.isEmpty()) {
        auto password = readPassword(options.passwordFile);
        if (const auto *error = std::get_if<UsageError>(&password))
            return *error;
        session.password = std::get<QString>(password);
    }
    if (!options.caFile.isEmpty() && !QFileInfo(options.caFile).isReadable())
        return UsageError {u"The file \"%1\" cannot be read."_s.arg(options.caFile)};
    if (!options.caFile.isEmpty() && !holdsCertificate(options.caFile))
        return UsageError {u"There is no certificate in the file \"%1\"."_s.arg(options.caFile)};
    const XmppLink link = readLink(options.link);
    session.account = options.account;
    session.host = options.host;
    session.port = options.port;
    session.caFile = options.caFile;
    session.theme = options.theme;
    session.invitation = AccountLink::parse(options.link).value_or(AccountLink());
    session.room = session.invitation.server.isEmpty() ? link.room : QString(); // The invitation has its inviter.
    session.nick = link.nick;
    session.roomPassword = link.password;
    session.action = link.action;
    return session;
}

void nameApplication()
{
    QCoreApplication::setApplicationName(u"parlour"_s);
    // No organisation: it would double the names of the folders, and of whatever else is named after it.
    QCoreApplication::setApplicationVersion(QStringLiteral(PARLOUR_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Parlour"_s);
    QGuiApplication::setDesktopFileName(u"im.parlour.Parlour"_s);
}

/// Returns the token that a launcher gave this process, so that the window that answers may come to the front.
QByteArray activationToken()
{
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : token;
}

void answerCall(Client &session, const InstanceCall &call)
{
    session.raise(call.activationToken);
    const XmppLink link = readLink(call.link);
    const auto invitation = AccountLink::parse(call.link);
    if (invitation)
        session.openInvitation(*invitation);
    else if (!link.room.isEmpty())
        session.openLink(link.room, link.nick, link.password, link.action);
}

/// Creates the parts and shows the window, until the person quits.
int run(const Profile &profile, SingleInstance &instance, const ClientOptions &options, bool minimized)
{
    ProfileSettings settings(profile.settingsFile());
    const Qt::LayoutDirection direction = speak(settings.language()).textDirection();
    QGuiApplication::setLayoutDirection(direction);
    setSentencesGoLeft(direction == Qt::RightToLeft);
    Keychain keychain(profile.secretService);
    Secrets secrets(keychain, profile.unencryptedSecretsFile());
    ProfileHistory history(profile.historyFile(), ProfileHistory::Thread::Own,
                           {profile.outboxFile(), settings.oldLists()});
    QObject::connect(&history.lists(), &RoomLists::imported, [&settings] { settings.removeOldLists(); });
    DesktopIdle idle;
    ClientOptions here = options;
    here.pictures = profile.cache + "/pictures"_L1;
    here.files = profile.cache + "/files"_L1;
    Client session([] { return std::make_unique<Connection>(); }, settings, secrets, history, here);
    session.playback().setMaker([] {
        return std::make_unique<PlayerProcess>(QCoreApplication::applicationDirPath()
                                               + QStringLiteral("/" PARLOUR_PLAYER));
    });
    QObject::connect(&instance, &SingleInstance::called, &session,
                     [&session](const InstanceCall &call) { answerCall(session, call); });
    QObject::connect(&session, &Client::started, &session, [&] { session.status()->follow(idle); });
    Desktop desktop(session, settings, QDBusConnection::sessionBus(), profile == Profile::at({}));
    TerminationSignal termination;
    QObject::connect(&termination, &TerminationSignal::received, &session, [] { QCoreApplication::exit(Success); });

    const CursorRest cursorRest;
    QQmlApplicationEngine engine;
    QVariantMap properties {{u"client"_s, QVariant::fromValue(&session)}};
    if (minimized && settings.keepRunning())
        properties.insert(u"startsHidden"_s, true);
    else if (minimized)
        properties.insert(u"visibility"_s, QWindow::Minimized);
    engine.setInitialProperties(properties);
    QObject::connect(&engine, &QQmlApplicationEngine::objectCreationFailed, &engine,
                     [] { fail(Failure, u"the window cannot be made; see above."_s); });
    engine.loadFromModule("Parlour.Shell"_L1, "Main"_L1);
    return engine.rootObjects().isEmpty() ? int(Failure) : QCoreApplication::exec();
}

/// Runs the steps between an application object and a window.
int start(const Profile &profile, const InstanceCall &call, const ClientOptions &session, bool minimized)
{
    SingleInstance instance(profile.config);
    switch (instance.claim(call)) {
    case SingleInstance::Outcome::First:
        break;
    case SingleInstance::Outcome::HandedOver:
        return Success;
    case SingleInstance::Outcome::Failed:
        return fail(Failure, instance.errorText());
    }
    return run(profile, instance, session, minimized);
}

QStringList textOf(int count, char **arguments)
{
    QStringList texts;
    for (int i = 0; i < count; ++i)
        texts << QString::fromLocal8Bit(arguments[i]);
    return texts;
}

} // namespace

int main(int argc, char **argv)
{
    // All files of this program (messages, passwords, pictures, sockets, lock files, those that libraries put beside
    // them) are for its owner only, also in a folder that others may read. Programs that it starts, for links, inherit
    // that.
    ::umask(S_IRWXG | S_IRWXO);
    secrecy::sealProcess();
    const QStringList arguments = textOf(argc, argv);
    secrecy::hideLinks(argc, argv);
    // Before there is an application: help and complaints need no display.
    const auto parsed = parseCommandLine(arguments);
    if (const auto *error = std::get_if<UsageError>(&parsed))
        return failUsage(*error);
    nameApplication();
    const auto &options = std::get<Options>(parsed);
    switch (options.action) {
    case Options::Action::ShowHelp:
        print(stdout, helpText());
        return Success;
    case Options::Action::ShowVersion:
        print(stdout, "parlour "_L1 + QCoreApplication::applicationVersion() + u'\n');
        return Success;
    case Options::Action::Run:
        break;
    }
    const auto session = sessionOptions(options);
    if (const auto *error = std::get_if<UsageError>(&session))
        return failUsage(*error);
    const Profile profile = Profile::at(options.profile);
    if (!profile.create())
        return fail(Failure, u"the profile folder \"%1\" cannot be made."_s.arg(profile.config));
    const InstanceCall call {options.link, activationToken()}; // before Qt takes the token away
    const QGuiApplication application(argc, argv);
    const int code = start(profile, call, std::get<ClientOptions>(session), options.minimized);
    Connection::awaitGoodbyes();
    return code;
}

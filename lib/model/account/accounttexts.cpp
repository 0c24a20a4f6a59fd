// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/accounttexts.h"

#include "model/account/accountpassword.h"
#include "model/account/signin.h"

using namespace Qt::StringLiterals;

namespace parlour::accounttexts {

// A table. NOLINTNEXTLINE(readability-function-size)
QString problem(ConnectionProblem problem, const QString &server)
{
    switch (problem) {
    case ConnectionProblem::None:
        return {};
    case ConnectionProblem::WrongPassword:
        return SignIn::tr("The password was not accepted. Check the address and the password.");
    case ConnectionProblem::AccountDisabled:
        return SignIn::tr("The server says that this account is disabled.");
    case ConnectionProblem::NoSuchServer:
        return SignIn::tr("There is no server called %1. Check the part of the address after the @.").arg(server);
    case ConnectionProblem::Refused:
        return SignIn::tr("%1 refused the connection. Perhaps it is down, or the port is wrong.").arg(server);
    case ConnectionProblem::Timeout:
        return SignIn::tr("%1 did not answer in time.").arg(server);
    case ConnectionProblem::TlsUnavailable:
        return SignIn::tr("%1 offers no encryption. Parlour does not send passwords without it.").arg(server);
    case ConnectionProblem::TlsFailed:
        return SignIn::tr("No encrypted connection to %1 could be made (TLS problem).").arg(server);
    case ConnectionProblem::CertificateUntrusted:
        return SignIn::tr("The certificate of %1 is not trusted.").arg(server);
    case ConnectionProblem::CertificateChanged:
        return SignIn::tr("The certificate of %1 has changed. Parlour stopped before sending anything.").arg(server);
    case ConnectionProblem::NoCommonMechanism:
        return SignIn::tr("%1 and Parlour have no login method in common.").arg(server);
    case ConnectionProblem::ServerUnproven:
        return SignIn::tr("%1 did not prove that it knows your password. It may be another server; Parlour left.")
            .arg(server);
    case ConnectionProblem::LoginUnsafe:
        return SignIn::tr("%1 asked for a login that is not safe. Parlour did not go on.").arg(server);
    case ConnectionProblem::OfferTampered:
        return SignIn::tr("What %1 offers for signing in was changed on the way, or it is set up wrongly. Parlour did "
                          "not sign in.")
            .arg(server);
    case ConnectionProblem::ChannelMismatch:
        return SignIn::tr("Your encrypted connection does not end at %1: somebody is in between, or it is set up "
                          "wrongly. Parlour did not sign in.")
            .arg(server);
    case ConnectionProblem::Conflict:
        return SignIn::tr("Another program took over this session.");
    case ConnectionProblem::ServerShutdown:
        return SignIn::tr("%1 is shutting down.").arg(server);
    case ConnectionProblem::StreamBroken:
        return SignIn::tr("%1 sent something that is not valid.").arg(server);
    case ConnectionProblem::NetworkLost:
        return SignIn::tr("The network connection was lost.");
    case ConnectionProblem::UnfitLibrary:
        return SignIn::tr("Parlour cannot work with this version of QXmpp. Install the one it was built for.");
    case ConnectionProblem::Other:
        return SignIn::tr("The connection to %1 failed.").arg(server);
    }
    Q_UNREACHABLE_RETURN({});
}

QString state(const signin::Status &status)
{
    switch (status.state) {
    case signin::State::SignedOut:
        return SignIn::tr("Signed out");
    case signin::State::SigningIn:
        return SignIn::tr("Signing in...");
    case signin::State::Online:
        return SignIn::tr("Online");
    case signin::State::Reconnecting:
        return status.wasOnline ? SignIn::tr("Reconnecting...") : SignIn::tr("Connecting...");
    case signin::State::Stopped:
        return SignIn::tr("Offline");
    case signin::State::Off:
        //: The account is switched off.
        return SignIn::tr("Off");
    }
    Q_UNREACHABLE_RETURN({});
}

QString accountProblem(typed::Problem problem)
{
    switch (problem) {
    case typed::Problem::None:
        return {};
    case typed::Problem::Empty:
        return SignIn::tr("Type your address.");
    case typed::Problem::NoAddress:
        return SignIn::tr("That is not an address. It looks like this: %1").arg(u"name@example.org"_s);
    }
    Q_UNREACHABLE_RETURN({});
}

QString unreadPassword(KeychainState state)
{
    switch (state) {
    case KeychainState::Found:
        return {};
    case KeychainState::Absent:
        return AccountPassword::tr("No password is saved for this account. Type it to sign in.");
    case KeychainState::Locked:
        return AccountPassword::tr("The saved password could not be read: the keychain is locked. Type it to sign in.");
    case KeychainState::Refused:
        return AccountPassword::tr("The saved password could not be read: the keychain refused. Type it to sign in.");
    case KeychainState::NoService:
        return AccountPassword::tr(
            "The saved password could not be read: there is no keychain service here. Type it to sign in.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString unkeptPassword(KeychainState state)
{
    switch (state) {
    case KeychainState::Found:
        return {};
    case KeychainState::Locked:
        return AccountPassword::tr("The keychain is locked. Your password is kept for this session only.");
    case KeychainState::Refused:
        return AccountPassword::tr("The keychain refused. Your password is kept for this session only.");
    case KeychainState::Absent:
    case KeychainState::NoService:
        return AccountPassword::tr("There is no keychain service here. Your password is kept for this session only.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString undeletedPasswords(KeychainState state, const QString &address)
{
    switch (state) {
    case KeychainState::Found: // As much as Absent: the keychain did as it was told.
    case KeychainState::Absent:
        return {};
    case KeychainState::Locked:
        return AccountPassword::tr("The passwords of %1 are still in the keychain: it is locked.").arg(address);
    case KeychainState::Refused:
        return AccountPassword::tr("The passwords of %1 are still in the keychain: it refused to delete them.")
            .arg(address);
    case KeychainState::NoService:
        return AccountPassword::tr("If passwords of %1 are in the keychain, they still are: it does not answer.")
            .arg(address);
    }
    Q_UNREACHABLE_RETURN({});
}

QString unchangedPassword(registration::Refusal refusal)
{
    using enum registration::Refusal;
    switch (refusal) {
    case None:
        return {};
    case Empty:
        return PasswordChange::tr("Type a new password.");
    case Mismatch:
        return PasswordChange::tr("The passwords do not match.");
    case Unchanged:
        return PasswordChange::tr("That is the password you have already.");
    case NotAllowed:
        return PasswordChange::tr("Your server does not let programs change passwords. Perhaps its website does.");
    case NotConfirmed:
        return PasswordChange::tr("Your server wants more proof that it is you. Perhaps its website lets you do it.");
    case Unsuitable:
        return PasswordChange::tr("Your server did not accept this password. Try a longer or simpler one.");
    case NotSignedIn:
        return PasswordChange::tr("Your server says that this account is not signed in. Sign in again and retry.");
    case Busy:
        return PasswordChange::tr("Your server does not allow this so often. Try again later.");
    case Other:
        return PasswordChange::tr("Your server could not change the password.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace parlour::accounttexts

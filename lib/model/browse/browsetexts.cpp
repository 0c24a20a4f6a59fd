// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/browse/browsetexts.h"

#include "model/browse/roombrowser.h"

#include <QLocale>

namespace parlour::browsetexts {

using directory::Problem;

QStringList badges(const muc::RoomInfo &info)
{
    QStringList words;
    if (info.passwordProtected)
        words << RoomBrowser::tr("Password");
    if (info.membersOnly)
        words << RoomBrowser::tr("Members only");
    if (info.nonAnonymous)
        words << RoomBrowser::tr("Addresses visible");
    if (info.archived)
        words << RoomBrowser::tr("Archived");
    return words;
}

QString language(const QString &tag)
{
    const QLocale locale(tag);
    if (tag.isEmpty() || locale.language() == QLocale::C)
        return tag;
    const QString native = locale.nativeLanguageName();
    return native.isEmpty() ? QLocale::languageToString(locale.language()) : native;
}

QString affiliation(muc::Affiliation affiliation)
{
    switch (affiliation) {
    case muc::Affiliation::Outcast:
        return RoomBrowser::tr("You are banned from this room.");
    case muc::Affiliation::None:
        return {};
    case muc::Affiliation::Member:
        return RoomBrowser::tr("You are a member of this room.");
    case muc::Affiliation::Admin:
        return RoomBrowser::tr("You are an admin of this room.");
    case muc::Affiliation::Owner:
        return RoomBrowser::tr("You are an owner of this room.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString problem(Problem problem, const QString &address)
{
    switch (problem) {
    case Problem::None:
        return {};
    case Problem::BadAddress:
        return RoomBrowser::tr("That is not the address of a server. It looks like this: conference.example.org");
    case Problem::NoSuchServer:
        return RoomBrowser::tr("Your server cannot find %1. Check how it is written.").arg(address);
    case Problem::NoAnswer:
        return RoomBrowser::tr("%1 did not answer. Try again later.").arg(address);
    case Problem::Offline:
        return RoomBrowser::tr("You are not connected. Try again when you are.");
    case Problem::NotShown:
        return RoomBrowser::tr(
                   "%1 does not show you its rooms, or your server may not talk to it. You can still try to join "
                   "one by its address.")
            .arg(address);
    case Problem::NoRooms:
        return RoomBrowser::tr("There are no chat rooms to be seen at %1.").arg(address);
    case Problem::TooOften:
        return RoomBrowser::tr("%1 does not take more questions at the moment. Try again later.").arg(address);
    case Problem::BadWords:
        return RoomBrowser::tr("%1 cannot look for that. Try other or longer words.").arg(address);
    case Problem::Other:
        return RoomBrowser::tr("%1 answered something that Parlour does not understand.").arg(address);
    }
    Q_UNREACHABLE_RETURN({});
}

Problem problem(const IqFailure &failure)
{
    switch (failure.kind) {
    case IqFailure::Kind::Refused:
        return directory::problem(failure.error.condition);
    case IqFailure::Kind::TimedOut:
        return Problem::NoAnswer;
    case IqFailure::Kind::Disconnected:
        return Problem::Offline;
    }
    Q_UNREACHABLE_RETURN(Problem::Other);
}

QString silence(const IqFailure &failure)
{
    if (failure.kind == IqFailure::Kind::TimedOut)
        return RoomBrowser::tr("The room's server did not answer.");
    if (failure.kind == IqFailure::Kind::Disconnected)
        return {};
    const auto condition = failure.error.condition;
    if (condition == ErrorCondition::ItemNotFound)
        return RoomBrowser::tr("There is no room at this address, or nobody may see it.");
    if (condition == ErrorCondition::Gone || condition == ErrorCondition::Redirect)
        return RoomBrowser::tr("This room was closed by its owners.");
    if (condition == ErrorCondition::RemoteServerNotFound)
        return RoomBrowser::tr("Your server cannot find the room's server.");
    if (condition == ErrorCondition::RemoteServerTimeout)
        return RoomBrowser::tr("Your server cannot reach the room's server at the moment.");
    return RoomBrowser::tr("The room does not tell anything about itself.");
}

} // namespace parlour::browsetexts

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/setuptexts.h"

#include "model/texts/listed.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace parlour::setuptexts {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(parlour::SetupTexts)
};

/// Names a wish, for a list after "Not possible on this server:".
QString inWords(const preset::Want &want)
{
    if (want.setting == Setting::MembersOnly)
        return want.on ? Texts::tr("only members can come in") : Texts::tr("anyone can come in");
    if (want.setting == Setting::Public)
        return want.on ? Texts::tr("the room is listed publicly") : Texts::tr("the room is not listed");
    if (want.setting == Setting::Whois)
        return want.on ? Texts::tr("everyone sees who the others are") : Texts::tr("addresses are hidden from others");
    if (want.setting == Setting::Persistent)
        return Texts::tr("the room stays when it is empty");
    if (want.setting == Setting::Password)
        return Texts::tr("a password is needed to come in");
    return want.setting == Setting::Name ? Texts::tr("the room has a name") : Texts::tr("the room has a description");
}

} // namespace

QString ready(preset::Kind kind)
{
    using preset::Kind;
    switch (kind) {
    case Kind::PrivateGroup:
        return Texts::tr("Your private group is ready. Only people you invite can come in.");
    case Kind::PublicRoom:
        return Texts::tr("Your public room is ready. Anyone can find it and come in.");
    case Kind::PasswordRoom:
        return Texts::tr("Your room is ready. People need its password to come in.");
    case Kind::Instant:
        return Texts::tr("Your room is ready, with the server's own settings.");
    case Kind::Custom:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

QString shortfall(const QList<preset::Want> &left)
{
    QStringList words;
    for (const auto &want : left)
        words << inWords(want);
    return Texts::tr("Your room is ready, but not as you wished. Not possible on this server: %1.").arg(listed(words));
}

QString failure(const QString &why)
{
    return Texts::tr("Your room is not set up yet. %1").arg(why);
}

} // namespace parlour::setuptexts

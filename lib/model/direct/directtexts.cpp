// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/direct/directtexts.h"

#include "model/direct/directchat.h"
#include "model/texts/moment.h"
#include "protocol/address/nickname.h"
#include "protocol/text/foreign.h"

namespace parlour::directtexts {

using delivery::Event;
using roster::Device;
using roster::Subscription;

QString problem(Event event)
{
    if (event == Event::Silent)
        return DirectChat::tr("Your server did not confirm it. It may have arrived.");
    if (event == Event::Unknowable)
        return DirectChat::tr("The connection broke, and your server keeps no record that tells whether it arrived.");
    return {};
}

QString bounce(const StanzaError &error, const QString &name)
{
    QString sentence = DirectChat::tr("It could not be delivered.");
    switch (error.condition) {
    case ErrorCondition::ItemNotFound:
    case ErrorCondition::Gone:
        sentence = DirectChat::tr("This address does not exist.");
        break;
    case ErrorCondition::ServiceUnavailable:
    case ErrorCondition::RecipientUnavailable:
        sentence = DirectChat::tr("%1 cannot be reached, or takes no messages from you.").arg(named(name));
        break;
    case ErrorCondition::NotAcceptable:
    case ErrorCondition::Forbidden:
    case ErrorCondition::NotAllowed:
    case ErrorCondition::PolicyViolation:
        sentence = DirectChat::tr("%1 takes no messages from you.").arg(named(name));
        break;
    case ErrorCondition::RemoteServerNotFound:
    case ErrorCondition::RemoteServerTimeout:
        sentence = DirectChat::tr("The server of %1 cannot be reached.").arg(named(name));
        break;
    default:
        break;
    }
    if (error.text.isEmpty())
        return sentence;
    return DirectChat::tr("%1 The server says: %2").arg(sentence, isolated(error.text));
}

QString blocked(const QString &name)
{
    return DirectChat::tr("You block %1. Your server lets nothing through between you.").arg(named(name));
}

QString presenceWord(const std::optional<Device> &device)
{
    if (!device)
        return DirectChat::tr("offline");
    switch (device->presence.show) {
    case muc::Show::Available:
    case muc::Show::Chat:
        return DirectChat::tr("online");
    case muc::Show::Away:
        return DirectChat::tr("away");
    case muc::Show::ExtendedAway:
        return DirectChat::tr("away for long");
    case muc::Show::DoNotDisturb:
        return DirectChat::tr("do not disturb");
    }
    Q_UNREACHABLE_RETURN({});
}

QString idle(const std::optional<Device> &device, const QDateTime &now)
{
    if (!device || !device->idleSince || *device->idleSince > now)
        return {};
    return DirectChat::tr("idle since %1").arg(moment(*device->idleSince, now));
}

QString subscription(const roster::Item &item, const QString &name)
{
    switch (item.subscription) {
    case Subscription::Both:
        return {};
    case Subscription::To:
        return DirectChat::tr("%1 does not see when you are online.").arg(named(name));
    case Subscription::From:
        return item.asked
            ? DirectChat::tr("%1 sees when you are online. You have asked to see when they are.").arg(named(name))
            : DirectChat::tr("%1 sees when you are online. You do not see when they are.").arg(named(name));
    case Subscription::None:
        return item.asked ? DirectChat::tr("You have asked %1 to show you when they are online.").arg(named(name))
                          : DirectChat::tr("Neither of you sees when the other is online.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace parlour::directtexts

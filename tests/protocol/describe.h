// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/muc/roominfo.h"
#include "protocol/muc/told.h"

#include <QMetaEnum>

/// Room events as one line of text each, for tables of expectations.
namespace describe {

using namespace parlour;

template <typename Enum>
QString word(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value))).toLower();
}

inline QString flag(bool set, const QString &text)
{
    return set ? QLatin1Char(' ') + text : QString();
}

inline QString remarks(const QList<muc::Remark> &remarks)
{
    static const QStringList Words {QStringLiteral("config"),           QStringLiteral("addresses-visible"),
                                    QStringLiteral("addresses-hidden"), QStringLiteral("logging-on"),
                                    QStringLiteral("logging-off"),      QStringLiteral("nick-assigned")};
    QString text;
    for (const auto remark : remarks)
        text += QStringLiteral(" +") + Words.at(int(remark));
    return text;
}

inline QString line(const muc::Present &e)
{
    return QStringLiteral("present %1 %2 %3").arg(e.occupant.nick, word(e.occupant.role), word(e.occupant.affiliation))
        + flag(!e.occupant.address.isEmpty(), QStringLiteral("address=") + e.occupant.address)
        + flag(e.self, QStringLiteral("self")) + flag(e.created, QStringLiteral("created")) + remarks(e.remarks);
}

inline QString line(const muc::Claim &e)
{
    return QStringLiteral("claim: ") + line(e.present);
}

inline QString line(const muc::Gone &e)
{
    static const QStringList Reasons {
        QStringLiteral("left"),     QStringLiteral("renamed"),     QStringLiteral("kicked"),
        QStringLiteral("banned"),   QStringLiteral("affiliation"), QStringLiteral("members-only"),
        QStringLiteral("shutdown"), QStringLiteral("error"),       QStringLiteral("destroyed")};
    return QStringLiteral("gone %1 %2").arg(e.nick, Reasons.at(int(e.reason))) + flag(e.self, QStringLiteral("self"))
        + flag(!e.newNick.isEmpty(), QStringLiteral("to=") + e.newNick)
        + flag(!e.actor.isEmpty(), QStringLiteral("by=") + e.actor)
        + flag(!e.text.isEmpty(), QStringLiteral("reason=") + e.text)
        + flag(!e.successor.isEmpty(), QStringLiteral("successor=") + e.successor);
}

inline QString line(const muc::Refused &e)
{
    return QStringLiteral("refused %1 %2").arg(word(e.refusal), e.id)
        + flag(!e.error.newAddress.isEmpty(), QStringLiteral("new=") + e.error.newAddress);
}

inline QString line(const muc::Message &e)
{
    return QStringLiteral("message %1: %2").arg(e.nick, e.body.left(60).simplified())
        + flag(e.reply.has_value(), QStringLiteral("replies"))
        + flag(!e.corrects.isEmpty(), QStringLiteral("corrects ") + e.corrects)
        + flag(e.sentAt.has_value(), QStringLiteral("[history]"));
}

inline QString line(const acting::Act &act)
{
    if (const auto *retraction = std::get_if<acting::Retraction>(&act))
        return QStringLiteral("retracts %1").arg(retraction->target);
    if (const auto *moderation = std::get_if<acting::Moderation>(&act))
        return QStringLiteral("removes %1 by=%2 reason=%3").arg(moderation->target, moderation->by, moderation->reason);
    if (const auto *reactions = std::get_if<acting::Reactions>(&act))
        return QStringLiteral("reacts to %1: %2").arg(reactions->target, reactions->emoji.join(u' '));
    return QStringLiteral("refused");
}

inline QString line(const muc::Acted &e)
{
    return (e.nick.isEmpty() ? QStringLiteral("the room") : e.nick) + u' ' + line(e.act)
        + flag(e.sentAt.has_value(), QStringLiteral("[history]"));
}

inline QString line(const muc::Subject &e)
{
    return QStringLiteral("subject %1: %2").arg(e.nick, e.text);
}

inline QString line(const muc::ConfigChanged &e)
{
    return QStringLiteral("room") + remarks(e.remarks);
}

inline QString line(const muc::Archived &e)
{
    if (e.acted)
        return QStringLiteral("archived %1 %2").arg(e.result.queryId, line(*e.acted));
    if (!e.message)
        return {};
    if (e.message->tombstone)
        return QStringLiteral("archived %1 %2 tombstone by=%3 reason=%4")
            .arg(e.result.queryId, e.message->nick, e.message->tombstone->by, e.message->tombstone->reason);
    return QStringLiteral("archived %1 %2: %3")
        .arg(e.result.queryId, e.message->nick, e.message->body.left(60).simplified());
}

inline QString line(const muc::MessageFailed &e)
{
    return QStringLiteral("bounced %1 condition=%2").arg(e.id).arg(int(e.error.condition));
}

inline QString line(const muc::Invitation &e)
{
    return QStringLiteral("invited to %1 by %2").arg(e.room.toString(), e.inviter)
        + flag(e.mediated, QStringLiteral("through the room"))
        + flag(!e.password.isEmpty(), QStringLiteral("password=") + e.password)
        + flag(!e.reason.isEmpty(), QStringLiteral("reason=") + e.reason);
}

inline QString line(const muc::Declined &e)
{
    return QStringLiteral("declined by %1").arg(e.who)
        + flag(!e.reason.isEmpty(), QStringLiteral("reason=") + e.reason);
}

inline QString line(const muc::VoiceRequest &e)
{
    return QStringLiteral("voice asked by %1 %2").arg(e.nick, e.address);
}

inline QString line(const muc::PrivateMessage &e)
{
    return QStringLiteral("private %1 %2: %3")
               .arg(e.copy ? QStringLiteral("to") : QStringLiteral("from"), e.nick, e.body.left(60).simplified())
        + flag(e.sentAt.has_value(), QStringLiteral("[kept]"));
}

inline QString line(const muc::PrivateActed &e)
{
    return QStringLiteral("private %1 %2 %3")
               .arg(e.copy ? QStringLiteral("to") : QStringLiteral("from"), e.nick, line(e.act))
        + flag(e.sentAt.has_value(), QStringLiteral("[kept]"));
}

inline QString line(const muc::PrivateFailure &e)
{
    return QStringLiteral("private to %1 bounced %2 condition=%3").arg(e.nick, e.id).arg(int(e.error.condition));
}

inline QString line(const muc::Affiliate &e)
{
    return QStringLiteral("affiliation %1=%2").arg(e.address, word(e.affiliation))
        + flag(!e.reason.isEmpty(), QStringLiteral("reason=") + e.reason);
}

inline QString line(const registration::Request &e)
{
    return QStringLiteral("membership asked by %1").arg(e.nick);
}

inline QString line(const captcha::Challenge &e)
{
    return QStringLiteral("question about %1 %2").arg(e.room.toString(), e.joinId);
}

inline QString line(const muc::PictureAnnounced &e)
{
    return QStringLiteral("picture %1").arg(e.hash);
}

inline QString line(const muc::Nothing &)
{
    return {};
}

inline QString line(const QList<muc::Affiliate> &e)
{
    QString text = QStringLiteral("list");
    for (const auto &affiliate : e)
        text += QStringLiteral(" %1=%2").arg(affiliate.address, word(affiliate.affiliation))
            + flag(!affiliate.nick.isEmpty(), QStringLiteral("nick=") + affiliate.nick)
            + flag(!affiliate.reason.isEmpty(), QStringLiteral("reason=") + affiliate.reason);
    return text;
}

inline QString line(const muc::RoomInfo &e)
{
    return QStringLiteral("info %1").arg(e.name)
        + flag(!e.description.isEmpty(), QStringLiteral("description=") + e.description)
        + flag(e.occupants >= 0, QStringLiteral("occupants=%1").arg(e.occupants))
        + flag(e.passwordProtected, QStringLiteral("password")) + flag(e.membersOnly, QStringLiteral("members-only"))
        + flag(e.nonAnonymous, QStringLiteral("nonanonymous")) + flag(e.moderated, QStringLiteral("moderated"))
        + flag(e.archived, QStringLiteral("archived")) + flag(e.persistent, QStringLiteral("persistent"))
        + flag(e.isPublic, QStringLiteral("public")) + flag(e.subjectForAll, QStringLiteral("subject-for-all"));
}

} // namespace describe

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/roominfo.h"

#include "protocol/address/typed.h"
#include "protocol/archive/archive.h"
#include "protocol/avatar/vcardphoto.h"
#include "protocol/disco/info.h"
#include "protocol/message/actingnames.h"
#include "protocol/text/bounded.h"
#include "protocol/text/foreign.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour::muc {

static QStringList fieldValues(const QDomElement &query, const QString &var)
{
    constexpr qsizetype Limit = 20;
    QStringList values;
    for (const auto &form : xml::children(query, u"x", xml::FormNs)) {
        for (const auto &field : xml::children(form, u"field", xml::FormNs)) {
            if (field.attribute(u"var"_s) != var)
                continue;
            for (const auto &value : xml::children(field, u"value", xml::FormNs).mid(0, Limit))
                values << value.text().simplified();
            return values;
        }
    }
    return values;
}

static QString fieldValue(const QDomElement &query, const QString &var)
{
    return fieldValues(query, var).value(0);
}

static QStringList contacts(const QDomElement &query)
{
    QStringList addresses;
    for (const auto &text : fieldValues(query, u"muc#roominfo_contactjid"_s)) {
        const auto address = typed::account(text);
        if (address && !addresses.contains(address->bare()))
            addresses << address->bare();
    }
    return addresses;
}

static QString logs(const QDomElement &query)
{
    constexpr qsizetype MaxAddress = 2000;
    const QString address = fieldValue(query, u"muc#roominfo_logs"_s);
    const bool isWeb = address.startsWith("https://"_L1) || address.startsWith("http://"_L1);
    return isWeb && address.size() <= MaxAddress ? address : QString();
}

/// XEP-0486 allows several hashes, of the same picture in several sizes; the first is as good as any.
static std::optional<QString> avatarHash(const QDomElement &query)
{
    for (const auto &form : xml::children(query, u"x", xml::FormNs)) {
        for (const auto &field : xml::children(form, u"field", xml::FormNs)) {
            if (field.attribute(u"var"_s) != "muc#roominfo_avatarhash"_L1)
                continue;
            const QString text = xml::child(field, u"value", xml::FormNs).text();
            return text.isEmpty() ? std::optional(QString()) : avatar::hash(text);
        }
    }
    return std::nullopt;
}

/// Finds the form among others by its type.
static void learnReactions(const QDomElement &query, RoomInfo &info)
{
    constexpr qsizetype Most = 100;
    for (const auto &form : xml::children(query, u"x", xml::FormNs)) {
        const auto fields = xml::children(form, u"field", xml::FormNs);
        const auto values = [&fields](QLatin1StringView name) {
            for (const auto &field : fields) {
                if (field.attribute(u"var"_s) == name)
                    return xml::children(field, u"value", xml::FormNs).mid(0, Most);
            }
            return QList<QDomElement>();
        };
        const auto type = values("FORM_TYPE"_L1);
        if (type.isEmpty() || type.first().text() != acting::ReactionLimitsNs)
            continue;
        if (const auto most = values("max_reactions_per_user"_L1); !most.isEmpty() && most.first().text().toInt() > 0)
            info.reactionsAtOnce = std::min(info.reactionsAtOnce, most.first().text().toInt());
        const bool isListed = std::ranges::any_of(
            fields, [](const QDomElement &field) { return field.attribute(u"var"_s) == "allowlist"_L1; });
        if (!isListed)
            continue;
        info.reactions = QStringList();
        for (const auto &value : values("allowlist"_L1)) {
            if (const QString emoji = acting::reaction(value.text()); !emoji.isEmpty())
                *info.reactions << emoji;
        }
    }
}

RoomInfo roomInfo(const QDomElement &iq)
{
    const auto root = disco::info(iq);
    const auto has = [known = disco::features(root)](QLatin1StringView feature) { return known.contains(feature); };
    RoomInfo info;
    info.known = !root.isNull();
    info.name = xml::child(root, u"identity", xml::DiscoInfoNs).attribute(u"name"_s);
    info.name = bounded(oneLine(info.name).simplified(), 200);
    info.description = bounded(fieldValue(root, u"muc#roominfo_description"_s), 2000);
    info.language = bounded(oneLine(fieldValue(root, u"muc#roominfo_lang"_s)), 35);
    bool isNumber = false;
    const int occupants = fieldValue(root, u"muc#roominfo_occupants"_s).toInt(&isNumber);
    info.occupants = isNumber && occupants >= 0 ? occupants : -1;
    info.passwordProtected = has("muc_passwordprotected"_L1);
    info.membersOnly = has("muc_membersonly"_L1);
    info.nonAnonymous = has("muc_nonanonymous"_L1);
    info.moderated = has("muc_moderated"_L1);
    info.archived = has(archive::ArchiveNs);
    info.persistent = has("muc_persistent"_L1);
    info.isPublic = has("muc_public"_L1);
    info.hasVCard = has(avatar::VCardNs);
    info.avatarHash = avatarHash(root);
    // ejabberd keeps ids without saying so; a room that gives messages ids of its own (XEP-0359) keeps those of others.
    info.stableIds = has("http://jabber.org/protocol/muc#stable_id"_L1) || has(xml::StableIdNs);
    info.occupantIds = has("urn:xmpp:occupant-id:0"_L1);
    info.moderates = has(acting::ModerationNs) ? acting::Moderates::Yes
        : has(acting::OldModerationNs)         ? acting::Moderates::Old
                                               : acting::Moderates::No;
    info.stanzaIds = info.archived || has(xml::StableIdNs) || info.moderates != acting::Moderates::No;
    learnReactions(root, info);
    info.hats = {has(xml::HatsNs), has(xml::OldHatsNs)};
    info.privateMessages = privateMessages(fieldValue(root, u"muc#roomconfig_allowpm"_s));
    info.registers = has("jabber:iq:register"_L1);
    info.contacts = contacts(root);
    info.logs = logs(root);
    // The second is the one that is registered; our servers tell the first.
    for (const auto &field : {u"muc#roomconfig_changesubject"_s, u"muc#roominfo_subjectmod"_s}) {
        const QString subject = fieldValue(root, field);
        info.subjectForAll = info.subjectForAll || subject == "1"_L1 || subject == "true"_L1;
    }
    return info;
}

RoomService roomService(const QDomElement &iq)
{
    const auto root = disco::info(iq);
    if (!disco::features(root).contains(QString(xml::MucNs)))
        return RoomService::None;
    auto service = RoomService::None;
    for (const auto &identity : xml::children(root, u"identity", xml::DiscoInfoNs)) {
        const QString category = identity.attribute(u"category"_s);
        if (category == "conference"_L1 && identity.attribute(u"type"_s) == "text"_L1)
            return RoomService::Own;
        if (category == "conference"_L1 || category == "gateway"_L1)
            service = RoomService::Gateway;
    }
    return service;
}

QString reservedNick(const QDomElement &iq)
{
    const auto root = disco::info(iq);
    if (root.attribute(u"node"_s) != ReservedNickNode)
        return {};
    return bounded(xml::child(root, u"identity", xml::DiscoInfoNs).attribute(u"name"_s), MaxNick);
}

int serviceRank(const QString &domain)
{
    static const QStringList Usual {u"conference."_s, u"muc."_s, u"rooms."_s, u"chat."_s, u"groups."_s};
    if (domain.isEmpty())
        return int(Usual.size()) + 1;
    for (int rank = 0; rank < Usual.size(); ++rank) {
        if (domain.startsWith(Usual.at(rank)))
            return rank;
    }
    return int(Usual.size());
}

QStringList discoItems(const QDomElement &iq)
{
    constexpr int Limit = 1000;
    QStringList addresses;
    for (const auto &item : xml::children(xml::child(iq, u"query", xml::DiscoItemsNs), u"item", xml::DiscoItemsNs)) {
        if (addresses.size() == Limit)
            break;
        addresses << item.attribute(u"jid"_s);
    }
    return addresses;
}

} // namespace parlour::muc

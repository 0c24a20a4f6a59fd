// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/roomsetting.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace parlour {

/// Names without the prefix `muc#roomconfig_`, which servers put before some of their own inventions and not before
/// others. Prosody's, ejabberd's and MongooseIM's were seen on the wire or in the source, the rest is XEP-0045 section 15.5.
// A table. NOLINTNEXTLINE(readability-function-size)
static const QHash<QString, Setting> &names()
{
    static const QHash<QString, Setting> table {
        {u"roomname"_s, Setting::Name},
        {u"roomdesc"_s, Setting::Description},
        {u"lang"_s, Setting::Language},
        {u"muc#roominfo_lang"_s, Setting::Language},
        {u"persistentroom"_s, Setting::Persistent},
        {u"muc#roominfo_avatarhash"_s, Setting::AvatarHash},
        {u"avatarhash"_s, Setting::AvatarHash},
        {u"roomsecret"_s, Setting::Password},
        {u"passwordprotectedroom"_s, Setting::PasswordProtected},
        {u"membersonly"_s, Setting::MembersOnly},
        {u"allowinvites"_s, Setting::MemberInvites},
        {u"allowmemberinvites"_s, Setting::MemberInvites},
        {u"{http://prosody.im/protocol/muc}roomconfig_allowmemberinvites"_s, Setting::MemberInvites},
        {u"publicroom"_s, Setting::Public},
        {u"captcha_protected"_s, Setting::Captcha},
        {u"captcha_whitelist"_s, Setting::CaptchaWhitelist},
        {u"allow_subscription"_s, Setting::Subscription},
        {u"moderatedroom"_s, Setting::Moderated},
        {u"members_by_default"_s, Setting::MembersByDefault},
        {u"changesubject"_s, Setting::ChangeSubject},
        {u"allow_voice_requests"_s, Setting::VoiceRequests},
        {u"allowvoicerequests"_s, Setting::VoiceRequests},
        {u"voice_request_min_interval"_s, Setting::VoiceRequestInterval},
        {u"voicerequestmininterval"_s, Setting::VoiceRequestInterval},
        {u"allow_visitor_status"_s, Setting::VisitorStatus},
        {u"allowvisitorstatus"_s, Setting::VisitorStatus},
        {u"allow_visitor_nickchange"_s, Setting::VisitorNickChange},
        {u"allowvisitornickchange"_s, Setting::VisitorNickChange},
        {u"whois"_s, Setting::Whois},
        {u"anonymity"_s, Setting::Whois},
        {u"allowpm"_s, Setting::AllowPm},
        {u"allow_private_messages"_s, Setting::AllowPm},
        {u"allow_private_messages_from_visitors"_s, Setting::VisitorPm},
        {u"{xmpp:prosody.im}muc#allow_modpm"_s, Setting::ModeratorPm},
        {u"allow_query_users"_s, Setting::QueryUsers},
        {u"public_list"_s, Setting::PublicList},
        {u"getmemberlist"_s, Setting::MemberList},
        {u"presencebroadcast"_s, Setting::PresenceBroadcast},
        {u"enablelogging"_s, Setting::ServerLogging},
        {u"enablearchiving"_s, Setting::Archiving},
        {u"mam"_s, Setting::Archiving},
        {u"historylength"_s, Setting::HistoryLength},
        {u"muc#maxhistoryfetch"_s, Setting::HistoryLength},
        {u"maxhistoryfetch"_s, Setting::HistoryLength},
        {u"defaulthistorymessages"_s, Setting::DefaultHistory},
        {u"maxusers"_s, Setting::MaxUsers},
        {u"roomowners"_s, Setting::Owners},
        {u"roomadmins"_s, Setting::Admins},
        {u"roommembers"_s, Setting::Members},
        {u"roomoutcasts"_s, Setting::Banned},
        {u"enable_hats"_s, Setting::Hats},
        {u"pubsub"_s, Setting::PubSub},
        {u"muc#roominfo_pubsub"_s, Setting::PubSub},
        {u"muc#roominfo_contactjid"_s, Setting::ContactAddress},
        {u"contactjid"_s, Setting::ContactAddress},
        {u"muc#roominfo_ldapgroup"_s, Setting::LdapGroup},
        {u"muc#roominfo_subject"_s, Setting::SubjectText},
    };
    return table;
}

Setting settingOf(QStringView var)
{
    constexpr auto Prefix = "muc#roomconfig_"_L1;
    const QStringView name = var.startsWith(Prefix) ? var.mid(Prefix.size()) : var;
    // The short names of the standard itself mean something only with the prefix; an invention may lack it.
    const Setting setting = names().value(name.toString(), Setting::Other);
    const bool isInvention = name.contains(u'_') || name == "mam"_L1;
    return name.size() != var.size() || isInvention || var.startsWith("muc#"_L1) ? setting : Setting::Other;
}

SettingsSection sectionOf(Setting setting)
{
    if (setting <= Setting::AvatarHash)
        return SettingsSection::Basics;
    if (setting <= Setting::Subscription)
        return SettingsSection::Access;
    if (setting <= Setting::VisitorNickChange)
        return SettingsSection::WhoCanSpeak;
    if (setting <= Setting::ServerLogging)
        return SettingsSection::Privacy;
    if (setting <= Setting::DefaultHistory)
        return SettingsSection::History;
    return setting <= Setting::Hats ? SettingsSection::PeopleAndLimits : SettingsSection::More;
}

bool isSecret(const FormField &field)
{
    return field.type == FieldType::TextPrivate
        || (settingOf(field.var) == Setting::Password && field.type != FieldType::Boolean);
}

} // namespace parlour

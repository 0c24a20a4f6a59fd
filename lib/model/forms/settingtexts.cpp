// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/forms/fieldtexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace parlour::fieldtexts {

namespace {

/// One setting in our words; both marked for translation below.
struct SettingText
{
    Setting setting;
    const char *label;
    const char *effect;
};

// clang-format off
const SettingText Texts[] = {
    {Setting::Name, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Name"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "What the room is called in lists and headings.")},
    {Setting::Description, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Description"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "What the room is about. Everybody can read it, also from outside.")},
    {Setting::Language, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Language"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "The code of the language people speak here, such as en or de.")},
    {Setting::Persistent, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Keep the room when it is empty"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "Without this the room and its settings are gone once everybody has left.")},
    {Setting::AvatarHash, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Fingerprint of the picture"), ""},

    {Setting::Password, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Room password"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "Everybody needs it to come in, owners too. Empty: no password. People inside stay in.")},
    {Setting::PasswordProtected, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Protected by a password"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "The server does not show the password. Switch this off to remove it.")},
    {Setting::MembersOnly, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Members only"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "Only people on the list of members can come in. Others who are inside have to leave.")},
    {Setting::MemberInvites, QT_TRANSLATE_NOOP("parlour::SettingTexts", "People may invite others"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "Not only moderators can invite. In a members-only room the invited become members.")},
    {Setting::Public, QT_TRANSLATE_NOOP("parlour::SettingTexts", "List the room publicly"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "Anyone can find this room in the server's directory.")},
    {Setting::Captcha, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Ask newcomers to prove they are human"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "Newcomers have to solve a puzzle first. Some programs cannot show it.")},
    {Setting::CaptchaWhitelist, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Addresses that need no proof"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "These people come in without solving a puzzle.")},
    {Setting::Subscription, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Allow subscriptions"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "People can receive the room's messages without being inside.")},

    {Setting::Moderated, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Moderated"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "Only people with a voice can speak; moderators give it.")},
    {Setting::MembersByDefault, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Newcomers may speak"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "Newcomers have a voice at once. Only matters in a moderated room.")},
    {Setting::ChangeSubject, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Everyone may change the subject"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "Without this only moderators can.")},
    {Setting::VoiceRequests, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Visitors may ask for a voice"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "Moderators get a request that they can grant.")},
    {Setting::VoiceRequestInterval, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Seconds between requests for a voice"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "Anybody who asks again sooner is refused.")},
    {Setting::VisitorStatus, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Visitors may show a status text"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "A status text can be used to speak without a voice.")},
    {Setting::VisitorNickChange, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Visitors may change their nickname"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "A nickname can be used to speak without a voice.")},

    {Setting::Whois, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Who sees real addresses"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "Who can see the XMPP addresses of the people inside.")},
    {Setting::AllowPm, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Who may send private messages"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "Messages from one person inside to another.")},
    {Setting::VisitorPm, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Whom visitors may write to privately"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "Messages from people without a voice to somebody inside.")},
    {Setting::ModeratorPm, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Moderators can always be written to"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "Private messages to moderators are allowed for everyone.")},
    {Setting::QueryUsers, QT_TRANSLATE_NOOP("parlour::SettingTexts", "People may query each other"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "Programs can ask those of others for profiles, versions and the like through the room.")},
    {Setting::PublicList, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Outsiders see who is inside"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "The nicknames of the people inside can be read without coming in.")},
    {Setting::MemberList, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Who sees the list of members"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "Who can fetch the addresses of owners, admins and members.")},
    {Setting::PresenceBroadcast, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Who is shown in the list of people"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "People of other roles are inside without being seen.")},
    {Setting::ServerLogging, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Write logs on the server"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "The server writes what is said into files, often published on the web.")},

    {Setting::Archiving, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Keep an archive"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "The server stores what is said, so that people can read what they missed.")},
    {Setting::HistoryLength, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Most messages shown to newcomers"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "How many earlier messages the room sends at most to newcomers.")},
    {Setting::DefaultHistory, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Messages shown to newcomers"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "How many earlier messages the room sends to those who do not ask for a number.")},

    {Setting::MaxUsers, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Most people inside"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "Anybody who comes when the room is full is turned away.")},
    {Setting::Owners, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Owners"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "They can change these settings and destroy the room.")},
    {Setting::Admins, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Admins"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "They can ban people and make members and moderators.")},
    {Setting::Members, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Members"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "They can come into a members-only room.")},
    {Setting::Banned, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Banned"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "They cannot come in.")},
    {Setting::Hats, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Hats"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "People can be given titles that are shown beside their nickname.")},

    {Setting::PubSub, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Associated publish-subscribe node"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "An XMPP address where something that belongs to the room is published.")},
    {Setting::ContactAddress, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Contact address"),
        QT_TRANSLATE_NOOP("parlour::SettingTexts", "Whom to write to about the room.")},
    {Setting::LdapGroup, QT_TRANSLATE_NOOP("parlour::SettingTexts", "LDAP group"), ""},
    {Setting::SubjectText, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Subject"), ""},
};

/// One value of a setting in our words.
struct OptionText
{
    Setting setting;
    QLatin1StringView value;
    const char *text;
};

const OptionText Options[] = {
    {Setting::Whois, "moderators"_L1, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Moderators only")},
    {Setting::Whois, "semianonymous"_L1, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Moderators only")},
    {Setting::Whois, "anyone"_L1, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Everyone")},
    {Setting::Whois, "nonanonymous"_L1, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Everyone")},
    {Setting::Whois, "fullanonymous"_L1, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Nobody")},
    {Setting::Whois, "none"_L1, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Nobody")},
    {Setting::AllowPm, "anyone"_L1, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Everyone")},
    {Setting::AllowPm, "visitor"_L1, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Everyone")},
    {Setting::AllowPm, "visitors"_L1, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Everyone")},
    {Setting::AllowPm, "participant"_L1, QT_TRANSLATE_NOOP("parlour::SettingTexts", "People with a voice")},
    {Setting::AllowPm, "participants"_L1, QT_TRANSLATE_NOOP("parlour::SettingTexts", "People with a voice")},
    {Setting::AllowPm, "moderator"_L1, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Moderators only")},
    {Setting::AllowPm, "moderators"_L1, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Moderators only")},
    {Setting::AllowPm, "affiliated"_L1, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Members")},
    {Setting::AllowPm, "members"_L1, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Members")},
    {Setting::AllowPm, "none"_L1, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Nobody")},
    {Setting::VisitorPm, "anyone"_L1, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Everyone")},
    {Setting::VisitorPm, "moderators"_L1, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Moderators only")},
    {Setting::VisitorPm, "nobody"_L1, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Nobody")},
    {Setting::PresenceBroadcast, "moderator"_L1, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Moderators")},
    {Setting::PresenceBroadcast, "participant"_L1, QT_TRANSLATE_NOOP("parlour::SettingTexts", "People with a voice")},
    {Setting::PresenceBroadcast, "visitor"_L1, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Visitors")},
    {Setting::PresenceBroadcast, "none"_L1, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Members who are away")},
    {Setting::MemberList, "moderator"_L1, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Moderators")},
    {Setting::MemberList, "participant"_L1, QT_TRANSLATE_NOOP("parlour::SettingTexts", "People with a voice")},
    {Setting::MemberList, "visitor"_L1, QT_TRANSLATE_NOOP("parlour::SettingTexts", "Visitors")},
    {Setting::MaxUsers, "none"_L1, QT_TRANSLATE_NOOP("parlour::SettingTexts", "No limit")},
};
// clang-format on

QString translated(const char *text)
{
    return *text ? QCoreApplication::translate("parlour::SettingTexts", text) : QString();
}

const SettingText *textOf(Setting setting)
{
    for (const SettingText &text : Texts) {
        if (text.setting == setting)
            return &text;
    }
    return nullptr;
}

} // namespace

QString label(Setting setting)
{
    const SettingText *text = textOf(setting);
    return text ? translated(text->label) : QString();
}

QString effect(Setting setting)
{
    const SettingText *text = textOf(setting);
    return text ? translated(text->effect) : QString();
}

QString option(Setting setting, const QString &value)
{
    for (const OptionText &option : Options) {
        if (option.setting == setting && value == option.value)
            return translated(option.text);
    }
    return {};
}

} // namespace parlour::fieldtexts

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/forms/fieldtexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace parlour::fieldtexts {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parlour::FieldTexts)
};
} // namespace

QString title(SettingsSection section)
{
    switch (section) {
    case SettingsSection::Basics:
        return Words::tr("Basics");
    case SettingsSection::Access:
        return Words::tr("Access");
    case SettingsSection::WhoCanSpeak:
        return Words::tr("Who can speak");
    case SettingsSection::Privacy:
        return Words::tr("Privacy");
    case SettingsSection::History:
        return Words::tr("History");
    case SettingsSection::PeopleAndLimits:
        return Words::tr("People & limits");
    case SettingsSection::More:
        return Words::tr("More from your server");
    }
    Q_UNREACHABLE_RETURN({});
}

QString sentence(FieldProblem problem)
{
    switch (problem) {
    case FieldProblem::Missing:
        return Words::tr("This must not be empty.");
    case FieldProblem::NotABoolean:
        return Words::tr("This can only be on or off.");
    case FieldProblem::NotANumber:
        return Words::tr("This must be a number.");
    case FieldProblem::NotADate:
        return Words::tr("This must be a date or a time, such as 2030-12-31 or 2030-12-31T20:15:00Z.");
    case FieldProblem::NotALanguage:
        return Words::tr("This must be a language code, such as en, de or pt-BR.");
    case FieldProblem::NotAnUri:
        return Words::tr("This must be a link, such as https://example.org.");
    case FieldProblem::NotAnAddress:
        return Words::tr("This must be an XMPP address, such as juliet@example.org.");
    case FieldProblem::NotAnOption:
        return Words::tr("The server does not offer this choice.");
    case FieldProblem::OutOfRange:
        return Words::tr("The server does not allow a value this small or this large.");
    case FieldProblem::PatternMismatch:
        return Words::tr("The server wants this to be written in another way.");
    case FieldProblem::TooFewChoices:
        return Words::tr("Choose more of these.");
    case FieldProblem::TooManyChoices:
        return Words::tr("Choose fewer of these.");
    case FieldProblem::PasswordMissing:
        return Words::tr("Type a password, or turn the protection off.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString sentence(ConfigurationWarning warning)
{
    switch (warning) {
    case ConfigurationWarning::HistoryReadable:
        return Words::tr("The password does not protect the room's archive: on most servers anybody can read it. "
                         "To protect it, too, let only members in.");
    case ConfigurationWarning::HiddenButOpen:
        return Words::tr("The room is not listed, but everybody who learns its address can come in.");
    case ConfigurationWarning::NobodySpeaks:
        return Words::tr("Nobody but moderators will be able to speak, or to ask for it.");
    case ConfigurationWarning::WillVanish:
        return Words::tr("The room and its settings will be gone as soon as everybody has left.");
    case ConfigurationWarning::AddressesSeen:
        return Words::tr("Anybody can come in and see everybody's real address.");
    case ConfigurationWarning::PasswordPublished:
        return Words::tr("The room's name or description contains the password, and everybody can read those.");
    case ConfigurationWarning::WeakPassword:
        return Words::tr("The password is so short that it is easy to guess.");
    }
    Q_UNREACHABLE_RETURN({});
}

static QString notOwner()
{
    return Words::tr("Only owners can change the room's settings.");
}

QString refusal(const StanzaError &error, bool saving)
{
    switch (error.condition) {
    case ErrorCondition::Forbidden:
    case ErrorCondition::NotAllowed:
    case ErrorCondition::NotAuthorized:
    case ErrorCondition::RegistrationRequired:
        return notOwner();
    case ErrorCondition::Gone:
    case ErrorCondition::ItemNotFound:
    case ErrorCondition::RecipientUnavailable:
        return Words::tr("The room does not exist any more.");
    case ErrorCondition::RemoteServerNotFound:
    case ErrorCondition::RemoteServerTimeout:
        return Words::tr("The room's server cannot be reached.");
    case ErrorCondition::BadRequest:
    case ErrorCondition::JidMalformed:
    case ErrorCondition::NotAcceptable:
    case ErrorCondition::Conflict:
        return saving ? Words::tr("The server did not accept these settings. Nothing was changed.")
                      : Words::tr("The server did not show the room's settings.");
    case ErrorCondition::PolicyViolation:
    case ErrorCondition::ResourceConstraint:
        return Words::tr("The server cannot do this now. Try again later.");
    case ErrorCondition::FeatureNotImplemented:
    case ErrorCondition::ServiceUnavailable:
        return Words::tr("The server does not offer settings for this room.");
    case ErrorCondition::InternalServerError:
    case ErrorCondition::Redirect:
    case ErrorCondition::Undefined:
    case ErrorCondition::UnexpectedRequest:
        return saving ? Words::tr("The server could not save the settings.")
                      : Words::tr("The server did not show the room's settings.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace parlour::fieldtexts

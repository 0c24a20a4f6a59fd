// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/forms/fieldcheck.h"
#include "protocol/muc/configurationedit.h"
#include "protocol/xml/stanzaerror.h"

/// Our words for what a room's settings form is about.
namespace parlour::fieldtexts {

/// The title of `section`.
QString title(SettingsSection section);
/// Our label of `setting`; empty for Setting::Other.
QString label(Setting setting);
/// What `setting` does, in one line; may be empty.
QString effect(Setting setting);
/// Our word for the value `value` of `setting`; empty when the server's is as good.
QString option(Setting setting, const QString &value);
/// Why a field cannot be saved, as a sentence.
QString sentence(FieldProblem problem);
QString sentence(ConfigurationWarning warning);
/// Why the server refused to show (`saving` false) or to take the settings.
QString refusal(const StanzaError &error, bool saving);

} // namespace parlour::fieldtexts

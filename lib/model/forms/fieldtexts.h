// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/forms/fieldcheck.h"
#include "protocol/muc/configurationedit.h"
#include "protocol/xml/stanzaerror.h"

/// Our words for the fields of a room's settings form.
namespace parlour::fieldtexts {

/// Returns the title of `section`.
QString title(SettingsSection section);
/// Returns our label of `setting`; empty for Setting::Other.
QString label(Setting setting);
/// Returns the effect of `setting`, in one line; may be empty.
QString effect(Setting setting);
/// Returns our word for the value `value` of `setting`; empty when the server's is as good.
QString option(Setting setting, const QString &value);
/// Returns the reason why a field cannot be saved, as a sentence.
QString sentence(FieldProblem problem);
QString sentence(ConfigurationWarning warning);
/// Returns the reason why the server refused to show (`saving` false) or to take the settings.
QString refusal(const StanzaError &error, bool saving);

} // namespace parlour::fieldtexts

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDomElement>
#include <QStringList>

namespace parlour::xml {

/// Removes from `stanza`, of words in several languages (xml:lang), all but those for a person who reads `languages`,
/// the best first ("de-AT", "de"): a body, subject, status, reason, the text of an error, a name in disco#info, also inside
/// forwarded stanzas. Later readers of the stanza need not know of languages.
///
/// Words in one of the languages come first, then those that name no language of their own, then whatever stands first
/// (RFC 6120 section 8.1.5, RFC 6121 section 5.2.3).
void keepLanguage(const QDomElement &stanza, const QStringList &languages);

} // namespace parlour::xml

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/forms/dataform.h"

/// Words of XEP-0004 and its extensions, and limits of texts; for the limits of a whole form, see FormBudget.
namespace parlour::formnames {

inline constexpr QLatin1StringView ValidateNs("http://jabber.org/protocol/xdata-validate");
inline constexpr QLatin1StringView MediaNs("urn:xmpp:media-element");
inline constexpr QLatin1StringView LayoutNs("http://jabber.org/protocol/xdata-layout");

inline constexpr qsizetype MaxLabel = 1000; ///< Characters of a label, a name or a title.
inline constexpr qsizetype MaxText = 4000;  ///< Characters of a description or an instruction.

/// Returns the name of `type`; empty for FieldType::Unknown.
QString fieldTypeName(FieldType type);
/// The type written as `name`. No name means text-single (XEP-0004 section 3.3).
FieldType fieldType(const QString &name);
QString formTypeName(DataForm::Type type);
std::optional<DataForm::Type> formType(const QString &name);

} // namespace parlour::formnames

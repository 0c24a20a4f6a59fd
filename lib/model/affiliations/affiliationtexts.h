// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/affiliations/affiliationchanges.h"
#include "model/affiliations/affiliationquestion.h"
#include "network/stream.h"
#include "protocol/muc/admin.h"

/// Sentences about affiliations.
namespace parlour::affiliationtexts {

/// Returns whether the error means that the room does not show us the list: asking again is no use.
bool isForbidden(const IqFailure &failure);
/// Returns a sentence that says that the room does not show us `list`.
QString forbidden(muc::Affiliation list);
/// Returns the new affiliation of somebody, in a word or two: "Member", "Unbanned".
QString outcome(const AffiliationChange &change);
/// Returns the reason why the room refused `change`; `self`: it was about us.
QString refusal(const AffiliationChange &change, const IqFailure &failure, bool self);
/// Returns the question before `addresses`, none of them empty, go from one affiliation to another; without the
/// obstacle.
AffiliationQuestion question(muc::Affiliation before, muc::Affiliation after, const QStringList &addresses);
/// Returns a sentence about the affiliation that somebody loses by being put into a list; or nothing.
QString loss(const QString &address, muc::Affiliation before, muc::Affiliation after);

} // namespace parlour::affiliationtexts

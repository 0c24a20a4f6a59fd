// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/affiliations/affiliationchanges.h"
#include "model/affiliations/affiliationquestion.h"
#include "network/stream.h"
#include "protocol/muc/admin.h"

/// What is said about affiliations.
namespace parlour::affiliationtexts {

/// Whether the room does not show us the list, so that asking again is of no use.
bool isForbidden(const IqFailure &failure);
/// The same as a sentence.
QString forbidden(muc::Affiliation list);
/// What has become of somebody, in a word or two: "Member", "Unbanned".
QString outcome(const AffiliationChange &change);
/// Why the room did not do `change`; `self`: it was about us.
QString refusal(const AffiliationChange &change, const IqFailure &failure, bool self);
/// What is asked before `addresses`, none of them empty, go from one affiliation to another; without the obstacle.
AffiliationQuestion question(muc::Affiliation before, muc::Affiliation after, const QStringList &addresses);
/// Somebody who is about to be put into a list has another affiliation: what they lose by it, or nothing.
QString loss(const QString &address, muc::Affiliation before, muc::Affiliation after);

} // namespace parlour::affiliationtexts

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/affiliations/affiliationchanges.h"
#include "model/affiliations/affiliationquestion.h"
#include "network/stream.h"
#include "protocol/muc/admin.h"

/// Sentences about affiliations.
namespace parlour::affiliationtexts {

/// Whether the error means that the room does not show us the list: asking again is no use.
bool isForbidden(const IqFailure &failure);
/// A sentence that says that the room does not show us `list`.
QString forbidden(muc::Affiliation list);
/// What has become of somebody, in a word or two: "Member", "Unbanned".
QString outcome(const AffiliationChange &change);
/// Why the room did not do `change`; `self`: it was about us.
QString refusal(const AffiliationChange &change, const IqFailure &failure, bool self);
/// What is asked before `addresses`, none of them empty, go from one affiliation to another; without the obstacle.
AffiliationQuestion question(muc::Affiliation before, muc::Affiliation after, const QStringList &addresses);
/// What somebody with another affiliation loses by being put into a list, as a sentence; or nothing.
QString loss(const QString &address, muc::Affiliation before, muc::Affiliation after);

} // namespace parlour::affiliationtexts

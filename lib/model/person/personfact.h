// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/muc/occupant.h"
#include "protocol/person/profile.h"

#include <QDateTime>
#include <QObject>
#include <chrono>
#include <qqmlintegration.h>

namespace parlour {

/// Fact about somebody, in words.
class PersonFact
{
    Q_GADGET
    QML_VALUE_TYPE(personFact)
    Q_PROPERTY(QString label MEMBER label FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(QString spoken READ spoken FINAL)

public:
    QString label; ///< "Local time"
    QString text;  ///< "14:05". Plain; of a stranger's making.
    /// Returns both, for screen readers.
    QString spoken() const;
    bool operator==(const PersonFact &) const = default;
};
using PersonFacts = QList<PersonFact>;

/// Facts in words. Pure.
namespace personfacts {

/// Returns the rows of a profile.
PersonFacts profile(const person::Profile &profile);
/// Returns the time for somebody `offset` ahead of UTC; with the day where that is another one than ours.
PersonFact localTime(std::chrono::minutes offset, const QDateTime &now);
/// Returns role and affiliation: "Moderator, owner".
QString standing(muc::Role role, muc::Affiliation affiliation);
/// Returns "12 on this computer"; `looked` is told where those are not all messages: "12 of the last 5,000".
QString messages(int count, int looked, bool all);
/// Returns the search text that finds messages of `nick`.
QString query(const QString &nick);

} // namespace personfacts
} // namespace parlour

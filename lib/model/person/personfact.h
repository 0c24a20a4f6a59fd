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

/// Something that is known about somebody, in words.
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
    /// Both, for whoever listens.
    QString spoken() const;
    bool operator==(const PersonFact &) const = default;
};
using PersonFacts = QList<PersonFact>;

/// Facts in words. Pure.
namespace personfacts {

/// Returns the rows of a profile.
PersonFacts profile(const person::Profile &profile);
/// What time it is for somebody `offset` ahead of UTC; with the day where that is another one than ours.
PersonFact localTime(std::chrono::minutes offset, const QDateTime &now);
/// A time in the past, short: of today without the day.
QString moment(const QDateTime &time, const QDateTime &now);
/// "Moderator, owner".
QString standing(muc::Role role, muc::Affiliation affiliation);
/// "12 on this computer"; of `looked` messages where those are not all.
QString messages(int count, int looked, bool all);
/// What to type to find what `nick` said.
QString query(const QString &nick);

} // namespace personfacts
} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/pacing/round.h"
#include "protocol/address/jid.h"
#include "protocol/muc/roomevent.h"

#include <QObject>
#include <qqmlintegration.h>

namespace parlour {

class OccupantModel;
class Stream;

/// Destroying one room (XEP-0045 section 10.9).
class Destruction : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Room")
    Q_PROPERTY(bool underWay READ isUnderWay NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(int others READ others NOTIFY othersChanged FINAL)

public:
    Destruction(Stream &stream, const OccupantModel &occupants, const Jid &room, QObject *parent = nullptr);

    bool isUnderWay() const { return m_underWay; }
    /// Reason for the failure, as a sentence; empty if there is none.
    QString problem() const { return m_problem; }
    /// Number of people inside besides us.
    int others() const;

    /// Returns whether `typed` is the room's `name` or its address: asked for while others are inside.
    Q_INVOKABLE bool confirms(const QString &typed, const QString &name) const;
    /// Returns the full address of the room that is to replace this one: a name alone means one at the same service.
    Q_INVOKABLE QString completeSuccessor(const QString &typed) const;
    /// Returns why `typed` cannot be the successor, as a sentence; empty when it can, or nothing is typed.
    Q_INVOKABLE QString successorProblem(const QString &typed) const;
    /// Destroys the room; everybody inside is told the reason, the successor and its password, each of which may be
    /// empty.
    Q_INVOKABLE void begin(const QString &reason, const QString &successor, const QString &password);
    /// Clears the problem, and forgets a request under way: only its success is told.
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();
    void othersChanged();
    /// The server has destroyed the room; the room has told those inside, or will not.
    void done(const parlour::muc::Gone &end);

private:
    void refused(const QString &problem);

    Stream &m_stream;
    const OccupantModel &m_occupants;
    const Jid m_room;
    bool m_underWay = false;
    QString m_problem;
    Round m_round;
};

} // namespace parlour

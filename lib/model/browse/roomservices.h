// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/browse/servicesearch.h"

#include <qqmlintegration.h>

namespace parlour {

/// The room services of an account's own server. They are looked for once, and stay known.
class RoomServices : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Account")
    Q_PROPERTY(QString best READ best NOTIFY changed FINAL)

public:
    explicit RoomServices(Stream &stream, QObject *parent = nullptr);

    /// Domain of the service where people create their rooms, empty until found.
    QString best() const { return m_search.best(); }
    /// All room services, the best first.
    const QStringList &all() const { return m_search.found(); }

    /// Looks for them, unless some are known or are just being looked for.
    void find();
    /// Forgets them: another account has another server.
    void clear();

Q_SIGNALS:
    void changed();

private:
    Stream &m_stream;
    ServiceSearch m_search;
};

} // namespace parlour

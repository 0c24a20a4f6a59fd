// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/redirect.h"

#include <QHostInfo>
#include <QObject>

namespace parlour {

/// Where the server has sent us, hop by hop, during one attempt to sign in.
class Detour : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// An attempt begins; it has gone nowhere yet. No answer comes any more.
    void restart();
    /// One hop more. found() or barred() follows.
    void follow(const Redirect &redirect);
    /// Whether the name of the target is being looked up.
    bool isLooking() const { return m_lookup >= 0; }

    /// Where to connect: an address, not a name, so that what was allowed is where we go. Nothing: at home.
    std::optional<Endpoint> here() const;
    /// Goes on to another address of the same target; false when there is none.
    bool advance();
    /// Whether any hop was told to us where others could have said it.
    bool isDoubtful() const { return m_doubtful; }

Q_SIGNALS:
    /// here() is where to go.
    void found();
    /// There is no such place, nobody may send us there, or it was one hop too many.
    void barred();

private:
    void onLookedUp(const QHostInfo &info, const Redirect &redirect);

    QList<QHostAddress> m_addresses; ///< The first is where we are.
    quint16 m_port = 0;
    int m_hops = 0;
    int m_lookup = -1;
    bool m_doubtful = false;
};

} // namespace parlour

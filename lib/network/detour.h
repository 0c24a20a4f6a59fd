// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/redirect.h"

#include <QHostInfo>
#include <QObject>

namespace parlour {

/// Redirects by the server, hop by hop, during one attempt to sign in.
class Detour : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Starts a new attempt, without redirects so far. Neither found() nor barred() comes any more for the old one.
    void restart();
    /// Follows one hop more. found() or barred() comes afterwards.
    void follow(const Redirect &redirect);
    /// Returns whether the name of the target is being looked up.
    bool isLooking() const { return m_lookup >= 0; }

    /// Returns the endpoint to connect to: an address, not a name, so that we go where we may. Nothing: no redirect.
    std::optional<Endpoint> here() const;
    /// Goes on to another address of the same target; false when there is none.
    bool advance();
    /// Returns whether any hop was told to us where others could have sent it.
    bool isDoubtful() const { return m_doubtful; }

Q_SIGNALS:
    /// here() is the endpoint to connect to.
    void found();
    /// There is no such host, the server may not redirect us there, or it was one hop too many.
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

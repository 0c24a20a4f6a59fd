// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/attempt.h"

namespace parlour {

Ending Attempt::orderlyEnd(bool live)
{
    return {live ? ConnectionProblem::ServerShutdown : ConnectionProblem::Refused, {}};
}

Ending Attempt::verdict(bool live) const
{
    auto ending = noted.value_or(orderlyEnd(live));
    // Other addresses of the server may have been tried after the one with the bad certificate.
    if (certificate && !live && isAboutReaching(ending.problem))
        ending.problem =
            certificate->pinBroken ? ConnectionProblem::CertificateChanged : ConnectionProblem::CertificateUntrusted;
    return ending;
}

bool Attempt::wasTokenRefused(const Ending &verdict, bool live) const
{
    return !live && byToken && (tokenUnproven || verdict.problem == ConnectionProblem::WrongPassword);
}

} // namespace parlour

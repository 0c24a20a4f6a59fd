// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrecy.h"

#include <cstring>
#include <strings.h>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace parlour::secrecy {

void sealProcess()
{
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    // Programs that we start may raise it again: their dumps are their own matter.
    rlimit limit = {};
    if (::getrlimit(RLIMIT_CORE, &limit) == 0) {
        limit.rlim_cur = 0;
        ::setrlimit(RLIMIT_CORE, &limit);
    }
}

void hideLinks(int count, char **arguments)
{
    for (int i = 1; i < count; ++i) {
        char *query = std::strchr(arguments[i], '?');
        if (query && ::strncasecmp(arguments[i], "xmpp:", 5) == 0)
            std::memset(query + 1, '*', std::strlen(query + 1));
    }
}

} // namespace parlour::secrecy

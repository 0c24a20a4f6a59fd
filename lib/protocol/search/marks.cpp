// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/search/marks.h"

#include "protocol/address/links.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour::search {

static bool isWeb(const links::Link &link)
{
    return link.target.scheme() == "https"_L1 || link.target.scheme() == "http"_L1;
}

static bool isFile(const QUrl &url)
{
    static const QRegularExpression name(uR"(^.+\.[A-Za-z0-9]{1,8}$)"_s);
    return name.match(url.fileName()).hasMatch();
}

Marks marks(qint64 conversation, const QString &nick, const QString &body, bool shares)
{
    Marks marks {.conversation = conversation, .nick = nick, .file = shares};
    const QString text = body.trimmed();
    if (!text.contains("http"_L1, Qt::CaseInsensitive) && !text.contains("www."_L1, Qt::CaseInsensitive))
        return marks;
    const auto all = links::links(text);
    marks.link = std::ranges::any_of(all, isWeb);
    const bool isAddress = all.size() == 1 && isWeb(all.first()) && all.first().length == text.size();
    marks.file = shares || (isAddress && isFile(all.first().target));
    return marks;
}

} // namespace parlour::search

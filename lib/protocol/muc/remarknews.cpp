// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/remarknews.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace parlour::muc {

/// The remark that does not hold any more when `remark` does.
static std::optional<Remark> opposite(Remark remark)
{
    switch (remark) {
    case Remark::AddressesVisible:
        return Remark::AddressesHidden;
    case Remark::AddressesHidden:
        return Remark::AddressesVisible;
    case Remark::LoggingOn:
        return Remark::LoggingOff;
    case Remark::LoggingOff:
        return Remark::LoggingOn;
    case Remark::ConfigurationChanged:
    case Remark::NickAssigned:
        return std::nullopt;
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

bool RemarkNews::isNews(Remark remark)
{
    const auto before = opposite(remark);
    if (!before) // Not a state, but something that happened.
        return true;
    m_told.remove(*before);
    if (m_told.contains(remark))
        return false;
    m_told.insert(remark);
    return true;
}

QList<Remark> RemarkNews::atEntry(const QList<Remark> &remarks, bool isOtherNick)
{
    for (const auto warning : {Remark::AddressesVisible, Remark::LoggingOn}) {
        if (!remarks.contains(warning)) // It was taken back while we were away.
            m_told.remove(warning);
    }
    QList<Remark> news = inside(remarks);
    if (!isOtherNick)
        news.removeAll(Remark::NickAssigned);
    return news;
}

QList<Remark> RemarkNews::inside(const QList<Remark> &remarks)
{
    QList<Remark> news;
    std::ranges::copy_if(remarks, std::back_inserter(news), [this](Remark remark) { return isNews(remark); });
    return news;
}

} // namespace parlour::muc

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/notify/keywords.h"

#include "protocol/message/mention.h"
#include "storage/profilesettings.h"

#include <utility>

namespace parlour {

Keywords::Keywords(ProfileSettings &settings)
    : m_settings(settings)
    , m_words(keywords(settings.keywords()))
{
}

QString Keywords::text() const
{
    return m_words.join(QStringLiteral(", "));
}

void Keywords::setText(const QString &typed)
{
    const auto words = keywords(typed);
    if (std::exchange(m_words, words) == words)
        return;
    m_settings.setKeywords(text());
    Q_EMIT changed();
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/draftkeeper.h"

#include "model/conversation/channel.h"
#include "model/conversation/composer.h"

using namespace std::chrono_literals;

namespace parlour {

DraftKeeper::DraftKeeper(Composer &composer, const Channel &channel, HistoryStore &store)
    : m_composer(composer)
    , m_channel(channel)
    , m_store(store)
{
    m_due.setSingleShot(true);
    m_due.setInterval(500ms);
    connect(&m_due, &QTimer::timeout, this, &DraftKeeper::keep);
    connect(&composer, &Composer::draftChanged, this, &DraftKeeper::note);
}

DraftKeeper::~DraftKeeper()
{
    if (m_due.isActive() || (m_restoring && !m_composer.draft().isEmpty()))
        keep();
}

void DraftKeeper::restore()
{
    m_key = m_channel.key();
    m_restoring = true;
    m_store.draft(m_key, this, [this](const history::Draft &draft) {
        m_restoring = false;
        m_kept = draft.text;
        if (m_composer.draft().isEmpty())
            m_composer.setDraft(draft.text);
        note();
    });
}

/// The draft is another one, or whom it is for is called otherwise now.
void DraftKeeper::note()
{
    const auto key = m_channel.key();
    if (m_restoring)
        return;
    if (key != m_key) {
        if (!m_kept.isEmpty())
            m_store.setDraft(m_key, {});
        m_kept.clear();
        m_key = key;
    }
    if (m_composer.draft() != m_kept && !m_due.isActive())
        m_due.start();
}

void DraftKeeper::keep()
{
    m_due.stop();
    m_kept = m_composer.draft();
    m_store.setDraft(m_key, {.text = m_kept, .cursor = int(m_kept.size())});
}

} // namespace parlour

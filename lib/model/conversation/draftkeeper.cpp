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
    connect(&composer, &Composer::subjectChanged, this, &DraftKeeper::note);
}

DraftKeeper::~DraftKeeper()
{
    if (m_due.isActive() || (m_restoring && !m_composer.draft().isEmpty()))
        keep();
}

void DraftKeeper::restore()
{
    m_key = m_channel.key();
    m_keeps = true;
    m_restoring = true;
    m_store.draft(m_key, this, [this](const history::Draft &draft) {
        const QString about = draft.corrects.isEmpty() ? draft.replyTo : draft.corrects;
        if (about.isEmpty())
            return take(draft, {});
        m_store.find(m_key, about, this, [this, draft](const std::optional<history::Message> &message) {
            const auto naming = messageactions::naming(m_channel.place());
            if (!message || message->hidden != history::Hidden::No)
                take(draft, {});
            else
                take(draft,
                     draft.corrects.isEmpty() ? DraftSubject::answering(*message, naming)
                                              : DraftSubject::correcting(*message, naming));
        });
    });
}

/// Restores the stored draft; its message may be gone.
void DraftKeeper::take(const history::Draft &draft, const DraftSubject &subject)
{
    m_restoring = false;
    m_kept = draft;
    if (m_composer.draft().isEmpty() && !m_composer.subject())
        m_composer.restore(draft.text, subject, subject ? draft.before : QString());
    note();
}

/// Notes that the draft, or the key of its conversation, has changed.
void DraftKeeper::note()
{
    const auto key = m_channel.key();
    if (m_restoring || !m_keeps)
        return;
    if (key != m_key) {
        if (!m_kept.isEmpty())
            m_store.setDraft(m_key, {});
        m_kept = {};
        m_key = key;
    }
    if (draft() == m_kept)
        return;
    if (draft().isEmpty()) // It was sent: after a crash there is the message, and not both.
        keep();
    else if (!m_due.isActive())
        m_due.start();
}

/// Returns the draft to be stored.
history::Draft DraftKeeper::draft() const
{
    const auto &subject = m_composer.subject();
    history::Draft draft {.text = m_composer.draft(), .cursor = int(m_composer.draft().size())};
    if (subject.kind == DraftSubject::Kind::Reply)
        draft.replyTo = subject.target;
    if (subject.kind == DraftSubject::Kind::Correction) {
        draft.corrects = subject.target;
        draft.before = m_composer.before();
    }
    return draft;
}

void DraftKeeper::keep()
{
    m_due.stop();
    m_kept = draft();
    m_store.setDraft(m_key, m_kept);
}

} // namespace parlour

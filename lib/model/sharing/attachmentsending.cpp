// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The upload of files from the composer to the server, and into messages.
#include "model/conversation/conversation.h"
#include "model/sharing/attachments.h"
#include "model/sharing/sharingtexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour {

using sharing::Attaching;
using sharing::AttachingEvent;

/// Limit of broken connections before the person is asked.
static constexpr int MostTries = 5;

void Attachments::retry(int row)
{
    if (row < 0 || row >= count())
        return;
    const QString id = m_all.at(row).id;
    if (!m_all.at(row).file.readable) { // It may be there again.
        m_all[row].state = Attaching::Preparing;
        m_all[row].problem.clear();
        m_all[row].begun = false;
        tell(row);
        return prepare(id);
    }
    m_place.service.find(true);
    m_all[row].tries = 0;
    m_all[row].begun = true;
    keep();
    step(id, AttachingEvent::Send);
    goOn();
}

void Attachments::cancel(int row)
{
    if (row < 0 || row >= count())
        return;
    m_all[row].begun = false;
    keep();
    step(m_all.at(row).id, AttachingEvent::Cancel);
    goOn();
}

/// Sends the next file, if none is under way and the server can be asked.
void Attachments::goOn()
{
    if (!m_current.isEmpty() || !m_place.service.isOnline())
        return;
    const auto next = std::ranges::find(m_all, Attaching::Waiting, &Attachment::state);
    if (next == m_all.end())
        return;
    if (m_place.service.state() == UploadService::State::Found)
        return askPlace(next->id);
    m_place.service.find();
    if (m_place.service.state() == UploadService::State::Looking)
        return;
    step(next->id, AttachingEvent::Refused,
         m_place.service.state() == UploadService::State::None
             ? tr("Your server takes no files.")
             : tr("Your server does not say whether it takes files."));
    goOn();
}

/// Asks for a slot just before it is used: it is kept for some minutes only.
void Attachments::askPlace(const QString &id)
{
    const Attachment &one = m_all.at(rowOf(id));
    m_current = id;
    step(id, AttachingEvent::Begin);
    m_place.service.ask({one.name, one.version().size, one.file.mediaType}, this,
                        [this, id, round = m_round.begin()](const auto &answer) {
                            if (!round.isStale())
                                placed(id, answer);
                        });
}

void Attachments::placed(const QString &id, const std::variant<sharing::UploadSlot, IqFailure> &answer)
{
    if (id != m_current)
        return;
    if (const auto *failure = std::get_if<IqFailure>(&answer)) {
        const bool isLost = failure->kind == IqFailure::Kind::Disconnected;
        if (isLost)
            step(id, AttachingEvent::Broken);
        else
            step(id, AttachingEvent::Refused, sharingtexts::refusal(*failure, m_place.service.maxSize()));
        return goOn();
    }
    m_slot = std::get<sharing::UploadSlot>(answer);
    step(id, AttachingEvent::Placed);
    m_upload = std::make_unique<Upload>(m_place.rules());
    // Later: an upload is not deleted inside its own signal.
    connect(m_upload.get(), &Upload::finished, this, &Attachments::arrived, Qt::QueuedConnection);
    connect(m_upload.get(), &Upload::failed, this, &Attachments::broke, Qt::QueuedConnection);
    connect(m_upload.get(), &Upload::progressed, this, &Attachments::progress);
    m_upload->start(m_all.at(rowOf(id)).source(), m_slot);
}

void Attachments::progress(qint64 sent)
{
    const int row = rowOf(m_current);
    if (row < 0)
        return;
    m_all[row].sent = sent;
    Q_EMIT dataChanged(index(row), index(row), {ProgressRole});
}

void Attachments::arrived()
{
    const int row = rowOf(m_current);
    if (row < 0 || sender() != m_upload.get())
        return;
    const Attachment one = m_all.at(row);
    const auto file = one.shared(m_slot.get.toString(QUrl::FullyEncoded));
    step(one.id, AttachingEvent::Arrived);
    Q_EMIT uploaded(file.url, one.version().path);
    m_conversation.share(file);
    cleanUp(one);
    forget(one.id);
    goOn();
}

void Attachments::broke(sharing::UploadProblem problem)
{
    const int row = rowOf(m_current);
    if (row < 0 || sender() != m_upload.get())
        return;
    const bool goesOn = sharing::passesByItself(problem) && ++m_all[row].tries < MostTries;
    if (problem == sharing::UploadProblem::Changed)
        m_all[row].file.readable = false; // As it was known: it is looked at anew before it is sent again.
    step(m_all.at(row).id, goesOn ? AttachingEvent::Broken : AttachingEvent::Refused, sharingtexts::problem(problem));
    if (goesOn)
        m_again.start();
    else
        goOn();
}

} // namespace parlour

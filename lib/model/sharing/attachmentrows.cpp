// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The roles of files that wait to be sent.
#include "model/sharing/attachments.h"
#include "model/sharing/sharingtexts.h"
#include "protocol/text/foreign.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour {

using sharing::Attaching;

int Attachments::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_all.size());
}

QHash<int, QByteArray> Attachments::roleNames() const
{
    return {{NameRole, "name"},         {SizeRole, "size"},
            {PreviewRole, "preview"},   {StateRole, "attachingState"},
            {ProgressRole, "progress"}, {ProblemRole, "problem"},
            {TellingRole, "telling"},   {StrippableRole, "strippable"},
            {OriginalRole, "original"}, {AccessibleNameRole, "accessibleName"}};
}

static attaching::State shownState(Attaching state)
{
    switch (state) {
    case Attaching::Preparing:
        return attaching::State::Preparing;
    case Attaching::Ready:
        return attaching::State::Ready;
    case Attaching::Waiting:
    case Attaching::Asking:
    case Attaching::Uploading:
    case Attaching::Uploaded:
        return attaching::State::UnderWay;
    case Attaching::Failed:
        return attaching::State::Failed;
    }
    return attaching::State::Failed;
}

static QString stateText(Attaching state)
{
    switch (state) {
    case Attaching::Preparing:
        return Attachments::tr("being prepared");
    case Attaching::Ready:
        return {};
    case Attaching::Waiting:
        return Attachments::tr("waiting");
    case Attaching::Asking:
    case Attaching::Uploading:
    case Attaching::Uploaded:
        return Attachments::tr("sending");
    case Attaching::Failed:
        return Attachments::tr("failed");
    }
    return {};
}

bool Attachments::isTooLarge(const Attachment &attachment) const
{
    const qint64 most = m_place.service.maxSize();
    return most > 0 && attachment.version().size > most;
}

QString Attachments::problem(const Attachment &attachment) const
{
    if (!attachment.problem.isEmpty() || !isTooLarge(attachment))
        return attachment.problem;
    return sharingtexts::tooLarge(m_place.service.maxSize());
}

QVariant Attachments::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Attachment &one = m_all.at(index.row());
    const bool isKnown = one.state != Attaching::Preparing && one.file.readable;
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return oneLine(one.name);
    case SizeRole:
        return isKnown ? sharingtexts::size(one.version().size) : QString();
    case PreviewRole:
        return one.file.preview.isEmpty() ? QString() : QUrl::fromLocalFile(one.file.preview).toString();
    case StateRole:
        return QVariant::fromValue(shownState(one.state));
    case ProgressRole:
        return one.version().size > 0 ? double(one.sent) / double(one.version().size) : 0.0;
    case ProblemRole:
        return problem(one);
    case TellingRole:
        return isKnown ? sharingtexts::telling(one.file.outcome, one.original) : QString();
    case StrippableRole:
        return one.file.outcome == sharing::Stripped::Outcome::Removed;
    case OriginalRole:
        return one.original;
    case AccessibleNameRole: {
        QStringList parts {isolated(one.name)};
        for (const QString &part :
             {isKnown ? sharingtexts::size(one.version().size) : QString(), stateText(one.state), problem(one)}) {
            if (!part.isEmpty())
                parts << part;
        }
        return parts.join(u", ");
    }
    }
    return {};
}

void Attachments::tell(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
}

bool Attachments::isSendable() const
{
    const auto isReady = [](const Attachment &one) { return one.state == Attaching::Ready; };
    const bool isBusy = std::ranges::any_of(
        m_all, [this](const Attachment &one) { return one.state == Attaching::Preparing || isTooLarge(one); });
    return std::ranges::any_of(m_all, isReady) && !isBusy && !isRefused();
}

QString Attachments::limit() const
{
    const qint64 most = m_place.service.maxSize();
    return most > 0 ? tr("Files of up to %1").arg(sharingtexts::size(most)) : QString();
}

/// Returns whether the server takes no files at all.
bool Attachments::isRefused() const
{
    return m_place.service.state() == UploadService::State::None && !m_all.isEmpty();
}

QString Attachments::notice() const
{
    if (isRefused())
        return tr("Your server takes no files.");
    return m_leftOut ? tr("Too many files at once: the last ones were not added.") : QString();
}

} // namespace parlour

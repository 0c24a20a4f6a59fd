// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sharing/attachments.h"

#include "model/conversation/conversation.h"
#include "model/sharing/sharingtexts.h"
#include "protocol/sharing/filename.h"

#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace parlour {

using sharing::Attaching;
using sharing::AttachingEvent;

static constexpr qsizetype MostAttachments = 20;

Attachments::Attachments(Conversation &conversation, const SharingPlace &place, QObject *parent)
    : QAbstractListModel(parent)
    , m_conversation(conversation)
    , m_place(place)
{
    m_again.setSingleShot(true);
    m_again.setInterval(2s);
    connect(&m_again, &QTimer::timeout, this, &Attachments::goOn);
    *m_most = m_place.service.maxSize();
    connect(&m_place.service, &UploadService::changed, this, [this] {
        *m_most = m_place.service.maxSize();
        for (int row = 0; row < count(); ++row)
            tell(row);
        Q_EMIT changed();
        goOn();
    });
}

Attachments::~Attachments() = default;

void Attachments::restore()
{
    m_place.store.attached(m_conversation.key(), this, [this](const QString &files) {
        for (const auto &one : readAttachments(files))
            append(one);
    });
}

int Attachments::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_all, id, &Attachment::id);
    return found == m_all.end() ? -1 : int(found - m_all.begin());
}

void Attachments::add(const QList<QUrl> &files)
{
    for (const QUrl &file : files) {
        if (!file.isLocalFile() || !QFileInfo(file.toLocalFile()).isFile())
            continue;
        const QString path = file.toLocalFile();
        append(Attachment {.id = Stream::newId(), .path = path, .name = sharing::safeFileName(path)});
    }
    keep();
}

bool Attachments::paste()
{
    const auto *clipboard = QGuiApplication::clipboard();
    return clipboard->mimeData() && take(*clipboard->mimeData());
}

bool Attachments::take(const QMimeData &pasted)
{
    const auto urls = pasted.urls();
    const bool isFiles = !urls.isEmpty()
        && std::ranges::all_of(urls, [](const QUrl &url) { return QFileInfo(url.toLocalFile()).isFile(); });
    if (isFiles) {
        add(urls);
        return true;
    }
    // Office programs offer a picture of the text beside it.
    if (pasted.hasFormat(u"text/plain"_s) || !pasted.hasImage())
        return false;
    append(qvariant_cast<QImage>(pasted.imageData()));
    return true;
}

void Attachments::append(const QImage &picture)
{
    if (!hasRoom())
        return;
    const QString id = Stream::newId();
    const QString path = m_place.cache.outgoing(id + ".png"_L1);
    if (!writePicture(picture, path, "png"))
        return;
    append(Attachment {.id = id, .path = path, .name = tr("picture") + ".png"_L1, .own = true});
    keep();
}

/// Returns whether one more file fits, and tells the person where it does not.
bool Attachments::hasRoom()
{
    if (count() < MostAttachments)
        return true;
    m_leftOut = true;
    Q_EMIT changed();
    return false;
}

void Attachments::append(const Attachment &attachment)
{
    if (rowOf(attachment.id) >= 0 || !hasRoom())
        return;
    m_place.service.find();
    beginInsertRows({}, count(), count());
    m_all << attachment;
    m_all.last().file.original = {attachment.path, QFileInfo(attachment.path).size()};
    endInsertRows();
    Q_EMIT changed();
    prepare(attachment.id);
}

void Attachments::prepare(const QString &id)
{
    const QString path = m_all.at(rowOf(id)).path;
    const QString made = m_place.cache.outgoing(id);
    const auto work = [path, made, most = m_most](const picture::Stop &stop) {
        return prepared(path, made, most, stop);
    };
    m_place.pictures.add(PictureQueue::Wish::Asked, this, work,
                         [this, id](const Preparation &prepared) { take(id, prepared); });
}

void Attachments::take(const QString &id, const Preparation &prepared)
{
    const int row = rowOf(id);
    if (row < 0)
        return cleanUp({.id = id, .path = {}, .name = {}, .file = prepared});
    m_all[row].file = prepared;
    if (!prepared.readable)
        return step(id, AttachingEvent::Unusable, tr("The file is not there any more, or cannot be read."));
    step(id, AttachingEvent::Prepared);
    if (m_all.at(row).begun) // Before the program ended.
        step(id, AttachingEvent::Unusable, tr("Parlour ended before it was sent."));
}

void Attachments::step(const QString &id, AttachingEvent event, const QString &problem)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    Attachment &one = m_all[row];
    const Attaching next = sharing::next(one.state, event);
    if (next == one.state)
        return;
    one.state = next;
    one.problem = next == Attaching::Failed ? problem : QString();
    if (next != Attaching::Uploading)
        one.sent = 0;
    if (one.id == m_current && next != Attaching::Asking && next != Attaching::Uploading) {
        m_upload.reset();
        m_current.clear();
    }
    tell(row);
    Q_EMIT changed();
}

void Attachments::setOriginal(int row, bool original)
{
    if (row < 0 || row >= count() || sharing::isUnderWay(m_all.at(row).state) || m_all.at(row).original == original)
        return;
    m_all[row].original = original;
    keep();
    tell(row);
    Q_EMIT changed();
}

void Attachments::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    const Attachment one = m_all.at(row);
    step(one.id, AttachingEvent::Cancel);
    cleanUp(one);
    forget(one.id);
    goOn();
}

void Attachments::forget(const QString &id)
{
    const int row = rowOf(id);
    beginRemoveRows({}, row, row);
    m_all.removeAt(row);
    m_leftOut = false;
    endRemoveRows();
    keep();
    Q_EMIT changed();
}

/// Removes our copies of the file; the file itself is the person's.
void Attachments::cleanUp(const Attachment &attachment) const
{
    for (const QString &path : {attachment.path, attachment.file.bare.path, attachment.file.preview}) {
        if (m_place.cache.isOutgoing(path))
            QFile::remove(path);
    }
}

void Attachments::keep()
{
    m_place.store.setAttached(m_conversation.key(), written(m_all));
}

void Attachments::send()
{
    for (qsizetype row = 0; row < m_all.size(); ++row) {
        if (m_all.at(row).state == Attaching::Ready && !isTooLarge(m_all.at(row)))
            retry(int(row));
    }
}

} // namespace parlour

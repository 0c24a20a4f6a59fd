// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sharing/fileview.h"

#include "model/sharing/sharingtexts.h"
#include "protocol/sharing/program.h"

#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace parlour {

/// Limit of downloads that the person asks for.
static constexpr qint64 MostAsked = 4LL * 1024 * 1024 * 1024;

FileView::FileView(QObject *parent)
    : QObject(parent)
{
    connect(this, &FileView::fileChanged, this, &FileView::follow);
}

void FileView::setSharing(FileSharing *sharing)
{
    if (m_sharing == sharing)
        return;
    if (m_sharing) {
        m_sharing->disconnect(this);
        if (m_sharing->received())
            m_sharing->received()->disconnect(this);
    }
    m_sharing = sharing;
    if (m_sharing && m_sharing->received()) {
        connect(m_sharing, &FileSharing::trustChanged, this, &FileView::loadByItself);
        connect(m_sharing->received(), &ReceivedFiles::changed, this, [this](const QString &url) {
            if (url == m_file.file.url)
                Q_EMIT changed();
        });
        connect(m_sharing->received(), &ReceivedFiles::copied, this, [this](const QString &url, bool done) {
            if (url == m_file.file.url)
                Q_EMIT saved(done);
        });
    }
    Q_EMIT fileChanged();
}

void FileView::setFile(const FileTicket &file)
{
    if (m_file == file)
        return;
    m_file = file;
    m_declined = false;
    Q_EMIT fileChanged();
}

void FileView::setOwn(bool own)
{
    if (std::exchange(m_own, own) != own)
        Q_EMIT fileChanged();
}

void FileView::setContact(bool contact)
{
    if (std::exchange(m_contact, contact) != contact)
        Q_EMIT fileChanged();
}

void FileView::follow()
{
    Q_EMIT changed();
    // Once all of it is set: a row that is used again gets its properties one by one.
    QMetaObject::invokeMethod(this, &FileView::loadByItself, Qt::QueuedConnection);
}

void FileView::loadByItself()
{
    if (state() != State::Asked || m_declined || !m_sharing->loadsByItself(m_file.file, m_own, m_contact))
        return;
    m_sharing->received()->load(m_file.file, sharing::MostUnasked, m_sharing->isOwnHost(m_file.file.url), false);
}

const ReceivedFiles::File &FileView::known() const
{
    static const ReceivedFiles::File None;
    const bool isThere = m_sharing && m_sharing->received() && !m_file.file.url.isEmpty();
    return isThere ? m_sharing->received()->find(m_file.file.url) : None;
}

FileView::State FileView::state() const
{
    if (!m_sharing || !m_sharing->received() || m_file.file.url.isEmpty())
        return State::Unknown;
    switch (known().state) {
    case ReceivedFiles::State::Elsewhere:
        return State::Asked;
    case ReceivedFiles::State::Waiting:
    case ReceivedFiles::State::Loading:
        return State::Loading;
    case ReceivedFiles::State::Here:
        return State::Here;
    case ReceivedFiles::State::Failed:
        return State::Failed;
    }
    return State::Unknown;
}

double FileView::progress() const
{
    const auto &file = known();
    const qint64 total = file.total > 0 ? file.total : m_file.file.size;
    return total > 0 ? std::min(1.0, double(file.bytes) / double(total)) : -1;
}

QUrl FileView::preview() const
{
    return known().preview;
}

QString FileView::words() const
{
    const auto &file = known();
    if (file.state == ReceivedFiles::State::Failed)
        return file.problem;
    const qint64 size = file.path.isEmpty() ? m_file.file.size : QFileInfo(file.path).size();
    const QString told = size < 0 ? QString() : sharingtexts::size(size);
    if (file.tooLarge)
        return tr("%1, too large to show").arg(told);
    return told;
}

QString FileView::host() const
{
    return QUrl(m_file.file.url).host(QUrl::FullyEncoded);
}

bool FileView::isPicture() const
{
    const auto &file = known();
    if (file.state != ReceivedFiles::State::Here)
        return m_file.isPicture();
    return file.kind == sharing::FileKind::Picture && !file.tooLarge;
}

void FileView::load()
{
    if (state() != State::Asked && state() != State::Failed)
        return;
    m_sharing->received()->load(m_file.file, MostAsked, m_sharing->isOwnHost(m_file.file.url), true);
}

void FileView::cancel()
{
    m_declined = true;
    if (state() == State::Loading)
        m_sharing->received()->cancel(m_file.file.url);
}

void FileView::enlarge()
{
    constexpr QSize Largest(4096, 4096);
    if (state() == State::Here)
        m_sharing->received()->enlarge(m_file.file.url, Largest, this,
                                       [this](const QUrl &picture) { Q_EMIT enlarged(picture); });
}

void FileView::saveAs(const QUrl &target)
{
    if (state() == State::Unknown || !target.isLocalFile())
        Q_EMIT saved(false);
    else
        m_sharing->received()->copyTo(m_file.file.url, target.toLocalFile());
}

bool FileView::open() const
{
    QFile file(known().path);
    if (state() != State::Here || !file.open(QIODevice::ReadOnly)
        || sharing::isProgram(m_file.file.name, file.read(4096)))
        return false;
    const QString copy = m_sharing->received()->copyFor(m_file.file.url, m_file.file.name);
    return !copy.isEmpty() && QDesktopServices::openUrl(QUrl::fromLocalFile(copy));
}

bool FileView::openFolder() const
{
    const QString copy =
        state() == State::Here ? m_sharing->received()->copyFor(m_file.file.url, m_file.file.name) : QString();
    return !copy.isEmpty() && QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(copy).path()));
}

} // namespace parlour

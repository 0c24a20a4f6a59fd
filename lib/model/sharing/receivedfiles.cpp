// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sharing/receivedfiles.h"

#include "model/avatar/picture.h"
#include "model/sharing/preparation.h"
#include "protocol/sharing/container.h"
#include "protocol/sharing/filename.h"

#include <QDir>
#include <QSaveFile>
#include <algorithm>
#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace parlour {

using sharing::FileKind;

static constexpr auto PreviewEnding = ".preview"_L1;
static constexpr auto LargeEnding = ".large"_L1;
static constexpr auto NoPreviewEnding = ".none"_L1;
/// Bytes that are copied while the person waits.
static constexpr qint64 MostCopied = 20LL * 1024 * 1024;
/// Twice the shown size, for sharp screens.
static constexpr QSize SmallBound {720, 520};

ReceivedFiles::ReceivedFiles(FileCache &cache, PictureQueue &pictures, Rules rules, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
    , m_pictures(pictures)
    , m_rules(std::move(rules))
{
}

ReceivedFiles::~ReceivedFiles() = default;

static QByteArray headOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(4096) : QByteArray();
}

static bool isPlayable(const QString &path)
{
    QFile file(path);
    const auto bytes = [&file](qint64 at, qint64 most) { return file.seek(at) ? file.read(most) : QByteArray(); };
    return file.open(QIODevice::ReadOnly) && sharing::containerOf(bytes) != sharing::Container::None;
}

/// Copies `path` to `target`: a file there stays until all of the new one is written.
static bool saved(const QString &path, const QString &target)
{
    constexpr qint64 Slice = 1024 * 1024;
    QFile from(path);
    QSaveFile to(target);
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
        return false;
    for (QByteArray part = from.read(Slice); !part.isEmpty(); part = from.read(Slice)) {
        if (to.write(part) != part.size())
            return false;
    }
    return from.error() == QFile::NoError && to.commit();
}

void ReceivedFiles::set(const QString &url, const File &file)
{
    File &known = m_files[url];
    if (known == file)
        return;
    known = file;
    Q_EMIT changed(url);
}

const ReceivedFiles::File &ReceivedFiles::find(const QString &url)
{
    const auto known = m_files.constFind(url);
    if (known != m_files.constEnd())
        return *known;
    const QString path = m_cache.find(sharing::cacheKey(url));
    m_files[url] = path.isEmpty() ? File() : fileAt(url, path); // Nothing has changed: nobody has asked before.
    if (m_files[url].looking)
        look(url);
    return m_files[url];
}

/// Returns the state of a file that is here. Its kind follows from the content, not from the name.
ReceivedFiles::File ReceivedFiles::fileAt(const QString &url, const QString &path) const
{
    File file {.state = State::Here, .path = path};
    file.kind = sharing::kindOf(sharing::mediaTypeOf(headOf(path)));
    file.playable = (file.kind == FileKind::Audio || file.kind == FileKind::Video) && isPlayable(path);
    const QString key = sharing::cacheKey(url);
    if (file.kind == FileKind::Picture) {
        if (const QString made = m_cache.made(key, PreviewEnding); !made.isEmpty())
            file.preview = QUrl::fromLocalFile(made);
        else if (!m_cache.made(key, NoPreviewEnding).isEmpty())
            file.tooLarge = true;
        else
            file.looking = true;
    }
    return file;
}

void ReceivedFiles::here(const QString &url, const QString &path)
{
    set(url, fileAt(url, path));
    if (m_files.value(url).looking)
        look(url);
}

enum class Drawing {
    Done,
    Refused,  ///< The picture costs too much, and always will.
    Hindered, ///< The program ends, or the disk is full: another time it may be.
};

/// Writes a picture of `path` that fits into `bound` to `to`.
static Drawing drawInto(const QString &path, QSize bound, const QString &to, const picture::Stop &stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Drawing::Hindered;
    const bool fits = file.size() <= picture::DrawnLimits().bytes;
    const QImage image = fits ? picture::drawn(file.readAll(), bound, stop) : QImage();
    if (image.isNull())
        return stop && *stop ? Drawing::Hindered : Drawing::Refused;
    return writePicture(image, to, image.hasAlphaChannel() ? "png" : "jpeg") ? Drawing::Done : Drawing::Hindered;
}

void ReceivedFiles::look(const QString &url)
{
    const QString key = sharing::cacheKey(url);
    const QString to = m_cache.place(key, PreviewEnding);
    const QString none = m_cache.place(key, NoPreviewEnding);
    const auto work = [path = m_files.value(url).path, to, none](const picture::Stop &stop) {
        const Drawing drawn = drawInto(path, SmallBound, to, stop);
        if (drawn == Drawing::Refused && QFile::exists(path))
            static_cast<void>(QFile(none).open(QIODevice::WriteOnly)); // Else it is tried again at the next start.
        return drawn;
    };
    m_pictures.add(PictureQueue::Wish::Asked, this, work, [this, url, to](Drawing drawn) {
        File file = m_files.value(url);
        if (file.state != State::Here)
            return;
        file.looking = false;
        file.tooLarge = drawn == Drawing::Refused;
        file.preview = drawn == Drawing::Done ? QUrl::fromLocalFile(to) : QUrl();
        set(url, file);
    });
}

void ReceivedFiles::enlarge(const QString &url, QSize bound, QObject *context,
                            const std::function<void(const QUrl &)> &done)
{
    const QString to = m_cache.place(sharing::cacheKey(url), LargeEnding);
    const auto work = [path = find(url).path, to, bound](const picture::Stop &stop) {
        return drawInto(path, bound, to, stop) == Drawing::Done ? QUrl::fromLocalFile(to) : QUrl();
    };
    m_pictures.add(PictureQueue::Wish::Asked, context, work, done);
}

/// Copies `path`, or links to it where it is too large to be copied while the person waits. What comes of it can only be
/// read: the cache would change with the link, and the next one who opens the file replaces what was written to a copy.
static bool lend(const QString &path, const QString &copy)
{
    QFile::remove(copy);
    const bool isLarge = QFileInfo(path).size() > MostCopied;
    std::error_code failed;
    if (isLarge)
        std::filesystem::create_hard_link(path.toStdU16String(), copy.toStdU16String(), failed);
    return ((isLarge && !failed) || QFile::copy(path, copy)) && QFile::setPermissions(copy, QFile::ReadOwner);
}

QString ReceivedFiles::copyFor(const QString &url, const QString &name)
{
    const QDir folder(m_cache.opened(sharing::cacheKey(url)));
    const QString copy = folder.filePath(sharing::safeFileName(name));
    const bool isHere = isOn() && find(url).state == State::Here && folder.mkpath(u"."_s);
    return isHere && lend(find(url).path, copy) ? copy : QString();
}

void ReceivedFiles::copyTo(const QString &url, const QString &target)
{
    const auto work = [path = find(url).path, target](const picture::Stop &) { return saved(path, target); };
    m_pictures.add(PictureQueue::Wish::Asked, this, work, [this, url](bool done) { Q_EMIT copied(url, done); });
}

void ReceivedFiles::adopt(const QString &url, const QString &path)
{
    const QString key = sharing::cacheKey(url);
    const QString part = m_cache.part(key, m_writer);
    if (part.isEmpty() || QFile(path).size() > MostCopied)
        return;
    QFile::remove(part);
    if (!QFile::copy(path, part))
        return;
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    if (m_cache.keep(key, m_writer))
        here(url, m_cache.find(key));
}

void ReceivedFiles::sweep(HistoryStore &store)
{
    const QStringList keys = m_cache.keys();
    if (keys.isEmpty())
        return;
    store.heldFiles(keys, this, [this, keys](const QStringList &held) {
        const QSet<QString> wanted(held.begin(), held.end());
        QSet<QString> spared;
        for (const auto &[url, file] : m_files.asKeyValueRange()) {
            if (file.state == State::Loading)
                spared << sharing::cacheKey(url);
        }
        for (const QString &key : keys) {
            if (!wanted.contains(key) && !spared.contains(key))
                m_cache.remove(key);
        }
        m_files.removeIf([&](const auto &file) {
            return file.value().state == State::Here && !wanted.contains(sharing::cacheKey(file.key()));
        });
    });
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/avatar/avatarlibrary.h"

#include "model/avatar/picture.h"

#include <QBuffer>
#include <QFile>
#include <QPointer>

namespace parlour {

AvatarLibrary::AvatarLibrary(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_cache(folder)
{
    m_thread.setMaxThreadCount(1);
    connect(&m_health, &DiskHealth::retryDue, this, [this] {
        m_thread.start([this] {
            m_cache.probe();
            report();
        });
    });
}

void AvatarLibrary::report()
{
    QMetaObject::invokeMethod(this, [this, trouble = m_cache.trouble()] { m_health.report(trouble); });
}

AvatarLibrary::~AvatarLibrary()
{
    m_thread.clear();
    m_thread.waitForDone();
}

static QUrl addressOf(const QString &file)
{
    return file.isEmpty() ? QUrl() : QUrl::fromLocalFile(file);
}

/// Runs `work` on `thread`, then `done` with its result where `library` lives, if `context` is still there.
template <typename Work, typename Done>
static void run(QThreadPool &thread, AvatarLibrary *library, QObject *context, Work work, Done done)
{
    const QPointer<QObject> guard(context);
    thread.start([library, guard, work, done] {
        const auto result = work();
        QMetaObject::invokeMethod(library, [guard, done, result] {
            if (guard)
                done(result);
        });
    });
}

void AvatarLibrary::find(const QString &hash, QObject *context, const Found &done)
{
    run(
        m_thread, this, context, [this, hash] { return addressOf(m_cache.find(hash)); }, done);
}

void AvatarLibrary::add(const QByteArray &data, QObject *context, const Found &done)
{
    const auto work = [this, data] {
        const QImage image = picture::decoded(data);
        QByteArray png;
        QBuffer buffer(&png);
        if (image.isNull() || !buffer.open(QIODevice::WriteOnly) || !picture::rounded(image).save(&buffer, "png"))
            return QUrl();
        const QString file = m_cache.store(avatar::hashOf(data), png);
        report();
        return addressOf(file);
    };
    run(m_thread, this, context, work, done);
}

static std::variant<avatar::Photo, AvatarLibrary::Unfit> prepared(const QString &path)
{
    constexpr qint64 MostBytes = 20 * 1024 * 1024;
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly) || file.isSequential())
        return AvatarLibrary::Unfit::Unreadable;
    if (file.size() > MostBytes)
        return AvatarLibrary::Unfit::TooLarge;
    const QImage image = picture::decoded(file.read(MostBytes));
    if (image.isNull())
        return AvatarLibrary::Unfit::NoPicture;
    return picture::encoded(image);
}

void AvatarLibrary::prepare(const QString &path, QObject *context, const Prepared &done)
{
    run(
        m_thread, this, context, [path] { return prepared(path); }, done);
}

} // namespace parlour

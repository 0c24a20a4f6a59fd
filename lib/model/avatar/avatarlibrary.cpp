// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/avatar/avatarlibrary.h"

#include "model/avatar/picture.h"

#include <QBuffer>
#include <QFile>

namespace parlour {

AvatarLibrary::AvatarLibrary(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_cache(folder)
{
    connect(&m_health, &DiskHealth::retryDue, this, [this] {
        const auto probe = [this](const picture::Stop &) { return m_cache.probe(); };
        m_pictures.add(PictureQueue::Wish::Asked, this, probe,
                       [this](DiskTrouble trouble) { m_health.report(trouble); });
    });
}

void AvatarLibrary::report()
{
    QMetaObject::invokeMethod(this, [this, trouble = m_cache.trouble()] { m_health.report(trouble); });
}

static QUrl addressOf(const QString &file)
{
    return file.isEmpty() ? QUrl() : QUrl::fromLocalFile(file);
}

void AvatarLibrary::find(const QString &hash, QObject *context, const Found &done)
{
    const auto work = [this, hash](const picture::Stop &) { return addressOf(m_cache.find(hash)); };
    m_pictures.add(PictureQueue::Wish::Asked, context, work, done);
}

void AvatarLibrary::add(const QByteArray &data, PictureQueue::Wish wish, QObject *context, const Found &done)
{
    const auto work = [this, data](const picture::Stop &stop) {
        const QImage image = picture::decoded(data, picture::Strangers, stop);
        QByteArray png;
        QBuffer buffer(&png);
        if (image.isNull() || !buffer.open(QIODevice::WriteOnly) || !picture::rounded(image).save(&buffer, "png"))
            return QUrl();
        const QString file = m_cache.store(avatar::hashOf(data), png);
        report();
        return addressOf(file);
    };
    m_pictures.add(wish, context, work, done);
}

static std::variant<avatar::Photo, AvatarLibrary::Unfit> prepared(const QString &path, const picture::Stop &stop)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly) || file.isSequential())
        return AvatarLibrary::Unfit::Unreadable;
    if (file.size() > picture::Own.bytes)
        return AvatarLibrary::Unfit::TooLarge;
    const QImage image = picture::decoded(file.read(picture::Own.bytes), picture::Own, stop);
    if (image.isNull())
        return AvatarLibrary::Unfit::NoPicture;
    return picture::encoded(image);
}

void AvatarLibrary::prepare(const QString &path, QObject *context, const Prepared &done)
{
    const auto work = [path](const picture::Stop &stop) { return prepared(path, stop); };
    m_pictures.add(PictureQueue::Wish::Asked, context, work, done);
}

} // namespace parlour

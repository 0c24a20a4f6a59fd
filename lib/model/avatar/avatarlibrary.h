// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/avatar/picturequeue.h"
#include "protocol/avatar/vcardphoto.h"
#include "storage/avatar/avatarcache.h"
#include "storage/disk/diskhealth.h"

#include <QImage>
#include <QObject>
#include <QUrl>
#include <functional>
#include <variant>

namespace parlour {

/// Decodes and stores pictures, on a thread of its own.
///
/// Answers come from the event loop, never from inside a call, and not at all once their `context` is gone.
class AvatarLibrary : public QObject
{
    Q_OBJECT

public:
    /// Reason why a file cannot become a picture.
    enum class Unfit {
        Unreadable, ///< The file cannot be read, or is not there.
        TooLarge,   ///< More than 20 MB.
        NoPicture,  ///< Not PNG, JPEG, WebP or GIF, damaged, or too many pixels.
    };
    using Found = std::function<void(const QUrl &)>;
    using Prepared = std::function<void(const std::variant<avatar::Photo, Unfit> &)>;

    /// Stores pictures in `folder`.
    explicit AvatarLibrary(const QString &folder, QObject *parent = nullptr);

    /// Finds the picture `hash`, round, as a file to show; `done` gets an empty address when it is not stored here.
    void find(const QString &hash, QObject *context, const Found &done);
    /// Stores the picture in `data` under its own hash; `done` gets an empty address when it is none.
    void add(const QByteArray &data, PictureQueue::Wish wish, QObject *context, const Found &done);
    /// Prepares the picture in a file on this computer for sending: small, and without anything but pixels.
    void prepare(const QString &path, QObject *context, const Prepared &done);

    DiskHealth &health() { return m_health; }
    /// Decoder of pictures in challenges (XEP-0158), which somebody waits for.
    PictureQueue &questions() { return m_questions; }

private:
    /// Passes the state of the disk on to the window's thread.
    void report();

    DiskHealth m_health;
    AvatarCache m_cache; ///< Only for the thread of the pictures.
    PictureQueue m_questions;
    PictureQueue m_pictures;
};

} // namespace parlour

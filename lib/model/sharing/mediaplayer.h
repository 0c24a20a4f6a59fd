// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QObject>

namespace parlour {

/// Plays a file: its sound, and its pictures as images. The implementation is in app/; tests have their own. Nothing is
/// emitted about a file once another one is opened, or it is closed.
class MediaPlayer : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Opens the file at `path` in place of the one before; opened() or failed() tells how that went.
    virtual void open(const QString &path) = 0;
    virtual void close() = 0;
    /// Plays from where it is, after the end from the beginning.
    virtual void play() = 0;
    virtual void pause() = 0;
    virtual void seek(qint64 milliseconds) = 0;
    /// Sets how large pictures are at most; empty: nobody sees any, and none are made.
    virtual void setBound(QSize bound) = 0;

Q_SIGNALS:
    void opened();
    /// Its length in milliseconds is known.
    void measured(qint64 length);
    void moved(qint64 position);
    void ended();
    /// It cannot be played, or no further.
    void failed();
    /// It has sound, and there is no device for that: the rest is played.
    void silenced();
    void drawn(const QImage &picture);
};

} // namespace parlour

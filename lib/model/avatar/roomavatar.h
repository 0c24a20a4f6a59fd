// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/avatar/avatarlibrary.h"
#include "model/pacing/throttle.h"
#include "network/stream.h"
#include "protocol/muc/roominfo.h"

#include <QColor>
#include <QDeadlineTimer>
#include <QObject>
#include <QPointer>
#include <QUrl>
#include <qqmlintegration.h>

namespace parlour {

/// The picture of one room (XEP-0486): announced by its hash, fetched once, shown; set and removed by owners.
class RoomAvatar : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Room")

    /// Picture, round, as a file of ours; empty: there is none, or none to be shown.
    Q_PROPERTY(QUrl source READ source NOTIFY sourceChanged FINAL)
    /// Colours of the letters that stand for a picture; see nickColor().
    Q_PROPERTY(QColor colorOnLight READ colorOnLight CONSTANT FINAL)
    Q_PROPERTY(QColor colorOnDark READ colorOnDark CONSTANT FINAL)
    /// True if the room has a picture, even if it cannot be shown.
    Q_PROPERTY(bool exists READ exists NOTIFY sourceChanged FINAL)
    /// True while the picture is being set or removed.
    Q_PROPERTY(bool busy READ isBusy NOTIFY progressChanged FINAL)
    /// True if the server can store a picture for a room, as far as we know.
    Q_PROPERTY(bool possible READ isPossible NOTIFY progressChanged FINAL)
    /// Reason why the picture was not set or removed, as a sentence; else empty.
    Q_PROPERTY(QString problem READ problem NOTIFY progressChanged FINAL)
    /// Outcome of setting or removing it; else empty.
    Q_PROPERTY(QString result READ result NOTIFY progressChanged FINAL)

public:
    /// `stream` must outlive this object. Without a library no picture is ever shown.
    RoomAvatar(Stream &stream, const Jid &room, QObject *parent = nullptr);

    void setLibrary(AvatarLibrary *library) { m_library = library; }
    /// Sets how often the room can have its picture looked for; ten seconds unless a test sets it.
    void setPace(std::chrono::milliseconds interval) { m_news.setInterval(interval); }

    QUrl source() const { return m_source; }
    QColor colorOnLight() const;
    QColor colorOnDark() const;
    bool exists() const { return !m_hash.isEmpty() && !m_absent; }
    bool isBusy() const { return m_busy; }
    bool isPossible() const { return m_possible; }
    QString problem() const { return m_problem; }
    QString result() const { return m_result; }

    /// Returns one or two letters that stand for a room called `name`.
    Q_INVOKABLE static QString letters(const QString &name);
    /// Sets the picture in `file` as that of the room, small and without anything but pixels.
    Q_INVOKABLE void set(const QUrl &file);
    /// Removes the room's picture.
    Q_INVOKABLE void remove();

    /// Take the hash that the room announces in presence (empty: no picture) or in disco#info.
    void hear(const QString &hash);
    void apply(const muc::RoomInfo &info);
    /// Returns whether the change of settings (status 104) that was announced just now is the echo of a picture of
    /// ours.
    bool isEcho();

Q_SIGNALS:
    void sourceChanged();
    void progressChanged();
    /// We changed the room's picture: its disco#info should be fetched again.
    void changed();

private:
    void announce(const QString &hash);
    void find();
    void fetch();
    void fetched(const IqReply &reply);
    void show(const QUrl &source);
    void replace(const std::optional<avatar::Photo> &photo);
    void submit(const QDomElement &vCard, const std::optional<avatar::Photo> &photo);
    void replaced(const std::optional<avatar::Photo> &photo);
    void start();
    void end(const QString &problem, const QString &result);
    void failed(const IqFailure &failure);

    Stream &m_stream;
    Jid m_room;
    QPointer<AvatarLibrary> m_library;
    QString m_hash; ///< As the room announces it.
    QUrl m_source;
    Throttle m_news; ///< The room has another picture.
    bool m_fetching = false;
    bool m_absent = false;   ///< A hash is announced, but there is no picture.
    bool m_repeated = false; ///< The room announced the known hash once more.
    bool m_doubtful = false; ///< Our stored picture of that hash may be another one.
    QDeadlineTimer m_echo {0};
    bool m_busy = false;
    bool m_possible = true;
    QString m_problem;
    QString m_result;
};

} // namespace parlour

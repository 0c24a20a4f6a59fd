// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/avatar/picturequeue.h"
#include "network/download.h"

#include <QObject>
#include <qqmlintegration.h>

namespace parlour {

/// A picture at an address that a stranger gave. Nothing is fetched before the person, who sees the host, asks for it.
class RemotePicture : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString address READ address WRITE setAddress NOTIFY changed FINAL)
    Q_PROPERTY(QString host READ host NOTIFY changed FINAL)
    Q_PROPERTY(parlour::RemotePicture::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString source READ source NOTIFY changed FINAL)

public:
    enum class State {
        Unreachable, ///< Not an address from which anything is fetched.
        Waiting,     ///< The person has not asked for it.
        Fetching,
        Shown,
        Failed, ///< Not fetched, or not fit to be shown.
    };
    Q_ENUM(State)

    explicit RemotePicture(QObject *parent = nullptr);
    /// For tests: with other rules.
    explicit RemotePicture(const Download::Rules &rules, QObject *parent = nullptr);

    QString address() const { return m_address; }
    void setAddress(const QString &address);
    /// Host that it would be fetched from, in plain letters; empty when it cannot be.
    QString host() const;
    State state() const { return m_state; }
    /// Picture, once it is Shown: a "data:" address of a fresh PNG.
    QString source() const { return m_source; }

    /// Fetches the picture: the person wants to see it.
    Q_INVOKABLE void fetch();

Q_SIGNALS:
    void changed();

private:
    void setState(State state, const QString &source = {});

    Download m_download;
    PictureQueue m_decoding;
    QString m_address;
    QString m_source;
    State m_state = State::Unreachable;
};

} // namespace parlour

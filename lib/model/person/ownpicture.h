// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/account/account.h"
#include "model/avatar/picturequeue.h"

#include <QImage>
#include <QPointer>
#include <qqmlintegration.h>

namespace parlour {

/// Picture of an account's owner, to be chosen or removed: published (XEP-0084), and put into the vCard where the
/// server does not do that by itself (XEP-0153, XEP-0398). Exists while a dialog shows it.
class OwnPicture : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(parlour::Account *account READ account WRITE setAccount NOTIFY sourceChanged FINAL REQUIRED)
    /// Picture as others see it, round, as a file; empty: none, or not here yet.
    Q_PROPERTY(QUrl source READ source NOTIFY sourceChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY progressChanged FINAL)
    /// Reason why the picture was not set or removed, and outcome of setting or removing it, as sentences; else empty.
    Q_PROPERTY(QString problem READ problem NOTIFY progressChanged FINAL)
    Q_PROPERTY(QString result READ result NOTIFY progressChanged FINAL)

public:
    explicit OwnPicture(QObject *parent = nullptr);

    Account *account() const { return m_account; }
    void setAccount(Account *account);
    QUrl source() const;
    bool isBusy() const { return m_busy; }
    QString problem() const { return m_problem; }
    QString result() const { return m_result; }

    /// Publishes the picture in the file `file`: made small, and without anything but pixels.
    Q_INVOKABLE void set(const QUrl &file);
    /// Removes the picture.
    Q_INVOKABLE void remove();

Q_SIGNALS:
    void sourceChanged();
    void progressChanged();

private:
    void publish(const QImage &square);
    void announce(const QDomElement &payload, const QByteArray &png);
    void convert(const QByteArray &png);
    void putIntoVCard(const QByteArray &png);
    void submit(const QDomElement &vCard, const QByteArray &png);
    using Next = std::function<void(const QDomElement &)>;
    void ask(const QString &type, const QDomElement &payload, const Next &next);
    void start();
    void end(const QString &problem, const QString &result);
    void succeeded(const QByteArray &png);
    void failed(const IqFailure &failure);

    QPointer<Account> m_account;
    PictureQueue m_queue;
    bool m_busy = false;
    QString m_problem;
    QString m_result;
};

} // namespace parlour

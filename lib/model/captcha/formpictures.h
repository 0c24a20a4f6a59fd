// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/avatar/picturequeue.h"
#include "model/forms/formmodel.h"
#include "model/pacing/round.h"
#include "network/stream.h"
#include "protocol/captcha/captcha.h"

namespace parlour {

/// Puts the pictures of a form into it (XEP-0221, XEP-0231): those that came along, and up to three more that are
/// requested. Nothing is fetched from the web.
class FormPictures : public QObject
{
    Q_OBJECT

public:
    FormPictures(Stream &stream, FormModel &model, QObject *parent = nullptr);

    /// Sets the decoder; without it no picture is ever shown.
    void setQueue(PictureQueue *queue) { m_queue = queue; }
    /// Shows the pictures of `form`, which `model` shows already, and which came from `source` with `attachments`.
    void show(const DataForm &form, const Jid &source, const QList<captcha::Attachment> &attachments);
    /// Stops: nobody waits for a picture any more.
    void stop();

private:
    bool isMeant(const QString &address) const;
    void decode(const captcha::Attachment &attachment);
    void place(const QString &address, const QString &picture);
    void fetch(const QString &address, const Jid &source);
    QStringList missing(const QList<captcha::Attachment> &attachments) const;

    Stream &m_stream;
    FormModel &m_model;
    QPointer<PictureQueue> m_queue;
    DataForm m_form;
    Round m_round;
};

} // namespace parlour

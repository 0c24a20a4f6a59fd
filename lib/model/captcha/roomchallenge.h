// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/captcha/formpictures.h"
#include "model/pacing/round.h"
#include "model/pacing/throttle.h"
#include "network/stream.h"
#include "protocol/captcha/captcha.h"

namespace parlour {

/// The challenge by which a room tells people from bots before it lets them in (XEP-0158).
class RoomChallenge : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Room")
    Q_PROPERTY(parlour::FormModel *form READ form CONSTANT FINAL)
    Q_PROPERTY(QString page READ page NOTIFY changed FINAL)
    Q_PROPERTY(QString pageHost READ pageHost NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)

public:
    RoomChallenge(Stream &stream, const Jid &room, QObject *parent = nullptr);

    /// Sets the decoder; without it no picture is ever shown.
    void setPictures(PictureQueue *pictures) { m_pictures.setQueue(pictures); }

    FormModel *form() { return &m_form; }
    /// A web page with the same question, or empty.
    QString page() const { return m_challenge.page; }
    /// Host of page(), in plain letters.
    QString pageHost() const;
    /// True if an answer was sent.
    bool isBusy() const { return m_busy; }

    /// Sends the answer in the form.
    Q_INVOKABLE void answer();

    /// Starts over with a new join.
    void begin() { m_news.startOver(); }
    /// Takes a challenge of the room: the last one in ten seconds is shown.
    void apply(const captcha::Challenge &challenge);
    /// Forgets the challenge: there is nothing left to answer.
    void clear();
    /// Drops a challenge that waits to be shown: the join is over.
    void stop();
    void setPace(std::chrono::milliseconds interval) { m_news.setInterval(interval); }

Q_SIGNALS:
    void changed();
    /// A challenge is shown.
    void asked();
    /// The room accepted or rejected the answer: with its words, and whether it said anything at all.
    void accepted();
    void rejected(const QString &words, bool answered);

private:
    void show();

    Stream &m_stream;
    Jid m_room;
    FormModel m_form;
    FormPictures m_pictures;
    captcha::Challenge m_challenge;
    captcha::Challenge m_newest; ///< To be shown when its time comes.
    Throttle m_news;
    bool m_busy = false;
    Round m_round;
};

} // namespace parlour

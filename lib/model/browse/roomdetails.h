// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/browse/reservednick.h"
#include "model/pacing/throttle.h"
#include "network/stream.h"
#include "protocol/muc/occupant.h"
#include "protocol/muc/roominfo.h"

#include <QDeadlineTimer>
#include <qqmlintegration.h>

namespace parlour {

/// The room's description of itself in disco#info, and the person's name for it. All of a room's words are a
/// stranger's.
class RoomDetails : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Room and RoomBrowser")
    Q_PROPERTY(QString address READ addressText NOTIFY changed FINAL)
    Q_PROPERTY(QString shownAddress READ shownAddress NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString nameInText READ nameInText NOTIFY changed FINAL)
    Q_PROPERTY(QString ownName READ shownOwnName NOTIFY changed FINAL)
    Q_PROPERTY(QString description READ description NOTIFY changed FINAL)
    Q_PROPERTY(QString language READ language NOTIFY changed FINAL)
    Q_PROPERTY(QStringList contacts READ contacts NOTIFY changed FINAL)
    Q_PROPERTY(QString logs READ logs NOTIFY changed FINAL)
    Q_PROPERTY(QString logsInText READ logsInText NOTIFY changed FINAL)
    Q_PROPERTY(int peopleCount READ peopleCount NOTIFY changed FINAL)
    Q_PROPERTY(QStringList badges READ badges NOTIFY changed FINAL)
    Q_PROPERTY(bool registers READ registers NOTIFY changed FINAL)
    Q_PROPERTY(bool passwordProtected READ passwordProtected NOTIFY changed FINAL)
    Q_PROPERTY(QString affiliation READ affiliation NOTIFY changed FINAL)
    Q_PROPERTY(parlour::ReservedNick *reserved READ reserved CONSTANT FINAL)
    Q_PROPERTY(bool unasked READ isUnasked NOTIFY changed FINAL)
    Q_PROPERTY(bool asking READ isAsking NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    explicit RoomDetails(Stream &stream, const Jid &room = {}, QObject *parent = nullptr);

    Jid address() const { return m_room; }
    QString addressText() const { return m_room.toString(); }
    /// See lookalike::shownAddress().
    QString shownAddress() const;
    /// The person's name for the room, else its own name, else the localpart of its address, unescaped.
    QString name() const;
    /// name(), for use inside a sentence.
    QString nameInText() const;
    /// The room's own name, as far as known; may be empty.
    QString ownName() const { return m_info.name.isEmpty() ? m_rememberedName : m_info.name; }
    /// The room's own name, else the localpart of its address.
    QString shownOwnName() const;
    /// Sets the room's own name as it was when last seen.
    void setOwnName(const QString &name);
    /// Name that the person gave it in the bookmark; empty: none.
    QString title() const { return m_title; }
    void setTitle(const QString &title);
    const muc::RoomInfo &info() const { return m_info; }
    QString description() const { return m_info.description; }
    QString language() const;
    /// Bare addresses of people to ask.
    QStringList contacts() const { return m_info.contacts; }
    /// A web page, http or https, or empty.
    QString logs() const { return m_info.logs; }
    QString logsInText() const;
    /// -1 when unknown.
    int peopleCount() const { return m_info.occupants; }
    QStringList badges() const;
    bool registers() const { return m_info.registers; }
    bool passwordProtected() const { return m_info.passwordProtected; }
    /// Our affiliation, in a sentence, as far as we know.
    QString affiliation() const;
    /// Nickname that the room reserves for us, or empty.
    QString reservedNick() const { return m_reserved.nick(); }
    void setReservedNick(const QString &nick) { m_reserved.set(nick); }
    ReservedNick *reserved() { return &m_reserved; }
    /// True if an answer is awaited, and nothing is known yet.
    bool isAsking() const { return m_asking && !m_info.known; }
    /// True if the room is previewed, and its service knows nothing of that: see look().
    bool isUnasked() const { return m_previewed && !m_looked && !m_serviceKnown; }
    /// Reason why the room tells nothing, as a sentence, or empty.
    QString problem() const { return m_problem; }

    /// Switches to another room, of which nothing is known yet.
    void setRoom(const Jid &room);
    /// Queries disco#info. Requests while an answer is awaited share that: stanzas keep their order, so it comes after
    /// all that the room has said of changes by now.
    void refresh();
    /// Queries disco#info, unless the answer is less than a minute old.
    Q_INVOKABLE void recall();
    /// Refreshes after we have come in: an answer within the last minute counts, but only once, and learned() repeats
    /// it.
    void entered();
    /// Queries disco#info after the room said that it has changed, but not more than once in ten seconds.
    void refreshSoon();
    /// Returns whether the answer is less than a minute old.
    bool isFresh() const { return !m_fresh.hasExpired(); }
    /// Doubts the answer: it may be out of date, and one that is awaited may never come.
    void doubt();
    /// Takes the room's answer.
    void apply(const muc::RoomInfo &info);
    /// Takes over the answer that the same room has given `other`.
    void adopt(const RoomDetails &other);
    /// Asks again if no answer has come: the stream is back.
    void askAgain();
    /// Previews the room. Its disco#info is queried where we deal with its service anyway; another one would learn our
    /// address, and that we are there, from a link that somebody made.
    Q_INVOKABLE void preview();
    /// Queries even a service that we do not deal with: the person wants to look.
    Q_INVOKABLE void look();
    /// Sets whether we deal with the room's service anyway.
    void setServiceKnown(bool known);
    bool isServiceKnown() const { return m_serviceKnown; }
    void setAffiliation(muc::Affiliation affiliation);
    void setPace(std::chrono::milliseconds interval) { m_news.setInterval(interval); }

Q_SIGNALS:
    void changed();
    /// The room answered; `before` is what was known until then.
    void learned(const parlour::muc::RoomInfo &before);
    /// The room did not answer.
    void unanswered(bool isUnable);
    /// ownName() has changed from `before`.
    void ownNameChanged(const QString &before);

private:
    void fail(const IqFailure &failure);

    Stream &m_stream;
    Jid m_room;
    muc::RoomInfo m_info;
    muc::Affiliation m_affiliation = muc::Affiliation::None;
    QString m_rememberedName;
    QString m_title;
    QString m_problem;
    Throttle m_news;
    ReservedNick m_reserved;
    QDeadlineTimer m_fresh {0}; ///< The answer is from just now.
    bool m_wanted = false;      ///< Queried, and no answer has come.
    bool m_asking = false;
    bool m_serviceKnown = false;
    bool m_previewed = false; ///< Shown as a preview.
    bool m_looked = false;    ///< By the person's wish.
};

} // namespace parlour

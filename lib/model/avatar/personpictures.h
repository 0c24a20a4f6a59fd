// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/avatar/avatarlibrary.h"
#include "network/stream.h"
#include "protocol/avatar/personpicture.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QUrl>
#include <array>
#include <functional>
#include <qqmlintegration.h>

namespace parlour {

/// Pictures of the people that an account sees: contacts (XEP-0084, XEP-0153) and occupants of rooms.
///
/// A picture is fetched only when it is to be shown, and not kept on this computer; four at a time are. One that could
/// not be had is not fetched again before another one is announced, or another account signs in.
class PersonPictures : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Account")

public:
    explicit PersonPictures(Stream &stream, QObject *parent = nullptr);
    ~PersonPictures() override;

    /// Sets the library for pictures; without one none is ever shown.
    void setLibrary(AvatarLibrary *library) { m_library = library; }
    /// Sets the test for people whose presence and events count, by bare address; nothing is remembered of anybody
    /// else.
    void setPeople(std::function<bool(const Jid &)> counts) { m_counts = std::move(counts); }
    /// Forgets all announcements and failures: another account signs in.
    void clear();

    /// Returns the picture of somebody outside of rooms, as a file; empty: none, or not here yet. Calling it means that
    /// the picture is to be shown: it is fetched, and arrived() is emitted when it is here.
    QUrl ofPerson(const Jid &person);
    /// Returns the picture `hash` of `occupant`, a full address in a room, in the same way.
    QUrl ofOccupant(const Jid &occupant, const QString &hash);

Q_SIGNALS:
    /// The picture `hash` can be shown from now on.
    void arrived(const QString &hash);
    /// Somebody outside of rooms has another picture, or the one that they have is here.
    void changed(const parlour::Jid &person);

private:
    struct Announced
    {
        std::optional<QString> published;
        QString inVCard;
        QString hash() const { return published.value_or(inVCard); }
    };
    /// A picture that is to be shown.
    struct Wanted
    {
        Jid owner;
        QString hash;
        avatar::Source source = avatar::Source::VCard;
        bool operator==(const Wanted &) const = default;
    };
    /// A picture that is being fetched.
    struct Flight
    {
        QObject context;
        std::optional<Wanted> wanted;
    };

    void follow(const QDomElement &stanza);
    QUrl find(const Wanted &wanted);
    bool isOnItsWay(const QString &hash) const;
    void next();
    void start(Flight &flight);
    void fetch(Flight &flight);
    void fetched(Flight &flight, const IqReply &reply);
    void end(Flight &flight, const QUrl &file);
    void fail(Flight &flight);

    Stream &m_stream;
    QPointer<AvatarLibrary> m_library;
    std::function<bool(const Jid &)> m_counts;
    QHash<Jid, Announced> m_announced; ///< By bare address.
    QHash<QString, QUrl> m_files;      ///< By hash.
    QSet<QString> m_failed;            ///< Owner and hash.
    QList<Wanted> m_wanted;            ///< Most recently looked at last; that one is fetched first.
    std::array<Flight, 4> m_flights;
};

} // namespace parlour

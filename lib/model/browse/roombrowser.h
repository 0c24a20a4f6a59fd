// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/browse/discoqueue.h"
#include "model/browse/roomdetails.h"
#include "model/browse/roomdirectory.h"
#include "model/browse/roomservices.h"
#include "model/pacing/round.h"
#include "protocol/disco/directory.h"
#include "storage/profilesettings.h"

namespace parlour {

/// Browses rooms: those that a server lists or a search provider finds, with details about the chosen one.
class RoomBrowser : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Account")
    Q_PROPERTY(parlour::RoomDirectory *rooms READ rooms CONSTANT FINAL)
    Q_PROPERTY(parlour::RoomDetails *details READ details CONSTANT FINAL)
    Q_PROPERTY(QString place READ place NOTIFY changed FINAL)
    Q_PROPERTY(QStringList services READ services NOTIFY servicesChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY changed FINAL)
    Q_PROPERTY(QString statusText READ statusText NOTIFY changed FINAL)
    Q_PROPERTY(QString statusDetail READ statusDetail NOTIFY changed FINAL)
    Q_PROPERTY(QString provider READ provider WRITE setProvider NOTIFY providerChanged FINAL)

public:
    /// Number of rooms that one page asks for.
    static constexpr int PageSize = 200;

    /// `own` are the services of our own server: once they are known it is not asked again.
    RoomBrowser(Stream &stream, const RoomServices &own, ProfileSettings &settings, QObject *parent = nullptr);

    RoomDirectory *rooms() { return &m_rooms; }
    /// The chosen room.
    RoomDetails *details() { return &m_details; }
    const RoomDetails *details() const { return &m_details; }
    /// Service whose rooms are shown, or that is searched.
    QString place() const { return m_place; }
    /// Room services that are known so far, the best first.
    QStringList services() const { return m_services; }
    directory::State state() const { return m_state; }
    bool isBusy() const { return directory::isBusy(m_state); }
    bool hasFailed() const { return m_state == directory::State::Failed; }
    /// State, number of rooms or reason why there are none, as a sentence.
    QString statusText() const;
    /// The server's own words about it.
    QString statusDetail() const { return m_detail; }
    /// Address of the service that searches rooms on all servers (XEP-0433); empty: none.
    QString provider() const { return m_settings.searchProvider(); }
    void setProvider(const QString &provider);

    /// Lists the rooms at `address`: of a service, or of a server's services. The address of a room is chosen at once,
    /// and its server's rooms are listed, unless it turns out to list rooms itself. An empty one is our own server.
    /// Returns whether a room was chosen.
    Q_INVOKABLE bool list(const QString &address);
    /// Searches for `words` at the provider, which gets to read them.
    Q_INVOKABLE void search(const QString &words);
    /// Chooses a room, and queries its disco#info.
    Q_INVOKABLE void choose(const QString &address);
    /// Stops: nobody is looking any more.
    Q_INVOKABLE void stop();
    /// Clears the list.
    Q_INVOKABLE void clear();
    /// Returns why `address` cannot be a provider's, as a sentence, else empty.
    Q_INVOKABLE QString providerProblem(const QString &address) const;

    /// Queries disco#info of these rooms, which are visible.
    void watch(const QStringList &addresses) { m_infos.want(addresses); }

Q_SIGNALS:
    void changed();
    void servicesChanged();
    void providerChanged();

private:
    void begin(const QString &place);
    void advance(directory::Event event);
    void fail(directory::Problem problem, const QString &detail = {});
    void fail(const IqFailure &failure);
    void peeked(const IqReply &reply);
    void listServer(const QString &domain);
    void identified(const IqReply &reply);
    void sought();
    void listService(const QString &address);
    void askPage(const QString &after);
    void askFound(const QString &after);
    /// Adds the rooms of a page, a part in each turn of the event loop: some servers send ten thousand at once.
    void addSome(disco::ItemsPage page, const QString &after);
    void tookPage(const disco::ItemsPage &page, const QString &after, bool room);
    /// Asks `to`; answers to what was begun before are not passed on.
    void ask(const Jid &to, const QDomElement &query, void (RoomBrowser::*answered)(const IqReply &));
    void addServices(const QStringList &addresses);

    Stream &m_stream;
    const RoomServices &m_own;
    ProfileSettings &m_settings;
    RoomDirectory m_rooms;
    RoomDetails m_details;
    DiscoQueue m_infos;
    ServiceSearch m_search;
    directory::State m_state = directory::State::Idle;
    directory::Problem m_problem = directory::Problem::None;
    QString m_place;
    QString m_words; ///< Search words for the provider; empty while listing.
    QString m_detail;
    QStringList m_services;
    int m_pages = 0;
    bool m_cut = false; ///< There are more rooms than we show.
    Round m_round;
};

} // namespace parlour

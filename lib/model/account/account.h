// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/account/accountpassword.h"
#include "model/account/accountrecord.h"
#include "model/account/knownservices.h"
#include "model/account/readmarkers.h"
#include "model/account/reasons.h"
#include "model/account/recentemoji.h"
#include "model/account/rememberedrooms.h"
#include "model/account/signin.h"
#include "model/account/stanzarouter.h"
#include "model/bookmarks/bookmarks.h"
#include "model/browse/roombrowser.h"
#include "model/cleanup/cleanup.h"
#include "model/contacts/contactrequests.h"
#include "model/direct/directchats.h"
#include "model/invitations/receivedinvitations.h"
#include "model/people/personnotes.h"
#include "model/room/accountrooms.h"
#include "model/roster/blocklist.h"
#include "model/roster/roster.h"
#include "model/sharing/filesharing.h"
#include "storage/history/historystore.h"

namespace parlour {

/// One account: joins its parts together, and opens rooms.
class Account : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Client")
    Q_PROPERTY(QString address READ address NOTIFY addressChanged FINAL)
    Q_PROPERTY(bool enabled READ enabled WRITE setEnabled NOTIFY enabledChanged FINAL)
    Q_PROPERTY(bool needsPerson READ needsPerson NOTIFY stateChanged FINAL)
    Q_PROPERTY(parlour::signin::State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString stateText READ stateText NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString lastNick READ lastNick NOTIFY lastNickChanged FINAL)
    Q_PROPERTY(parlour::SignIn *signIn READ signIn CONSTANT FINAL)
    Q_PROPERTY(parlour::AccountPassword *password READ password CONSTANT FINAL)
    Q_PROPERTY(parlour::RoomServices *services READ services CONSTANT FINAL)
    Q_PROPERTY(parlour::AccountRooms *rooms READ rooms CONSTANT FINAL)
    Q_PROPERTY(parlour::Bookmarks *bookmarks READ bookmarks CONSTANT FINAL)
    Q_PROPERTY(parlour::ReceivedInvitations *invitations READ invitations CONSTANT FINAL)
    Q_PROPERTY(parlour::Reasons *reasons READ reasons CONSTANT FINAL)
    Q_PROPERTY(parlour::RecentEmoji *emoji READ emoji CONSTANT FINAL)
    Q_PROPERTY(parlour::RoomBrowser *browser READ browser CONSTANT FINAL)
    Q_PROPERTY(parlour::Cleanup *cleanup READ cleanup CONSTANT FINAL)
    Q_PROPERTY(parlour::DirectChats *directChats READ directChats CONSTANT FINAL)
    Q_PROPERTY(parlour::Roster *roster READ roster CONSTANT FINAL)
    Q_PROPERTY(parlour::BlockList *blockList READ blockList CONSTANT FINAL)
    Q_PROPERTY(parlour::ContactRequests *contactRequests READ contactRequests CONSTANT FINAL)
    Q_PROPERTY(parlour::PersonPictures *pictures READ pictures CONSTANT FINAL)
    Q_PROPERTY(parlour::FileSharing *sharing READ sharing CONSTANT FINAL)

public:
    using State = signin::State;

    Account(std::unique_ptr<Stream> stream, ProfileSettings &settings, SecretStore &secrets, HistoryStore &history,
            QObject *parent = nullptr);
    ~Account() override;

    /// Bare address, empty before the first sign-in.
    QString address() const { return m_signIn.account().bare(); }
    bool enabled() const { return state() != State::Off; }
    /// Switches the account on or off; off leaves cleanly, and keeps its rooms and its password. Stored.
    void setEnabled(bool enabled) { m_signIn.setEnabled(enabled); }
    /// Whether only the person can bring it online: with a password, a look at a certificate, another try.
    bool needsPerson() const;
    State state() const { return m_signIn.state(); }
    /// One word or two: "Online", "Reconnecting..." .
    QString stateText() const { return m_signIn.stateText(); }
    /// Nickname used last, else the localpart of the address.
    QString lastNick() const;
    SignIn *signIn() { return &m_signIn; }
    const SignIn *signIn() const { return &m_signIn; }
    AccountPassword *password() { return &m_password; }
    RoomServices *services() { return &m_services; }
    AccountRooms *rooms() { return &m_rooms; }
    Bookmarks *bookmarks() { return &m_bookmarks; }
    ReceivedInvitations *invitations() { return &m_invitations; }
    Reasons *reasons() { return &m_reasons; }
    RecentEmoji *emoji() { return &m_emoji; }
    const ReadMarkers &readMarkers() const { return m_readMarkers; }
    RoomBrowser *browser() { return &m_browser; }
    Cleanup *cleanup() { return &m_cleanup; }
    DirectChats *directChats() { return &m_directChats; }
    Roster *roster() { return &m_roster; }
    BlockList *blockList() { return &m_blockList; }
    ContactRequests *contactRequests() { return &m_contactRequests; }
    PersonNotes &notes() { return m_notes; }
    Stream &stream() { return *m_stream; }
    HistoryStore &history() { return m_history; }
    PersonPictures *pictures() { return &m_pictures; }
    FileSharing *sharing() { return &m_sharing; }

    /// Takes up a known account: its rooms are there, nothing is sent yet. See SignIn::take().
    void take(const Credentials &credentials) { m_signIn.take(credentials); }
    /// Signs in the account that load() took up.
    void start() { m_signIn.start(); }
    /// Keeps the account on for this run whatever is stored, and stores nothing of it.
    void setForThisRun() { m_record.setForThisRun(); }
    /// Where pictures are decoded and kept.
    void setPictures(AvatarLibrary *library);
    /// Sets the presence that contacts and rooms see from now on.
    void setPresence(const Presence &presence);
    /// Says whether somebody is looking: if not, the server may hold back what can wait (XEP-0352).
    void setActive(bool active) { m_stream->setActive(active); }
    /// The account is about to be deleted: it stores nothing any more.
    void retire();

    /// Opens the room's pane and joins with what a link says about it; see RoomPassword::bring() for a `password` that came
    /// with one. Returns false, and does nothing, when the address or nick is not valid.
    Q_INVOKABLE bool joinRoom(const QString &address, const QString &nick, const QString &password = {});
    /// Creates the room as wished, with its password from the first moment. Returns false like joinRoom().
    bool createRoom(const QString &address, const QString &nick, const preset::Wish &wish);
    /// Opens the room's pane as a preview, one click away from joining (xmpp: links), and returns it; null when there is
    /// no such address. See RoomDetails::preview() for what is asked, and RoomPassword::bring() for a `password` that came with the link.
    Q_INVOKABLE parlour::Room *showRoom(const QString &address, const QString &nick = {}, const QString &password = {});
    /// Opens the chat with the person of an xmpp: link. One that `adds` them offers to make them a contact called `name` first.
    /// What we know to be a room is shown as one, whatever the link says.
    Q_INVOKABLE void openPerson(const QString &address, const QString &name = {}, bool adds = false);
    /// Completes a typed room address: "tea" becomes "tea@conference.example".
    Q_INVOKABLE QString completeRoomAddress(const QString &text) const;
    /// A sentence when the typed text cannot be used; empty when it can.
    Q_INVOKABLE QString roomAddressProblem(const QString &text) const;
    /// The same for a nickname; what the room at `address` keeps for us can be used there.
    Q_INVOKABLE QString nickProblem(const QString &nick, const QString &address = {}) const;

Q_SIGNALS:
    void addressChanged();
    void enabledChanged();
    void stateChanged();
    void lastNickChanged();
    /// The person is to see the room's pane.
    void roomOpened(parlour::Room *room);
    /// The person is to be asked whether to make a contact of this one.
    void contactOffered(const QString &address, const QString &name);

private:
    void use();
    void greet(bool resumed);
    void tellPresence();
    bool isAcquainted(const Jid &address) const;
    void watchPictures();
    void watchInvitations();
    void watchRooms();
    void watchServices();
    Room *openRoom(const QString &address, const QString &nick);
    void rememberNick(const QString &nick);

    HistoryStore &m_history;
    PersonNotes m_notes;
    AccountRecord m_record;
    RoomSecrets m_roomSecrets;
    const std::unique_ptr<Stream> m_stream;
    FileSharing m_sharing;     ///< Outlives the conversations;
    PersonPictures m_pictures; ///< so does this.
    AccountRooms m_rooms;
    Roster m_roster;
    BlockList m_blockList;
    ContactRequests m_contactRequests;
    DirectChats m_directChats;
    Bookmarks m_bookmarks;
    ReadMarkers m_readMarkers;
    AccountPassword m_password;
    SignIn m_signIn;
    RoomServices m_services;
    KnownServices m_knownServices;
    ReceivedInvitations m_invitations;
    StanzaRouter m_router;
    RememberedRooms m_remembered;
    Reasons m_reasons;
    RecentEmoji m_emoji;
    RoomBrowser m_browser;
    Cleanup m_cleanup;
    Presence m_presence;
    Presence m_toldPresence; ///< The presence that the server was last told.
    QString m_nick;
};

} // namespace parlour

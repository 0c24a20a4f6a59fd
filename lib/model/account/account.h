// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/account/accountparts.h"
#include "protocol/address/accountlink.h"

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
    QString address() const { return m_parts.signIn.account().bare(); }
    bool enabled() const { return state() != State::Off; }
    /// Switches the account on or off; off leaves cleanly, and keeps its rooms and its password. Stored.
    void setEnabled(bool enabled) { m_parts.signIn.setEnabled(enabled); }
    /// True if only the person can bring it online: with a password, a look at a certificate, another try.
    bool needsPerson() const;
    State state() const { return m_parts.signIn.state(); }
    /// One word or two: "Online", "Reconnecting..." .
    QString stateText() const { return m_parts.signIn.stateText(); }
    /// Nickname used last, else the localpart of the address.
    QString lastNick() const;
    SignIn *signIn() { return &m_parts.signIn; }
    const SignIn *signIn() const { return &m_parts.signIn; }
    AccountPassword *password() { return &m_parts.password; }
    RoomServices *services() { return &m_parts.services; }
    AccountRooms *rooms() { return &m_parts.rooms; }
    Bookmarks *bookmarks() { return &m_parts.bookmarks; }
    ReceivedInvitations *invitations() { return &m_parts.invitations; }
    Reasons *reasons() { return &m_parts.reasons; }
    RecentEmoji *emoji() { return &m_parts.emoji; }
    const ReadMarkers &readMarkers() const { return m_parts.readMarkers; }
    RoomBrowser *browser() { return &m_parts.browser; }
    Cleanup *cleanup() { return &m_parts.cleanup; }
    DirectChats *directChats() { return &m_parts.directChats; }
    Roster *roster() { return &m_parts.roster; }
    BlockList *blockList() { return &m_parts.blockList; }
    ContactRequests *contactRequests() { return &m_parts.contactRequests; }
    PersonNotes &notes() { return m_parts.notes; }
    Stream &stream() { return *m_parts.stream; }
    HistoryStore &history() { return m_parts.history; }
    PersonPictures *pictures() { return &m_parts.pictures; }
    FileSharing *sharing() { return &m_parts.sharing; }

    /// Takes up a known account: its rooms are there, nothing is sent yet. See SignIn::take().
    void take(const Credentials &credentials) { m_parts.signIn.take(credentials); }
    /// Signs in the account that take() took up.
    void start() { m_parts.signIn.start(); }
    /// Keeps the account on for this run whatever is stored, and stores nothing of it.
    void setForThisRun() { m_parts.record.setForThisRun(); }
    /// Sets the library in which pictures are decoded and kept.
    void setPictures(AvatarLibrary *library);
    /// Sets the presence that contacts and rooms see from now on.
    void setPresence(const Presence &presence);
    /// Sets whether somebody is looking: if not, the server may hold back what can wait (XEP-0352).
    void setActive(bool active) { m_parts.stream->setActive(active); }
    /// Stops storing anything: the account is about to be deleted.
    void retire();

    /// Opens the room's pane and joins with the parts of a link; see RoomPassword::bring() for a `password` that came
    /// with one. Returns false, and does nothing, when the address or nick is not valid.
    Q_INVOKABLE bool joinRoom(const QString &address, const QString &nick, const QString &password = {});
    /// Creates the room as wished, with its password from the first moment. Returns false like joinRoom().
    bool createRoom(const QString &address, const QString &nick, const preset::Wish &wish);
    /// Opens the room's pane as a preview, one click away from joining (xmpp: links), and returns it; null when there
    /// is no such address. See RoomDetails::preview() for the queries, and RoomPassword::bring() for a `password` that
    /// came with the link.
    Q_INVOKABLE parlour::Room *showRoom(const QString &address, const QString &nick = {}, const QString &password = {});
    /// Opens the chat with the person of an xmpp: link. One that `adds` them offers to make them a contact called
    /// `name` first. The address of a known room opens that room, whatever the link says.
    Q_INVOKABLE void openPerson(const QString &address, const QString &name = {}, bool adds = false);
    /// Offers to make another account with the invitation in `link`; does nothing where that is none.
    Q_INVOKABLE void openInvitation(const QString &link);
    /// Completes a typed room address: "tea" becomes "tea@conference.example".
    Q_INVOKABLE QString completeRoomAddress(const QString &text) const;
    /// Returns why the typed text cannot be used, as a sentence; empty when it can.
    Q_INVOKABLE QString roomAddressProblem(const QString &text) const;
    /// Returns why `nick` cannot be used, as a sentence; empty when it can. One that the room at `address` reserves for
    /// us can be.
    Q_INVOKABLE QString nickProblem(const QString &nick, const QString &address = {}) const;

Q_SIGNALS:
    /// A link to an invitation to make an account was followed.
    void invited(const parlour::AccountLink &link);
    void addressChanged();
    void enabledChanged();
    void stateChanged();
    void lastNickChanged();
    /// The room's pane is to be shown to the person.
    void roomOpened(parlour::Room *room);
    /// The person is to be asked whether to add this contact.
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

    AccountParts m_parts;
    Presence m_presence;
    Presence m_toldPresence; ///< The presence that the server was last told.
    QString m_nick;
};

} // namespace parlour

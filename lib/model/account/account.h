// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/account/certificatecard.h"
#include "model/account/roster.h"
#include "model/account/knownservices.h"
#include "model/account/passwordchange.h"
#include "model/account/reasons.h"
#include "model/bookmarks/bookmarks.h"
#include "model/browse/roombrowser.h"
#include "model/invitations/invitationlist.h"
#include "model/room/roomlist.h"
#include "network/stream.h"
#include "storage/settings.h"

namespace parlour {

/// One account: signing in, its rooms, and what stands between the person and being online.
class Account : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Session")
    Q_PROPERTY(QString address READ address NOTIFY addressChanged FINAL)
    Q_PROPERTY(QString server READ server NOTIFY addressChanged FINAL)
    Q_PROPERTY(int port READ port NOTIFY addressChanged FINAL)
    Q_PROPERTY(bool enabled READ enabled WRITE setEnabled NOTIFY enabledChanged FINAL)
    Q_PROPERTY(bool needsPerson READ needsPerson NOTIFY stateChanged FINAL)
    Q_PROPERTY(parlour::Account::State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString stateText READ stateText NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString problemText READ problemText NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString problemDetail READ problemDetail NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool certificateAsked READ certificateAsked NOTIFY stateChanged FINAL)
    Q_PROPERTY(parlour::CertificateCard certificate READ certificate NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString keychainNotice READ keychainNotice NOTIFY keychainNoticeChanged FINAL)
    Q_PROPERTY(bool passwordUnkept READ passwordUnkept NOTIFY keychainNoticeChanged FINAL)
    Q_PROPERTY(QString mucService READ mucService NOTIFY mucServiceChanged FINAL)
    Q_PROPERTY(QString lastNick READ lastNick NOTIFY lastNickChanged FINAL)
    Q_PROPERTY(parlour::RoomList *rooms READ rooms CONSTANT FINAL)
    Q_PROPERTY(parlour::Bookmarks *bookmarks READ bookmarks CONSTANT FINAL)
    Q_PROPERTY(parlour::InvitationList *invitations READ invitations CONSTANT FINAL)
    Q_PROPERTY(parlour::Reasons *reasons READ reasons CONSTANT FINAL)
    Q_PROPERTY(parlour::RoomBrowser *browser READ browser CONSTANT FINAL)
    Q_PROPERTY(parlour::PasswordChange *passwordChange READ passwordChange CONSTANT FINAL)

public:
    enum class State {
        SignedOut, ///< The first-run page is shown; problemText() says why when an attempt failed.
        SigningIn, ///< The attempt that the first-run page asked for; cancelSignIn() ends it.
        Online,
        Reconnecting, ///< A known account on its way to being online, by itself.
        Stopped,      ///< Was online or is remembered, and does not come back by itself: see problemText().
        Off,          ///< Switched off by the person.
    };
    Q_ENUM(State)

    Account(std::unique_ptr<Stream> stream, Settings &settings, SecretStore &secrets, Outbox &outbox,
            QObject *parent = nullptr);
    ~Account() override;

    /// Bare address, empty before the first sign-in.
    QString address() const;
    /// Where the person said the server is; empty and 0: found by the address.
    QString server() const { return m_credentials.host; }
    int port() const { return m_credentials.port; }
    bool enabled() const { return m_enabled; }
    /// Switches the account on or off; off leaves cleanly, and keeps its rooms and its password. Stored.
    void setEnabled(bool enabled);
    /// Whether only the person can bring it online: with a password, a look at a certificate, another try.
    bool needsPerson() const;
    State state() const { return m_state; }
    /// One word or two: "Online", "Reconnecting..." .
    QString stateText() const;
    /// Why we are not online, as one sentence; empty when there is nothing to say.
    QString problemText() const;
    /// The server's or the system's own words, shown as detail.
    QString problemDetail() const;
    bool certificateAsked() const;
    CertificateCard certificate() const;
    /// What the keychain could not do, as one sentence; empty when there is nothing to say.
    QString keychainNotice() const { return m_keychainNotice; }
    /// The keychain did not take our password: storeUnencrypted() may be offered.
    bool passwordUnkept() const { return m_passwordUnkept; }
    /// Domain of the server's chat room service, empty until found.
    QString mucService() const { return m_mucService; }
    /// Nickname used last, else the localpart of the address.
    QString lastNick() const;
    RoomList *rooms() { return &m_rooms; }
    Bookmarks *bookmarks() { return &m_bookmarks; }
    InvitationList *invitations() { return &m_invitations; }
    Reasons *reasons() { return &m_reasons; }
    RoomBrowser *browser() { return &m_browser; }
    PasswordChange *passwordChange() { return &m_passwordChange; }

    /// Takes up a known account: its rooms are there, nothing is sent yet. Its password is never stored; without one
    /// the keychain is asked by start().
    void take(const Credentials &credentials);
    /// Signs in what was taken up.
    void start();
    /// Connects to this endpoint, and trusts these authorities, for this run; nothing of it is stored.
    void overrideEndpoint(const QString &host, quint16 port, const QString &caFile);
    /// Is on for this run whatever is stored, and is not added to what is.
    void setForThisRun();
    /// Which addresses other accounts have.
    void setTaken(std::function<bool(const Jid &)> taken) { m_taken = std::move(taken); }
    /// What others are told from now on, here and in the rooms we are in.
    void setPresence(const Presence &presence);
    /// Whether somebody looks: the server may hold back what can wait otherwise (XEP-0352).
    void setActive(bool active) { m_stream->setActive(active); }
    /// The account is about to be deleted: it stores nothing any more.
    void retire();

    /// Signs in from the first-run page. The password goes to the keychain once the server accepted it.
    Q_INVOKABLE void signIn(const QString &address, const QString &password, const QString &host, int port);
    Q_INVOKABLE void cancelSignIn();
    /// Signs out and shows the first-run page; forgets the saved password, but not the rooms.
    Q_INVOKABLE void signOut();
    Q_INVOKABLE void retryNow();
    Q_INVOKABLE void trustCertificate();
    Q_INVOKABLE void rejectCertificate();
    Q_INVOKABLE void dismissKeychainNotice();
    /// Keeps the password unencrypted on this computer: only after the person has been told what that means.
    Q_INVOKABLE void storeUnencrypted();
    /// Gives the account another password on its server, see passwordChange(); then here and in the keychain.
    Q_INVOKABLE void changePassword(const QString &fresh, const QString &again);

    /// Opens the room's pane and joins. Returns false, and does nothing, when the address or nick is not valid.
    Q_INVOKABLE bool joinRoom(const QString &address, const QString &nick);
    /// Creates the room as wished, with its password from the first moment. Returns false like joinRoom().
    bool createRoom(const QString &address, const QString &nick, const preset::Wish &wish);
    /// Opens the room's pane as a preview, one click away from joining (xmpp: links), and returns it; null when there is
    /// no such address. See Room::preview() for what is asked, and RoomPassword::bring() for a `password` that came with the link.
    Q_INVOKABLE parlour::Room *showRoom(const QString &address, const QString &nick = {}, const QString &password = {});
    /// The whole room address for what was typed: "tea" becomes "tea@conference.example".
    Q_INVOKABLE QString completeRoomAddress(const QString &typed) const;
    /// A sentence when the typed text cannot be used; empty when it can.
    Q_INVOKABLE QString roomAddressProblem(const QString &typed) const;
    Q_INVOKABLE QString accountAddressProblem(const QString &typed) const;
    Q_INVOKABLE QString nickProblem(const QString &nick) const { return Room::nickProblem(nick); }

Q_SIGNALS:
    void addressChanged();
    void enabledChanged();
    void stateChanged();
    void keychainNoticeChanged();
    void mucServiceChanged();
    void lastNickChanged();

private:
    void use(const Jid &account, const QString &host, quint16 port);
    void open();
    void setState(State state);
    void onOnline(bool resumed);
    void onFailed(ConnectionProblem problem, bool willRetry);
    void onReceived(const QDomElement &stanza);
    void watchInvitations();
    void findUnsent();
    void watchRooms();
    void watchIgnored();
    void watchServices();
    void receive(const muc::Invitation &invitation);
    bool isAcquainted(const Jid &address) const;
    void findMucService();
    void askIsMucService(const QString &item);
    AccountSettings remembered(const Jid &account) const;
    void remember();
    void rememberNick(const QString &nick);
    void loadRooms();
    void saveRooms();
    QString passwordKey() const;
    void keepPassword();
    void followPassword(const QString &password);
    void tellPresence();
    void setKeychainNotice(const QString &notice);
    Room *openRoom(const QString &address, const QString &nick);

    Settings &m_settings;
    SecretStore &m_secrets;
    Outbox &m_outbox;
    RoomSecrets m_roomSecrets;
    const std::unique_ptr<Stream> m_stream;
    RoomList m_rooms;
    Roster m_roster;
    Bookmarks m_bookmarks;
    KnownServices m_services;
    QTimer m_saving; ///< Until what need not be stored at once is.
    InvitationList m_invitations;
    PasswordChange m_passwordChange;
    Reasons m_reasons;
    RoomBrowser m_browser;
    Credentials m_credentials;
    Credentials m_override; ///< Endpoint and authorities for this run.
    State m_state = State::SignedOut;
    ConnectionProblem m_problem = ConnectionProblem::None;
    QString m_problemDetail;
    std::function<bool(const Jid &)> m_taken;
    Presence m_presence;
    Presence m_toldPresence;    ///< What the server knows.
    QString m_doubtfulPassword; ///< Perhaps the server's by now.
    bool m_enabled = true;
    bool m_forThisRun = false;
    bool m_wasOnline = false;
    bool m_passwordFresh = false;   ///< Typed just now, not in the keychain yet.
    bool m_passwordGuessed = false; ///< Was the doubtful one, not in the keychain yet.
    bool m_loadingRooms = false;
    bool m_passwordUnkept = false;
    QString m_keychainNotice;
    QString m_mucService;
    QString m_nick;
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/client.h"
#include "support/fakeplayer.h"
#include "support/fakestream.h"
#include "support/memoryhistory.h"
#include "support/memorysecrets.h"
#include "support/outbox.h"

#include <QTemporaryDir>
#include <QWindow>

namespace parlour {

/// A room over a stream without a network, an account that is offline, and what a server would say and see.
class Scene : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(parlour::Client *client READ client CONSTANT FINAL)
    Q_PROPERTY(parlour::Account *account READ account CONSTANT FINAL)
    Q_PROPERTY(parlour::Room *room READ room CONSTANT FINAL)
    Q_PROPERTY(int presencesSent READ presencesSent NOTIFY never)

public:
    explicit Scene(QObject *parent = nullptr);

    Client *client() { return &m_client; }
    Account *account() { return m_client.accounts()->entrance(); }
    Room *room() { return &m_room; }
    int presencesSent() const;

    /// An input method shows `text` in whatever has the keyboard, as not typed yet; or puts it in.
    Q_INVOKABLE static void compose(const QString &text);
    Q_INVOKABLE static void type(const QString &text);
    Q_INVOKABLE static void copy(const QString &text);

    /// Somebody drops `text` into the middle of `window`.
    Q_INVOKABLE static void drop(QWindow *window, const QString &text);

    /// The names of all files of Parlour.Controls, sorted.
    Q_INVOKABLE QStringList controls() const;
    /// A session of its own, with these accounts, all offline; lives as long as the scene. `lost`: their servers have lost
    /// their bookmarks.
    Q_INVOKABLE parlour::Client *sessionWith(const QStringList &addresses, bool lost = false);
    /// One that does not know its rooms before readLists().
    Q_INVOKABLE parlour::Client *unreadSession();
    Q_INVOKABLE void readLists() { m_unread->lists().fill({}); }
    /// The first account of sessionWith() signs in.
    Q_INVOKABLE void goOnline();
    /// The line of that one breaks.
    Q_INVOKABLE void loseLine() { m_streams.made.at(m_made)->lose(); }
    /// The server where the first session makes an account makes some, and asks `content`.
    Q_INVOKABLE void offerAccounts(const QString &content);
    /// The name is taken.
    Q_INVOKABLE void refuseAccount();
    Q_INVOKABLE void giveAccount() { visited().answer(xml::element(QStringLiteral("iq"))); }
    /// A link comes to the first session.
    Q_INVOKABLE void invite(const QString &link) { m_client.accounts()->creation()->invite(*AccountLink::parse(link)); }
    /// The server deletes the first account of sessionWith(), which asks for it.
    Q_INVOKABLE void answerDeletion();
    /// A tray shows the icon of the program of sessionWith(), or not.
    Q_INVOKABLE void showTray(bool there) { m_otherSession->background()->setTrayThere(there); }
    /// What the server says to the first account of sessionWith().
    Q_INVOKABLE void tell(const QString &stanza) { m_streams.made.at(m_made)->receive(stanza); }
    /// Answers the oldest question of the first account of sessionWith() about `ns` with `payload`.
    Q_INVOKABLE void answerAbout(const QString &ns, const QString &payload = {});
    /// The payload of the last question of the first account of sessionWith(), as text.
    Q_INVOKABLE QString lastQuestion() const { return xml::toString(m_streams.made.at(m_made)->asked.last().payload); }
    /// The last stanza that the first account of sessionWith() sent, as text.
    Q_INVOKABLE QString lastTold() const { return xml::toString(m_streams.made.at(m_made)->sent.last()); }
    /// The password in the last join, empty when there was none.
    Q_INVOKABLE QString sentPassword() const;
    /// The bodies of all messages sent so far.
    Q_INVOKABLE QStringList sentBodies() const;
    /// Refuses the join under way with this condition, as Prosody does.
    Q_INVOKABLE void refuse(const QString &condition);
    /// Asks a question before it lets the join under way in.
    Q_INVOKABLE void challenge();
    /// Lets us in as an owner, a participant or a visitor.
    Q_INVOKABLE void enter(const QString &affiliation, const QString &role);
    /// We have made the room: a private group, of which the server grants nothing.
    Q_INVOKABLE void makeGroup();
    Q_INVOKABLE void present(const QString &nick, const QString &affiliation, const QString &role);
    Q_INVOKABLE void leave(const QString &nick);
    Q_INVOKABLE void crowd(int people);
    /// Answers disco#info: the room is called `name`.
    Q_INVOKABLE void tellName(const QString &name, const QString &feature = {});
    Q_INVOKABLE void say(const QString &nick, const QString &body);
    /// `nick` sends to all in the room what is `inside` a message with the id "o-NAME" and the stanza-id "s-NAME".
    Q_INVOKABLE void send(const QString &nick, const QString &name, const QString &inside);
    /// Files can be sent and loaded; call it before there is a window. Returns true.
    Q_INVOKABLE bool keepFiles();
    /// What `url` names has been loaded: a tone.
    Q_INVOKABLE void keepTone(const QString &url) const;
    /// What the player of files was told, in short; it is forgotten.
    Q_INVOKABLE QStringList playerTold() const { return m_player ? std::exchange(m_player->done, {}) : QStringList(); }
    /// The player can play a file of that length, negative for none that it knows, and is at this place in it.
    Q_INVOKABLE void openPlayer(int length) const;
    Q_INVOKABLE void movePlayer(int position) const { Q_EMIT m_player->moved(position); }
    Q_INVOKABLE void endPlayer() const { Q_EMIT m_player->ended(); }
    Q_INVOKABLE void breakPlayer() const { Q_EMIT m_player->failed(); }
    Q_INVOKABLE void drawPlayer(int width, int height) const;
    /// A file with a picture of this size, in a folder that goes with the scene.
    Q_INVOKABLE QUrl picture(const QString &name, int width, int height) const;
    /// For how long a row of the room is in sight before it is read.
    Q_INVOKABLE void setGlance(int milliseconds)
    {
        m_room.conversation()->readState()->setGlance(std::chrono::milliseconds(milliseconds));
    }
    /// The names of the children of `item` as a screen reader gets them.
    Q_INVOKABLE static QStringList accessibleChildren(QObject *item);
    /// The profile holds as many more messages of the room, "line 0" and so on, some of several lines. Their places.
    Q_INVOKABLE QList<qreal> remember(int messages);
    /// The store says that the message at a place has these words by now, none where it was retracted, and reactions.
    Q_INVOKABLE void revise(qreal place, const QString &body, const QStringList &emoji = {});
    /// Somebody in `room` writes to us alone.
    Q_INVOKABLE void whisper(parlour::Room *room, const QString &nick, const QString &body);
    /// `nick` said `body` in the room with this address, on the account alice@localhost, some time ago.
    Q_INVOKABLE void remember(const QString &room, const QString &nick, const QString &body);
    /// A file in a folder that goes with the scene, and what is in it.
    Q_INVOKABLE QUrl fileUrl(const QString &name) const { return QUrl::fromLocalFile(m_folder.filePath(name)); }
    Q_INVOKABLE QString content(const QString &name) const;
    /// Removes us from the room.
    Q_INVOKABLE void kick(const QString &by, const QString &reason);
    /// Says nothing of interest to every open question.
    Q_INVOKABLE void answerNothing();
    Q_INVOKABLE void loseKeychain() { m_store.state = KeychainState::NoService; }
    /// The payload of the last question to the server, as text.
    Q_INVOKABLE QString lastAsked() const
    {
        return m_stream.asked.isEmpty() ? QString() : xml::toString(m_stream.asked.last().payload);
    }
    /// The last stanza that was sent, as text.
    Q_INVOKABLE QString lastSent() const { return xml::toString(m_stream.sent.last()); }
    /// Where a room password is stored without a keychain, or "".
    Q_INVOKABLE QString unencryptedRoomPassword() const
    {
        return m_store.unencrypted(QStringLiteral("room:alice@localhost tea@conference.localhost"));
    }
    /// The disk took no settings; whether it does is found out when it is tried again.
    Q_INVOKABLE void fillDisk() { m_settings.health().report(DiskTrouble::Full); }
    Q_INVOKABLE void damageDisk(const QString &file) { m_outbox.health().reportSetAside(file); }
    Q_INVOKABLE void loseStream() { m_room.streamLost(); }
    /// Answers every open question about the form with this recording, others with an empty result.
    Q_INVOKABLE void answerForm(const QString &recording);
    /// What the last submitted form says about `var`; "(not sent)" when nothing.
    Q_INVOKABLE QString submitted(const QString &var) const;

Q_SIGNALS:
    void never();

private:
    FakeStream &visited();
    static RoomSecrets &signedIn(RoomSecrets &secrets);

    QTemporaryDir m_folder;
    ProfileSettings m_settings {m_folder.filePath(QStringLiteral("parlour.ini"))};
    MemorySecrets m_store;
    Outbox m_outbox {QStringLiteral(":memory:")};
    FakeStreams m_streams;
    qsizetype m_made = 0; ///< Streams that were there before sessionWith().
    FakePlayer *m_player = nullptr;
    std::unique_ptr<FileSharing::Shelf> m_shelf; ///< Outlives the account.
    Client m_client {m_streams.factory(), m_settings, m_store, m_outbox, {}};
    FakeStream m_stream;
    RoomSecrets m_secrets {m_store};
    Room m_room {m_stream, signedIn(m_secrets), m_outbox, *Jid::parse(u"tea@conference.localhost")};
    QDomElement m_submission;
    std::unique_ptr<ProfileSettings> m_otherSettings;
    std::unique_ptr<MemoryHistory> m_unread;
    std::unique_ptr<Client> m_otherSession;
};

} // namespace parlour

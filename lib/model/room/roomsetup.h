// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/forms/roomconfiguration.h"
#include "protocol/muc/preset.h"

#include <QObject>
#include <QPointer>
#include <qqmlintegration.h>

namespace parlour {

/// Makes a room that was created just now what its creator wished for (XEP-0045 section 10.1): fills in the form that the server
/// offers, saves it, reads back form and disco#info, and says what the server did not grant.
///
/// Nothing is sent before Room says that the room is new and ours.
class RoomSetup : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Room")

    Q_PROPERTY(parlour::RoomSetup::State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(parlour::preset::Kind kind READ kind NOTIFY stateChanged FINAL)
    /// What is to be said about the state, as sentences; empty while Idle.
    Q_PROPERTY(QString text READ text NOTIFY stateChanged FINAL)
    /// Something that was to keep people out is not there.
    Q_PROPERTY(bool serious READ isSerious NOTIFY stateChanged FINAL)

public:
    enum class State {
        Idle,    ///< Nothing is wished for, or the person fills in the form.
        Working, ///< Under way: there is nothing to do but to wait.
        Failed,  ///< Not done: retry(), useDefaults(), or delete the room.
        Ready,   ///< Done as wished.
        Short,   ///< Done as far as the server can.
    };
    Q_ENUM(State)

    /// `stream` must outlive this object.
    RoomSetup(Stream &stream, const Jid &room, QObject *parent = nullptr);

    State state() const { return m_state; }
    preset::Kind kind() const { return m_wish.kind; }
    QString text() const { return m_text; }
    bool isSerious() const;
    /// There is a wish, and the room has not been entered yet.
    bool isPending() const { return m_pending; }
    const preset::Wish &wished() const { return m_wish; }
    /// Whether nothing in the settings pane is left to be looked at.
    bool mayClose() const { return m_mayClose; }

    /// Remembers what the room that is about to be created shall be.
    void wish(preset::Wish wish);
    /// Drops the wish. Sends nothing.
    void forget();
    /// The room is new and ours: `settings` are open on it (null for an instant room). Again after a broken stream.
    void begin(RoomConfiguration *settings);

    /// Tries again what has failed.
    Q_INVOKABLE void retry();
    /// Takes the room as the server makes it, but with the password that was wished for.
    Q_INVOKABLE void useDefaults();
    /// The person has read the text.
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void stateChanged();
    /// `iq` is the answer to a disco#info request: what the room is now.
    void described(const QDomElement &iq);
    /// The room is set up: Ready or Short.
    void finished();

private:
    void follow(RoomConfiguration *settings);
    void onConfiguration();
    void onSaved();
    void fillIn();
    void unlock();
    void ask();
    void conclude(const QDomElement &info);
    void set(State state, const QString &text);

    Stream &m_stream;
    Jid m_room;
    preset::Wish m_wish;
    QPointer<RoomConfiguration> m_settings;
    QDomElement m_info; ///< What the room is, as it was read back after the save.
    State m_state = State::Idle;
    QString m_text;
    QList<preset::Want> m_lacking;
    QList<preset::Want> m_left; ///< Of the wish: not granted.
    bool m_pending = false;
    bool m_filledIn = false;
    bool m_defaults = false; ///< The wish was given up for what the server does by itself.
    bool m_mayClose = true;
    quint64 m_conversation = 0; ///< Answers to an older one are stale.
};

} // namespace parlour

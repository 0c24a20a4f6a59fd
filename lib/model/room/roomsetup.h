// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/forms/roomconfiguration.h"
#include "model/pacing/round.h"
#include "protocol/muc/preset.h"

#include <QObject>
#include <QPointer>
#include <qqmlintegration.h>

namespace parlour {

/// Sets up a room that was created just now as its creator wished (XEP-0045 section 10.1): fills in the form that the
/// server offers, saves it, reads back form and disco#info, and says what the server did not grant.
///
/// Nothing is sent before Room says that the room is new and ours.
class RoomSetup : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Room")

    Q_PROPERTY(parlour::RoomSetup::State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(parlour::preset::Kind kind READ kind NOTIFY stateChanged FINAL)
    /// Sentences about the state; empty while Idle.
    Q_PROPERTY(QString text READ text NOTIFY stateChanged FINAL)
    /// True if something that was to keep people out is missing.
    Q_PROPERTY(bool serious READ isSerious NOTIFY stateChanged FINAL)

public:
    enum class State {
        Idle,    ///< Nothing is wished for, or the person fills in the form.
        Working, ///< Under way: only waiting is possible.
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
    /// Returns whether there is a wish, and the room has not been entered yet.
    bool isPending() const { return m_pending; }
    const preset::Wish &wished() const { return m_wish; }
    /// Returns whether nothing in the settings pane is left to be looked at.
    bool mayClose() const { return m_mayClose; }

    /// Remembers the wish for a room that is about to be created.
    void wish(preset::Wish wish);
    /// Drops the wish. Sends nothing.
    void forget();
    /// Begins in a new room of ours: `settings` are open on it (null for an instant room). Called again after a broken
    /// stream.
    void begin(RoomConfiguration *settings);

    /// Tries again what has failed.
    Q_INVOKABLE void retry();
    /// Accepts the server's defaults for the room, but with the password that was wished for.
    Q_INVOKABLE void useDefaults();
    /// Dismisses the text, as the person has read it.
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void stateChanged();
    /// `iq` is the answer to a disco#info request about the finished room.
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
    QDomElement m_info; ///< disco#info of the room, read back after the save.
    State m_state = State::Idle;
    QString m_text;
    QList<preset::Want> m_lacking;
    QList<preset::Want> m_left; ///< Parts of the wish that were not granted.
    bool m_pending = false;
    bool m_filledIn = false;
    bool m_defaults = false; ///< The wish was given up for the server's defaults.
    bool m_mayClose = true;
    Round m_round;
};

} // namespace parlour

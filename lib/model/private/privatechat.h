// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/room/timelinemodel.h"
#include "protocol/address/jid.h"
#include "protocol/message/privatedelivery.h"
#include "protocol/muc/identity.h"
#include "protocol/muc/occupant.h"
#include "protocol/muc/privatemessage.h"
#include "protocol/muc/roomevent.h"
#include "storage/outbox.h"

#include <QObject>
#include <optional>
#include <qqmlintegration.h>

namespace parlour {

class OccupantModel;
class Stream;

/// The room around its private conversations, and who we are there; outlives them.
struct PrivatePlace
{
    Stream &stream;
    Outbox &outbox;
    const OccupantModel &occupants;
    const muc::Occupant &self;
    Jid room;
    Jid account; ///< Ours, bare.
};

/// What is said between us and one occupant of a room, who is known there by a nick only. It follows that person through
/// changes of nick, and never passes to somebody else who takes the nick.
class PrivateChat : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by PrivateChats")
    Q_PROPERTY(QString nick READ nick NOTIFY nickChanged FINAL)
    Q_PROPERTY(QString nickInText READ nickInText NOTIFY nickChanged FINAL)
    Q_PROPERTY(QString remark READ remark NOTIFY whereaboutsChanged FINAL)
    Q_PROPERTY(parlour::TimelineModel *timeline READ timeline CONSTANT FINAL)
    Q_PROPERTY(int unread READ unread NOTIFY unreadChanged FINAL)
    Q_PROPERTY(QString draft READ draft WRITE setDraft NOTIFY draftChanged FINAL)
    Q_PROPERTY(QString inputProblem READ inputProblem NOTIFY draftChanged FINAL)
    Q_PROPERTY(parlour::PrivateChat::Whereabouts whereabouts READ whereabouts NOTIFY whereaboutsChanged FINAL)
    Q_PROPERTY(QString stateWord READ stateWord NOTIFY whereaboutsChanged FINAL)
    Q_PROPERTY(QString stateText READ stateText NOTIFY whereaboutsChanged FINAL)
    Q_PROPERTY(bool canWrite READ canWrite NOTIFY whereaboutsChanged FINAL)
    Q_PROPERTY(bool canStartAnew READ canStartAnew NOTIFY whereaboutsChanged FINAL)

public:
    /// Where the other is.
    enum class Whereabouts {
        Here,
        Cut,      ///< We are not inside just now, and will be again; they were here when we last were.
        Outside,  ///< We are not in the room.
        Gone,     ///< They left the room.
        Replaced, ///< Somebody else has their nick now.
        Unproven, ///< Somebody of their nick is here, and the room does not tell whether it is them.
    };
    Q_ENUM(Whereabouts)

    PrivateChat(const PrivatePlace &place, const muc::Identity &person, QObject *parent = nullptr);
    ~PrivateChat() override;

    QString nick() const { return m_person.nick; }
    /// The nick for a place in a sentence.
    QString nickInText() const;
    // No property, or else all of muc would come along into the type, with more than one None.
    Q_INVOKABLE parlour::muc::Identity person() const { return m_person; }
    /// What to beware of about the person, as sentences; mostly empty.
    QString remark() const;
    TimelineModel *timeline() { return &m_timeline; }
    int unread() const { return m_unread; }
    QString draft() const { return m_draft; }
    void setDraft(const QString &draft);
    /// Why enter() did nothing, as a sentence; empty once the draft changes.
    QString inputProblem() const { return m_inputProblem; }
    Whereabouts whereabouts() const { return m_whereabouts; }
    /// A word or two for the row: "left", "somebody else"; empty while they are here.
    QString stateWord() const;
    /// The same as a sentence that says what it means for what is written.
    QString stateText() const;
    /// What is written now is sent: at once, or as soon as we are back and they are still there.
    bool canWrite() const { return m_whereabouts == Whereabouts::Here || m_whereabouts == Whereabouts::Cut; }
    /// Somebody of the nick is here, with whom another conversation can be started.
    bool canStartAnew() const
    {
        return m_whereabouts == Whereabouts::Replaced || m_whereabouts == Whereabouts::Unproven;
    }

    /// Says what was typed; false when it could not: see inputProblem().
    Q_INVOKABLE bool enter(const QString &text);
    Q_INVOKABLE void retry(const QString &messageId);
    Q_INVOKABLE void discard(const QString &messageId);
    Q_INVOKABLE void markRead();
    void send(const QString &text);
    void discardAll();

    /// Takes up what had not arrived when the program ended. It is never sent by itself: who has the nick by now is not
    /// known.
    void restore(const QList<UnconfirmedMessage> &messages);
    /// Whether message `id`, not arrived yet, is one of ours.
    bool holds(const QString &id) const;
    void receive(const muc::PrivateMessage &message);
    /// True when it was one of ours.
    bool bounce(const muc::PrivateFailure &failure);

    /// Somebody of our person's nick is here. `proven` while they never left, as far as we have seen.
    void meet(const muc::Identity &present, bool idsTrusted, bool proven);
    /// The person is here again under another nick, or took another one.
    void follow(const muc::Identity &present);
    void left(const QString &sentence);
    /// We are inside: what waits goes out if they are here.
    void open();
    /// We are not inside; `forGood` unless we come back by ourselves.
    void close(bool forGood);
    void sessionLost();
    /// Somebody left or came while we could not see it: they are not here.
    void notFound();
    void notice(const QString &text);

Q_SIGNALS:
    void nickChanged();
    void unreadChanged();
    void draftChanged();
    void whereaboutsChanged();
    /// The room does not let us write privately; `sentence` says so.
    void forbidden(const QString &sentence);
    /// The room says that we are not inside.
    void outside();

private:
    struct Item
    {
        UnconfirmedMessage message;
        privatedelivery::State state = privatedelivery::State::Waiting;
        bool held = false; ///< The person was told that it waits for the disk.
    };

    Item *find(const QString &id);
    void show(const Item &item);
    void step(Item &item, privatedelivery::Event event, const QString &problem = {});
    void stepAll(privatedelivery::Event event, const QString &problem = {});
    void flush();
    bool note(Item &item);
    bool forget(const QString &id);
    void ask();
    void onAnswer(const QStringList &ids, privatedelivery::Event event);
    void setWhereabouts(Whereabouts whereabouts);
    QString key() const;

    PrivatePlace m_place;
    muc::Identity m_person;
    TimelineModel m_timeline;
    QList<Item> m_items;
    QString m_draft;
    QString m_inputProblem;
    Whereabouts m_whereabouts = Whereabouts::Outside;
    int m_unread = 0;
    bool m_open = false;
    bool m_asking = false;
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/account/account.h"
#include "model/pacing/clock.h"
#include "model/person/personfact.h"
#include "model/person/personmessages.h"
#include "model/person/personquestions.h"

#include <QColor>
#include <QPointer>
#include <QQmlParserStatus>
#include <qqmlintegration.h>

namespace parlour {

/// Facts about one person, for a dialog that exists while it is looked at: an occupant of a room, a contact, or anybody
/// else with an address. Queries are sent when it opens.
class PersonCard : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT

    Q_PROPERTY(parlour::Account *account READ account WRITE setAccount NOTIFY changed FINAL REQUIRED)
    /// Room in which they were met, and the occupant there; null and nobody: outside of rooms, then by their `address`.
    Q_PROPERTY(parlour::Room *room READ room WRITE setRoom NOTIFY changed FINAL)
    Q_PROPERTY(parlour::muc::Identity person READ person WRITE setPerson NOTIFY changed FINAL)
    Q_PROPERTY(QString address READ address WRITE setAddress NOTIFY changed FINAL)

    /// Name as people should see it, in one line.
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    /// Warnings, as sentences; mostly empty.
    Q_PROPERTY(QString remark READ remark NOTIFY changed FINAL)
    /// Their address as people should see it, or a sentence that it is not shown here.
    Q_PROPERTY(QString shownAddress READ shownAddress NOTIFY changed FINAL)
    Q_PROPERTY(QString initials READ initials NOTIFY changed FINAL)
    Q_PROPERTY(QColor colorOnLight READ colorOnLight NOTIFY changed FINAL)
    Q_PROPERTY(QColor colorOnDark READ colorOnDark NOTIFY changed FINAL)
    Q_PROPERTY(QUrl picture READ picture NOTIFY changed FINAL)
    /// Presence, local time, and when they were last there.
    Q_PROPERTY(QList<parlour::PersonFact> whereabouts READ whereabouts NOTIFY changed FINAL)
    Q_PROPERTY(QList<parlour::PersonFact> profile READ profile NOTIFY changed FINAL)
    /// Reason why there is no profile; empty while there is one.
    Q_PROPERTY(QString profileRemark READ profileRemark NOTIFY changed FINAL)
    /// Standing and activity in the room.
    Q_PROPERTY(QList<parlour::PersonFact> here READ here NOTIFY changed FINAL)
    /// Standing in our other rooms, by room.
    Q_PROPERTY(QList<parlour::PersonFact> elsewhere READ elsewhere NOTIFY changed FINAL)
    /// Search text that finds their messages in the room; empty outside of one.
    Q_PROPERTY(QString query READ query NOTIFY changed FINAL)
    /// True if a note about them is possible: they can be recognised.
    Q_PROPERTY(bool notable READ isNotable NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY noteChanged FINAL)
    /// Maximum length of the note.
    Q_PROPERTY(int maxNote READ maxNote CONSTANT FINAL)

public:
    explicit PersonCard(QObject *parent = nullptr);
    /// For tests: sets what time it is.
    void setClock(const Clock &clock) { m_clock = clock; }

    Account *account() const { return m_account; }
    void setAccount(Account *account) { m_account = account; }
    Room *room() const { return m_room; }
    void setRoom(Room *room) { m_room = room; }
    muc::Identity person() const { return m_person; }
    void setPerson(const muc::Identity &person) { m_person = person; }
    QString address() const { return m_address; }
    void setAddress(const QString &address) { m_address = address; }

    QString name() const;
    QString remark() const;
    QString shownAddress() const;
    QString initials() const;
    QColor colorOnLight() const;
    QColor colorOnDark() const;
    QUrl picture() const;
    PersonFacts whereabouts() const;
    PersonFacts profile() const;
    QString profileRemark() const;
    PersonFacts here() const;
    PersonFacts elsewhere() const;
    QString query() const;
    bool isNotable() const { return !m_noteKey.isEmpty(); }
    /// Returns the note about them: at most ProfileSettings::MaxPersonNote characters, stored at once, on this computer
    /// only.
    QString note() const;
    void setNote(const QString &note);
    static int maxNote() { return int(ProfileSettings::MaxPersonNote); }

    void classBegin() override { }
    void componentComplete() override;

Q_SIGNALS:
    void changed();
    void noteChanged();

private:
    std::optional<muc::Occupant> occupant() const;
    Jid realAddress() const;
    QString nick() const;
    QString noteKey() const;
    PersonQuestions::Whom whom() const;
    PersonFacts presence() const;
    void watch();
    void changeSoon();

    QPointer<Account> m_account;
    QPointer<Room> m_room;
    muc::Identity m_person;
    QString m_noteKey; ///< As it was when the card was opened: what is written goes where it was read.
    QString m_address;
    Clock m_clock = systemTime;
    std::unique_ptr<PersonQuestions> m_questions;
    std::unique_ptr<PersonMessages> m_messages;
    bool m_isDue = false; ///< True if changed() comes in the next turn.
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/message/command.h"
#include "protocol/muc/identity.h"

#include <QObject>
#include <QStringList>
#include <optional>
#include <qqmlintegration.h>

namespace parlour {

class PrivateChats;
class IgnoreList;
class Invitees;
class Moderation;
class OccupantModel;
class RoomSubject;

/// What a person types in a room: the draft, and commands that do what the menus do.
class Composer : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QString draft READ draft WRITE setDraft NOTIFY draftChanged FINAL)
    Q_PROPERTY(QStringList hints READ hints NOTIFY draftChanged FINAL)
    Q_PROPERTY(QString completed READ completed NOTIFY draftChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

public:
    /// What commands act on.
    struct Parts
    {
        OccupantModel &occupants;
        RoomSubject &subject;
        Moderation &moderation;
        PrivateChats &privateChats;
        IgnoreList &ignored;
        Invitees &invitees;
    };

    explicit Composer(const Parts &parts, QObject *parent = nullptr);

    QString draft() const { return m_draft; }
    void setDraft(const QString &draft);
    /// While a command is typed: those that it may become, with what they do.
    QStringList hints() const;
    /// The draft with its command or nickname completed, as far as there is only one.
    QString completed() const;
    /// Why enter() did nothing, as a sentence; empty once the draft changes.
    QString problem() const { return m_problem; }

    /// Says `text`, or does what its "/command" says. False when it could not: see problem().
    Q_INVOKABLE bool enter(const QString &text);
    /// Puts the nickname of `person` into the draft, so that the message is addressed to them.
    Q_INVOKABLE void mention(const parlour::muc::Identity &person);

Q_SIGNALS:
    void draftChanged();
    void problemChanged();
    /// To be said to everybody.
    void said(const QString &text);
    /// A sentence for the timeline.
    void told(const QString &sentence);
    void nickWanted(const QString &nick);
    void joinWanted(const QString &address, const QString &nick);
    void leaveWanted();

private:
    QString obey(const command::Command &command);
    QStringList names() const;
    void noteWhoIsMeant();
    QString replacement(const QString &nick);
    void setProblem(const QString &problem);

    Parts m_parts;
    QString m_draft;
    QString m_problem;
    std::optional<muc::Identity> m_meant; ///< Whom the command in the draft names, since it does.
};

} // namespace parlour

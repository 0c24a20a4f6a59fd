// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/forms/formmodel.h"
#include "model/pacing/round.h"
#include "network/stream.h"
#include "protocol/muc/occupant.h"
#include "protocol/registration/membership.h"
#include "protocol/registration/registering.h"

namespace parlour {

/// Registers with a room (nickname, membership), and unregisters; and, for its owners, answers the requests of others.
class RoomRegistration : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Room")
    Q_PROPERTY(parlour::registering::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(bool shown READ isShown NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(bool filling READ isFilling NOTIFY changed FINAL)
    Q_PROPERTY(parlour::FormModel *form READ form CONSTANT FINAL)
    Q_PROPERTY(bool changeable READ isChangeable NOTIFY changed FINAL)
    Q_PROPERTY(QString nick READ nick NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString detail READ detail NOTIFY changed FINAL)
    Q_PROPERTY(QString cost READ cost NOTIFY changed FINAL)
    Q_PROPERTY(QString request READ request NOTIFY requestChanged FINAL)

public:
    RoomRegistration(Stream &stream, const Jid &room, QObject *parent = nullptr);

    registering::State state() const { return m_state; }
    bool isShown() const { return m_state != registering::State::Closed; }
    bool isBusy() const { return registering::isBusy(m_state); }
    bool isFilling() const { return registering::showsForm(m_state); }
    /// Questions of the room.
    FormModel *form() { return &m_form; }
    /// True if a registered person can take another nickname.
    bool isChangeable() const { return m_changeable; }
    /// Nickname that the room reserves for us, or empty.
    QString nick() const { return m_membership.nick; }
    /// State as a sentence.
    QString text() const;
    /// Failure as a sentence, and the server's own words.
    QString problem() const { return m_problem; }
    QString detail() const { return m_detail; }
    /// Consequence of unregistering, as a sentence.
    QString cost() const;
    /// Somebody's request to become a member, with their words about themselves; empty if there is none.
    QString request() const;

    /// Asks the room; the dialog is shown. `nick` is proposed, `wantsIn` is set when membership is the aim.
    Q_INVOKABLE void open(const QString &nick, bool wantsIn = false);
    Q_INVOKABLE void submit();
    Q_INVOKABLE void change();
    Q_INVOKABLE void giveUp();
    Q_INVOKABLE void close();
    /// Answers the request() shown.
    Q_INVOKABLE void answerRequest(bool allowed);

    /// Sets our affiliation.
    void setAffiliation(muc::Affiliation affiliation);
    /// Takes somebody's request, which the room passes on to us.
    void apply(const registration::Request &request);
    /// Forgets the requests: nobody here can answer them any more.
    void forgetRequests();

Q_SIGNALS:
    void changed();
    void requestChanged();
    /// The room reserves `nick` (perhaps empty: none) for us.
    void registered(const QString &nick);

private:
    void advance(registering::Event event);
    void ask();
    void asked(const IqReply &reply);
    void show(const registration::Membership &membership);
    void send(const QDomElement &query);
    void fail(const IqFailure &failure, registering::Event event);
    QString sentence(const IqFailure &failure) const;

    Stream &m_stream;
    Jid m_room;
    FormModel m_form;
    registration::Membership m_membership;
    muc::Affiliation m_affiliation = muc::Affiliation::None;
    registering::State m_state = registering::State::Closed;
    QList<registration::Request> m_requests;
    QString m_proposed;
    QString m_problem;
    QString m_detail;
    bool m_wantsIn = false;
    bool m_changeable = false;
    Round m_round;
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/account/certificatecard.h"
#include "model/captcha/formpictures.h"
#include "protocol/address/accountlink.h"
#include "protocol/registration/making.h"
#include "protocol/registration/newaccount.h"

namespace parlour {

/// Creates an account on a server, with an invitation or without one (XEP-0077, XEP-0445). Nothing is sent before the
/// person has seen to which server.
class NewAccount : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AccountList")
    Q_PROPERTY(parlour::making::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(QString server READ server NOTIFY changed FINAL)
    Q_PROPERTY(bool invited READ isInvited NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(parlour::FormModel *form READ form CONSTANT FINAL)
    Q_PROPERTY(QString page READ page NOTIFY changed FINAL)
    Q_PROPERTY(QString pageHost READ pageHost NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString detail READ detail NOTIFY changed FINAL)
    Q_PROPERTY(bool certificateAsked READ certificateAsked NOTIFY changed FINAL)
    Q_PROPERTY(parlour::CertificateCard certificate READ certificate NOTIFY changed FINAL)

public:
    explicit NewAccount(StreamFactory streams, QObject *parent = nullptr);
    ~NewAccount() override;

    making::State state() const { return m_state; }
    bool isBusy() const { return making::isBusy(m_state); }
    /// The domain of the server; empty before one is chosen.
    QString server() const { return m_server.domain(); }
    /// Returns whether there is an invitation, real or claimed.
    bool isInvited() const { return !m_link.server.isEmpty(); }
    /// State as a sentence; may be empty.
    QString text() const;
    /// Questions of the server.
    FormModel *form() { return &m_form; }
    /// A web page of the server that does the same, or asks the same; empty, or http or https. Nothing opens it
    /// automatically.
    QString page() const { return m_offer.page; }
    /// The host of page(), in plain letters.
    QString pageHost() const;
    /// Failure as a sentence, and the server's own words.
    QString problem() const { return m_problem; }
    QString detail() const { return m_detail; }
    bool certificateAsked() const;
    CertificateCard certificate() const;

    /// Connects to this endpoint, and trusts these authorities, for this run.
    void overrideEndpoint(const Credentials &endpoint) { m_override = endpoint; }
    /// Takes an invitation; the person calls begin().
    void invite(const AccountLink &link);
    /// Takes `text` as the link of an invitation; returns false if it is none.
    Q_INVOKABLE bool take(const QString &text);

    /// Asks the server that `text` names, or whose invitation it is, for its questions. `host` and `port`: its
    /// endpoint; empty and 0: found by its name.
    Q_INVOKABLE void begin(const QString &text, const QString &host = {}, int port = 0);
    /// Asks for the account with the answers in the form.
    Q_INVOKABLE void submit();
    /// Returns to the choice of a server.
    Q_INVOKABLE void cancel();
    /// Forgets everything: input, server, invitation.
    Q_INVOKABLE void forget();
    Q_INVOKABLE void trustCertificate();
    Q_INVOKABLE void rejectCertificate();

Q_SIGNALS:
    void changed();
    /// An invitation is to be shown to the person.
    void invitationCame();
    /// The account is there, and `credentials` sign in to it. `invitation.inviter`, if any, may become a contact by its
    /// token.
    void made(const parlour::Credentials &credentials, const parlour::AccountLink &invitation);

private:
    void advance(making::Event event);
    void open();
    Stream &stream();
    void onOnline();
    void onFailed(ConnectionProblem problem, bool willRetry);
    void present();
    void ask();
    void asked(const IqReply &reply);
    void show(const newaccount::Offer &offer);
    void prepare(FormField &field) const;
    void answered(const IqReply &reply);
    void refused(const IqFailure &failure);
    void finish();
    void keepTyped();
    void fail(const QString &problem, const QString &detail = {});
    void setProblem(const QString &problem, const QString &detail = {});
    QString sentence(const IqFailure &failure) const;
    QString refusalSentence(newaccount::Refusal refusal) const;

    const StreamFactory m_streams;
    std::unique_ptr<Stream> m_stream; ///< Made when it is needed, as are the two below.
    FormModel m_form;
    std::unique_ptr<PictureQueue> m_queue;
    std::unique_ptr<FormPictures> m_pictures;
    making::State m_state = making::State::Choosing;
    Jid m_server;
    AccountLink m_link;
    Credentials m_override;
    Credentials m_place; ///< Endpoint of the server, and the certificate that the person trusts.
    newaccount::Offer m_offer;
    Credentials m_wanted;                ///< Credentials that were asked for.
    QHash<QString, QStringList> m_typed; ///< To be filled in again when the server asks anew.
    Ending m_ending;
    QString m_problem;
    QString m_detail;
    bool m_welcome = false; ///< The server has accepted the invitation.
    bool m_renewed = false; ///< The server has asked again because the first form had lapsed.
    Round m_round;
};

} // namespace parlour

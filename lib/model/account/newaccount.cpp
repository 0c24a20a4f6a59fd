// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/newaccount.h"

#include "protocol/text/hushed.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace parlour {

using making::Event;
using making::State;

NewAccount::NewAccount(StreamFactory streams, QObject *parent)
    : QObject(parent)
    , m_streams(std::move(streams))
{
}

NewAccount::~NewAccount() = default;

void NewAccount::advance(Event event)
{
    m_state = making::next(m_state, event);
    m_form.setReadOnly(isBusy());
    Q_EMIT changed();
}

void NewAccount::setProblem(const QString &problem, const QString &detail)
{
    m_problem = problem;
    m_detail = hushed(detail, m_wanted.password);
}

void NewAccount::invite(const AccountLink &link)
{
    forget();
    m_link = link;
    m_server = link.server;
    Q_EMIT changed();
    Q_EMIT invitationCame();
}

bool NewAccount::take(const QString &text)
{
    const auto link = AccountLink::parse(text);
    if (link)
        invite(*link);
    return link.has_value();
}

/// Returns the server that `text` names: by itself, or behind an @.
static std::optional<Jid> serverIn(const QString &text)
{
    const auto address = Jid::parse(text.trimmed().section(u'@', -1));
    return address && address->isBare() ? address : std::nullopt;
}

void NewAccount::begin(const QString &text, const QString &host, int port)
{
    if (m_state != State::Choosing && m_state != State::Elsewhere)
        return;
    const auto server = take(text) ? std::optional(m_link.server) : serverIn(text);
    setProblem(server ? QString() : tr("This is not the name of a server."));
    if (!server)
        return Q_EMIT changed();
    if (*server != m_link.server)
        m_link = {};
    if (*server != m_server || host != m_place.host || port != m_place.port)
        m_place = {.host = host.trimmed(), .port = quint16(std::clamp(port, 0, 65535))};
    m_server = *server;
    advance(Event::Begin);
    open();
}

void NewAccount::open()
{
    Credentials credentials = m_place;
    credentials.account = m_server;
    credentials.registering = true;
    if (!m_override.host.isEmpty()) {
        credentials.host = m_override.host;
        credentials.port = m_override.port;
    }
    credentials.caFile = m_override.caFile;
    m_ending = {};
    m_welcome = false;
    setProblem({});
    stream().open(credentials);
    Q_EMIT changed();
}

/// Keeps the values of the form, to be filled in again; but for the answer to a challenge that will be another one.
void NewAccount::keepTyped()
{
    m_typed.clear();
    const DataForm form = m_form.edit().filledIn(m_offer.form);
    for (const FormField &field : form.fields) {
        if (field.type != FieldType::Hidden && field.type != FieldType::Fixed && !field.media && field.var != "ocr"_L1)
            m_typed.insert(field.var, field.values);
    }
}

void NewAccount::submit()
{
    if (m_state == State::Lapsed) {
        keepTyped();
        m_renewed = true;
        advance(Event::Submit);
        return open();
    }
    if (m_state != State::Filling || m_form.problemCount() > 0)
        return;
    const DataForm form = m_form.edit().filledIn(m_offer.form);
    const auto address = newaccount::address(form, m_server);
    if (form.field(QString(newaccount::NameVar)) && !address) {
        m_form.mark(newaccount::NameVar, tr("This cannot stand before the @ of an address."));
        return;
    }
    m_renewed = false;
    m_wanted = m_place;
    m_wanted.account = address.value_or(Jid());
    m_wanted.password = newaccount::password(form);
    setProblem({});
    keepTyped();
    advance(Event::Submit);
    stream().ask(m_server, u"set"_s, newaccount::submission(form, m_offer.legacy), this,
                 [this, round = m_round.begin()](const IqReply &reply) {
                     if (!round.isStale())
                         answered(reply);
                 });
}

void NewAccount::cancel()
{
    m_round.end();
    if (m_stream) {
        m_pictures->stop();
        m_stream->close();
    }
    m_form.setForm({});
    m_offer = {};
    m_wanted = {};
    m_ending = {};
    m_renewed = false;
    setProblem({});
    advance(Event::Cancel);
}

void NewAccount::forget()
{
    m_typed.clear();
    m_link = {};
    m_server = {};
    m_place = {};
    cancel();
}

QString NewAccount::pageHost() const
{
    return QUrl(m_offer.page).host(QUrl::FullyEncoded);
}

bool NewAccount::certificateAsked() const
{
    const bool refused = m_ending.problem == ConnectionProblem::CertificateUntrusted
        || m_ending.problem == ConnectionProblem::CertificateChanged;
    return refused && m_state == State::Choosing && m_stream->certificate().has_value();
}

CertificateCard NewAccount::certificate() const
{
    return certificateAsked() ? certificateCard(*m_stream->certificate()) : CertificateCard {};
}

void NewAccount::trustCertificate()
{
    if (!certificateAsked())
        return;
    m_place.pin = m_stream->certificate()->pin();
    advance(Event::Begin);
    open();
}

void NewAccount::rejectCertificate()
{
    if (certificateAsked())
        cancel();
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dialogue of a NewAccount with the server.

#include "model/account/accounttexts.h"
#include "model/account/newaccount.h"

using namespace Qt::StringLiterals;

namespace parlour {

using making::Event;
using making::State;
using Refusal = newaccount::Refusal;

Stream &NewAccount::stream()
{
    if (m_stream)
        return *m_stream;
    m_stream = m_streams();
    connect(m_stream.get(), &Stream::online, this, &NewAccount::onOnline);
    connect(m_stream.get(), &Stream::failed, this, &NewAccount::onFailed);
    m_queue = std::make_unique<PictureQueue>();
    m_pictures = std::make_unique<FormPictures>(*m_stream, m_form);
    m_pictures->setQueue(m_queue.get());
    return *m_stream;
}

void NewAccount::onOnline()
{
    if (m_state != State::Reaching)
        return;
    const auto door = newaccount::door(stream().offered());
    if (!m_link.token.isEmpty() && door.takesTokens)
        return present();
    if (!door.open)
        return fail(refusalSentence(Refusal::NotOffered));
    advance(Event::Reached);
    ask();
}

/// Shows the invitation.
void NewAccount::present()
{
    advance(Event::Invited);
    stream().ask(m_server, u"set"_s, newaccount::tokenQuery(m_link.token), this,
                 [this, round = m_round.begin()](const IqReply &reply) {
                     if (round.isStale())
                         return;
                     if (const auto *failure = std::get_if<IqFailure>(&reply))
                         return fail(sentence(*failure), failure->error.text);
                     m_welcome = true;
                     advance(Event::Reached);
                     ask();
                 });
}

void NewAccount::ask()
{
    stream().ask(m_server, u"get"_s, newaccount::query(), this, [this, round = m_round.begin()](const IqReply &reply) {
        if (!round.isStale())
            asked(reply);
    });
}

void NewAccount::asked(const IqReply &reply)
{
    if (const auto *failure = std::get_if<IqFailure>(&reply))
        return fail(sentence(*failure), failure->error.text);
    const auto offer = newaccount::offer(std::get<QDomElement>(reply));
    if (!offer)
        return fail(refusalSentence(Refusal::NotOffered));
    if (offer->form.tooLarge)
        return fail(tr("What %1 wants to know is too large to show.").arg(server()));
    const bool asks = std::ranges::any_of(offer->form.fields, [](const FormField &f) {
        return f.type != FieldType::Hidden && f.type != FieldType::Fixed;
    });
    if (asks)
        return show(*offer);
    if (offer->page.isEmpty())
        return fail(refusalSentence(Refusal::NotOffered));
    m_offer = *offer;
    advance(Event::Redirected);
    stream().close();
}

void NewAccount::show(const newaccount::Offer &offer)
{
    m_offer = offer;
    for (FormField &field : m_offer.form.fields)
        prepare(field);
    m_form.setReadOnly(false);
    m_form.setForm(m_offer.form);
    m_pictures->show(m_offer.form, m_server, m_offer.attachments);
    advance(Event::Offered);
}

void NewAccount::answered(const IqReply &reply)
{
    const auto *failure = std::get_if<IqFailure>(&reply);
    if (!failure)
        return finish();
    if (failure->kind == IqFailure::Kind::Refused)
        return refused(*failure);
    fail(sentence(*failure));
}

void NewAccount::refused(const IqFailure &failure)
{
    const bool spent = newaccount::isChallenging(m_offer.form);
    if (!spent && newaccount::refusal(failure.error.condition) == Refusal::NameTaken)
        m_form.mark(newaccount::NameVar, sentence(failure));
    else
        setProblem(sentence(failure), failure.error.text);
    advance(spent ? Event::Spent : Event::Rejected);
    if (spent)
        ask();
}

void NewAccount::finish()
{
    const Credentials credentials = std::exchange(m_wanted, {});
    const AccountLink link = m_link;
    m_typed.clear();
    advance(Event::Accepted);
    stream().close();
    if (!credentials.account.isEmpty() && !credentials.password.isEmpty())
        Q_EMIT made(credentials, link);
}

void NewAccount::onFailed(ConnectionProblem problem, bool willRetry)
{
    if (willRetry) // Input is shown again, not tried again.
        QMetaObject::invokeMethod(m_stream.get(), &Stream::close, Qt::QueuedConnection);
    m_round.end();
    const State before = m_state;
    m_ending = {problem, m_stream->problemDetail()};
    if (before == State::Sending)
        setProblem(sentence({IqFailure::Kind::Disconnected, {}}));
    else if (isBusy())
        setProblem(accounttexts::problem(problem, server()), m_ending.detail);
    advance(Event::Lost);
}

void NewAccount::fail(const QString &problem, const QString &detail)
{
    m_round.end();
    setProblem(problem, detail);
    advance(Event::Failed);
    stream().close();
}

} // namespace parlour

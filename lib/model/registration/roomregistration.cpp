// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/registration/roomregistration.h"

#include "protocol/address/nickname.h"
#include "protocol/text/bounded.h"
#include "protocol/text/foreign.h"

using namespace Qt::StringLiterals;

namespace parlour {

using registering::Event;
using registering::State;

static constexpr auto NickVar = "muc#register_roomnick"_L1;
static constexpr qsizetype MaxRequests = 100;

RoomRegistration::RoomRegistration(Stream &stream, const Jid &room, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
    , m_room(room)
{
}

void RoomRegistration::advance(Event event)
{
    m_state = registering::next(m_state, event);
    m_form.setReadOnly(isBusy());
    Q_EMIT changed();
}

void RoomRegistration::open(const QString &nick, bool wantsIn)
{
    if (isBusy())
        return;
    m_proposed = nick;
    m_wantsIn = wantsIn;
    m_problem.clear();
    m_detail.clear();
    advance(Event::Open);
    ask();
}

void RoomRegistration::close()
{
    m_round.end();
    m_form.setForm({});
    m_problem.clear();
    m_detail.clear();
    advance(Event::Close);
}

void RoomRegistration::ask()
{
    m_stream.ask(m_room, u"get"_s, registration::membershipQuery(), this,
                 [this, round = m_round.begin()](const IqReply &reply) {
                     if (!round.isStale())
                         asked(reply);
                 });
}

void RoomRegistration::asked(const IqReply &reply)
{
    if (const auto *failure = std::get_if<IqFailure>(&reply))
        return fail(*failure, Event::Refused);
    const auto membership = registration::membership(std::get<QDomElement>(reply));
    if (!membership)
        return fail({IqFailure::Kind::Refused, {ErrorCondition::FeatureNotImplemented, {}, {}}}, Event::Refused);
    if (!membership->form.tooLarge)
        return show(*membership);
    m_problem = tr("This room's form is too large to show. Somebody who runs the room has to add you.");
    advance(Event::Refused);
}

/// Our words for usual fields of rooms.
static QString label(const QString &var)
{
    static const QHash<QString, const char *> Known {
        {QString(NickVar), QT_TRANSLATE_NOOP("parlour::RoomRegistration", "Nickname")},
        {u"nick"_s, QT_TRANSLATE_NOOP("parlour::RoomRegistration", "Nickname")},
        {u"muc#register_first"_s, QT_TRANSLATE_NOOP("parlour::RoomRegistration", "First name")},
        {u"muc#register_last"_s, QT_TRANSLATE_NOOP("parlour::RoomRegistration", "Last name")},
        {u"muc#register_email"_s, QT_TRANSLATE_NOOP("parlour::RoomRegistration", "Email address")},
        {u"muc#register_url"_s, QT_TRANSLATE_NOOP("parlour::RoomRegistration", "Your web page")},
        {u"muc#register_faqentry"_s, QT_TRANSLATE_NOOP("parlour::RoomRegistration", "A few words about you")},
    };
    const char *ours = Known.value(var);
    return ours ? RoomRegistration::tr(ours) : QString();
}

void RoomRegistration::show(const registration::Membership &membership)
{
    m_membership = membership;
    m_changeable = membership.registered && !membership.form.fields.isEmpty();
    DataForm form = membership.form;
    for (FormField &field : form.fields) {
        if (const QString ours = label(field.var); !ours.isEmpty())
            field.label = ours;
        const bool isNick = field.var == NickVar || field.var == "nick"_L1;
        if (isNick && field.value().isEmpty() && !m_proposed.isEmpty())
            field.values = QStringList {m_proposed};
    }
    m_form.setForm(form);
    advance(membership.registered ? Event::Known : Event::Offered);
    Q_EMIT registered(membership.nick);
}

void RoomRegistration::submit()
{
    if (m_state != State::Filling || m_form.problemCount() > 0)
        return;
    const DataForm form = m_form.edit().filledIn(m_form.edit().form());
    advance(Event::Submit);
    send(registration::submission(form));
}

void RoomRegistration::change()
{
    advance(Event::Change);
}

void RoomRegistration::giveUp()
{
    if (m_state != State::Registered)
        return;
    advance(Event::GiveUp);
    send(registration::removal());
}

void RoomRegistration::send(const QDomElement &query)
{
    m_problem.clear();
    m_detail.clear();
    m_stream.ask(m_room, u"set"_s, query, this, [this, round = m_round.begin()](const IqReply &reply) {
        if (round.isStale())
            return;
        if (const auto *failure = std::get_if<IqFailure>(&reply))
            return fail(*failure, Event::Rejected);
        advance(Event::Accepted);
        if (m_state == State::Checking)
            return ask();
        m_membership = {};
        Q_EMIT registered({});
    });
}

void RoomRegistration::fail(const IqFailure &failure, Event event)
{
    const bool checking = m_state == State::Checking;
    m_problem = checking ? QString() : sentence(failure);
    m_detail = checking ? QString() : failure.error.text;
    advance(event);
}

void RoomRegistration::setAffiliation(muc::Affiliation affiliation)
{
    if (m_affiliation == affiliation)
        return;
    m_affiliation = affiliation;
    Q_EMIT changed();
}

void RoomRegistration::apply(const registration::Request &request)
{
    if (m_requests.size() >= MaxRequests || m_requests.contains(request))
        return;
    m_requests << request;
    Q_EMIT requestChanged();
}

QString RoomRegistration::request() const
{
    if (m_requests.isEmpty())
        return {};
    const auto &first = m_requests.first();
    const QString who = first.nick.isEmpty() ? tr("Somebody") : named(first.nick);
    const QString asking = tr("%1 asks to be a member of this room.").arg(who);
    const QString words = isolated(bounded(first.words.join(u"; "_s), 500));
    return words.isEmpty() ? asking : tr("%1 They say: %2").arg(asking, words);
}

void RoomRegistration::answerRequest(bool allowed)
{
    if (m_requests.isEmpty())
        return;
    m_stream.send(registration::requestAnswer(m_room, m_requests.takeFirst(), allowed));
    Q_EMIT requestChanged();
}

void RoomRegistration::forgetRequests()
{
    if (m_requests.isEmpty())
        return;
    m_requests.clear();
    Q_EMIT requestChanged();
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/roomsetup.h"

#include "model/room/setuptexts.h"
#include "model/texts/failuretexts.h"
#include "protocol/disco/info.h"

using namespace Qt::StringLiterals;

namespace parlour {

using preset::Kind;

RoomSetup::RoomSetup(Stream &stream, const Jid &room, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
    , m_room(room.toBare())
{
}

bool RoomSetup::isSerious() const
{
    return m_state == State::Failed || std::ranges::any_of(m_left, preset::isSerious);
}

void RoomSetup::wish(preset::Wish wish)
{
    forget();
    m_wish = std::move(wish);
    m_pending = true;
}

void RoomSetup::forget()
{
    m_round.end();
    m_pending = false;
    m_filledIn = false;
    m_defaults = false;
    m_mayClose = true;
    m_wish = {};
    m_lacking.clear();
    m_left.clear();
    if (m_settings)
        m_settings->disconnect(this);
    m_settings.clear();
    set(State::Idle, {});
}

void RoomSetup::begin(RoomConfiguration *settings)
{
    m_pending = false;
    follow(settings);
    if (m_wish.kind == Kind::Instant)
        return unlock();
    if (m_wish.kind != Kind::Custom && m_state != State::Working)
        retry();
}

void RoomSetup::follow(RoomConfiguration *settings)
{
    if (m_settings == settings)
        return;
    m_settings = settings;
    connect(settings, &RoomConfiguration::stateChanged, this, &RoomSetup::onConfiguration);
    connect(settings, &RoomConfiguration::described, this, [this](const QDomElement &iq) { m_info = iq; });
    connect(settings, &RoomConfiguration::saved, this, &RoomSetup::onSaved);
    connect(settings, &RoomConfiguration::ownerChanged, this, [this] {
        if (m_settings->isOwner() && m_state == State::Failed)
            retry(); // The stream is back.
    });
}

/// Tells the configuration machine, which does the talking, the next step.
void RoomSetup::onConfiguration()
{
    using Configuration = configuration::State;
    const auto state = m_settings->state();
    if (state == Configuration::Editing && !m_filledIn)
        return fillIn();
    const bool isOver =
        state == Configuration::LoadFailed || state == Configuration::SaveFailed || state == Configuration::Conflict;
    if (m_state == State::Working && isOver)
        set(State::Failed, setuptexts::failure(m_settings->resultText()));
}

void RoomSetup::onSaved()
{
    const auto info = std::exchange(m_info, {});
    if (m_state != State::Working)
        return;
    m_mayClose = m_settings->state() == configuration::State::Saved;
    if (info.isNull())
        ask();
    else
        conclude(info);
}

void RoomSetup::fillIn()
{
    m_filledIn = true;
    const auto plan = preset::plan(m_settings->form()->edit(), m_wish);
    m_lacking = plan.lacking;
    for (const auto &[var, value] : plan.changes)
        m_settings->form()->setValue(var, value);
    if (m_wish.kind == Kind::Custom)
        return;
    if (!m_settings->canSave())
        return set(State::Failed, setuptexts::failure(tr("The server wants more to be filled in.")));
    m_settings->save();
}

void RoomSetup::retry()
{
    set(State::Working, tr("Setting up the room..."));
    if (!m_settings)
        return unlock();
    const bool isLoaded = m_settings->form()->count() > 0;
    if (!isLoaded)
        m_settings->load(); // Or it is being fetched already.
    else if (m_settings->canSave())
        m_settings->save();
    else if (!m_settings->isBusy()) // All wishes were fulfilled before.
        ask();
}

void RoomSetup::useDefaults()
{
    m_defaults = true;
    set(State::Working, tr("Setting up the room..."));
    if (!m_settings || m_settings->form()->count() == 0)
        return unlock();
    m_settings->useDefaults();
    m_settings->save();
}

/// Submits an empty form, which is enough (section 10.1.2).
void RoomSetup::unlock()
{
    DataForm form;
    form.type = DataForm::Type::Submit;
    QDomElement query = xml::element(u"query"_s, xml::MucOwnerNs);
    appendForm(query, form);
    set(State::Working, tr("Setting up the room..."));
    const auto done = [this, round = m_round.begin()](const IqReply &reply) {
        if (round.isStale())
            return;
        if (const auto *failure = std::get_if<IqFailure>(&reply))
            return set(State::Failed, setuptexts::failure(failuretexts::sentence(*failure)));
        ask();
    };
    m_stream.ask(m_room, u"set"_s, query, this, done);
}

/// Queries disco#info of the finished room, as others see it.
void RoomSetup::ask()
{
    const auto done = [this, round = m_round.begin()](const IqReply &reply) {
        if (round.isStale())
            return;
        const auto *iq = std::get_if<QDomElement>(&reply);
        if (iq)
            Q_EMIT described(*iq);
        conclude(iq ? *iq : QDomElement());
    };
    m_stream.ask(m_room, u"get"_s, disco::infoQuery(), this, done);
}

void RoomSetup::conclude(const QDomElement &info)
{
    if (m_defaults)
        m_wish = {Kind::Instant, {}, {}, {}};
    m_left = preset::ungranted(m_wish, m_lacking, info);
    if (info.isNull() && m_left.isEmpty())
        set(State::Short, tr("The room is set up, but the server did not confirm it."));
    else if (m_left.isEmpty())
        set(State::Ready, setuptexts::ready(m_wish.kind));
    else
        set(State::Short, setuptexts::shortfall(m_left));
    Q_EMIT finished();
}

void RoomSetup::dismiss()
{
    if (m_state == State::Ready || m_state == State::Short)
        forget();
}

void RoomSetup::set(State state, const QString &text)
{
    if (m_state == state && m_text == text)
        return;
    m_state = state;
    m_text = text;
    Q_EMIT stateChanged();
}

} // namespace parlour

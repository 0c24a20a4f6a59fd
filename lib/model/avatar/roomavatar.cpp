// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/avatar/roomavatar.h"

#include "model/people/nickcolor.h"
#include "model/texts/failuretexts.h"

using namespace Qt::StringLiterals;

namespace parlour {

RoomAvatar::RoomAvatar(Stream &stream, const Jid &room, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
    , m_room(room.toBare())
    , m_news([this] { find(); })
{
}

QColor RoomAvatar::colorOnLight() const
{
    return nickColor(m_room.toString(), false);
}

QColor RoomAvatar::colorOnDark() const
{
    return nickColor(m_room.toString(), true);
}

QString RoomAvatar::letters(const QString &name)
{
    return initials(name);
}

void RoomAvatar::hear(const QString &hash)
{
    m_repeated = hash == m_hash && !hash.isEmpty();
    announce(hash);
}

void RoomAvatar::apply(const muc::RoomInfo &info)
{
    if (info.known && m_possible != info.hasVCard) {
        m_possible = info.hasVCard;
        Q_EMIT progressChanged();
    }
    if (info.avatarHash)
        announce(*info.avatarHash);
    // Prosody 13.0.1 announces the hash of a room's first picture for all later ones, and after its removal, too.
    if (std::exchange(m_repeated, false) && !m_fetching && m_library) {
        m_doubtful = true;
        m_news.want();
    }
}

bool RoomAvatar::isEcho()
{
    return !std::exchange(m_echo, QDeadlineTimer(0)).hasExpired();
}

void RoomAvatar::announce(const QString &hash)
{
    if (hash == m_hash && (hash.isEmpty() || m_absent || m_fetching || !m_source.isEmpty()))
        return;
    m_hash = hash;
    m_absent = false;
    Q_EMIT sourceChanged();
    if (!hash.isEmpty() && m_library)
        return m_news.want();
    m_news.forget();
    show({});
}

void RoomAvatar::find()
{
    if (std::exchange(m_doubtful, false))
        return fetch();
    m_fetching = true;
    m_library->find(m_hash, this, [this, hash = m_hash](const QUrl &source) {
        m_fetching = false;
        if (hash != m_hash)
            return;
        if (source.isEmpty())
            fetch();
        else
            show(source);
    });
}

void RoomAvatar::fetch()
{
    if (!m_library)
        return;
    m_fetching = true;
    m_stream.ask(m_room, u"get"_s, avatar::vCardQuery(), this, [this](const IqReply &reply) {
        m_fetching = false;
        fetched(reply);
    });
}

void RoomAvatar::fetched(const IqReply &reply)
{
    const auto *iq = std::get_if<QDomElement>(&reply);
    const auto *failure = std::get_if<IqFailure>(&reply);
    if (failure && failure->error.condition != ErrorCondition::ItemNotFound)
        return; // Asked for again when the room announces it again.
    const auto photo = iq ? avatar::photo(*iq) : std::nullopt;
    if (!photo || !m_library) {
        m_absent = true;
        Q_EMIT sourceChanged();
        return show({});
    }
    m_absent = false;
    m_library->add(photo->data, PictureQueue::Wish::Unasked, this, [this](const QUrl &source) { show(source); });
}

void RoomAvatar::show(const QUrl &source)
{
    if (m_source == source)
        return;
    m_source = source;
    Q_EMIT sourceChanged();
}

void RoomAvatar::set(const QUrl &file)
{
    if (m_busy || !m_library)
        return;
    start();
    m_library->prepare(file.toLocalFile(), this, [this](const std::variant<avatar::Photo, AvatarLibrary::Unfit> &made) {
        if (const auto *photo = std::get_if<avatar::Photo>(&made))
            return replace(*photo);
        switch (std::get<AvatarLibrary::Unfit>(made)) {
        case AvatarLibrary::Unfit::Unreadable:
            return end(tr("That file cannot be read."), {});
        case AvatarLibrary::Unfit::TooLarge:
            return end(tr("That file is too large. It may have 20 megabytes at most."), {});
        case AvatarLibrary::Unfit::NoPicture:
            return end(tr("Parlour cannot use this picture. Choose a PNG or JPEG file, for example."), {});
        }
    });
}

void RoomAvatar::remove()
{
    if (m_busy)
        return;
    start();
    replace({});
}

/// Replaces the picture; first reads the rest of the room's vCard, which stays.
void RoomAvatar::replace(const std::optional<avatar::Photo> &photo)
{
    m_stream.ask(m_room, u"get"_s, avatar::vCardQuery(), this, [this, photo](const IqReply &reply) {
        if (const auto *iq = std::get_if<QDomElement>(&reply))
            return submit(avatar::vCardWith(*iq, photo), photo);
        const auto failure = std::get<IqFailure>(reply);
        const bool isEmpty =
            failure.kind == IqFailure::Kind::Refused && failure.error.condition == ErrorCondition::ItemNotFound;
        if (!isEmpty)
            return failed(failure);
        submit(avatar::vCardWith({}, photo), photo);
    });
}

void RoomAvatar::submit(const QDomElement &vCard, const std::optional<avatar::Photo> &photo)
{
    constexpr int EchoTime = 10'000;
    m_echo.setRemainingTime(EchoTime);
    m_stream.ask(m_room, u"set"_s, vCard, this, [this, photo](const IqReply &reply) {
        if (const auto *failure = std::get_if<IqFailure>(&reply))
            return failed(*failure);
        replaced(photo);
    });
}

/// Shows the new picture, which the server took.
void RoomAvatar::replaced(const std::optional<avatar::Photo> &photo)
{
    m_absent = !photo;
    if (!photo || !m_library) {
        show({});
        end({}, tr("The picture is removed."));
        Q_EMIT sourceChanged();
        return Q_EMIT changed();
    }
    if (m_hash.isEmpty())
        m_hash = avatar::hashOf(photo->data);
    m_library->add(photo->data, PictureQueue::Wish::Asked, this, [this](const QUrl &source) {
        show(source);
        end({}, tr("The picture is set."));
        Q_EMIT changed();
    });
}

void RoomAvatar::start()
{
    m_busy = true;
    m_problem.clear();
    m_result.clear();
    Q_EMIT progressChanged();
}

void RoomAvatar::end(const QString &problem, const QString &result)
{
    m_busy = false;
    m_problem = problem;
    m_result = result;
    Q_EMIT progressChanged();
}

void RoomAvatar::failed(const IqFailure &failure)
{
    if (failure.kind != IqFailure::Kind::Refused)
        return end(failuretexts::silence(failure), {});
    using enum ErrorCondition;
    const auto isOneOf = [&failure](std::initializer_list<ErrorCondition> conditions) {
        return std::ranges::find(conditions, failure.error.condition) != conditions.end();
    };
    if (isOneOf({Forbidden, NotAllowed, NotAuthorized}))
        return end(tr("Only owners can change the picture of this room."), {});
    if (isOneOf({ServiceUnavailable, FeatureNotImplemented}))
        return end(tr("This server keeps no pictures for rooms."), {});
    end(tr("The server did not accept the picture."), {});
}

} // namespace parlour

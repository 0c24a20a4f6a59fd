// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/room/room.h"

namespace parlour {

/// One function for each kind of event.
struct Room::Events
{
    Room &room;

    void operator()(const muc::Present &event) const;
    void operator()(const muc::Claim &event) const;
    void operator()(const muc::Gone &event) const;
    void operator()(const muc::Refused &event) const;
    void operator()(const muc::Message &event) const;
    void operator()(const muc::Acted &event) const;
    void operator()(const muc::Archived &event) const;
    void operator()(const muc::Subject &event) const;
    void operator()(const muc::ConfigChanged &event) const;
    void operator()(const muc::MessageFailed &event) const;
    void operator()(const muc::PrivateMessage &message) const { room.m_parts.privateChats.receive(message); }
    void operator()(const muc::PrivateActed &acted) const { room.m_parts.privateChats.receive(acted); }
    void operator()(const muc::PrivateFailure &failure) const { room.m_parts.privateChats.bounce(failure); }
    void operator()(const muc::Declined &declined) const;
    void operator()(const muc::Affiliate &news) const { room.m_parts.affiliations.apply(news); }
    void operator()(const muc::VoiceRequest &request) const { room.m_parts.voice.apply(request); }
    void operator()(const registration::Request &request) const;
    void operator()(const captcha::Challenge &question) const;
    void operator()(const muc::PictureAnnounced &picture) const { room.m_parts.avatar.hear(picture.hash); }
    void operator()(const muc::Invitation &) const { } ///< For the account: the room need not be known.
    void operator()(const muc::Nothing &) const { }

private:
    void used() const;
    void overheard(bool isCertain) const;
    void renamed(const muc::Gone &event) const;
    void noteGone(const muc::Gone &event) const;
    void hear(const muc::Message &event) const;
    bool isForUs(const muc::Message &event) const;
    bool isAnswerToUs(const muc::Message &event) const;
    void judge(timeline::Entry &entry, const muc::Message &event) const;
    timeline::Entry entry(const muc::Message &event) const;
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/xml/dom.h"

#include <QString>
#include <optional>

/// Profiles that people publish about themselves.
namespace parlour::person {

/// Place from which a profile is fetched.
enum class Source {
    Published, ///< vCard4 at the bare address (XEP-0292).
    VCard,     ///< vcard-temp at the bare address, or of an occupant at the full one (XEP-0054).
};

/// A profile, as its owner wrote it: plain text, each a line of at most MaxLine, the note of at most MaxNote
/// characters. Properties that are not told are empty.
struct Profile
{
    static constexpr qsizetype MaxLine = 200;
    static constexpr qsizetype MaxNote = 1000;

    QString fullName;
    QString nickname;
    QString organization;
    QString title;
    QString email;
    QString url; ///< As written, never followed.
    QString birthday;
    QString note; ///< May have several lines.
    bool isEmpty() const { return *this == Profile {}; }
    bool operator==(const Profile &) const = default;
};

/// Payload (type get) that asks for a profile.
QDomElement profileQuery(Source source);

/// Returns the profile in the answer `iq`; nothing when there is none, or it is empty.
std::optional<Profile> profile(const QDomElement &iq, Source source);

} // namespace parlour::person

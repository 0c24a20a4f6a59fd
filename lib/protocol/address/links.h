// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QUrl>

/// Links in people's texts. Nothing is fetched before a person wants to go there.
namespace parlour::links {

struct Link
{
    qsizetype start = 0;
    qsizetype length = 0;
    QUrl target;
    bool operator==(const Link &) const = default;
};

/// The links in `text`, in order, none longer than 2000 characters: those that begin with http:, https:, xmpp:, mailto:,
/// geo:, tel: or www., and e-mail addresses. Characters that end a sentence or close a bracket that the link has not
/// opened are not part of it. Takes time in proportion to the text.
QList<Link> links(const QString &text);

/// The destination of `target` as a person must see it before going there: the host as requested, so that letters
/// of another alphabet cannot pass for Latin ones, or the address. For a place in a sentence of ours, see isolated().
QString destination(const QUrl &target);

/// Returns whether the link in the text could be taken for another place: letters of several alphabets, or characters
/// that cannot be seen, in the host; or a name before it that looks like one ("bank.example@evil.example").
bool isMisleading(const QUrl &target);

} // namespace parlour::links

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QUrl>

/// Links in what people write. Nothing of them is asked for before a person wants to go there.
namespace parlour::links {

struct Link
{
    qsizetype start = 0;
    qsizetype length = 0;
    QUrl target;
    bool operator==(const Link &) const = default;
};

/// The links in `text`, in order, none longer than 2000 characters: those that begin with http:, https:, xmpp:, mailto:,
/// geo:, tel: or www., and addresses of e-mail. What ends a sentence or closes a bracket that the link has not opened is
/// not part of it. Takes time in proportion to the text.
QList<Link> links(const QString &text);

/// Where `target` leads to, as a person has to see it before going there: the host as it is asked for, so that letters of
/// another alphabet cannot pass for Latin ones, or the address. For a place in a sentence of ours, see isolated().
QString destination(const QUrl &target);

/// Whether what stands in the text could be taken for another place: letters of several alphabets, or characters that
/// cannot be seen, in the host; or a name before it that looks like one ("bank.example@evil.example").
bool isMisleading(const QUrl &target);

} // namespace parlour::links

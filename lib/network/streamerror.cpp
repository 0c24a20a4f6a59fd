// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/streamerror.h"

#include "protocol/text/bounded.h"

#include <QDomElement>

using namespace Qt::StringLiterals;

namespace parlour {

static constexpr auto StreamErrorNs = "urn:ietf:params:xml:ns:xmpp-streams"_L1;

StreamError streamError(const QDomElement &error)
{
    StreamError result;
    for (auto e = error.firstChildElement(); !e.isNull(); e = e.nextSiblingElement()) {
        if (e.namespaceURI() != StreamErrorNs)
            continue;
        if (e.tagName() == "text"_L1) {
            result.text = bounded(e.text().left(2'000).simplified(), 500);
        } else if (result.condition.isEmpty()) {
            result.condition = bounded(e.tagName(), 100);
            if (result.condition == "see-other-host"_L1)
                result.elsewhere = redirect::parse(bounded(e.text(), 1'000));
        }
    }
    return result;
}

static ConnectionProblem problem(const QString &condition)
{
    using enum ConnectionProblem;
    static const QHash<QString, ConnectionProblem> known {
        {u"conflict"_s, Conflict},
        {u"system-shutdown"_s, ServerShutdown},
        {u"reset"_s, ServerShutdown},
        {u"host-unknown"_s, NoSuchServer},
        {u"host-gone"_s, NoSuchServer},
        {u"connection-timeout"_s, NetworkLost},
        {u"remote-connection-failed"_s, NetworkLost},
        {u"bad-format"_s, StreamBroken},
        {u"bad-namespace-prefix"_s, StreamBroken},
        {u"invalid-xml"_s, StreamBroken},
        {u"not-well-formed"_s, StreamBroken},
        {u"restricted-xml"_s, StreamBroken},
        {u"undefined-condition"_s, StreamBroken},
    };
    return known.value(condition, Other);
}

Ending ending(const StreamError &error, Stage stage)
{
    if (stage == Stage::Unsecured)
        return {ConnectionProblem::Refused, {}};
    if (error.condition == "see-other-host"_L1)
        return {stage == Stage::Session ? ConnectionProblem::ServerShutdown : ConnectionProblem::Refused, error.text};
    return {problem(error.condition), error.text.isEmpty() ? error.condition : error.text};
}

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/account/account.h"
#include "support/fakestream.h"
#include "support/memorysecrets.h"

#include <QTemporaryDir>
#include <QTest>

namespace parlour {

using namespace Qt::StringLiterals;

/// An account whose own server has the rooms at conference.localhost.
struct HomeScene
{
    QTemporaryDir folder;
    ProfileSettings settings {folder.filePath(u"parlour.ini"_s)};
    MemorySecrets secrets;
    Outbox outbox {u":memory:"_s};
    FakeStreams streams;
    Account account {streams.factory()(), settings, secrets, outbox};
    FakeStream &stream = *streams.made.first();

    HomeScene()
    {
        account.take({*Jid::parse(u"alice@localhost"), u"pw"_s, {}, 0, {}, {}});
        account.start();
        stream.goOnline();
    }
    QList<FakeStream::Request> askedOf(const QString &domain) const
    {
        QList<FakeStream::Request> found;
        for (const auto &request : stream.asked) {
            if (request.to.domain() == domain)
                found << request;
        }
        return found;
    }
    /// The server lists its services, and the one at conference.localhost says what it is.
    void tellServices()
    {
        answer(u"localhost"_s, xml::DiscoItemsNs,
               u"<query xmlns='http://jabber.org/protocol/disco#items'><item jid='conference.localhost'/></query>"_s);
        answer(u"conference.localhost"_s, xml::DiscoInfoNs,
               u"<query xmlns='http://jabber.org/protocol/disco#info'><identity category='conference' type='text'/>"
               "<feature var='http://jabber.org/protocol/muc'/></query>"_s);
    }
    void answer(const QString &to, QLatin1StringView ns, const QString &payload)
    {
        for (qsizetype i = 0; i < stream.asked.size(); ++i) {
            if (stream.asked.at(i).to.toString() != to || stream.asked.at(i).payload.namespaceURI() != ns)
                continue;
            const auto request = stream.asked.takeAt(i);
            request.done(xml::parse(u"<iq xmlns='jabber:client' type='result'>%1</iq>"_s.arg(payload)));
            return;
        }
        QFAIL(qPrintable(u"nobody asked "_s + to));
    }
    /// One of ours, as the server says.
    void know(const QString &contact, const QString &subscription = u"both"_s)
    {
        stream.receive(u"<iq xmlns='jabber:client' type='set'><query xmlns='jabber:iq:roster'>"
                       "<item jid='%1' subscription='%2'/></query></iq>"_s.arg(contact, subscription));
    }
    Room *room(const QString &address) { return account.rooms()->find(*Jid::parse(address)); }
    void enter(const QString &address, const QString &codes = {})
    {
        stream.receive(u"<presence xmlns='jabber:client' from='%1/alice'><x "
                       "xmlns='http://jabber.org/protocol/muc#user'><item affiliation='none' role='participant'/>"
                       "<status code='110'/>%2</x></presence>"_s.arg(address, codes));
    }
};

} // namespace parlour

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/search/messagesearch.h"
#include "support/directscene.h"
#include "support/suite.h"

using namespace parlour;

/// Looking for words in our account's archive, for one direct chat.
class DirectSearchTest : public QObject
{
    Q_OBJECT

    struct Scene : DirectScene
    {
        ArchiveSearch *archive = nullptr;

        Scene()
        {
            tellRoster();
            chats.open(u"bob@localhost"_s);
            archive = chat()->conversation()->archiveSearch();
        }
        FakeStream::Request asked()
        {
            for (qsizetype i = 0; i < stream.asked.size(); ++i) {
                if (stream.asked.at(i).payload.namespaceURI() == "urn:xmpp:mam:2"_L1)
                    return stream.asked.takeAt(i);
            }
            return {};
        }
        void offer()
        {
            archive->offer();
            const auto request = asked();
            QCOMPARE(request.to, *Jid::parse(u"alice@localhost"));
            request.done(xml::parse(u"<iq xmlns='jabber:client' type='result'><query xmlns='urn:xmpp:mam:2'><x "
                                    "xmlns='jabber:x:data' type='form'><field type='text-single' "
                                    "var='{urn:xmpp:fulltext:0}fulltext'/></x></query></iq>"_s));
        }
        void found(const QString &query, const QString &id, const QString &from, const QString &body,
                   const QString &by = u"alice@localhost"_s)
        {
            const QString to = from.startsWith("alice"_L1) ? u"bob@localhost"_s : u"alice@localhost"_s;
            stream.receive(u"<message xmlns='jabber:client' from='%4'><result xmlns='urn:xmpp:mam:2' id='%2' "
                           "queryid='%1'><forwarded xmlns='urn:xmpp:forward:0'><delay xmlns='urn:xmpp:delay' "
                           "stamp='2026-01-02T03:04:05Z'/>%3</forwarded></result></message>"_s.arg(
                               query, id, message(from, to, u"<body>%1</body>"_s.arg(body), u"m"_s + id), by));
        }
    };

private Q_SLOTS:
    void itIsAskedOfTheAccountForThisPerson()
    {
        Scene s;
        s.offer();
        QCOMPARE(s.archive->state(), ArchiveSearch::State::Offered);
        s.archive->ask({u"rain"_s});
        const auto request = s.asked();
        QCOMPARE(request.to, *Jid::parse(u"alice@localhost"));
        QStringList fields;
        for (const auto &field : xml::children(xml::child(request.payload, u"x", xml::FormNs), u"field", xml::FormNs))
            fields << field.attribute(u"var"_s) + u'=' + field.text();
        QVERIFY(fields.contains(u"with=bob@localhost"_s));
        QVERIFY(fields.contains(u"{urn:xmpp:fulltext:0}fulltext=rain"_s));
        const QString query = request.payload.attribute(u"queryid"_s);
        s.found(query, u"a1"_s, u"bob@localhost/x"_s, u"rain today"_s);
        s.found(query, u"a2"_s, u"alice@localhost/r0"_s, u"no rain"_s);
        s.found(query, u"a3"_s, u"carol@localhost/x"_s, u"rain of another"_s);
        s.found(query, u"a4"_s, u"bob@localhost/x"_s, u"forged"_s, u"mallory@elsewhere"_s);
        s.found(u"other"_s, u"a5"_s, u"bob@localhost/x"_s, u"not asked"_s);
        request.done(xml::parse(u"<iq xmlns='jabber:client' type='result'><fin xmlns='urn:xmpp:mam:2' complete='true'>"
                                "<set xmlns='http://jabber.org/protocol/rsm'><first>a1</first><last>a3</last></set>"
                                "</fin></iq>"_s));
        QStringList words;
        for (const auto &message : s.archive->found())
            words << message.nick + u": "_s + message.body + u' ' + message.stanzaId;
        QCOMPARE(words, QStringList({u"alice: no rain a2"_s, u"Bob: rain today a1"_s}));
        QCOMPARE(s.rows(), QStringList()); // Nothing of it is kept.
    }

    void whatIsAskedIsCalledByItsName()
    {
        Scene s;
        const history::Key key = s.chat()->key();
        MessageSearch search {s.outbox,
                              {[key] { return std::optional(key); }, [](const history::Key &) { return u"Bob"_s; },
                               [](const QString &) { return std::optional<history::Key>(); },
                               [&s, key](const history::Key &asked) { return asked == key ? s.archive : nullptr; }}};
        search.setPause(std::chrono::milliseconds(0));
        search.begin(true);
        search.setText(u"rain"_s);
        QTRY_VERIFY(std::ranges::any_of(
            s.stream.asked, [](const auto &request) { return request.payload.namespaceURI() == "urn:xmpp:mam:2"_L1; }));
        s.asked().done(xml::parse(u"<iq xmlns='jabber:client' type='result'><query xmlns='urn:xmpp:mam:2'><x "
                                  "xmlns='jabber:x:data' type='form'><field type='text-single' "
                                  "var='withtext'/></x></query></iq>"_s));
        QCOMPARE(search.serverAction(), u"Search your archive on the server"_s);
    }

    void aNewSessionIsAskedAnew()
    {
        Scene s;
        s.offer();
        s.stream.lose();
        s.stream.goOnline();
        QCOMPARE(s.archive->state(), ArchiveSearch::State::Absent);
    }
};

PARLOUR_TEST(DirectSearchTest)
#include "directsearchtest.moc"

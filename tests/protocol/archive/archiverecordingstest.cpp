// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/archive/archive.h"
#include "protocol/archive/result.h"
#include "support/suite.h"
#include "support/wire.h"

using namespace parlour;
using namespace Qt::StringLiterals;

/// What Prosody and ejabberd really answered to queries (recordings 7.01 to 7.21).
class ArchiveRecordingsTest : public QObject
{
    Q_OBJECT

private:
    /// What `client` received, a line for each query: its results' last digits and what the end of the page says.
    static QString pages(const QString &recording, const QString &client)
    {
        QStringList lines;
        QStringList ids;
        for (const auto &[receiver, stanza] : wire::received(recording)) {
            if (receiver != client)
                continue;
            const auto from = Jid::parse(stanza.attribute(u"from"_s)).value_or(Jid());
            if (const auto result = archive::result(stanza, from, *Jid::parse(client + u"@localhost"_s))) {
                ids << result->id.last(3);
                if (!result->time.isValid())
                    lines << u"without a time"_s;
            }
            if (stanza.tagName() != "iq"_L1)
                continue;
            if (const auto error = stanzaError(stanza))
                lines << u"refused %1"_s.arg(int(archive::refusal(error->condition)));
            if (const auto fin = archive::fin(stanza)) {
                const QString ends = fin->first.isEmpty() ? u"-"_s : fin->first.last(3) + u'-' + fin->last.last(3);
                lines << u"%1 %2 %3 %4"_s.arg(ids.join(u','), ends, fin->complete ? u"complete"_s : u"more"_s)
                             .arg(fin->count)
                             .simplified();
            }
            ids.clear();
        }
        return lines.join(u'\n');
    }

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<QString>("recording");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Prosody, what is kept")
            << u"prosody/7.01_what_is_archived"_s << u"8dd,072,0ef,203,227,7d9,22e 8dd-22e complete -1"_s;
        QTest::newRow("Prosody, the newest page flipped and not")
            << u"prosody/7.02_flip_page"_s << u"22e,7d9,227 227-22e more -1\n227,7d9,22e 227-22e more -1"_s;
        QTest::newRow("Prosody, ids that are there and that are not")
            << u"prosody/7.03_ids"_s
            << u"072,0ef,203,227,7d9,22e 072-22e complete -1\n8dd,072 8dd-072 complete -1\n072,0ef 072-0ef complete "
               u"-1\n"
               "072,0ef 072-0ef complete -1\n- complete -1\n- complete -1\n072,0ef 072-0ef complete -1\n- complete -1\n"
               "- complete -1\n- complete -1\n- complete -1\n- complete -1\n- more -1\n"
               "8dd,072,0ef,203,227,7d9,22e 8dd-22e complete -1"_s;
        QTest::newRow("ejabberd, what is kept")
            << u"ejabberd/7.01_what_is_archived"_s << u"875,194,817,453,149,094,655 875-655 complete 7"_s;
        QTest::newRow("ejabberd, the newest page flipped and not")
            << u"ejabberd/7.02_flip_page"_s << u"655,094,149 655-149 more 7\n149,094,655 149-655 more 7"_s;
        QTest::newRow("ejabberd, ids that are there and that are not")
            << u"ejabberd/7.03_ids"_s
            << u"refused 1\nrefused 1\nrefused 1\nrefused 1\nrefused 1\nrefused 1\n"
               "194,817,453,149,094,655 194-655 complete 7\n- complete 7\n- complete 7\n- complete 7\n"
               "149,094,655 149-655 complete 7\n875,194,817,453 875-453 complete 7\n- more 7\n"
               "875,194,817,453,149,094,655 875-655 complete 7"_s;
        QTest::newRow("ejabberd, paging by what was removed")
            << u"ejabberd/7.07_after_removed"_s
            << u"978,322 978-322 complete 15\n978,322 978-322 complete 15\n399,680 399-680 more 15"_s;
    }
    void answers()
    {
        QFETCH(QString, recording);
        QTEST(pages(recording, u"carol"_s), "expected");
    }

    void whatIsKept_data()
    {
        QTest::addColumn<QString>("server");
        QTest::newRow("Prosody") << u"prosody"_s;
        QTest::newRow("ejabberd") << u"ejabberd"_s;
    }
    /// What both servers keep for sure, and nothing that either does not keep.
    void whatIsKept()
    {
        QFETCH(QString, server);
        QStringList kept;
        QSet<QString> archived;
        QHash<QString, QString> ids;
        for (const auto &[client, stanza] : wire::received(server + u"/7.01_what_is_archived"_s)) {
            const auto from = Jid::parse(stanza.attribute(u"from"_s).section(u'/', 0, 0)).value_or(Jid());
            if (client != "carol"_L1 || stanza.tagName() != "message"_L1)
                continue;
            if (const auto result = archive::result(stanza, from, Jid()))
                archived << result->id;
            else if (archive::isKept(stanza))
                kept << stanza.attribute(u"id"_s);
            const auto stanzaId = xml::child(stanza, u"stanza-id", xml::StableIdNs);
            ids.insert(stanza.attribute(u"id"_s), stanzaId.attribute(u"id"_s));
        }
        QCOMPARE(kept.join(u' '), u"rea-store mark-store corr reply sfs-store"_s);
        for (const auto &id : kept)
            QVERIFY2(archived.contains(ids.value(id)), qPrintable(id));
        QCOMPARE(ids.value(u"cs"_s).isEmpty(), server == "prosody"_L1); // ejabberd names what it does not keep.
        QVERIFY(!archived.contains(ids.value(u"cs"_s)));
    }

    void metadata()
    {
        std::optional<archive::Metadata> found;
        for (const auto &[client, stanza] : wire::received(u"prosody/7.21_direct_chat"_s)) {
            if (const auto metadata = archive::metadata(stanza))
                found = metadata;
        }
        QCOMPARE(found->start->id, u"06b09e9c-79ff-7f24-8ae5-5ffd0a087111"_s);
        QCOMPARE(found->end->id, u"06b09e9c-7e59-7ec8-a72b-1f50b8f51d77"_s);
    }

    void whoMaySendAResult_data()
    {
        QTest::addColumn<QString>("attributes");
        QTest::addColumn<QString>("archive");
        QTest::addColumn<bool>("believed");
        const auto room = u"tea@conference.localhost"_s;
        const auto own = u"alice@localhost"_s;
        QTest::newRow("the room") << u"from='tea@conference.localhost'"_s << room << true;
        QTest::newRow("an occupant") << u"from='tea@conference.localhost/mallory'"_s << room << false;
        QTest::newRow("another room") << u"from='den@conference.localhost'"_s << room << false;
        QTest::newRow("our account") << u"from='alice@localhost'"_s << own << true;
        QTest::newRow("our account, by saying nothing") << QString() << own << true;
        QTest::newRow("a room that says nothing") << QString() << room << false;
        QTest::newRow("another device of ours") << u"from='alice@localhost/phone'"_s << own << false;
        QTest::newRow("what is said to everybody")
            << u"from='tea@conference.localhost' type='groupchat'"_s << room << false;
        QTest::newRow("an error") << u"from='tea@conference.localhost' type='error'"_s << room << false;
    }
    void whoMaySendAResult()
    {
        QFETCH(QString, attributes);
        QFETCH(QString, archive);
        const auto stanza = xml::parse(u"<message xmlns='jabber:client' %1><result xmlns='urn:xmpp:mam:2' id='a7' "
                                       u"queryid='q'/></message>"_s.arg(attributes));
        const auto result = archive::result(stanza, *Jid::parse(archive), *Jid::parse(u"alice@localhost"_s));
        QTEST(result.has_value(), "believed");
        if (result)
            QCOMPARE(*result, (archive::Result {u"q"_s, u"a7"_s, {}}));
    }
};

PARLOUR_TEST(ArchiveRecordingsTest)
#include "archiverecordingstest.moc"

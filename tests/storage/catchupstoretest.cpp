// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/historyscene.h"
#include "support/simulatedlife.h"
#include "support/suite.h"

#include <QTemporaryDir>

using namespace parlour;
using namespace Qt::StringLiterals;

static const history::Key Tea = HistoryScene::Tea;

namespace {

/// A client that keeps all in a profile's database, as its owner does. Some of what the archive has is never shown, and some
/// stands there twice.
class StoredClient : public SimulatedClient
{
public:
    /// `archive` is that of a room, or of the account with all its direct conversations.
    StoredClient(SimulatedArchive &archive, const QString &file, bool direct)
        : SimulatedClient(archive)
        , m_file(file)
        , m_direct(direct)
        , m_scene(std::make_unique<HistoryScene>(file))
    {
    }
    bool isShown(const QString &id) const { return archive().placeOf(id) % 5 != 3; }
    /// The message that has been sent once more as this one; empty: none.
    QString original(const QString &id) const
    {
        const auto place = archive().placeOf(id);
        const QString other = place % 11 == 7 ? archive().all().at(place - 2) : QString();
        return !other.isEmpty() && isShown(id) && isShown(other) ? other : QString();
    }
    HistoryScene &scene() { return *m_scene; }
    history::Key archived() const { return m_direct ? history::Key {Tea.account, Tea.account} : Tea; }
    QList<history::Key> keys() const
    {
        if (!m_direct)
            return {Tea};
        return {{Tea.account, u"bob@localhost"_s, true}, {Tea.account, u"carol@localhost"_s, true}};
    }
    /// The program starts again.
    void reopen()
    {
        if (m_file != ":memory:"_L1) {
            m_scene.reset();
            m_scene = std::make_unique<HistoryScene>(m_file);
        }
        ranges = stored();
    }
    void readRows()
    {
        QMap<qint64, QString> all;
        for (const auto &key : keys()) {
            for (const auto &message : m_scene->newest(key, 100'000).messages)
                all.insert(message.sort, message.stanzaId);
        }
        rows = all.values();
    }
    QString wrong; ///< What has been stored otherwise than it was told.

protected:
    QStringList held(const QStringList &ids) const override { return m_scene->held(archived(), ids); }
    void keep(const archive::Store &store) override
    {
        if (store.round == 0 && isShown(store.ids.first())) {
            const bool opens = store.ranges.size() > ranges.size();
            m_scene->add(keyOf(store.ids.first()), {{message(store.ids.first())}},
                         opens ? history::Live::Opens : history::Live::Continues);
        } else {
            m_scene->addPage(page(store));
        }
        ranges = stored();
        if (ranges != store.ranges)
            wrong += u"other ranges after %1; "_s.arg(store.ids.value(0));
        const auto all = m_scene->ranges(archived());
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (all[i].firstSort > all[i].lastSort || (i > 0 && all[i].firstSort <= all[i - 1].lastSort))
                wrong += u"range %1 of %2 stands wrong after %3; "_s.arg(i).arg(all.size()).arg(store.ids.value(0));
        }
    }

private:
    history::Key keyOf(const QString &id) const
    {
        const QString said = original(id).isEmpty() ? id : original(id);
        return keys().at(archive().placeOf(said) / 3 % keys().size());
    }
    history::Message message(const QString &id) const
    {
        const QString said = original(id).isEmpty() ? id : original(id);
        auto message = HistoryScene::numbered(int(archive().placeOf(said)));
        message.originId = message.id;
        message.stanzaId = id;
        message.time = archive().timeOf(id);
        return message;
    }
    history::ArchivePage page(const archive::Store &store) const
    {
        history::ArchivePage page {Tea.account, archived().peer, {}, store.ids, store.before};
        for (const QString &id : store.ids) {
            if (isShown(id))
                page.rows << history::ArchivePage::Row {keyOf(id), message(id)};
        }
        for (const auto &range : store.ranges)
            page.ranges << history::Range {range.first, range.last, range.since, range.start};
        return page;
    }
    archive::Ranges stored() const
    {
        archive::Ranges all;
        for (const auto &range : m_scene->ranges(archived()))
            all << archive::Range {range.first, range.last, range.since, range.reachesStart};
        return all;
    }

    QString m_file;
    bool m_direct = false;
    std::unique_ptr<HistoryScene> m_scene;
};

} // namespace

/// The machine that catches up and the store, whatever happens: all is there once, in the archive's order, and what the store
/// knows to have been read is what the machine has decided.
class CatchUpStoreTest : public QObject
{
    Q_OBJECT

    /// What need not be looked for: it is shown, or never is, or stands there under another id, or is old.
    static QSet<QString> here(const SimulatedArchive &archive, const StoredClient &client, const QDateTime &forgotten)
    {
        QSet<QString> here(client.rows.begin(), client.rows.end());
        for (const QString &id : archive.all()) {
            const QString original = client.original(id);
            if (!original.isEmpty() && (here.contains(id) || here.contains(original)))
                here << id << original;
            if (!client.isShown(id) || archive.timeOf(id) < forgotten)
                here << id;
        }
        return here;
    }
    /// Old messages are kept no longer. Returns where what is kept begins.
    static QDateTime forget(SimulatedArchive &archive, StoredClient &client)
    {
        const auto limit = archive.timeOf(archive.all().at(archive.all().size() / 3));
        bool done = false;
        client.scene().store->remove({Tea.account, Tea.peer, limit}, &client.scene().context,
                                     [&done](bool) { done = true; });
        [&done] { QTRY_VERIFY(done); }();
        return limit;
    }

private Q_SLOTS:
    void whatIsStoredIsWhatTheMachineDecides_data()
    {
        QTest::addColumn<SimulatedArchive::Server>("server");
        QTest::addColumn<bool>("removing");
        QTest::addColumn<bool>("onDisk");
        QTest::addColumn<bool>("forgetting");
        QTest::addColumn<bool>("direct");
        QTest::addColumn<quint32>("seeds");
        using enum SimulatedArchive::Server;
        QTest::newRow("Prosody") << Prosody << false << false << false << false << 6u;
        QTest::newRow("ejabberd") << Ejabberd << false << false << false << false << 6u;
        QTest::newRow("Prosody, and single messages are removed") << Prosody << true << false << false << false << 6u;
        QTest::newRow("ejabberd, and single messages are removed") << Ejabberd << true << false << false << false << 6u;
        QTest::newRow("the program starts again and again") << Prosody << false << true << false << false << 2u;
        QTest::newRow("the account's archive") << Prosody << true << false << false << true << 6u;
        QTest::newRow("what is old is not kept here") << Ejabberd << false << false << true << false << 6u;
    }
    void whatIsStoredIsWhatTheMachineDecides()
    {
        QFETCH(SimulatedArchive::Server, server);
        QFETCH(bool, removing);
        QFETCH(bool, onDisk);
        QFETCH(bool, forgetting);
        QFETCH(bool, direct);
        QFETCH(quint32, seeds);
        if (const int wanted = qEnvironmentVariableIntValue("PARLOUR_SEEDS"); wanted > 0)
            seeds = quint32(wanted);
        for (quint32 seed = 0; seed < seeds; ++seed) {
            const QTemporaryDir folder;
            QRandomGenerator chance(seed);
            SimulatedArchive archive(server, 1 + chance.bounded(7));
            StoredClient client(archive, onDisk ? folder.filePath(u"profile.sqlite"_s) : u":memory:"_s, direct);
            QDateTime forgotten;
            archive.say(chance.bounded(40));
            for (int i = 0; i < 300; ++i) {
                const bool wasOnline = client.isOnline();
                simulated::happen(chance, archive, client, removing);
                if (wasOnline && !client.isOnline())
                    client.reopen();
                if (forgetting && i == 150 && archive.all().size() > 3)
                    forgotten = forget(archive, client);
            }
            client.storing = true;
            if (!client.isOnline())
                client.online();
            QVERIFY2(client.settle(), qPrintable(u"seed %1 does not end"_s.arg(seed)));
            QVERIFY2(removing || client.outcome == archive::Done::Outcome::Whole, qPrintable(u"seed %1"_s.arg(seed)));
            client.readRows();
            const QString wrong = client.wrong + simulated::disorder(archive, client.rows)
                + simulated::hole(archive, client, here(archive, client, forgotten));
            QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(wrong)));
        }
    }
};

PARLOUR_TEST(CatchUpStoreTest)
#include "catchupstoretest.moc"

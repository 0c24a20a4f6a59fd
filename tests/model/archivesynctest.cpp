// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/archivesync.h"
#include "support/fakestream.h"
#include "support/outbox.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;

namespace {

/// A history on a disk that may be full.
struct FullDisk : Outbox
{
    bool isFull = true;

    FullDisk()
        : Outbox(u":memory:"_s)
    {
    }
    void addPage(const history::ArchivePage &page, QObject *context, Answer<history::PageResult> done) override
    {
        if (isFull)
            done({});
        else
            Outbox::addPage(page, context, done);
    }
};

} // namespace

/// Reading an archive where something fails on our side.
class ArchiveSyncTest : public QObject
{
    Q_OBJECT

    /// Answers the page that is asked for with one message, which is all that there is; false when none is asked for.
    static bool page(FakeStream &stream, ArchiveSync &sync)
    {
        if (stream.asked.isEmpty())
            return false;
        const auto request = stream.asked.takeFirst();
        sync.collect({request.payload.attribute(u"queryid"_s), u"a1"_s, QDateTime::currentDateTimeUtc()}, {});
        request.done(
            xml::parse(u"<iq xmlns='jabber:client' type='result'><fin xmlns='urn:xmpp:mam:2' complete='true'><set "
                       "xmlns='http://jabber.org/protocol/rsm'><first>a1</first><last>a1</last></set></fin></iq>"_s));
        return true;
    }

private Q_SLOTS:
    void itGoesOnOnceTheDiskWorks()
    {
        FakeStream stream;
        FullDisk disk;
        ArchiveSync sync(stream, disk, {u"alice@localhost"_s, u"tea@conference.localhost"_s});
        stream.goOnline();
        stream.asked.clear();
        sync.begin();
        sync.historyEnded({});
        sync.setArchived(true);
        QVERIFY(page(stream, sync));
        QVERIFY(sync.isSettled());
        QVERIFY(stream.asked.isEmpty());
        disk.isFull = false;
        Q_EMIT disk.recovered();
        QVERIFY(page(stream, sync));
        QCOMPARE(sync.covers(QDateTime::currentDateTimeUtc().addDays(-1)), std::optional(true));
        Q_EMIT disk.recovered();
        QVERIFY(stream.asked.isEmpty());
    }
};

PARLOUR_TEST(ArchiveSyncTest)
#include "archivesynctest.moc"

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/client.h"
#include "model/storage/storagetexts.h"
#include "support/fakestream.h"
#include "support/memorysecrets.h"
#include "support/smalldisk.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace parlour;

using Kept = StorageNotices::Kept;
using enum DiskTrouble;

/// What the person is told of the disk.
class StorageNoticesTest : public QObject
{
    Q_OBJECT

    struct Scene
    {
        DiskHealth messages, settings, pictures;
        StorageNotices notices;
        QAbstractItemModelTester tester {&notices};

        Scene()
        {
            notices.watch(Kept::Messages, messages);
            notices.watch(Kept::Settings, settings);
            notices.watch(Kept::Pictures, pictures);
        }
        QStringList texts() const
        {
            QStringList texts;
            for (int i = 0; i < notices.rowCount(); ++i)
                texts << notices.index(i).data(StorageNotices::TextRole).toString();
            return texts;
        }
        bool lasting(int row) const { return notices.index(row).data(StorageNotices::LastingRole).toBool(); }
    };

private Q_SLOTS:
    void eachTroubleIsSaidInWords_data()
    {
        QTest::addColumn<DiskTrouble>("trouble");
        QTest::addColumn<QString>("words");
        QTest::newRow("busy") << Busy << u"another program is using the file"_s;
        QTest::newRow("full") << Full << u"it is full. Free some space."_s;
        QTest::newRow("read-only") << ReadOnly << u"Parlour may not write there"_s;
        QTest::newRow("cannot be opened") << CannotOpen << u"the file cannot be opened"_s;
        QTest::newRow("errors") << InputOutput << u"it reports errors"_s;
        QTest::newRow("damaged for good") << Damaged << u"the file is damaged, and cannot be set aside"_s;
        QTest::newRow("newer") << Newer << u"a later version of Parlour"_s;
    }
    void eachTroubleIsSaidInWords()
    {
        QFETCH(DiskTrouble, trouble);
        QFETCH(QString, words);
        Scene s;
        s.messages.report(trouble);
        QCOMPARE(s.texts().size(), 1);
        QVERIFY2(s.texts().first().startsWith("Your messages cannot be kept on disk: "_L1),
                 qPrintable(s.texts().first()));
        QVERIFY2(s.texts().first().contains(words), qPrintable(s.texts().first()));
        QVERIFY(s.texts().first().contains("what is not sent is lost when Parlour ends."_L1));
        QVERIFY(s.lasting(0));
    }

    void oneTroubleWithManyThingsIsOneRow()
    {
        Scene s;
        s.pictures.report(Full);
        QCOMPARE(s.texts(), QStringList {u"Pictures of rooms cannot be kept on disk: it is full. Free some space."_s});
        s.settings.report(Full);
        QVERIFY2(
            s.texts().first().startsWith("Your settings and pictures of rooms cannot be kept on disk: it is full."_L1),
            qPrintable(s.texts().first()));
        QVERIFY(s.texts().first().contains("what you change is lost when Parlour ends."_L1));
        s.messages.report(ReadOnly);
        QCOMPARE(s.texts().size(), 2);
        QVERIFY(s.texts().first().startsWith("Your messages cannot"_L1));
        s.messages.report(None);
        s.settings.report(None);
        s.pictures.report(None);
        QCOMPARE(s.texts(), QStringList());
    }

    void whatIsDismissedComesBackOnlyAfterItHadWorked()
    {
        Scene s;
        s.messages.report(Full);
        s.notices.dismiss(0);
        QCOMPARE(s.texts(), QStringList());
        s.messages.report(Full);
        s.settings.report(None);
        QCOMPARE(s.texts(), QStringList());
        s.messages.report(ReadOnly);
        QCOMPARE(s.texts().size(), 1); // That is another matter.
        s.messages.report(None);
        s.messages.report(Full);
        QCOMPARE(s.texts().size(), 1);
    }

    void eachFileThatWasSetAsideIsNamed()
    {
        Scene s;
        s.messages.reportSetAside(u"/home/alice/outbox.sqlite.damaged-1"_s);
        s.messages.reportSetAside(u"/home/alice/outbox.sqlite.damaged-2"_s);
        s.settings.reportSetAside(u"/home/alice/parlour.ini.damaged-3"_s);
        QCOMPARE(s.texts().size(), 3);
        QVERIFY(s.texts().at(1).contains("outbox.sqlite.damaged-2"_L1));
        QVERIFY(s.texts().at(2).startsWith("The file with your settings was damaged."_L1));
        QVERIFY(!s.lasting(0));
        s.notices.dismiss(1);
        QCOMPARE(s.texts().size(), 2);
        QVERIFY(s.texts().at(0).contains("outbox.sqlite.damaged-1"_L1));
        s.settings.report(Busy); // A row before those.
        QVERIFY(s.lasting(0));
        QCOMPARE(s.texts().size(), 3);
    }

    void thePersonCanHaveItTriedAgain()
    {
        Scene s;
        const QSignalSpy messages(&s.messages, &DiskHealth::retryDue), settings(&s.settings, &DiskHealth::retryDue);
        s.messages.report(Full);
        s.notices.tryAgain();
        QCOMPARE(messages.size(), 1);
        QCOMPARE(settings.size(), 0); // Nothing is wrong there.
    }

    void aSessionTellsOfAllThatIsKept()
    {
        SmallDisk disk;
        QVERIFY2(disk.problem().isEmpty(), disk.problem());
        QVERIFY(disk.setReadOnly(true));
        ProfileSettings settings(disk.path(u"parlour.ini"_s));
        MemorySecrets secrets;
        DiskHealth passwords;
        secrets.disk = &passwords;
        Outbox outbox(disk.path(u"outbox.sqlite"_s));
        ClientOptions options;
        options.pictures = disk.path(u"cache/pictures"_s);
        FakeStreams streams;
        Client session(streams.factory(), settings, secrets, outbox, options);
        passwords.report(ReadOnly);
        settings.setTheme(u"dark"_s);
        const auto text = [&session] { return session.storage()->index(0).data(StorageNotices::TextRole).toString(); };
        QTRY_VERIFY(
            text().startsWith("Your messages, your settings and passwords stored without a keychain cannot"_L1));
        QCOMPARE(session.storage()->rowCount(), 1);
        QVERIFY(disk.setReadOnly(false));
        passwords.report(None);
        session.storage()->tryAgain();
        QCOMPARE(session.storage()->rowCount(), 0);
    }

    void picturesTellToo()
    {
        SmallDisk disk;
        QVERIFY2(disk.problem().isEmpty(), disk.problem());
        AvatarLibrary library(disk.path(u"cache/pictures"_s));
        QByteArray png;
        QBuffer buffer(&png);
        QImage image(32, 32, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "png"));
        QVERIFY(disk.setReadOnly(true));
        QUrl found;
        int answers = 0;
        const auto note = [&](const QUrl &url) {
            found = url;
            ++answers;
        };
        library.add(png, PictureQueue::Wish::Asked, this, note);
        QTRY_COMPARE(answers, 1);
        QVERIFY(found.isEmpty());
        QTRY_COMPARE(library.health().trouble(), ReadOnly);
        QVERIFY(disk.setReadOnly(false));
        library.health().retryNow();
        QTRY_COMPARE(library.health().trouble(), None);
        library.add(png, PictureQueue::Wish::Asked, this, note);
        QTRY_COMPARE(answers, 2);
        QVERIFY(found.isLocalFile());
        QVERIFY(disk.setReadOnly(true));
        library.find(QFileInfo(found.toLocalFile()).completeBaseName(), this, note); // Looking does not write.
        QTRY_COMPARE(answers, 3);
        QVERIFY(found.isLocalFile());
    }
};

PARLOUR_TEST(StorageNoticesTest)
#include "storagenoticestest.moc"
#include "support/outbox.h"

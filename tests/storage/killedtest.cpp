// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program is killed at any moment of a busy evening, again and again: what it was told to be kept is there, once, and
// what has been read of an archive never reaches further than the messages. PARLOUR_KILLS=50 kills it more often.

#include "support/historyscene.h"
#include "support/suite.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <thread>

using namespace parlour;
using namespace Qt::StringLiterals;

class KilledTest : public QObject
{
    Q_OBJECT

    /// Lets it write until it has said so much and for a moment more, and returns what it said.
    static QStringList writeAndDie(const QString &file, int lines, std::chrono::microseconds moment)
    {
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QStringLiteral(HISTORY_WRITER), {file});
        QByteArray said;
        while (said.count('\n') < lines && writer.waitForReadyRead(30'000))
            said += writer.readAllStandardOutput();
        std::this_thread::sleep_for(moment); // In the middle of whatever it does then.
        writer.kill();
        writer.waitForFinished();
        return QString::fromUtf8(said + writer.readAllStandardOutput()).split(u'\n');
    }

private Q_SLOTS:
    void nothingIsLostAndNothingIsTwice()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"profile.sqlite"_s);
        const int rounds =
            qEnvironmentVariableIsSet("PARLOUR_KILLS") ? qEnvironmentVariableIntValue("PARLOUR_KILLS") : 4;
        QRandomGenerator random(20261128);
        QStringList said;
        int live = 0, oldest = 1'000'001;
        for (int round = 0; round < rounds; ++round) {
            for (const QString &line :
                 writeAndDie(file, random.bounded(20, 120), std::chrono::microseconds(random.bounded(20'000)))) {
                const QString value = line.section(u' ', 1);
                if (line.startsWith("live "_L1))
                    live = value.toInt();
                else if (line.startsWith("page "_L1))
                    oldest = value.toInt();
                else if (!value.isEmpty())
                    said << line;
            }
            HistoryScene s(file);
            QCOMPARE(s.store->health().trouble(), DiskTrouble::None);
            QVERIFY(s.store->health().setAside().isEmpty());
            const auto all = HistoryScene::bodies(s.newest(HistoryScene::Tea, 1'000'000));
            QVERIFY2(all.size() >= live, qPrintable(u"%1 of %2"_s.arg(all.size()).arg(live)));
            QCOMPARE(all, HistoryScene::numbers(1, int(all.size())));
            const auto ranges = s.ranges(HistoryScene::Pub);
            QCOMPARE(ranges.size(), oldest < 1'000'001 || !ranges.isEmpty() ? 1 : 0);
            if (!ranges.isEmpty()) {
                const int first = ranges.first().first.mid(1).toInt();
                QVERIFY(first <= oldest);
                QCOMPARE(HistoryScene::bodies(s.newest(HistoryScene::Pub, 1'000'000)),
                         HistoryScene::numbers(first, 1'000'000));
            }
            checkOwn(s, said);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(live > 20 && oldest < 1'000'001 && said.size() > 20,
                 qPrintable(u"%1 %2"_s.arg(live).arg(said.size())));
    }

    /// Each that was kept waits or has arrived, and none that was handed over is taken for unsent.
    static void checkOwn(HistoryScene &s, const QStringList &said)
    {
        const history::Key own {HistoryScene::Alice, u"own@conference.localhost"_s};
        QHash<QString, int> there;
        QSet<QString> unsent;
        for (const auto &message : s.newest(own, 1'000'000).messages)
            ++there[message.originId];
        s.store->unconfirmed(own, &s.context, [&](const QList<UnconfirmedMessage> &waiting) {
            for (const auto &message : waiting) {
                ++there[message.id];
                if (!message.handedOver)
                    unsent << message.id;
            }
        });
        for (const QString &line : said) {
            const QString id = line.section(u' ', 1);
            QVERIFY2(there.value(id) == 1, qPrintable(line + u": %1 times"_s.arg(there.value(id))));
            QVERIFY2(!line.startsWith("handed"_L1) || !unsent.contains(id), qPrintable(line));
        }
    }
};

PARLOUR_TEST(KilledTest)
#include "killedtest.moc"

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is left of what was said when the file with it is damaged, wherever the damage is, and when the program dies while
// it makes room for a new one.

#include "otherprocess.h"
#include "support/outbox.h"
#include "support/smalldisk.h"
#include "support/suite.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace parlour;
using namespace Qt::StringLiterals;

static const QString Alice = u"alice@localhost"_s;
static const QString Tea = u"tea@conference.localhost"_s;
static constexpr int PageSize = 4096;

/// Of several sizes, so that there are pages of all kinds: some bodies go on in pages of their own.
static UnconfirmedMessage message(int number)
{
    const int size = number % 10 == 0 ? 9000 : 40 + 7 * (number % 50);
    return {u"id-%1"_s.arg(number),
            u"alice"_s,
            u"%1:"_s.arg(number) + QString(size, u'x'),
            QDateTime::fromMSecsSinceEpoch(1'795'000'000'123 + number, QTimeZone::UTC),
            number % 3 == 0,
            {}};
}

class OutboxDamageTest : public QObject
{
    Q_OBJECT

    static constexpr int Count = 190; ///< So many that some are in the first half of the file, behind all its tables.

    struct Scene
    {
        QTemporaryDir folder {disk().path(u"XXXXXX"_s)};
        QString file = folder.filePath(u"outbox.sqlite"_s);

        /// In memory: what is synced a thousand times need not wait for a real one.
        static const SmallDisk &disk()
        {
            static const SmallDisk disk(64 * 1024 * 1024);
            return disk;
        }
        QStringList files() const { return QDir(folder.path()).entryList(QDir::Files); }
        QByteArray content(const QString &name) const
        {
            QFile opened(folder.filePath(name));
            return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
        }
        void write(const QByteArray &content) const
        {
            QFile to(file);
            QVERIFY(to.open(QIODevice::WriteOnly));
            to.write(content);
        }
        /// Puts copies of all files of `other` in the place of ours.
        void copy(const Scene &other) const
        {
            for (const QString &name : files())
                QVERIFY(QFile::remove(folder.filePath(name)));
            for (const QString &name : other.files())
                QVERIFY(QFile::copy(other.folder.filePath(name), folder.filePath(name)));
        }
        QStringList aside() const
        {
            auto names = files().filter(u".damaged-"_s);
            names.removeIf([](const QString &name) { return name.endsWith("-wal"_L1) || name.endsWith("-shm"_L1); });
            return names;
        }
    };

    /// Everything that was said, in a file that was closed.
    static void fill(const Scene &s, int count = Count)
    {
        Outbox outbox(s.file);
        for (int i = 0; i < count; ++i)
            QVERIFY(outbox.add(Alice, Tea, message(i)));
        for (int i = 0; i < count; i += 7) // Leaves unused pages behind.
            QVERIFY(outbox.remove(message(i).id));
    }
    static const QList<UnconfirmedMessage> &filled()
    {
        static const auto all = [] {
            QList<UnconfirmedMessage> messages;
            for (int i = 0; i < Count; ++i) {
                if (i % 7 != 0)
                    messages << message(i);
            }
            return messages;
        }();
        return all;
    }
    static QString ids(const QList<UnconfirmedMessage> &messages)
    {
        QStringList ids;
        for (const auto &message : messages)
            ids << message.id;
        return ids.join(u' ');
    }

    /// Opens what is damaged, twice, and uses all of it. Nothing may be made up, nothing go unsaid, and what is not there
    /// any more must have been set aside as it was. Returns what was there.
    static QList<UnconfirmedMessage> survive(const Scene &s)
    {
        const QByteArray damaged = s.content(u"outbox.sqlite"_s);
        QList<UnconfirmedMessage> found;
        bool told = false;
        {
            Outbox outbox(s.file);
            found = outbox.messages(Alice, Tea);
            const QString late = u"late"_s;
            auto fresh = message(Count);
            fresh.id = late;
            [&] {
                QVERIFY2(outbox.add(Alice, Tea, fresh), "the disk is fine");
                for (qsizetype i = 0; i < found.size(); i += 3) {
                    auto known = found[i];
                    known.handedOver = true;
                    bool kept = false;
                    outbox.keep({Alice, Tea}, known, &outbox, [&kept](bool answer) { kept = answer; });
                    QVERIFY(kept);
                }
                QVERIFY(outbox.remove(late));
                QCOMPARE(outbox.health().trouble(), DiskTrouble::None);
            }();
            told = !outbox.health().setAside().isEmpty();
        }
        Outbox again(s.file);
        [&] {
            for (const auto &one : found)
                QVERIFY2(filled().contains(one), qPrintable(one.id));
            QCOMPARE(ids(again.messages(Alice, Tea)), ids(found));
            QVERIFY(again.health().setAside().isEmpty());
            QCOMPARE(s.aside().size(), told ? 1 : 0);
            QVERIFY2(told || found == filled(), "lost without a word");
            if (told)
                QCOMPARE(s.content(s.aside().first()).size(), damaged.size());
            for (qsizetype i = 1; i < found.size(); i += 3)
                QVERIFY(again.remove(found[i].id));
        }();
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(Scene::disk().problem().isEmpty(), Scene::disk().problem());
        fill(m_whole);
        QCOMPARE(m_whole.files(), QStringList {u"outbox.sqlite"_s});
        QVERIFY(m_whole.content(u"outbox.sqlite"_s).size() > 20 * PageSize);
    }

    /// Each page in turn.
    void zerosOverAPage()
    {
        const QByteArray whole = m_whole.content(u"outbox.sqlite"_s);
        int lost = 0, untouched = 0, most = 0;
        for (qsizetype at = 0; at < whole.size(); at += PageSize) {
            Scene s;
            s.write(whole.first(at) + QByteArray(PageSize, '\0') + whole.sliced(at + PageSize));
            const auto found = survive(s);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"page %1"_s.arg(at / PageSize + 1)));
            const int missing = int(filled().size() - found.size());
            (missing > 0 ? lost : untouched)++;
            if (at > 0 && missing < filled().size())
                most = qMax(most, missing);
        }
        QVERIFY2(lost > 5 && untouched > 5, "the test damages what matters, and what does not");
        QVERIFY2(most < 40, qPrintable(u"a page holds fewer than %1 messages"_s.arg(most)));
    }

    void noiseOverAPage()
    {
        QRandomGenerator noise(20261128);
        const QByteArray whole = m_whole.content(u"outbox.sqlite"_s);
        for (qsizetype at = 0; at < whole.size(); at += PageSize) {
            Scene s;
            QByteArray damaged = whole;
            for (int i = 0; i < 40; ++i)
                damaged[at + noise.bounded(PageSize)] = char(noise.bounded(256));
            s.write(damaged);
            Outbox outbox(s.file); // What it cannot notice it takes for what was said; it does not crash.
            for (const auto &one : outbox.messages(Alice, Tea))
                outbox.remove(one.id);
            QVERIFY(outbox.add(Alice, Tea, message(Count)));
            QCOMPARE(outbox.health().trouble(), DiskTrouble::None);
        }
    }

    void cutOff_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<bool>("something");
        const qsizetype whole = m_whole.content(u"outbox.sqlite"_s).size();
        QTest::newRow("after a word") << qsizetype(50) << false;
        QTest::newRow("after the header") << qsizetype(100) << false;
        QTest::newRow("within the first page") << qsizetype(1000) << false;
        QTest::newRow("after the first page") << qsizetype(PageSize) << false;
        QTest::newRow("in the middle") << whole / 2 / PageSize * PageSize << true;
        QTest::newRow("in the middle of a page") << whole / 2 / PageSize * PageSize + 700 << true;
        QTest::newRow("before the last page") << whole - PageSize << true;
        QTest::newRow("before the last byte") << whole - 1 << true;
    }
    void cutOff()
    {
        QFETCH(qsizetype, size);
        QFETCH(bool, something);
        Scene s;
        s.write(m_whole.content(u"outbox.sqlite"_s).first(size));
        const auto found = survive(s);
        QVERIFY2(!something || found.size() > 10, qPrintable(QString::number(found.size())));
    }

    void nothingAtAllIsANewBeginning()
    {
        Scene s;
        s.write({});
        Outbox outbox(s.file);
        QVERIFY(outbox.add(Alice, Tea, message(1)));
        QVERIFY(s.aside().isEmpty());
    }

    /// The damage meets what is in memory: nothing is lost at all.
    void damagedWhileItIsUsed()
    {
        Scene s;
        s.copy(m_whole);
        Outbox outbox(s.file);
        const QSignalSpy told(&outbox.health(), &DiskHealth::changed);
        QCOMPARE(outbox.messages(Alice, Tea), filled());
        QFile file(s.file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(PageSize));
        file.write(QByteArray(file.size() - PageSize, '\0'));
        file.close();
        for (int i = 0; i < 5; ++i)
            QVERIFY(outbox.add(Alice, Tea, message(Count + i)));
        QCOMPARE(told.size(), 1);
        QCOMPARE(s.aside().size(), 1);
        auto all = filled();
        for (int i = 0; i < 5; ++i)
            all << message(Count + i);
        QCOMPARE(outbox.messages(Alice, Tea), all);
        const Outbox again(s.file);
        QCOMPARE(again.messages(Alice, Tea), all);
    }

    /// Before each call that changes a file, in a damaged database whose log is not in it yet.
    void killedWhileItIsSetAside_data()
    {
        QTest::addColumn<bool>("log");
        QTest::newRow("closed well") << false;
        QTest::newRow("with a log") << true;
    }
    void killedWhileItIsSetAside()
    {
        QFETCH(bool, log);
        Scene origin;
        constexpr int few = 40;
        fill(origin, few);
        QByteArray damaged = origin.content(u"outbox.sqlite"_s);
        if (log) {
            otherprocess::dieAfter([&origin] {
                static Outbox outbox(origin.file);
                for (int i = few; i < few + 3; ++i)
                    outbox.add(Alice, Tea, message(i));
            });
        }
        // A page that the log does not hold anew.
        const qsizetype said = damaged.indexOf(message(few / 3 + 3).body.toUtf8());
        QVERIFY(said > 0);
        std::fill_n(damaged.begin() + said / PageSize * PageSize, PageSize, '\0');
        origin.write(damaged);
        QList<UnconfirmedMessage> expected;
        {
            Scene s;
            s.copy(origin);
            const Outbox outbox(s.file);
            expected = outbox.messages(Alice, Tea);
            QVERIFY(expected.size() > 10);
            QCOMPARE(expected.contains(message(few + 2)), log);
        }
        const QByteArray record = origin.content(u"outbox.sqlite-wal"_s);
        const auto look = [&](const Scene &left, int step) {
            const Outbox outbox(left.file);
            QCOMPARE(ids(outbox.messages(Alice, Tea)), ids(expected));
            QCOMPARE(outbox.messages(Alice, Tea), expected);
            const auto aside = left.aside();
            QVERIFY2(aside.size() == 1, qPrintable(u"step %1: "_s.arg(step) + left.files().join(u' ')));
            QCOMPARE(left.content(aside.first()), damaged);
            QVERIFY2(left.content(aside.first() + u"-wal"_s) == record, qPrintable(left.files().join(u' ')));
            QVERIFY2(left.files().filter(u".new"_s).isEmpty() && left.files().filter(u".making"_s).isEmpty(),
                     qPrintable(left.files().join(u' ')));
        };
        Scene s;
        s.copy(origin);
        int steps = 0;
        const bool ended = otherprocess::step([&s] { const Outbox outbox(s.file); },
                                              [&](int step) {
                                                  Scene left; // What a death at this moment would leave behind.
                                                  left.copy(s);
                                                  look(left, step);
                                                  steps = step + 1;
                                                  return !QTest::currentTestFailed();
                                              });
        QVERIFY(ended);
        look(s, steps);
        QVERIFY2(steps > 10, qPrintable(QString::number(steps)));
    }

private:
    Scene m_whole;
};

PARLOUR_TEST(OutboxDamageTest)
#include "outboxdamagetest.moc"

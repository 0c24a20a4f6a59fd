// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/house.h"
#include "support/smalldisk.h"
#include "support/suite.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace parlour::live;

/// What is written while the server is away, or while the disk does not work, as the person sees it. PARLOUR_SERVER says which server, PARLOUR_SHOTS where
/// pictures go.
class Waiting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsWrittenMeanwhileSurvivesACrashAndArrivesOnce();
    void aFullDiskKeepsNobodyFromTalking();
    void aReadOnlyDiskKeepsNobodyFromTalking();
    void whoHoldsTheFileHoldsNobodyUp();
    void aDamagedFileIsNamed();

private:
    /// Romeo, with all that he keeps on the disk.
    Client::Setup romeo() const;
    /// In the room that is there since the disk was full.
    static void meet(Client &romeo, Client &juliet);
    static void say(Client &speaker, Client &hearer, const QString &text);
    static Thing trouble(const char *why)
    {
        return words(QRegularExpression(u"^Your messages.* cannot be kept on disk: "_s + QString::fromUtf8(why)));
    }
    QString outbox() const { return m_disk->path(u"profile/data/profile.sqlite"_s); }

    std::unique_ptr<parlour::SmallDisk> m_disk;
    std::unique_ptr<House> m_house;
};

void Waiting::initTestCase()
{
    QTest::setThrowOnFail(true);
    m_disk = std::make_unique<parlour::SmallDisk>(4 * 1024 * 1024);
    QVERIFY2(m_disk->problem().isEmpty(), m_disk->problem());
    m_house = std::make_unique<House>(qEnvironmentVariable("PARLOUR_SERVER", u"prosody"_s));
    QVERIFY(m_house->server().isRunning());
}

void Waiting::whatIsWrittenMeanwhileSurvivesACrashAndArrivesOnce()
{
    Client juliet(m_house->person(u"juliet"_s, u"juliet"_s));
    {
        Client romeo(m_house->person(u"romeo"_s, u"romeo"_s));
        House::create(romeo, u"balcony"_s);
        House::join(juliet, u"balcony"_s, u"Juliet"_s);
        romeo.fill(field("Message"), u"Before the storm"_s);
        romeo.key(u"Return"_s);
        juliet.waitFor(House::message(u"Romeo, Before the storm, "_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_house->server().hasStored("Before the storm"), 10'000);
        for (const char *user : {"romeo", "juliet"})
            QTRY_VERIFY_WITH_TIMEOUT(m_house->server().hasBookmarksOf(user), 10'000);
        QVERIFY(m_house->server().kill());
        romeo.waitFor(words(QRegularExpression(u"^Reconnecting"_s)));
        romeo.fill(field("Message"), u"In the storm"_s);
        romeo.key(u"Return"_s);
        romeo.waitFor(House::message(u"Romeo, In the storm, .*, waiting$"_s));
        romeo.waitFor(button("Discard"));
        m_house->picture(romeo, u"waiting"_s);
        romeo.check();
        romeo.crash();
    }
    QVERIFY(m_house->server().start());
    Client romeo(m_house->person(u"romeo"_s, u"romeo"_s));
    romeo.click(row(QRegularExpression(u"^balcony, "_s)).in(list("Rooms")));
    romeo.waitFor(House::message(u"Romeo, In the storm, [^,]*$"_s));
    juliet.waitFor(House::message(u"Romeo, In the storm, [^,]*$"_s));
    romeo.fill(field("Message"), u"After it"_s);
    romeo.key(u"Return"_s);
    juliet.waitFor(House::message(u"Romeo, After it, "_s));
    for (Client *client : {&romeo, &juliet}) {
        const auto tree = client->accessible().tree();
        QCOMPARE(std::ranges::count_if(
                     tree, [](const Element &element) { return element.name.startsWith("Romeo, In the storm, "_L1); }),
                 1);
        client->check();
    }
    m_house->picture(romeo, u"arrived"_s);
}

Client::Setup Waiting::romeo() const
{
    auto setup = m_house->person(u"romeo"_s);
    setup.profile = m_disk->path(u"profile"_s);
    return setup;
}

void Waiting::meet(Client &romeo, Client &juliet)
{
    romeo.click(row(QRegularExpression(u"^garden, joined"_s)).in(list("Rooms")));
    House::join(juliet, u"garden"_s, u"Juliet"_s);
}

void Waiting::say(Client &speaker, Client &hearer, const QString &text)
{
    speaker.fill(field("Message"), text);
    speaker.key(u"Return"_s);
    speaker.waitFor(House::message(u"Romeo, "_s + text + u", [^,]*$"_s));
    hearer.waitFor(House::message(u"Romeo, "_s + text + u", "_s));
}

void Waiting::aFullDiskKeepsNobodyFromTalking()
{
    Client juliet(m_house->person(u"juliet"_s));
    Client romeo(this->romeo());
    House::create(romeo, u"garden"_s);
    House::join(juliet, u"garden"_s, u"Juliet"_s);
    say(romeo, juliet, u"While there was room"_s);
    QVERIFY(!romeo.sees(trouble("")));
    m_disk->fill();
    for (int i = 0; !romeo.sees(trouble("it is full")) && i < 20; ++i) // What is left in the log is used first.
        say(romeo, juliet, u"No room %1 "_s.arg(i) + QString(1500, u'x'));
    romeo.waitFor(trouble("it is full\\. Free some space\\. Until that works again, what is not sent is lost"));
    say(romeo, juliet, u"None at all"_s);
    m_house->picture(romeo, u"full-disk"_s);
    m_disk->makeRoom();
    romeo.waitUntilGone(trouble("")); // By itself.
    say(romeo, juliet, u"Room again"_s);
    romeo.check();
    m_disk->fill();
    QCOMPARE(romeo.end(), 0);
    m_disk->makeRoom();
}

void Waiting::aReadOnlyDiskKeepsNobodyFromTalking()
{
    QVERIFY(m_disk->setReadOnly(true));
    Client juliet(m_house->person(u"juliet"_s));
    Client romeo(this->romeo());
    romeo.waitFor(trouble("Parlour may not write there\\."));
    meet(romeo, juliet);
    say(romeo, juliet, u"Written in water"_s);
    m_house->picture(romeo, u"read-only-disk"_s);
    romeo.click(button("Dismiss"));
    romeo.waitUntilGone(trouble(""));
    say(romeo, juliet, u"And again"_s);
    romeo.check();
    QCOMPARE(romeo.end(), 0);
    QVERIFY(m_disk->setReadOnly(false));
}

void Waiting::whoHoldsTheFileHoldsNobodyUp()
{
    QVERIFY(QFile::exists(outbox()));
    auto rival = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"rival"_s);
    rival.setDatabaseName(outbox());
    QVERIFY(rival.open());
    QVERIFY(QSqlQuery(rival).exec(u"PRAGMA locking_mode=EXCLUSIVE"_s));
    QVERIFY(QSqlQuery(rival).exec(u"BEGIN EXCLUSIVE"_s));
    Client juliet(m_house->person(u"juliet"_s));
    Client romeo(this->romeo());
    romeo.waitFor(trouble("another program is using the file\\."));
    meet(romeo, juliet);
    say(romeo, juliet, u"Nobody waits"_s);
    QVERIFY(QSqlQuery(rival).exec(u"ROLLBACK"_s));
    rival.close();
    romeo.waitUntilGone(trouble("")); // By itself.
    say(romeo, juliet, u"It is ours again"_s);
    romeo.check();
    QCOMPARE(romeo.end(), 0);
}

void Waiting::aDamagedFileIsNamed()
{
    QFile file(outbox());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(100, '\0'));
    file.close();
    Client romeo(this->romeo());
    romeo.waitFor(
        words(QRegularExpression(u"^The file with your messages was damaged\\. .*profile\\.sqlite\\.damaged-2"_s)));
    m_house->picture(romeo, u"damaged-file"_s);
    romeo.click(button("Dismiss"));
    romeo.waitUntilGone(words(QRegularExpression(u"was damaged\\."_s)));
    romeo.check();
    QCOMPARE(QDir(m_disk->path(u"profile/data"_s)).entryList({u"profile.sqlite.damaged-*"_s}).size(), 1);
    for (const auto &folder : {u"profile"_s, u"profile/data"_s}) {
        for (const QFileInfo &kept : QDir(m_disk->path(folder)).entryInfoList(QDir::Files | QDir::Hidden))
            QVERIFY2(!(kept.permissions() & (QFile::ReadGroup | QFile::ReadOther)), qPrintable(kept.filePath()));
    }
    QCOMPARE(romeo.end(), 0);
}

PARLOUR_TEST(Waiting)
#include "waiting.moc"

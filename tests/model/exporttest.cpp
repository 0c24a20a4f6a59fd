// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exporting/conversationexport.h"
#include "support/memoryhistory.h"
#include "support/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace parlour;
using namespace Qt::StringLiterals;

using exportformats::Format;
using history::Kind;
using State = ConversationExport::State;

/// What is written of a conversation for others to read.
class ExportTest : public QObject
{
    Q_OBJECT

    static QDateTime at(int day, int hour, int minute)
    {
        return QDateTime({2026, 11, day}, {hour, minute}, QTimeZone::LocalTime).toUTC();
    }
    static history::Message said(const QString &nick, const QString &body, Kind kind = Kind::Message)
    {
        history::Message message;
        message.nick = nick;
        message.body = body;
        message.kind = kind;
        message.time = at(28, 10, 31);
        return message;
    }

    struct Scene
    {
        const history::Key tea {u"alice@localhost"_s, u"tea@conference.localhost"_s};
        MemoryHistory store;
        QTemporaryDir folder;
        ConversationExport exporting {store, [](const history::Key &) { return u"Tea / <b>time</b>"_s; },
                                      [] { return at(28, 12, 0); }};

        void say(int messages)
        {
            QList<history::Arrival> arrivals;
            for (int i = 0; i < messages; ++i) {
                arrivals << history::Arrival {said(u"bob"_s, u"message %1"_s.arg(i))};
                arrivals.last().message.time = at(1, 0, 0).addSecs(60 * i);
            }
            store.add(tea, arrivals, history::Live::Outside, &exporting, [](const auto &) {});
            store.answer();
        }
        QString path(const QString &name) const { return folder.filePath(name); }
        void start(const QString &name) { exporting.start(tea.account, tea.peer, QUrl::fromLocalFile(path(name))); }
        void finish()
        {
            while (exporting.state() == State::Writing) {
                store.answer();
                QCoreApplication::processEvents();
            }
        }
        QString content(const QString &name) const
        {
            QFile file(path(name));
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : u"(no file)"_s;
        }
    };

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void theNameChoosesTheFormat_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Format>("format");
        QTest::newRow("text") << u"tea.txt"_s << Format::Text;
        QTest::newRow("JSON") << u"tea.JSON"_s << Format::Json;
        QTest::newRow("HTML") << u"tea.html"_s << Format::Html;
        QTest::newRow("HTML in three letters") << u"tea.htm"_s << Format::Html;
        QTest::newRow("none") << u"html"_s << Format::Html;
        QTest::newRow("another one") << u"tea.json.log"_s << Format::Text;
        QTest::newRow("nothing") << QString() << Format::Text;
    }
    void theNameChoosesTheFormat()
    {
        QFETCH(QString, name);
        QTEST(exportformats::formatOf(name), "format");
    }

    void aMessageIsWritten_data()
    {
        QTest::addColumn<history::Message>("message");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("html");
        QTest::newRow("a message") << said(u"bob"_s, u"hello"_s) << u"bob: hello"_s
                                   << u"<b><bdi>bob</bdi></b>: <bdi>hello</bdi>"_s;
        QTest::newRow("an action") << said(u"bob"_s, u"waves"_s, Kind::Action) << u"* bob waves"_s
                                   << u"<i><bdi>* bob waves</bdi></i>"_s;
        QTest::newRow("a subject") << said(u"bob"_s, u"Tea"_s, Kind::Subject) << u"* bob set the subject: Tea"_s
                                   << u"<i><bdi>* bob set the subject: Tea</bdi></i>"_s;
        QTest::newRow("somebody came") << said({}, u"bob came in"_s, Kind::Status) << u"* bob came in"_s
                                       << u"<i><bdi>* bob came in</bdi></i>"_s;
        QTest::newRow("markup") << said(u"<b>bob</b>"_s, u"<script>alert(\"1\")</script> & 'x'"_s)
                                << u"<b>bob</b>: <script>alert(\"1\")</script> & 'x'"_s
                                << u"<b><bdi>&lt;b&gt;bob&lt;/b&gt;</bdi></b>: <bdi>&lt;script&gt;alert(&quot;1&quot;)"
                                   "&lt;/script&gt; &amp; 'x'</bdi>"_s;
        QTest::newRow("places for values")
            << said(u"%2"_s, u"%1 %3"_s) << u"%2: %1 %3"_s << u"<b><bdi>%2</bdi></b>: <bdi>%1 %3</bdi>"_s;
        QTest::newRow("lines") << said(u"bob"_s, u"one\n[10:32] eve: two"_s) << u"bob: one\n    [10:32] eve: two"_s
                               << u"<b><bdi>bob</bdi></b>: <bdi>one\n[10:32] eve: two</bdi>"_s;
        QTest::newRow("what a terminal would obey")
            << said(u"bob"_s, u"\u001b[2Jx\r\u0007"_s) << u"bob: [2Jx"_s << u"<b><bdi>bob</bdi></b>: <bdi>[2Jx</bdi>"_s;
        auto answer = said(u"bob"_s, u"yes"_s);
        answer.reply = history::Reply {u"s1"_s, u"eve"_s, u"shall w"_s, 7, u"eve %2"_s, u"shall <b>we</b>\ngo?"_s};
        QTest::newRow("an answer") << answer << u"bob: > eve %2: shall <b>we</b> go?\n    yes"_s
                                   << u"<b><bdi>bob</bdi></b>: <bdi>&gt; eve %2: shall &lt;b&gt;we&lt;/b&gt; go?\n"
                                      "yes</bdi>"_s;
        answer.reply = history::Reply {u"s1"_s, u"eve"_s, u"shall w"_s};
        QTest::newRow("an answer to what is not here")
            << answer << u"bob: > shall w\n    yes"_s << u"<b><bdi>bob</bdi></b>: <bdi>&gt; shall w\nyes</bdi>"_s;
        auto shared = said(u"bob"_s, u"our cat"_s);
        shared.file = sharing::SharedFile {.url = u"https://up.example/x"_s, .name = u"cat.jpg"_s};
        QTest::newRow("a file with words") << shared << u"bob: our cat\n    https://up.example/x"_s
                                           << u"<b><bdi>bob</bdi></b>: <bdi>our cat\nhttps://up.example/x</bdi>"_s;
        shared.body = shared.file->url;
        QTest::newRow("a file") << shared << u"bob: https://up.example/x"_s
                                << u"<b><bdi>bob</bdi></b>: <bdi>https://up.example/x</bdi>"_s;
        auto gone = said(u"bob"_s, u"secret"_s);
        gone.hidden = history::Hidden::Retracted;
        QTest::newRow("deleted") << gone << u"bob: (deleted)"_s << u"<b><bdi>bob</bdi></b>: <bdi>(deleted)</bdi>"_s;
    }
    void aMessageIsWritten()
    {
        QFETCH(history::Message, message);
        QFETCH(QString, text);
        QFETCH(QString, html);
        const auto before = said(u"x"_s, u"y"_s);
        const auto row = [&](Format format) { return QString::fromUtf8(exportformats::row(format, message, &before)); };
        QCOMPARE(row(Format::Text), u"[10:31] "_s + text + u'\n');
        QVERIFY2(row(Format::Html).contains(u"\">10:31</time> "_s + html + u"</p>\n"_s), qPrintable(row(Format::Html)));
        QCOMPARE(row(Format::Html).count(u'<'), html.count(u'<') + 4); // Nothing but ours.
        const auto json = QJsonDocument::fromJson(row(Format::Json).mid(1).toUtf8()).object();
        QCOMPARE(json.value("nick"_L1).toString(), message.nick);
        QCOMPARE(json.value("file"_L1).toString(), message.file ? message.file->url : QString());
        QCOMPARE(json.value("body"_L1).toString(), message.hidden == history::Hidden::No ? message.body : QString());
    }

    void jsonTellsWhatIsAnsweredAndCorrected()
    {
        auto message = said(u"bob"_s, u"yes"_s);
        message.reply = history::Reply {u"s1"_s};
        message.edited = true;
        const auto json = QJsonDocument::fromJson(exportformats::row(Format::Json, message, nullptr)).object();
        QCOMPARE(json.value("repliesTo"_L1).toString(), u"s1"_s);
        QVERIFY(json.value("edited"_L1).toBool());
    }

    void aNewDayHasAHeading()
    {
        auto first = said(u"bob"_s, u"a"_s);
        auto next = first;
        next.time = at(29, 0, 1);
        QCOMPARE(exportformats::row(Format::Text, first, nullptr), "\n--- 2026-11-28 ---\n[10:31] bob: a\n"_ba);
        QCOMPARE(exportformats::row(Format::Text, next, &first), "\n--- 2026-11-29 ---\n[00:01] bob: a\n"_ba);
        const QString day = QLocale().toString(QDate(2026, 11, 29), QLocale::LongFormat);
        QVERIFY(exportformats::row(Format::Html, next, &first).startsWith(u"<h2>%1</h2>\n<p>"_s.arg(day).toUtf8()));
        QVERIFY(exportformats::row(Format::Html, first, &first).startsWith("<p>"));
    }

    void aFileHasItAll_data()
    {
        QTest::addColumn<int>("messages");
        for (const int messages : {0, 1, 499, 500, 501, 1700})
            QTest::addRow("%d", messages) << messages;
    }
    void aFileHasItAll()
    {
        QFETCH(int, messages);
        Scene s;
        s.say(messages);
        s.start(u"tea.json"_s);
        s.finish();
        QCOMPARE(s.exporting.state(), State::Done);
        QJsonParseError error;
        const auto object = QJsonDocument::fromJson(s.content(u"tea.json"_s).toUtf8(), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(object.value("name"_L1).toString(), u"Tea / <b>time</b>"_s);
        QCOMPARE(object.value("address"_L1).toString(), s.tea.peer);
        const auto all = object.value("messages"_L1).toArray();
        QCOMPARE(all.size(), messages);
        for (int i = 0; i < messages; ++i)
            QCOMPARE(all.at(i).toObject().value("body"_L1).toString(), u"message %1"_s.arg(i));
    }

    void eachFormatIsComplete()
    {
        Scene s;
        s.say(2);
        s.start(u"tea.txt"_s);
        s.finish();
        QCOMPARE(s.content(u"tea.txt"_s),
                 u"Tea / <b>time</b>\ntea@conference.localhost\nWritten by Parlour on 28/11/2026 12:00\n\n"
                 "--- 2026-11-01 ---\n[00:00] bob: message 0\n[00:01] bob: message 1\n"_s);
        s.start(u"tea.html"_s);
        s.finish();
        const QString html = s.content(u"tea.html"_s);
        QVERIFY(html.startsWith("<!DOCTYPE html>"_L1) && html.endsWith("</body>\n</html>\n"_L1));
        QVERIFY(html.contains("<h1>Tea / &lt;b&gt;time&lt;/b&gt;</h1>"_L1));
        QVERIFY(html.contains("default-src 'none'"_L1));
    }

    void cancellingLeavesNothing()
    {
        Scene s;
        s.say(1200);
        QFile before(s.path(u"tea.txt"_s));
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("mine");
        before.close();
        s.start(u"tea.txt"_s);
        s.store.answer();
        QCoreApplication::processEvents();
        QCOMPARE(s.exporting.state(), State::Writing);
        QCOMPARE(s.exporting.told(), u"500 message(s) written..."_s);
        s.exporting.cancel();
        s.store.answer();
        QCoreApplication::processEvents();
        QCOMPARE(s.exporting.state(), State::Idle);
        QCOMPARE(s.content(u"tea.txt"_s), u"mine"_s);
        QCOMPARE(QDir(s.folder.path()).entryList(QDir::Files), QStringList {u"tea.txt"_s});
    }

    void aFileThatCannotBeWritten()
    {
        Scene s;
        s.start(u"no/such/folder.txt"_s);
        QCOMPARE(s.exporting.state(), State::Failed);
        QVERIFY2(s.exporting.told().startsWith("The file could not be written: "_L1), qPrintable(s.exporting.told()));
    }

    void anotherOneReplacesIt()
    {
        Scene s;
        s.say(600);
        s.start(u"one.txt"_s);
        s.start(u"two.txt"_s);
        s.finish();
        QCOMPARE(QDir(s.folder.path()).entryList(QDir::Files), QStringList {u"two.txt"_s});
        QCOMPARE(s.content(u"two.txt"_s).count(u"message 599"_s), 1);
    }

    void theFileIsNamedAfterTheRoom()
    {
        Scene s;
        QCOMPARE(s.exporting.fileName(s.tea.account, s.tea.peer), u"Tea b time b"_s);
    }
};

PARLOUR_TEST(ExportTest)
#include "exporttest.moc"

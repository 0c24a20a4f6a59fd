// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/archive/wordquery.h"
#include "support/suite.h"
#include "support/wire.h"

#include <QTimeZone>

using namespace parlour;
using namespace Qt::StringLiterals;

/// Which archives look for words, and how they are asked.
class WordQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoLooksForWords_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("field");
        const auto answer = u"<iq xmlns='jabber:client' type='result'><query xmlns='urn:xmpp:mam:2'>"
                            "<x xmlns='jabber:x:data' type='form'><field type='hidden' var='FORM_TYPE'>"
                            "<value>urn:xmpp:mam:2</value></field>%1</x></query></iq>"_s;
        const auto words = u"<field type='text-single' var='{urn:xmpp:fulltext:0}fulltext'/>"_s;
        const auto ejabberd = u"<field type='text-single' var='withtext'/>"_s;
        QTest::newRow("XEP-0431") << answer.arg(words) << u"{urn:xmpp:fulltext:0}fulltext"_s;
        QTest::newRow("ejabberd with MySQL") << answer.arg(ejabberd) << u"withtext"_s;
        QTest::newRow("both") << answer.arg(ejabberd + words) << u"{urn:xmpp:fulltext:0}fulltext"_s;
        QTest::newRow("neither") << answer.arg(u"<field type='jid-single' var='with'/>"_s) << QString();
        QTest::newRow("no form") << u"<iq xmlns='jabber:client' type='result'/>"_s << QString();
    }
    void whoLooksForWords()
    {
        QFETCH(QString, form);
        QTEST(archive::wordsField(xml::parse(form)), "field");
    }

    void neitherServerOfOurTestsDoes_data()
    {
        QTest::addColumn<QString>("recording");
        QTest::newRow("Prosody") << u"prosody/5.30_mam_form"_s;
        QTest::newRow("ejabberd") << u"ejabberd/5.30_mam_form"_s;
    }
    void neitherServerOfOurTestsDoes()
    {
        QFETCH(QString, recording);
        const auto received = wire::received(recording);
        QVERIFY(!received.isEmpty());
        for (const auto &[client, stanza] : received)
            QCOMPARE(archive::wordsField(stanza), QString());
    }

    void howTheyAreAsked()
    {
        const archive::WordPage page {.queryId = u"q1"_s,
                                      .field = u"{urn:xmpp:fulltext:0}fulltext"_s,
                                      .words = u"a < b"_s,
                                      .before = u"a7"_s,
                                      .since = QDateTime(QDate(2026, 10, 1), QTime(0, 0), QTimeZone::UTC),
                                      .until = QDateTime(QDate(2026, 11, 1), QTime(0, 0), QTimeZone::UTC)};
        QCOMPARE(xml::toString(archive::query(page)),
                 u"<query xmlns=\"urn:xmpp:mam:2\" queryid=\"q1\"><x xmlns=\"jabber:x:data\" type=\"submit\">"
                 "<field type=\"hidden\" var=\"FORM_TYPE\"><value>urn:xmpp:mam:2</value></field>"
                 "<field var=\"start\"><value>2026-10-01T00:00:00Z</value></field>"
                 "<field var=\"end\"><value>2026-11-01T00:00:00Z</value></field>"
                 "<field var=\"{urn:xmpp:fulltext:0}fulltext\"><value>a &lt; b</value></field></x>"
                 "<set xmlns=\"http://jabber.org/protocol/rsm\"><max>50</max><before>a7</before></set></query>"_s);
        const auto first =
            xml::toString(archive::query({.queryId = u"q2"_s, .field = u"withtext"_s, .words = u"a"_s, .before = {}}));
        QVERIFY2(first.contains(u"<before></before>"_s) || first.contains(u"<before/>"_s), qPrintable(first));
        QVERIFY2(first.contains(u"<field var=\"withtext\"><value>a</value></field>"_s), qPrintable(first));
        QVERIFY2(!first.contains(u"\"start\""_s), qPrintable(first));
    }
};

PARLOUR_TEST(WordQueryTest)
#include "wordquerytest.moc"

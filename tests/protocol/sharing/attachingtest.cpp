// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/sharing/attaching.h"
#include "protocol/sharing/trust.h"
#include "protocol/sharing/uploadproblem.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;
using sharing::Attaching;
using sharing::AttachingEvent;
using sharing::AutomaticLoading;
using sharing::Origin;

/// The way of a file to the server, and whose come here by themselves.
class AttachingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_data()
    {
        QTest::addColumn<Attaching>("from");
        QTest::addColumn<AttachingEvent>("event");
        QTest::addColumn<Attaching>("to");
        using enum Attaching;
        using Event = AttachingEvent;
        const auto row = [](const char *name, Attaching from, Event event, Attaching to) {
            QTest::newRow(name) << from << event << to;
        };
        row("looked at", Preparing, Event::Prepared, Ready);
        row("cannot be read", Preparing, Event::Unusable, Failed);
        row("not before it is looked at", Preparing, Event::Send, Preparing);
        row("send", Ready, Event::Send, Waiting);
        row("the program had ended", Ready, Event::Unusable, Failed);
        row("its turn", Waiting, Event::Begin, Asking);
        row("a place", Asking, Event::Placed, Uploading);
        row("no place", Asking, Event::Refused, Failed);
        row("the line breaks while it is asked for", Asking, Event::Broken, Waiting);
        row("there", Uploading, Event::Arrived, Uploaded);
        row("the line breaks", Uploading, Event::Broken, Waiting);
        row("not taken", Uploading, Event::Refused, Failed);
        row("again", Failed, Event::Send, Waiting);
        row("stopped while it waits", Waiting, Event::Cancel, Ready);
        row("stopped while it is asked for", Asking, Event::Cancel, Ready);
        row("stopped on its way", Uploading, Event::Cancel, Ready);
        row("stopped too late", Uploaded, Event::Cancel, Uploaded);
        row("a place that comes too late", Ready, Event::Placed, Ready);
        row("a place of before", Waiting, Event::Placed, Waiting);
        row("arrived after it was stopped", Ready, Event::Arrived, Ready);
        row("arrived without a place", Asking, Event::Arrived, Asking);
        row("sent twice", Uploading, Event::Send, Uploading);
        row("nothing after the end", Uploaded, Event::Broken, Uploaded);
    }
    void steps()
    {
        QFETCH(Attaching, from);
        QFETCH(AttachingEvent, event);
        QTEST(sharing::next(from, event), "to");
    }

    void whatPassesByItself()
    {
        using enum sharing::UploadProblem;
        for (const auto problem : {Cut, Expired, Used})
            QVERIFY(sharing::passesByItself(problem));
        for (const auto problem :
             {TooLarge, WrongLength, WrongType, NotAllowed, NoSpace, ServerFault, Unclear, Untrusted, Changed})
            QVERIFY(!sharing::passesByItself(problem));
    }

    void whatLoadsByItself_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<AutomaticLoading>("setting");
        QTest::addColumn<Origin>("origin");
        QTest::addColumn<bool>("loads");
        using enum AutomaticLoading;
        const auto row = [](const char *what, const QString &name, qint64 size, AutomaticLoading setting,
                            const Origin &origin,
                            bool loads) { QTest::newRow(what) << name << size << setting << origin << loads; };
        row("at our server", u"a.png"_s, 1000, OwnServer, {.ownHost = true}, true);
        row("of a contact", u"a.png"_s, 1000, OwnServer, {.contact = true}, true);
        row("ours", u"a.png"_s, 1000, OwnServer, {.own = true}, true);
        row("a stranger's, elsewhere", u"a.png"_s, 1000, OwnServer, {}, false);
        row("everybody's", u"a.png"_s, 1000, Everybody, {}, true);
        row("nobody's", u"a.png"_s, 1000, Nobody, {.own = true, .contact = true, .ownHost = true}, false);
        row("too much", u"a.png"_s, sharing::MostUnasked + 1, OwnServer, {.ownHost = true}, false);
        row("as much as may be", u"a.png"_s, sharing::MostUnasked, OwnServer, {.ownHost = true}, true);
        row("of unknown size", u"a.png"_s, -1, OwnServer, {.ownHost = true}, true); // What comes is counted.
        row("audio", u"a.mp3"_s, 1000, OwnServer, {.contact = true}, true);
        row("video", u"a.webm"_s, 1000, OwnServer, {.ownHost = true}, true);
        row("a stranger's video", u"a.mp4"_s, 1000, OwnServer, {}, false);
        row("a long video", u"a.mp4"_s, sharing::MostUnasked + 1, Everybody, {.ownHost = true}, false);
        row("no picture", u"a.pdf"_s, 1000, Everybody, {.ownHost = true}, false);
    }
    void whatLoadsByItself()
    {
        QFETCH(QString, name);
        QFETCH(qint64, size);
        QFETCH(AutomaticLoading, setting);
        QFETCH(Origin, origin);
        QTEST(sharing::loadsByItself({.url = u"https://x.example/a"_s, .name = name, .size = size}, setting, origin),
              "loads");
    }

    void hosts()
    {
        const QSet<QString> hosts {u"upload.example"_s};
        QVERIFY(sharing::isAt(u"https://Upload.example:5281/a"_s, hosts));
        QVERIFY(sharing::isAt(u"https://files.upload.example/a"_s, hosts));
        QVERIFY(!sharing::isAt(u"https://evilupload.example/a"_s, hosts));
        QVERIFY(!sharing::isAt(u"https://example/a"_s, hosts));
        QVERIFY(!sharing::isAt(u"https://upload.example.evil.example/a"_s, hosts));
        QVERIFY(!sharing::isAt(u"https://upload.example@evil.example/a"_s, hosts));
        QVERIFY(!sharing::isAt(u"http://upload.example/a"_s, hosts));
    }
};

PARLOUR_TEST(AttachingTest)
#include "attachingtest.moc"

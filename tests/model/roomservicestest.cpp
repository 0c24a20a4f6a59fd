// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/browse/roombrowser.h"
#include "support/fakestream.h"
#include "support/suite.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace parlour;
using namespace Qt::StringLiterals;

namespace {

QDomElement items(const QString &inside)
{
    return xml::parse(u"<iq xmlns='jabber:client' type='result'><query "
                      "xmlns='http://jabber.org/protocol/disco#items'>%1</query></iq>"_s.arg(inside));
}

QDomElement info(bool rooms)
{
    const QString what = rooms ? u"<identity category='conference' type='text'/>"
                                 "<feature var='http://jabber.org/protocol/muc'/>"_s
                               : u"<identity category='store' type='file'/>"_s;
    return xml::parse(u"<iq xmlns='jabber:client' type='result'><query "
                      "xmlns='http://jabber.org/protocol/disco#info'>%1</query></iq>"_s.arg(what));
}

struct Scene
{
    FakeStream stream;
    RoomServices services {stream};
    QSignalSpy changed {&services, &RoomServices::changed};

    Scene() { stream.goOnline(); }
    void find()
    {
        services.find();
        stream.answer(items(u"<item jid='upload.localhost'/><item jid='irc.localhost'/><item jid='x@localhost'/>"
                            "<item jid='conference.localhost'/>"_s));
        for (const bool rooms : {false, true, true})
            stream.answer(info(rooms));
    }
};

} // namespace

/// The services of rooms of our own server.
class RoomServicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBestIsFoundAmongThem()
    {
        Scene s;
        s.find();
        QCOMPARE(s.services.best(), u"conference.localhost"_s);
        QCOMPARE(s.services.all(), (QStringList {u"conference.localhost"_s, u"irc.localhost"_s}));
        QCOMPARE(s.changed.size(), 2);
    }

    void theyAreLookedForOnce()
    {
        Scene s;
        s.services.find();
        s.services.find();
        QCOMPARE(s.stream.asked.size(), 1);
        s.stream.answer(IqFailure {IqFailure::Kind::TimedOut, {}});
        s.services.find(); // On the next stream, perhaps.
        QCOMPARE(s.stream.asked.size(), 1);
        s.stream.asked.clear();
        Scene found;
        found.find();
        found.services.find();
        QVERIFY(found.stream.asked.isEmpty());
    }

    void anotherAccountHasOthers()
    {
        Scene s;
        s.services.find();
        s.services.clear();
        s.stream.answer(items(u"<item jid='conference.localhost'/>"_s)); // Too late.
        QVERIFY(s.stream.asked.isEmpty());
        s.find();
        s.services.clear();
        QVERIFY(s.services.best().isEmpty());
    }

    void whoBrowsesDoesNotAskAgain()
    {
        Scene s;
        QTemporaryDir folder;
        ProfileSettings settings(folder.filePath(u"parlour.ini"_s));
        RoomBrowser browser(s.stream, s.services, settings);
        s.find();
        browser.list({});
        QCOMPARE(s.stream.asked.size(), 1);
        QCOMPARE(s.stream.asked.last().to.toString(), u"conference.localhost"_s);
        QCOMPARE(browser.services(), s.services.all());
        s.stream.answer(items({}));
        QVERIFY(!browser.isBusy());
        browser.list(u"far.example"_s);
        QCOMPARE(s.stream.asked.last().to.toString(), u"far.example"_s);
    }
};

PARLOUR_TEST(RoomServicesTest)
#include "roomservicestest.moc"

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/presence/presence.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;
using muc::Show;
using muc::showName;
using muc::showNamed;

class PresenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stanzas_data()
    {
        QTest::addColumn<Show>("show");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("xml");
        QTest::newRow("just there") << Show::Available << QString() << QString() << u"<presence/>"_s;
        QTest::newRow("away") << Show::Away << QString() << QString() << u"<presence><show>away</show></presence>"_s;
        QTest::newRow("do not disturb, in a room")
            << Show::DoNotDisturb << u"a < b"_s << u"tea@conference.localhost/Romeo"_s
            << u"<presence to=\"tea@conference.localhost/Romeo\"><show>dnd</show><status>a &lt; b</status></presence>"_s;
        QTest::newRow("words alone") << Show::Available << u"tea"_s << QString()
                                     << u"<presence><status>tea</status></presence>"_s;
    }
    void stanzas()
    {
        QFETCH(Show, show);
        QFETCH(QString, text);
        QFETCH(QString, to);
        const auto stanza = presenceStanza({show, text}, to.isEmpty() ? Jid() : *Jid::parse(to));
        QTEST(xml::toString(stanza), "xml");
    }

    void namesGoBothWays()
    {
        for (const auto show : {Show::Available, Show::Chat, Show::Away, Show::ExtendedAway, Show::DoNotDisturb})
            QCOMPARE(showNamed(showName(show)), show);
        QCOMPARE(showNamed(u"asleep"), Show::Available);
    }

    void idlenessYieldsToWhatWasChosen_data()
    {
        QTest::addColumn<Show>("chosen");
        QTest::addColumn<Show>("idle");
        QTest::newRow("online") << Show::Available << Show::Away;
        QTest::newRow("away") << Show::Away << Show::Away;
        QTest::newRow("away for long") << Show::ExtendedAway << Show::ExtendedAway;
        QTest::newRow("do not disturb") << Show::DoNotDisturb << Show::DoNotDisturb;
    }
    void idlenessYieldsToWhatWasChosen()
    {
        QFETCH(Show, chosen);
        QFETCH(Show, idle);
        QCOMPARE(effective({chosen, u"tea"_s}, false), (Presence {chosen, u"tea"_s}));
        QCOMPARE(effective({chosen, u"tea"_s}, true), (Presence {idle, u"tea"_s}));
    }
};

PARLOUR_TEST(PresenceTest)
#include "presencetest.moc"

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/reading/level.h"
#include "protocol/bookmarks/bookmark.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;
using reading::Level;

/// When a person wants to be told of a room, as its bookmark says.
class LevelTest : public QObject
{
    Q_OBJECT

private:
    static QDomElement extensions(const QString &settings)
    {
        const auto notify = settings.isNull()
            ? QString()
            : u"<notify xmlns='urn:xmpp:notification-settings:1'>%1</notify>"_s.arg(settings);
        return xml::parse(
            u"<extensions xmlns='urn:xmpp:bookmarks:1'>%1<other xmlns='urn:other'/></extensions>"_s.arg(notify));
    }
    /// What stands in <notify/>, with single quotes.
    static QString settings(const QDomElement &extensions)
    {
        QString text = xml::toString(xml::child(extensions, u"notify", reading::NotifyNs));
        return text.section(u'>', 1).section(u"</notify>"_s, 0, 0).replace(u'"', u'\'');
    }

private Q_SLOTS:
    void read_data()
    {
        QTest::addColumn<QString>("settings");
        QTest::addColumn<std::optional<Level>>("expected");
        using Some = std::optional<Level>;
        QTest::newRow("nothing is set") << QString() << Some();
        QTest::newRow("nothing is in it") << u""_s << Some();
        QTest::newRow("always") << u"<always/>"_s << Some(Level::Always);
        QTest::newRow("mentions") << u"<on-mention/>"_s << Some(Level::OnMention);
        QTest::newRow("never") << u"<never/>"_s << Some(Level::Never);
        QTest::newRow("the most specific counts")
            << u"<always/><on-mention identity-category='client'/><never identity-category='client' identity-type='pc'/>"_s
            << Some(Level::Never);
        QTest::newRow("then what is for clients")
            << u"<always/><on-mention identity-category='client'/><never identity-category='client' identity-type='phone'/>"_s
            << Some(Level::OnMention);
        QTest::newRow("what is for others does not") << u"<never identity-category='gateway'/>"_s << Some();
        QTest::newRow("a kind without a category is none") << u"<never identity-type='pc'/>"_s << Some();
        QTest::newRow("what is not known is nothing") << u"<on-full-moon/><never/>"_s << Some(Level::Never);
        QTest::newRow("nor what is somebody else's") << u"<never xmlns='urn:other'/>"_s << Some();
    }
    void read()
    {
        QFETCH(QString, settings);
        QTEST(reading::level(extensions(settings)), "expected");
    }

    void write_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<Level>("level");
        QTest::addColumn<QString>("after");
        QTest::newRow("the first one") << QString() << Level::Never << u"<never/>"_s;
        QTest::newRow("another one") << u"<never/>"_s << Level::Always << u"<always/>"_s;
        QTest::newRow("for computers, and for all where nothing is")
            << u"<never identity-category='client' identity-type='pc'/>"_s << Level::OnMention
            << u"<on-mention identity-category='client' identity-type='pc'/><on-mention/>"_s;
        QTest::newRow("what is set for others stays")
            << u"<never identity-category='client' identity-type='phone'/><always/>"_s << Level::OnMention
            << u"<never identity-category='client' identity-type='phone'/><on-mention/>"_s;
        QTest::newRow("what is set for all, too, where computers have their own")
            << u"<never identity-category='client' identity-type='pc'/><always/>"_s << Level::OnMention
            << u"<always/><on-mention identity-category='client' identity-type='pc'/>"_s;
        QTest::newRow("what is advanced stays")
            << u"<never><advanced><x xmlns='urn:x'/></advanced></never>"_s << Level::Always
            << u"<always><advanced><x xmlns='urn:x'/></advanced></always>"_s;
        QTest::newRow("one of two that contradict each other")
            << u"<never/><always/>"_s << Level::OnMention << u"<on-mention/>"_s;
        QTest::newRow("what is not known stays")
            << u"<on-full-moon/>"_s << Level::Never << u"<on-full-moon/><never/>"_s;
    }
    void write()
    {
        QFETCH(QString, before);
        QFETCH(Level, level);
        const auto element = extensions(before);
        reading::setLevel(element, level);
        QTEST(settings(element), "after");
        QCOMPARE(reading::level(element), level);
        QVERIFY(!xml::child(element, u"other", "urn:other"_L1).isNull());
        QCOMPARE(xml::children(element, u"notify", reading::NotifyNs).size(), 1);
    }

    void aBookmarkKeepsIt()
    {
        auto item =
            xml::parse(u"<item xmlns='http://jabber.org/protocol/pubsub' id='r@c.l'><conference "
                       "xmlns='urn:xmpp:bookmarks:1'><extensions><notify "
                       "xmlns='urn:xmpp:notification-settings:1'><never/></notify></extensions></conference></item>"_s);
        auto bookmark = *bookmarks::bookmark(item);
        bookmark.name = u"Room"_s;
        const auto written = bookmarks::conference(bookmark);
        QCOMPARE(reading::level(xml::child(written, u"extensions", bookmarks::BookmarksNs)), Level::Never);
    }
};

PARLOUR_TEST(LevelTest)
#include "leveltest.moc"

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/sharing/sharedfile.h"
#include "protocol/message/acting.h"
#include "protocol/message/actingstanzas.h"
#include "protocol/muc/stanzas.h"
#include "protocol/sharing/slot.h"
#include "protocol/xml/stanzaerror.h"
#include "support/suite.h"

#include <QTimeZone>

using namespace parlour;
using namespace Qt::StringLiterals;
using sharing::SharedFile;

/// Files in messages, and places for them.
class SharedFileTest : public QObject
{
    Q_OBJECT

    static constexpr auto Url = "https://upload.example/a/cat.jpg"_L1;

    static std::optional<SharedFile> read(const QString &content, const QString &body = Url)
    {
        return sharing::sharedFile(xml::parse(u"<message xmlns='jabber:client'>%1</message>"_s.arg(content)), body);
    }
    static QString sfs(const QString &about, const QString &sources)
    {
        return u"<file-sharing xmlns='urn:xmpp:sfs:0'><file xmlns='urn:xmpp:file:metadata:0'>%1</file>"
               "<sources>%2</sources></file-sharing>"_s.arg(about, sources);
    }
    static QString source(const QString &target)
    {
        return u"<url-data xmlns='http://jabber.org/protocol/url-data' target='%1'/>"_s.arg(target);
    }
    static QString oob(const QString &url) { return u"<x xmlns='jabber:x:oob'><url>%1</url></x>"_s.arg(url); }
    static QDomElement answer(const QString &content)
    {
        return xml::parse(u"<iq xmlns='jabber:client' type='result'>%1</iq>"_s.arg(content));
    }

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        const SharedFile file {.url = Url,
                               .name = u"my cat.jpg"_s,
                               .size = 5'000'000'000,
                               .mediaType = u"image/jpeg"_s,
                               .dimensions = {640, 480},
                               .sha256 = QByteArray(32, 'h'),
                               .description = u"A cat"_s};
        const auto message =
            muc::groupMessage(*Jid::parse(u"tea@conference.example"_s), u"i1"_s, {.body = file.url, .file = file});
        const auto again = xml::parse(xml::toString(message));
        QCOMPARE(acting::words(again).file, file);
        QCOMPARE(acting::words(again).body, file.url);
        // For programs that know XEP-0066 alone.
        QCOMPARE(xml::child(xml::child(again, u"x", "jabber:x:oob"_L1), u"url", "jabber:x:oob"_L1).text(), file.url);
        const auto fallback = xml::child(again, u"fallback", "urn:xmpp:fallback:0"_L1);
        QCOMPARE(fallback.attribute(u"for"_s), u"urn:xmpp:sfs:0"_s);
    }

    void ofOlderPrograms()
    {
        QCOMPARE(read(oob(Url)), SharedFile({.url = Url, .name = u"cat.jpg"_s}));
        QVERIFY(!read(oob(Url), u"look at this: "_s + Url)); // A link with more words.
        QVERIFY(!read({}));
        QVERIFY(!read(oob(u"http://upload.example/cat.jpg"_s), u"http://upload.example/cat.jpg"_s));
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url :
             {"http://x.example/a", "file:///etc/passwd", "qrc:/a", "data:image/png;base64,AA", "https:///a",
              "https://bob@x.example/a", "https://bob:pw@x.example/a", "javascript:alert(1)", "https://x y/a", ""})
            QTest::newRow(url) << QString::fromLatin1(url);
        QTest::newRow("too long") << QString(Url + QString(2000, u'a'));
    }
    void addresses()
    {
        QFETCH(QString, url);
        QVERIFY(!read(sfs({}, source(url)), url));
        QVERIFY(!read(oob(url), url));
        // The next address that can be used counts.
        QCOMPARE(read(sfs({}, source(url) + source(Url)))->url, Url);
    }

    void whatAStrangerSaysIsBounded()
    {
        const QString about =
            u"<name>../../\u202Eevil.exe</name><size>-5</size><media-type>text/html;x=\"y\"</media-type>"
            "<width>99999999999</width><height>5</height><hash xmlns='urn:xmpp:hashes:2' algo='sha-256'>AAAA</hash>"
            "<desc>a\nb%1</desc>"_s.arg(QString(5000, u'c'));
        const auto file = read(sfs(about, source(Url)));
        QVERIFY(file);
        QCOMPARE(file->name, u"evil.exe"_s);
        QCOMPARE(file->size, -1);
        QCOMPARE(file->mediaType, u"text/html"_s);
        QVERIFY(file->dimensions.isEmpty());
        QVERIFY(file->sha256.isEmpty());
        QCOMPARE(file->description.size(), 500);
        QVERIFY(!file->description.contains(u'\n'));
        QCOMPARE(read(sfs(u"<media-type>a b/c</media-type>"_s, source(Url)))->mediaType, QString());
    }

    void kindsAreClaimed()
    {
        QCOMPARE(sharing::claimedKind({.url = Url, .name = u"a.PNG"_s, .mediaType = {}}), sharing::FileKind::Picture);
        QCOMPARE(sharing::claimedKind({.url = Url, .name = u"a.png"_s, .mediaType = u"text/plain"_s}),
                 sharing::FileKind::Other);
        QCOMPARE(sharing::claimedKind({.url = Url, .name = u"a"_s, .mediaType = {}}), sharing::FileKind::Other);
    }

    void aService()
    {
        const auto form = [](const QString &type, const QString &size) {
            return u"<x xmlns='jabber:x:data' type='result'><field var='FORM_TYPE' "
                   u"type='hidden'><value>%1</value></field>"
                   "<field var='max-file-size'><value>%2</value></field></x>"_s.arg(type, size);
        };
        const QString feature = u"<feature var='urn:xmpp:http:upload:0'/>"_s;
        const auto info = [&](const QString &content) {
            return answer(u"<query xmlns='http://jabber.org/protocol/disco#info'>%1</query>"_s.arg(content));
        };
        QVERIFY(sharing::isUploadService(info(feature)));
        QVERIFY(!sharing::isUploadService(info(u"<feature var='urn:xmpp:http:upload'/>"_s)));
        // As ejabberd has it, with the older version's first.
        const auto both =
            info(feature + form(u"urn:xmpp:http:upload"_s, u"1"_s) + form(u"urn:xmpp:http:upload:0"_s, u"10485760"_s));
        QCOMPARE(sharing::maxFileSize(both), 10'485'760);
        QCOMPARE(sharing::maxFileSize(info(feature)), 0);
        QCOMPARE(sharing::maxFileSize(info(feature + form(u"urn:xmpp:http:upload:0"_s, u"-3"_s))), 0);
    }

    void aRequest()
    {
        const auto request = sharing::slotRequest({u"a b.jpg"_s, 5'000'000'000, u"image/jpeg"_s});
        QCOMPARE(request.namespaceURI(), u"urn:xmpp:http:upload:0"_s);
        QCOMPARE(request.attribute(u"filename"_s), u"a b.jpg"_s);
        QCOMPARE(request.attribute(u"size"_s), u"5000000000"_s);
        QCOMPARE(request.attribute(u"content-type"_s), u"image/jpeg"_s);
    }

    void aSlot()
    {
        const auto slot = sharing::uploadSlot(
            answer(u"<slot xmlns='urn:xmpp:http:upload:0'><put url='https://u.example/p'>"
                   "<header name='authorization'>Basic a&#13;&#10;b</header><header name='Cookie'>c=d</header>"
                   "<header name='Cookie'>e=f</header><header name='X-Evil'>1&#10;Host: x</header>"
                   "<header name='Host'>x</header><header name='Expires'>ü</header></put>"
                   "<get url='https://g.example/g'/></slot>"_s));
        QVERIFY(slot);
        QCOMPARE(slot->put, QUrl(u"https://u.example/p"_s));
        QCOMPARE(slot->get, QUrl(u"https://g.example/g"_s));
        const QList<std::pair<QByteArray, QByteArray>> expected {
            {"Authorization", "Basic ab"}, {"Cookie", "c=d"}, {"Cookie", "e=f"}};
        QCOMPARE(slot->headers, expected);
    }

    void aSlotElsewhere_data()
    {
        QTest::addColumn<QString>("put");
        QTest::addColumn<QString>("get");
        QTest::newRow("put http") << u"http://u.example/p"_s << u"https://u.example/p"_s;
        QTest::newRow("get http") << u"https://u.example/p"_s << u"http://u.example/p"_s;
        QTest::newRow("a file") << u"file:///tmp/x"_s << u"https://u.example/p"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void aSlotElsewhere()
    {
        QFETCH(QString, put);
        QFETCH(QString, get);
        QVERIFY(!sharing::uploadSlot(
            answer(u"<slot xmlns='urn:xmpp:http:upload:0'><put url='%1'/><get url='%2'/></slot>"_s.arg(put, get))));
    }

    void aRefusal()
    {
        const auto error = stanzaError(xml::parse(
            u"<iq xmlns='jabber:client' type='error'><error type='modify'>"
            "<not-acceptable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>"
            "<file-too-large xmlns='urn:xmpp:http:upload:0'><max-file-size>20000</max-file-size></file-too-large>"
            "<retry xmlns='urn:xmpp:http:upload:0' stamp='2026-12-03T23:42:05Z'/></error></iq>"_s));
        QVERIFY(error);
        QVERIFY(error->file.tooLarge);
        QCOMPARE(error->file.maxSize, 20'000);
        QCOMPARE(error->file.retryAt, QDateTime({2026, 12, 3}, {23, 42, 5}, QTimeZone::UTC));
    }
};

PARLOUR_TEST(SharedFileTest)
#include "sharedfiletest.moc"

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/person/ownpicture.h"
#include "protocol/avatar/publishing.h"
#include "support/homescene.h"
#include "support/outbox.h"
#include "support/suite.h"

using namespace Qt::StringLiterals;
using namespace parlour;

namespace {

struct Scene : HomeScene
{
    OwnPicture own;

    Scene()
    {
        own.setAccount(&account);
        stream.asked.clear();
    }
    QString picture()
    {
        QImage image(300, 200, QImage::Format_RGB32);
        image.fill(Qt::red);
        image.setText(u"Comment"_s, u"taken at the balcony"_s);
        const QString file = folder.filePath(u"rose.png"_s);
        image.save(file);
        return file;
    }
    QString asked() const { return xml::toString(stream.asked.first().payload); }
    void accept(const QString &payload = {})
    {
        stream.answer(xml::parse(u"<iq xmlns='jabber:client' type='result'>%1</iq>"_s.arg(payload)));
    }
    void tellFeature(const QString &feature)
    {
        accept(u"<query xmlns='http://jabber.org/protocol/disco#info'><feature var='%1'/></query>"_s.arg(feature));
    }
};

} // namespace

/// The picture of an account's owner.
class OwnPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBytesComeFirst()
    {
        Scene s;
        s.own.set(QUrl::fromLocalFile(s.picture()));
        QVERIFY(s.own.isBusy());
        QTRY_COMPARE(s.stream.asked.size(), 1);
        QVERIFY(s.asked().contains(u"urn:xmpp:avatar:data"_s));
        const auto png = QByteArray::fromBase64(s.stream.asked.first().payload.text().toLatin1());
        const QImage sent = QImage::fromData(png, "png");
        QCOMPARE(sent.size(), QSize(192, 192));
        QVERIFY(sent.textKeys().isEmpty()); // Pixels, and nothing else.
        s.accept();
        QVERIFY(s.asked().contains(u"urn:xmpp:avatar:metadata"_s));
        QVERIFY2(s.asked().contains(avatar::hashOf(png)) && s.asked().contains(u"width=\"192\""_s),
                 qPrintable(s.asked()));
        s.accept();
        s.tellFeature(u"urn:xmpp:pep-vcard-conversion:0"_s);
        QVERIFY(!s.own.isBusy() && s.stream.asked.isEmpty());
        QCOMPARE(s.own.result(), u"The picture is set."_s);
    }

    void aServerThatDoesNotConvertGetsAVCard()
    {
        Scene s;
        s.own.set(QUrl::fromLocalFile(s.picture()));
        QTRY_COMPARE(s.stream.asked.size(), 1);
        s.accept();
        s.accept();
        s.tellFeature(u"jabber:iq:roster"_s);
        QCOMPARE(s.stream.asked.first().payload.namespaceURI(), avatar::VCardNs);
        s.accept(u"<vCard xmlns='vcard-temp'><FN>Alice</FN></vCard>"_s);
        QVERIFY(s.asked().contains(u"<FN>Alice</FN>"_s) && s.asked().contains(u"<BINVAL>"_s));
        s.accept();
        QCOMPARE(s.own.result(), u"The picture is set."_s);
    }

    void removing()
    {
        Scene s;
        s.own.remove();
        QVERIFY(s.asked().contains(u"urn:xmpp:avatar:metadata"_s) && !s.asked().contains(u"<info"_s));
        s.accept();
        s.tellFeature(u"jabber:iq:roster"_s);
        s.accept(u"<vCard xmlns='vcard-temp'><FN>Alice</FN><PHOTO><BINVAL>aGVsbG8=</BINVAL></PHOTO></vCard>"_s);
        QVERIFY(s.asked().contains(u"<FN>Alice</FN>"_s) && !s.asked().contains(u"PHOTO"_s));
        s.accept();
        QCOMPARE(s.own.result(), u"The picture is removed."_s);
    }

    void whatIsNoPictureIsNotSent()
    {
        Scene s;
        s.own.set(QUrl::fromLocalFile(s.folder.filePath(u"parlour.ini"_s)));
        QTRY_VERIFY(!s.own.isBusy());
        QVERIFY(s.own.problem().contains(u"cannot use this picture"_s));
        QVERIFY(s.stream.asked.isEmpty());
    }

    void aRefusalIsTold()
    {
        Scene s;
        s.own.remove();
        s.stream.answer(IqFailure {});
        QCOMPARE(s.own.problem(), u"The server did not accept the picture."_s);
        QVERIFY(!s.own.isBusy());
    }
};

PARLOUR_TEST(OwnPictureTest)
#include "ownpicturetest.moc"

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/sharing/stripping.h"
#include "protocol/sharing/strippingparts.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;
using sharing::Stripped;

/// Taking out of pictures where and when they were taken.
class StrippingTest : public QObject
{
    Q_OBJECT

    /// Exif with which side is up and a place.
    static QByteArray exif(int up, bool big)
    {
        QByteArray tiff;
        const auto number = [&](quint32 value, int bytes) {
            for (int i = 0; i < bytes; ++i)
                tiff += char(value >> 8 * (big ? bytes - 1 - i : i));
        };
        tiff += big ? "MM" : "II";
        number(42, 2);
        number(8, 4);
        number(2, 2);
        for (const quint32 tag : {0x8825u, 0x0112u}) { // The place, and the side.
            number(tag, 2);
            number(3, 2);
            number(1, 4);
            number(tag == 0x0112 ? quint32(up) : 26, 2);
            number(0, 2);
        }
        number(0, 4);
        return tiff + "GPS-SECRET";
    }
    static QByteArray segment(uchar marker, const QByteArray &content)
    {
        const qsizetype length = content.size() + 2;
        return QByteArray(1, char(0xff)) + char(marker) + char(length >> 8) + char(length) + content;
    }
    static QByteArray jpeg(const QByteArray &more)
    {
        return QByteArray("\xff\xd8", 2) + segment(0xe0, QByteArray("JFIF\0\1\1\0\0\1\0\1\0\0", 14)) + more
            + segment(0xdb, QByteArray(65, 'q')) + segment(0xc2, "frame") + segment(0xda, "scan")
            + QByteArray("ab\xff\0cd\xff\xd0"
                         "ef",
                         11)
            + segment(0xc4, "more tables") + segment(0xda, "scan") + "gh";
    }
    static QByteArray end() { return QByteArray("\xff\xd9", 2); }
    static QByteArray chunk(const char *type, const QByteArray &data)
    {
        const auto size = quint32(data.size());
        return QByteArray() + char(size >> 24) + char(size >> 16) + char(size >> 8) + char(size) + type + data + "CRC!";
    }
    static QByteArray png(const QByteArray &more)
    {
        return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", QByteArray(13, 'h')) + chunk("iCCP", "profile") + more
            + chunk("IDAT", "pixels");
    }
    static QByteArray piece(const char *type, const QByteArray &data)
    {
        const auto size = quint32(data.size());
        return QByteArray(type) + char(size) + char(size >> 8) + char(size >> 16) + char(size >> 24) + data
            + QByteArray(data.size() % 2, '\0');
    }
    static QByteArray webp(const QByteArray &pieces)
    {
        const auto size = quint32(pieces.size() + 4);
        return QByteArray("RIFF") + char(size) + char(size >> 8) + char(size >> 16) + char(size >> 24) + "WEBP"
            + pieces;
    }

private Q_SLOTS:
    void jpegs()
    {
        const QByteArray secret = segment(0xe1, QByteArray("Exif\0\0", 6) + exif(1, false))
            + segment(0xe1, "http://ns.adobe.com/xap/1.0/ XMP-SECRET") + segment(0xed, "Photoshop IPTC-SECRET")
            + segment(0xe2, "MPF second picture") + segment(0xfe, "COMMENT-SECRET") + segment(0xe5, "MAKER-SECRET");
        const QByteArray kept = segment(0xe2, "ICC_PROFILE colours") + segment(0xee, "Adobe transform");
        const auto result = sharing::stripped(jpeg(secret + kept) + end() + "a film that follows: SECRET");
        QCOMPARE(result.outcome, Stripped::Outcome::Removed);
        QCOMPARE(result.data, jpeg(kept) + end());
    }

    void aJpegStaysUpright_data()
    {
        QTest::addColumn<int>("up");
        QTest::addColumn<bool>("big");
        for (int up = 1; up <= 8; ++up) {
            QTest::addRow("%d little", up) << up << false;
            QTest::addRow("%d big", up) << up << true;
        }
    }
    void aJpegStaysUpright()
    {
        QFETCH(int, up);
        QFETCH(bool, big);
        const auto left = sharing::stripped(jpeg(segment(0xe1, QByteArray("Exif\0\0", 6) + exif(up, big))) + end());
        QVERIFY(!left.data.contains("SECRET"));
        const qsizetype at = left.data.indexOf("Exif");
        QCOMPARE(at >= 0, up != 1);
        QCOMPARE(at < 0 ? 1 : sharing::orientation(QByteArrayView(left.data).sliced(at + 6)), up);
    }

    void aSmallPictureInTheHeaderGoes()
    {
        const QByteArray head = segment(0xe0, QByteArray("JFIF\0\1\1\0\0\1\0\1\1\1", 14) + "SECRET");
        const auto left = sharing::stripped(QByteArray("\xff\xd8", 2) + head + segment(0xe0, "JFXX SECRET")
                                            + segment(0xda, "scan") + "x" + end());
        QVERIFY(!left.data.contains("SECRET"));
        QCOMPARE(left.data,
                 QByteArray("\xff\xd8", 2) + segment(0xe0, QByteArray("JFIF\0\1\1\0\0\1\0\1\0\0", 14))
                     + segment(0xda, "scan") + "x" + end());
    }

    void pngs()
    {
        const QByteArray secret = chunk("tEXt", "SECRET") + chunk("zTXt", "SECRET") + chunk("iTXt", "SECRET")
            + chunk("tIME", "SECRET") + chunk("eXIf", exif(1, true)) + chunk("caBX", "SECRET");
        const auto result = sharing::stripped(png(secret) + chunk("IEND", {}) + "SECRET");
        QCOMPARE(result.outcome, Stripped::Outcome::Removed);
        QCOMPARE(result.data, png({}) + chunk("IEND", {}));
        const auto turned = sharing::stripped(png(chunk("eXIf", exif(6, true))) + chunk("IEND", {}));
        QVERIFY(!turned.data.contains("SECRET"));
        const qsizetype at = turned.data.indexOf("eXIf");
        QVERIFY(at > 0);
        QCOMPARE(sharing::orientation(QByteArrayView(turned.data).sliced(at + 4)), 6);
        QCOMPARE(turned.data.sliced(at + 4 + 26, 4).toHex(), "d6674b69"_ba); // Of zlib's crc32().
    }

    void webps()
    {
        const QByteArray head = piece("VP8X", QByteArray("\x2c", 1) + QByteArray(9, '\0'));
        const QByteArray rest = piece("ICCP", "colours") + piece("VP8 ", "pixels.");
        const auto result =
            sharing::stripped(webp(head + rest + piece("EXIF", exif(1, false)) + piece("XMP ", "SECRET")) + "SECRET");
        QCOMPARE(result.outcome, Stripped::Outcome::Removed);
        QCOMPARE(result.data, webp(piece("VP8X", QByteArray("\x20", 1) + QByteArray(9, '\0')) + rest));
        const auto turned = sharing::stripped(webp(head + rest + piece("EXIF", exif(8, false))));
        QVERIFY(!turned.data.contains("SECRET"));
        const qsizetype at = turned.data.indexOf("EXIF");
        QVERIFY(at > 0);
        QCOMPARE(sharing::orientation(QByteArrayView(turned.data).sliced(at + 8)), 8);
        QCOMPARE(uchar(turned.data[20]), 0x28);
    }

    void whatTellsNothingIsLeftAlone()
    {
        QCOMPARE(sharing::stripped(jpeg({}) + end()).outcome, Stripped::Outcome::Nothing);
        QCOMPARE(sharing::stripped(png({}) + chunk("IEND", {})).outcome, Stripped::Outcome::Nothing);
        QCOMPARE(sharing::stripped(webp(piece("VP8 ", "pixels"))).outcome, Stripped::Outcome::Nothing);
        QCOMPARE(sharing::stripped("a text").outcome, Stripped::Outcome::Nothing);
        QCOMPARE(sharing::stripped("GIF89a...").outcome, Stripped::Outcome::Nothing);
        QCOMPARE(sharing::stripped({}).outcome, Stripped::Outcome::Nothing);
    }

    void whatCannotBeStripped()
    {
        using enum Stripped::Outcome;
        QCOMPARE(sharing::stripped(QByteArray("\0\0\0\x18"
                                              "ftypheic",
                                              12))
                     .outcome,
                 Unknown);
        QCOMPARE(sharing::stripped(QByteArray("\0\0\0\x18"
                                              "ftypqt  ",
                                              12))
                     .outcome,
                 Unknown);
        QCOMPARE(sharing::stripped(QByteArray("II*\0", 4)).outcome, Unknown);
    }

    /// Cut off anywhere it is either unknown or, once the picture is whole, the same as whole.
    void cutOff()
    {
        const QByteArray secret = segment(0xe1, QByteArray("Exif\0\0", 6) + exif(3, false)) + segment(0xfe, "SECRET");
        const QByteArray pictures[] {
            jpeg(secret) + end(), png(chunk("eXIf", exif(3, true)) + chunk("tEXt", "SECRET")) + chunk("IEND", {}),
            webp(piece("VP8X", QByteArray(10, '\x0c')) + piece("VP8 ", "pixels") + piece("EXIF", exif(3, false)))};
        for (const QByteArray &whole : pictures) {
            QCOMPARE(sharing::stripped(whole).outcome, Stripped::Outcome::Removed);
            for (qsizetype size = 12; size < whole.size(); ++size) {
                const auto result = sharing::stripped(whole.first(size));
                QCOMPARE(result.outcome, Stripped::Outcome::Unknown);
            }
        }
    }

    /// Any byte may be any other: nothing is read outside, and what is left is not more than a few bytes longer.
    void damaged()
    {
        const QByteArray pictures[] {jpeg(segment(0xe1, QByteArray("Exif\0\0", 6) + exif(3, false))) + end(),
                                     png(chunk("eXIf", exif(3, true))) + chunk("IEND", {}),
                                     webp(piece("VP8X", QByteArray(10, '\x0c')) + piece("EXIF", exif(3, false)))};
        for (const QByteArray &whole : pictures) {
            for (qsizetype at = 0; at < whole.size(); ++at) {
                for (const char byte : {'\0', '\x01', '\x7f', '\xff'}) {
                    QByteArray other = whole;
                    other[at] = byte;
                    QVERIFY(sharing::stripped(other).data.size() <= whole.size() + 50);
                }
            }
        }
    }
};

PARLOUR_TEST(StrippingTest)
#include "strippingtest.moc"

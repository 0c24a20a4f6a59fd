// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/sharing/filename.h"
#include "protocol/sharing/mediatype.h"
#include "protocol/sharing/program.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;

/// What a stranger's file is called here, and what it is.
class FileNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("safe");
        const auto row = [](const char *name, const QString &given, const QString &safe) {
            QTest::newRow(name) << given << safe;
        };
        row("plain", u"holiday photo.jpg"_s, u"holiday photo.jpg"_s);
        row("other scripts", u"写真 Größe.png"_s, u"写真 Größe.png"_s);
        row("a path", u"../../etc/passwd"_s, u"passwd"_s);
        row("a path of Windows", u"C:\\Users\\x\\evil.exe"_s, u"evil.exe"_s);
        row("nothing but a path", u"a/b/"_s, u"file"_s);
        row("dots", u".."_s, u"file"_s);
        row("hidden", u".bashrc"_s, u"bashrc"_s);
        row("turned around", u"photo\u202Egpj.exe"_s, u"photogpj.exe"_s);
        row("isolated", u"\u2067a\u2069.txt"_s, u"a.txt"_s);
        row("invisible", u"a\u200Bb\u00ADc.txt"_s, u"abc.txt"_s);
        row("controls", u"a\nb\tc\u0007.txt"_s, u"abc.txt"_s);
        row("a line separator", u"a\u2028b"_s, u"ab"_s);
        row("reserved letters", u"a<b>:\"|?*.txt"_s, u"a_b______.txt"_s);
        row("a device", u"CON"_s, u"_CON"_s);
        row("a device with an ending", u"nul.txt"_s, u"_nul.txt"_s);
        row("a numbered device", u"LPT1.doc"_s, u"_LPT1.doc"_s);
        row("no device", u"console.txt"_s, u"console.txt"_s);
        row("dots and spaces at the end", u" a.txt. . "_s, u"a.txt"_s);
        row("half a character", u"a"_s + QChar(0xd83d) + u".txt"_s, u"a.txt"_s);
        row("nothing", QString(), u"file"_s);
    }
    void names()
    {
        QFETCH(QString, given);
        QTEST(sharing::safeFileName(given), "safe");
    }

    void aLongNameKeepsItsEnding()
    {
        const QString safe = sharing::safeFileName(QString(10'000, u'ä') + u".jpeg"_s);
        QCOMPARE(safe.size(), sharing::MaxFileName);
        QVERIFY(safe.endsWith(u".jpeg"));
        QCOMPARE(sharing::safeFileName(u"a."_s + QString(10'000, u'b')).size(), sharing::MaxFileName);
        for (const QString &letter : {u"写"_s, u"\U0001F600"_s}) { // Disks count bytes.
            const QString wide = sharing::safeFileName(letter.repeated(200) + u".png"_s);
            QVERIFY(wide.toUtf8().size() <= 255 && wide.endsWith(letter + u".png"_s));
        }
    }

    void ofAnAddress()
    {
        QCOMPARE(sharing::fileNameOf(u"https://x.example/a/b%20c.png?d=e/f"_s), u"b c.png"_s);
        QCOMPARE(sharing::fileNameOf(u"https://x.example/a/..%2F..%2Fc.png"_s), u"c.png"_s);
        QCOMPARE(sharing::fileNameOf(u"https://x.example"_s), u"file"_s);
    }

    void types_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("type");
        QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0 rest") << u"image/jpeg"_s;
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n rest") << u"image/png"_s;
        QTest::newRow("webp") << QByteArray("RIFF1234WEBPVP8 ") << u"image/webp"_s;
        QTest::newRow("not webp") << QByteArray("RAFF1234WEBPVP8 ") << u"text/plain"_s;
        QTest::newRow("heic") << QByteArray("\0\0\0\x18"
                                            "ftypheic",
                                            12)
                              << u"image/heic"_s;
        QTest::newRow("mp4") << QByteArray("\0\0\0\x18"
                                           "ftypisom",
                                           12)
                             << u"video/mp4"_s;
        QTest::newRow("svg is text") << QByteArray("<svg onload='x'/>") << u"text/plain"_s;
        QTest::newRow("html is text") << QByteArray("<html><script>") << u"text/plain"_s;
        QTest::newRow("program") << QByteArray("\x7f"
                                               "ELF\0\0",
                                               6)
                                 << QString();
        QTest::newRow("cut off") << QByteArray("\xff\xd8") << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
    }
    void types()
    {
        QFETCH(QByteArray, head);
        QTEST(sharing::mediaTypeOf(head), "type");
    }

    void programs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<bool>("isOne");
        const QByteArray jpeg("\xff\xd8\xff\xe0");
        QTest::newRow("a picture") << u"cat.jpg"_s << jpeg << false;
        QTest::newRow("words") << u"notes.txt"_s << QByteArray("Tea at five") << false;
        QTest::newRow("a document") << u"plan.odt"_s << QByteArray("PK\x03\x04") << false;
        QTest::newRow("without an ending") << u"README"_s << QByteArray("Read me") << false;
        QTest::newRow("a Windows program") << u"cat.jpg.EXE"_s << jpeg << true;
        QTest::newRow("a package") << u"cat.deb"_s << QByteArray("!<arch>") << true;
        QTest::newRow("a repository") << u"cat.flatpakref"_s << QByteArray("[Flatpak Ref]") << true;
        QTest::newRow("a link to the web") << u"cat.url"_s << QByteArray("[InternetShortcut]") << true;
        QTest::newRow("a page that is called a picture") << u"cat.svg"_s << jpeg << true;
        QTest::newRow("a script without an ending") << u"cat"_s << QByteArray("#!/bin/sh\n") << true;
        QTest::newRow("a binary without an ending") << u"cat"_s
                                                    << QByteArray("\x7f"
                                                                  "ELF\2")
                                                    << true;
        QTest::newRow("a launcher") << u"cat"_s << QByteArray("# hi\n[Desktop Entry]\nExec=sh") << true;
        QTest::newRow("a page") << u"cat"_s << QByteArray("\xef\xbb\xbf \n<!DOCTYPE html>") << true;
        QTest::newRow("a drawing") << u"cat.odd"_s << QByteArray("<?xml version='1.0'?><svg/>") << true;
    }
    void programs()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, head);
        QTEST(sharing::isProgram(name, head), "isOne");
    }

    void onlyFourKindsArePictures()
    {
        QCOMPARE(sharing::kindOf(u"image/PNG"_s), sharing::FileKind::Picture);
        QCOMPARE(sharing::kindOf(u"image/svg+xml"_s), sharing::FileKind::Other);
        QCOMPARE(sharing::kindOf(u"image/heic"_s), sharing::FileKind::Other);
        QCOMPARE(sharing::kindOf(u"audio/ogg"_s), sharing::FileKind::Audio);
        QCOMPARE(sharing::kindOf(u"video/mp4"_s), sharing::FileKind::Video);
    }
};

PARLOUR_TEST(FileNameTest)
#include "filenametest.moc"

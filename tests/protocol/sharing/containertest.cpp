// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/sharing/container.h"
#include "protocol/sharing/covers.h"
#include "support/suite.h"

#include <QFile>

using namespace parlour;
using namespace Qt::StringLiterals;
using sharing::Container;

/// Which files are played: those that are certainly no list of other files.
class ContainerTest : public QObject
{
    Q_OBJECT

    static sharing::BytesAt bytesOf(const QByteArray &file)
    {
        return [file](qint64 at, qint64 most) { return at < file.size() ? file.mid(at, most) : QByteArray(); };
    }
    static Container read(const QByteArray &file) { return sharing::containerOf(bytesOf(file)); }
    /// A page of an Ogg file.
    static QByteArray page(char flags, char position, int segments)
    {
        return "OggS" + raw("00") + flags + position + QByteArray(7, position < 0 ? position : '\0')
            + QByteArray(12, '\0') + char(segments) + QByteArray(segments, '\xff') + QByteArray(255 * segments, 'c');
    }
    static QByteArray raw(const char *hex) { return QByteArray::fromHex(hex); }
    /// Frames of MPEG 1, layer III, 128 kbit/s, 44.1 kHz, that hold `content`.
    static QByteArray frames(int count, const QByteArray &content = {})
    {
        const QByteArray frame = raw("fffb9064") + content.leftJustified(413, '\0', true);
        return frame.repeated(count);
    }
    static QByteArray tag(const QByteArray &content)
    {
        return "ID3" + raw("040000 0000") + char(content.size() >> 7) + char(content.size() & 0x7f) + content;
    }
    static QByteArray mp4(const QByteArray &brand)
    {
        return raw("00000018") + "ftyp" + brand + raw("00000200") + "isomiso2" + raw("00000008") + "free";
    }
    static QByteArray ebml(const QByteArray &type)
    {
        return raw("1a45dfa3") + char(0x80 + 11 + type.size()) + raw("42868101 42f78101 4282")
            + char(0x80 + type.size()) + type + raw("18538067 01ffffffffffffff");
    }
    static QByteArray wav() { return "RIFF" + raw("24000000") + "WAVEfmt " + raw("10000000 01000100"); }
    static QByteArray flac() { return "fLaC" + raw("00000022") + QByteArray(34, '\0'); }
    static QByteArray ogg() { return "OggS" + raw("0002") + QByteArray(21, '\0') + "OpusHead"; }
    static QByteArray playlist() { return "#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nfile:///etc/passwd\n"; }
    static QByteArray manifest()
    {
        return "<MPD profiles='urn:mpeg:dash:profile:isoff-on-demand:2011'><BaseURL>http://x.example/</BaseURL></MPD>";
    }

private Q_SLOTS:
    void content_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<Container>("is");
        using enum Container;
        const auto row = [](const char *name, const QByteArray &file, Container is) {
            QTest::newRow(name) << file << is;
        };
        row("Ogg", ogg(), Ogg);
        row("MP4", mp4("isom"), Mp4);
        row("MP4, audio", mp4("M4A "), Mp4);
        row("QuickTime", mp4("qt  "), Mp4);
        row("WebM", ebml("webm"), Matroska);
        row("Matroska", ebml("matroska"), Matroska);
        row("MP3", frames(9), Mp3);
        row("MP3 with a tag", tag(QByteArray(300, 'x')) + frames(9), Mp3);
        row("MP3 of 24 kHz", (raw("fff34000") + QByteArray(140, '\0')).repeated(9), None); // Its frames are longer.
        row("MP3 of 22 kHz", (raw("fff34000") + QByteArray(100, '\0')).repeated(9), Mp3);
        row("a short MP3", frames(3), Mp3);
        row("a short MP3 with a tag at its end", frames(3) + "TAG" + QByteArray(125, ' '), Mp3);
        row("a whole WAV head", wav(), Wav);
        row("FLAC", flac(), Flac);

        row("empty", {}, None);
        row("one byte", "O", None);
        row("a playlist", playlist(), None);
        row("a list of parts", "ffconcat version 1.0\nfile '/etc/passwd'\n", None);
        row("a manifest", manifest(), None);
        row("a description of a session", "v=0\nc=IN IP4 192.0.2.1\nm=audio 4000 RTP/AVP 0\n", None);
        row("SVG", "<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>", None);
        row("a page", "<!doctype html><video src='http://x.example/'>", None);
        row("a picture", raw("89504e470d0a1a0a"), None);
        row("AVI", "RIFF" + raw("24000000") + "AVI LIST" + raw("10000000"), None);
        row("zeros", QByteArray(5000, '\0'), None);
        row("a photograph in an MP4", mp4("heic"), None);
        row("a JPEG 2000 in an MP4", mp4("jp2 "), None);

        row("Ogg, cut", ogg().left(20), None);
        row("MP4, cut", mp4("isom").left(12), None);
        row("WebM, cut", ebml("webm").left(18), None);
        row("WAV, cut", wav().left(15), None);
        row("FLAC, cut", flac().left(20), None);
        row("MP3, one frame", frames(1), None);
        row("MP3, a tag and nothing", tag(QByteArray(300, 'x')), None);
        row("MP3, a tag that never ends", "ID3" + raw("040000 7f7f7f7f") + playlist(), None);

        row("a playlist behind a tag", tag("x") + playlist(), None);
        row("a playlist behind an empty tag", tag({}) + playlist(), None);
        row("a playlist behind a frame", frames(1) + playlist(), None);
        row("a session behind two frames", frames(2) + "\nc=IN IP4 192.0.2.1\n" + QByteArray(4000, ' '), None);
        row("a manifest in frames", frames(20, manifest()), None);
        row("a session in frames", frames(20, "\0\nc=IN IP4 192.0.2.1\n"_ba), None);
        row("text that is called Ogg", "OggS\n" + playlist(), None);
        row("text that is called MP4", "aaaaftypjp2 " + manifest(), None);
        row("text that is called a video", "aaaaftypisom" + manifest(), None);
        row("text that is called WebM", raw("1a45dfa3") + manifest(), None);
        row("a manifest for the kind of document", ebml("<MPD>"), None);
        row("text that is called WAV", "RIFFaaaaWAVEfmt aaaa" + manifest(), None);
        row("text that is called FLAC", "fLaC" + manifest(), None);
        row("a length that is too long", raw("1a45dfa3 01ffffffffffffff 4282 84") + "webm", None);
        row("Ogg with titles", page(2, 0, 1) + page(0, 0, 200) + page(0, 1, 5), Ogg);
        row("Ogg with a large cover",
            page(2, 0, 1) + page(0, -1, 255) + page(1, -1, 255) + page(1, 0, 50) + page(0, 1, 5), None);
        row("a part that is too long", raw("1a45dfa3 88 4282 08ffffffffff") + "webm", None);
    }
    void content()
    {
        QFETCH(QByteArray, file);
        QTEST(read(file), "is");
    }

    void coversAreOverlooked_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("seen");
        const QByteArray head = raw("00000000") + "hdlr";
        QTest::newRow("MP4") << mp4("M4A ") + "covr" + head + "chap" << mp4("M4A ") + "xovr" + head + "xhap";
        QTest::newRow("Matroska") << ebml("webm") + "image/png" << ebml("webm") + "xmage/png";
        QTest::newRow("MP3") << tag("APIC picture") + frames(9) << tag(QByteArray(12, '\0')) + frames(9);
        QTest::newRow("MP3, at its end") << frames(9) + "APETAGEX" << frames(9) + "xPETAGEX";
        QTest::newRow("WAV") << wav() + "id3 " << wav() + "xd3 ";
        QTest::newRow("FLAC") << flac() + raw("06000004") + "abcd" + raw("86000000")
                              << flac() + raw("01000004") + "abcd" + raw("81000000");
        QTest::newRow("FLAC, in its titles") << flac() + raw("84000020") + "metadata_Block_picture="
                                             << flac() + raw("84000020") + "xetadata_Block_picture=";
        QTest::newRow("none") << ogg() << ogg();
    }
    void coversAreOverlooked()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, seen);
        const auto bytes = sharing::withoutCovers(read(file), bytesOf(file));
        QCOMPARE(bytes(0, 1'000'000), seen);
        QByteArray pieces; // Wherever it is cut.
        for (qint64 at = 0; at < file.size(); at += 3)
            pieces += bytes(at, 3);
        QCOMPARE(pieces, seen);
        QCOMPARE(bytes(file.size(), 10), QByteArray());
    }

    /// Nothing that is read stands outside of the file.
    void anyCutIsSafe()
    {
        for (const QByteArray &file : {ogg(), mp4("isom"), ebml("webm"), wav(), flac(), tag("x") + frames(3)}) {
            for (qsizetype size = 0; size < file.size(); ++size)
                read(file.left(size));
        }
    }
};

PARLOUR_TEST(ContainerTest)
#include "containertest.moc"

// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cuts the recordings into inputs for the fuzz targets: corpus RECORDINGS... FOLDER
#include "elements.h"
#include "protocol/xml/dom.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <algorithm>

using namespace parlour;
using namespace Qt::StringLiterals;

namespace {

/// Saves `input` for `target` under its digest, so that each one is there once.
void save(const QDir &folder, const QString &target, const QByteArray &input)
{
    folder.mkpath(target);
    const auto name = QCryptographicHash::hash(input, QCryptographicHash::Sha1).toHex();
    QFile file(folder.filePath(target + u'/' + QString::fromLatin1(name)));
    if (file.open(QIODevice::WriteOnly))
        file.write(input);
}

void cut(const QDir &folder, const QDomElement &recording)
{
    QByteArray stream = fuzz::Header;
    QByteArray archived;
    auto first = recording.firstChildElement();
    for (auto e = recording.tagName() == "case"_L1 ? first : recording; !e.isNull(); e = e.nextSiblingElement()) {
        const QByteArray stanza = xml::toString(e).toUtf8();
        if (stream.size() < 6000)
            stream += stanza;
        if (stanza.contains("jabber:x:data"))
            save(folder, u"form"_s, stanza);
        if (e.tagName() == "message"_L1)
            save(folder, u"message"_s, stanza);
        if (e.tagName() == "message"_L1 || stanza.contains("jabber:iq:roster")
            || stanza.contains("urn:xmpp:http:upload"))
            save(folder, u"direct"_s, stanza);
        save(folder, u"room"_s, stanza);
        if (stanza.contains("urn:xmpp:mam:2") || stanza.contains("urn:xmpp:mds:")
            || stanza.contains("notification-settings"))
            archived += stanza;
        if (archived.size() > 6000 || stanza.contains("<fin"))
            save(folder, u"archive"_s, std::exchange(archived, {}));
    }
    if (!archived.isEmpty())
        save(folder, u"archive"_s, archived);
    save(folder, u"stream"_s, stream + "</stream:stream>" + QByteArray("\x05\xff\x01\x03\x40\x00", 6));
}

/// Sessions are no recordings: any steps will do to begin with.
void saveSessions(const QDir &folder)
{
    constexpr int Sessions = 20, Steps = 200;
    for (int seed = 0; seed < Sessions; ++seed) {
        QRandomGenerator random(seed);
        QByteArray steps(Steps, '\0');
        std::generate(steps.begin(), steps.end(), [&random] { return char(random.bounded(256)); });
        save(folder, u"session"_s, steps);
    }
}

/// What is about contacts and files, and was not recorded.
void saveDirect(const QDir &folder)
{
    save(folder, u"direct"_s,
         "<iq type='set' id='a'><query xmlns='jabber:iq:roster'><item jid='bob@localhost' name='Bob' ask='subscribe' "
         "subscription='from'><group>Work</group></item></query></iq>");
    save(folder, u"direct"_s,
         "<presence from='bob@localhost' type='subscribe'><status>hi</status>"
         "<nick xmlns='http://jabber.org/protocol/nick'>Bob</nick></presence>"
         "<presence from='bob@localhost/x'><show>away</show><priority>5</priority>"
         "<idle xmlns='urn:xmpp:idle:1' since='2026-11-01T10:00:00Z'/></presence>");
    save(folder, u"direct"_s,
         "<iq type='set' id='a'><block xmlns='urn:xmpp:blocking'><item jid='evil.example'/><item "
         "jid='eve@localhost/x'/></block></iq><iq type='set' id='b'><unblock xmlns='urn:xmpp:blocking'/></iq>"
         "<iq type='result' id='c'><blocklist xmlns='urn:xmpp:blocking'><item jid='eve@localhost'/></blocklist></iq>");
    save(folder, u"direct"_s,
         "<iq type='result' id='a'><slot xmlns='urn:xmpp:http:upload:0'><put url='https://up.example/a'>"
         "<header name='Authorization'>Basic x</header><header name='Cookie'>a=b</header></put>"
         "<get url='https://up.example/a'/></slot></iq>");
    save(folder, u"direct"_s,
         "<message from='bob@localhost/x' type='chat' id='a'><body>https://up.example/cat.jpg</body>"
         "<file-sharing xmlns='urn:xmpp:sfs:0'><file xmlns='urn:xmpp:file:metadata:0'><name>cat.jpg</name>"
         "<media-type>image/jpeg</media-type><size>1000</size><desc>A cat</desc></file><sources><url-data "
         "xmlns='http://jabber.org/protocol/url-data' target='https://up.example/cat.jpg'/></sources></file-sharing>"
         "<x xmlns='jabber:x:oob'><url>https://up.example/cat.jpg</url></x>"
         "<request xmlns='urn:xmpp:receipts'/></message>"
         "<message from='bob@localhost/x' type='chat'><received xmlns='urn:xmpp:receipts' id='b'/></message>");
}

/// Heads of files that are played.
void saveMedia(const QDir &folder)
{
    const auto raw = [](const char *hex) { return QByteArray::fromHex(hex); };
    const QByteArray frame = raw("fffb9064") + QByteArray(413, '\0');
    for (const QByteArray &file :
         {"OggS" + raw("0002") + QByteArray(8, '\0') + QByteArray(12, '\1') + raw("0108") + "OpusHead" + "OggS"
              + raw("00000100000000000000") + QByteArray(13, '\1'),
          raw("00000018") + "ftypisom" + raw("00000200") + "isomiso2" + raw("00000010") + "covrdatadata",
          raw("1a45dfa38f 4286810142f7810142828477656 26d") + raw("18538067") + "image/png",
          "RIFF" + raw("24000000") + "WAVEfmt " + raw("1000000001000100") + "id3 ",
          "fLaC" + raw("00000022") + QByteArray(34, '\0') + raw("86000004") + "abcd",
          "ID3" + raw("04000000000004") + "APIC" + frame.repeated(9) + "APETAGEX"})
        save(folder, u"media"_s, file);
}

} // namespace

int main(int argc, char **argv)
{
    const QDir folder(QString::fromLocal8Bit(argv[argc - 1]));
    saveSessions(folder);
    saveDirect(folder);
    saveMedia(folder);
    // RFC 5802 section 5; logins are not recorded.
    save(folder, u"login"_s, "r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096");
    save(folder, u"login"_s,
         "r=fyko+d2lbbFgONRv9qkxdawL3rfc,s=QSXCR+Q6sek8bf92,i=10000,h=G6k/rBLDqgOhRRaCuuatSDFkJ08=");
    save(folder, u"login"_s, "v=rmF9pqV8S7suAoZWja4dJRkFsKQ=");
    for (int i = 1; i < argc - 1; ++i) {
        QDirIterator files(QString::fromLocal8Bit(argv[i]), {u"*.xml"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                cut(folder, xml::parse(QString::fromUtf8(file.readAll())));
        }
    }
    return 0;
}
